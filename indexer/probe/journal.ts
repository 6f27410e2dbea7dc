import { appendFile, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { WatchEvent, WatchState } from '#domain/watch.ts';

const STATE_FILE = 'state.json';
const EVENTS_FILE = 'incidents.jsonl';

/** Files of the probe in its folder: they hold what the database cannot while it is down. */
export type ProbeJournal = {
  /** What the probe knew at its last beat; undefined before the first. */
  state(): Promise<WatchState | undefined>;
  /** Every incident that the probe has opened and closed, oldest first. */
  events(): Promise<readonly WatchEvent[]>;
  keepState(state: WatchState): Promise<void>;
  /** Appends and waits until the disk has it. */
  append(events: readonly WatchEvent[]): Promise<void>;
  /** One line of the heartbeat file of a day. */
  beat(day: string, line: object): Promise<void>;
};

/** The journal of the probe in a folder. */
export function probeJournal(folder: string): ProbeJournal {
  const path = (name: string): string => join(folder, name);
  return {
    state: async () => {
      const text = await textOf(path(STATE_FILE));
      return text === '' ? undefined : (JSON.parse(text, dates) as WatchState);
    },
    events: async () =>
      (await textOf(path(EVENTS_FILE)))
        .split('\n')
        .slice(0, -1) // a line that was cut off has no end
        .map((line) => JSON.parse(line, dates) as WatchEvent),
    keepState: async (state) => {
      await mkdir(folder, { recursive: true });
      const written = path(`${STATE_FILE}.tmp`);
      await writeSynced(written, JSON.stringify(state), 'w');
      await rename(written, path(STATE_FILE));
    },
    append: async (events) => {
      if (events.length === 0) return;
      await mkdir(folder, { recursive: true });
      const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
      await writeSynced(path(EVENTS_FILE), lines, 'a');
    },
    beat: async (day, line) => {
      await mkdir(folder, { recursive: true });
      await appendFile(path(`heartbeats-${day}.jsonl`), `${JSON.stringify(line)}\n`);
    },
  };
}

async function writeSynced(path: string, text: string, flags: 'a' | 'w'): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Instants of the files come back as dates; calendar dates and ids stay text. */
function dates(_key: string, value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
    ? new Date(value)
    : value;
}
