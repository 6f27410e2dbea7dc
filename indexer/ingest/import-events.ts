import type { EventImportCounts, RefusedLine } from '#domain/event-import.ts';
import type { CalendarDate } from '#domain/publication-clock.ts';
import { type Db, errorCode, type RecordStore } from '#drizzle/db.ts';
import type { EventImportState } from '#drizzle/event-imports.ts';
import { insertEventBatch, type StoredEvent } from '#drizzle/register-events.ts';
import { type EventLine, eventLines } from './event-lines.ts';
import { isFault, type LineFault, readEvent } from './read-event.ts';
import type { RefusedLines } from './refused-lines.ts';

const BATCH_LINES = 1_000;
const LISTED = 20; // refused lines in full in the receipt
const MAX_REASONS = 100; // kinds of fault counted apart in the receipt

export type EventImportOptions = {
  readonly store: RecordStore;
  readonly source: string;
  readonly today: CalendarDate;
  /** Where an import that was broken off goes on: its lines are read over, not read again. */
  readonly from: EventImportState;
  readonly refusedLines: RefusedLines;
  /** Keeps how far the import is, in the transaction of each batch. */
  readonly keep: (tx: Db, state: EventImportState) => Promise<void>;
};

/**
 * Imports an event file as it comes: the bytes of one batch are in memory, never the file. The good lines of a
 * batch are stored by one statement, together with how far the import is; the bad ones are written out one by one.
 * Breaking off at any moment loses nothing and doubles nothing.
 */
export async function importEvents(
  pieces: AsyncIterable<Uint8Array>,
  options: EventImportOptions,
): Promise<EventImportCounts> {
  let state = options.from;
  let waiting: EventLine[] = [];
  let last = 0;
  const flush = async (): Promise<void> => {
    state = await importBatch(waiting, last, state, options);
    waiting = [];
  };
  for await (const piece of eventLines(pieces)) {
    for (const line of piece.lines) {
      if (line.line <= options.from.lines) continue;
      if (waiting.length === BATCH_LINES) await flush();
      waiting.push(line);
      last = line.line;
    }
    last = Math.max(piece.last, options.from.lines);
    if (waiting.length >= BATCH_LINES) await flush();
  }
  if (waiting.length > 0 || last > state.lines) await flush();
  const { refusedFileBytes: _, ...counts } = state;
  return counts;
}

type Numbered = { readonly line: number; readonly event: StoredEvent };

async function importBatch(
  lines: readonly EventLine[],
  last: number,
  state: EventImportState,
  options: EventImportOptions,
): Promise<EventImportState> {
  const good: Numbered[] = [];
  const bad: RefusedLine[] = [];
  for (const line of lines) {
    const read = readEvent(line, options.source, options.today);
    if (isFault(read)) bad.push({ line: line.line, ...read });
    else good.push({ line: line.line, event: read });
  }
  return storeAll(good, options.store, async (tx, stored, refused) => {
    const all = [...bad, ...refused].sort((a, b) => a.line - b.line);
    const refusedFileBytes = await options.refusedLines.write(all, state.refusedFileBytes);
    const next = counted(state, last, good.length, stored, all);
    await options.keep(tx, { ...next, refusedFileBytes });
    return { ...next, refusedFileBytes };
  });
}

type Finish = (
  tx: Db,
  stored: number,
  refused: readonly RefusedLine[],
) => Promise<EventImportState>;

const OTHER_CONTENT: LineFault = {
  code: 'other-content',
  reason: 'eventId: is taken by an event that says something else; send a correction',
};
const NOT_STORABLE: LineFault = {
  code: 'not-storable',
  reason: 'event: has a value that cannot be stored',
};

/** Stores the events of a batch and what `finish` writes in one transaction. */
async function storeAll(
  good: readonly Numbered[],
  store: RecordStore,
  finish: Finish,
): Promise<EventImportState> {
  const storeIn = async (tx: Db, events: readonly Numbered[], refused: readonly RefusedLine[]) => {
    const batch = await insertEventBatch(
      tx,
      events.map(({ event }) => event),
    );
    const other = batch.conflicting.map((at) => ({
      line: events[at]?.line ?? 0,
      ...OTHER_CONTENT,
    }));
    return finish(tx, batch.stored, [...refused, ...other]);
  };
  try {
    return await store.write((tx) => storeIn(tx, good, []));
  } catch (error) {
    if (!isDataFault(error)) throw error;
    const bad = await unstorable(good, store);
    const lines = new Set(bad.map(({ line }) => line));
    return store.write((tx) =>
      storeIn(
        tx,
        good.filter(({ line }) => !lines.has(line)),
        bad.map(({ line }) => ({ line, ...NOT_STORABLE })),
      ),
    );
  }
}

const isDataFault = (error: unknown): boolean => /^2[23]/.test(errorCode(error));

/** The events that the record store refuses, found by halves in transactions that are undone. */
async function unstorable(
  events: readonly Numbered[],
  store: RecordStore,
): Promise<readonly Numbered[]> {
  const undone = new Error('undone');
  const fault = await store
    .write(async (tx) => {
      await insertEventBatch(
        tx,
        events.map(({ event }) => event),
      );
      throw undone;
    })
    .catch((error: unknown) => error);
  if (fault === undone) return [];
  if (!isDataFault(fault)) throw fault;
  if (events.length === 1) return events;
  const middle = Math.ceil(events.length / 2);
  return [
    ...(await unstorable(events.slice(0, middle), store)),
    ...(await unstorable(events.slice(middle), store)),
  ];
}

/** The counts after a batch of which `offered` events were good in themselves. */
function counted(
  state: EventImportCounts,
  lines: number,
  offered: number,
  stored: number,
  refused: readonly RefusedLine[],
): EventImportCounts {
  const refusedByReason: Record<string, number> = { ...state.refusedByReason };
  for (const { code } of refused) {
    const isKnown = code in refusedByReason || Object.keys(refusedByReason).length < MAX_REASONS;
    const name = isKnown ? code : 'other';
    refusedByReason[name] = (refusedByReason[name] ?? 0) + 1;
  }
  const late = refused.filter(({ code }) => code === 'other-content' || code === 'not-storable');
  return {
    lines,
    stored: state.stored + stored,
    alreadyThere: state.alreadyThere + offered - stored - late.length,
    refused: state.refused + refused.length,
    refusedByReason,
    firstRefused: [...state.firstRefused, ...refused].slice(0, LISTED),
  };
}
