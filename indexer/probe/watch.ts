import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bakuDate } from '#domain/publication-clock.ts';
import { type Beat, type Canary, type WatchState, watchStep } from '#domain/watch.ts';
import type { ProbeJournal } from './journal.ts';
import { look, lookForCanaries } from './look.ts';

export type WatchOptions = {
  /** Where the portal answers. */
  readonly origin: string;
  readonly journal: ProbeJournal;
  /** Between two beats. An incident's length is exact to this. */
  readonly everyMs: number;
  /** Between two searches for known documents. */
  readonly canariesEveryMs: number;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onBeat?: (beat: Beat, state: WatchState) => void;
};

const SUMMARY_MS = 60_000; // of the heartbeats in one line, while all is well

/** Looks at the portal until the signal, keeps the heartbeats, and opens and closes incidents in the journal. */
export async function watch(options: WatchOptions): Promise<void> {
  const { journal, signal, now, everyMs } = options;
  let state = await journal.state();
  const summary = { from: now(), beats: 0, failed: 0, slowest: 0 };
  while (!signal.aborted) {
    const started = performance.now();
    const seen = await look(options.origin, now);
    const canaries = await currentCanaries(options, state, seen);
    const missed = canaries.found.some((one) => !one.found) && seen.failed.length === 0;
    const beat: Beat = missed ? { ...seen, failed: ['canary-missed'] } : seen;
    const step = watchStep(state, beat, bakuDate(beat.at), randomUUID);
    state = { ...step.state, canaries: canaries.found, canariesAt: canaries.at };
    await journal.append(step.events);
    await journal.keepState(state);
    summary.beats += 1;
    summary.failed += beat.failed.length > 0 ? 1 : 0;
    summary.slowest = Math.max(summary.slowest, beat.ms);
    const isDue = beat.at.getTime() - summary.from.getTime() >= SUMMARY_MS;
    if (isDue || beat.failed.length > 0) {
      await journal.beat(bakuDate(beat.at), { ...beat, ...summary });
      Object.assign(summary, { from: beat.at, beats: 0, failed: 0, slowest: 0 });
    }
    options.onBeat?.(beat, state);
    const rest = Math.max(0, everyMs - (performance.now() - started));
    await sleep(rest, undefined, { signal }).catch(() => undefined);
  }
}

/** The known documents as they were found last, or looked for anew where that is due and the portal answers. */
async function currentCanaries(
  { origin, canariesEveryMs, now }: WatchOptions,
  state: WatchState | undefined,
  seen: Beat,
): Promise<{ readonly found: readonly Canary[]; readonly at: Date | undefined }> {
  const before = { found: state?.canaries ?? [], at: state?.canariesAt };
  const age = before.at === undefined ? Infinity : seen.at.getTime() - before.at.getTime();
  if (seen.failed.length > 0 || age < canariesEveryMs) return before;
  return lookForCanaries(origin, before.found).then(
    (found) => ({ found, at: now() }),
    () => before,
  );
}
