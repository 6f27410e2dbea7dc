import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bakuDate } from '#domain/publication-clock.ts';
import {
  type Beat,
  type Canary,
  type ControlRun,
  failuresOf,
  type WatchState,
  watchStep,
} from '#domain/watch.ts';
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
  /** The portal watches itself: it stands back where a probe watches beside it. */
  readonly isInside?: boolean;
  readonly onBeat?: (beat: Beat, state: WatchState) => void;
};

/** Between two beats, and between two rounds of control searches. */
export const WATCH_TIMES = { everyMs: 2_000, canariesEveryMs: 60_000 } as const;

const SUMMARY_MS = 60_000; // of the heartbeats in one line, while all is well
const BESIDE_MS = 15_000; // a probe that has not written for so long is gone

/** Looks at the portal until the signal, keeps the heartbeats, and opens and closes incidents in the journal. */
export async function watch(options: WatchOptions): Promise<void> {
  const { journal, signal, now, everyMs } = options;
  let state = await journal.state();
  // What has just begun to serve reads its index first; its first rounds would say nothing of the search.
  if (options.isInside === true)
    await sleep(options.canariesEveryMs, undefined, { signal }).catch(() => undefined);
  const summary = { from: now(), beats: 0, failed: 0, slowest: 0 };
  while (!signal.aborted) {
    const started = performance.now();
    if (options.isInside === true) {
      state = await journal.state();
      if (isWatchedBeside(state, now())) {
        await sleep(everyMs, undefined, { signal }).catch(() => undefined);
        continue;
      }
    }
    const seen = await look(options.origin, now);
    if (signal.aborted) return; // what stops does not fail
    const { found, at, run, isSilent } = await currentCanaries(options, state, seen);
    const beat: Beat = { ...seen, run, failed: failuresOf(seen, isSilent ? undefined : found) };
    const step = watchStep(state, beat, bakuDate(beat.at), randomUUID);
    state = { ...step.state, canaries: found, canariesAt: at, isInside: options.isInside };
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

function isWatchedBeside(state: WatchState | undefined, now: Date): boolean {
  if (state === undefined || state.isInside === true) return false;
  return now.getTime() - state.beatAt.getTime() < BESIDE_MS;
}

type Canaries = {
  readonly found: readonly Canary[];
  readonly at: Date | undefined;
  readonly run?: ControlRun | undefined;
  /** The portal answers, its search does not. */
  readonly isSilent?: true;
};

/**
 * The known documents as they were found last, or looked for anew where that is due and the portal answers. A round
 * that is due while nothing answers has failed; it is counted once in its time, however many beats come meanwhile.
 */
async function currentCanaries(
  { origin, canariesEveryMs, now }: WatchOptions,
  state: WatchState | undefined,
  seen: Beat,
): Promise<Canaries> {
  const before = { found: state?.canaries ?? [], at: state?.canariesAt };
  const isDue = (last: Date | undefined) =>
    last === undefined || seen.at.getTime() - last.getTime() >= canariesEveryMs;
  const failed: Canaries = isDue(state?.runAt) ? { ...before, run: 'failed' } : before;
  if (seen.failed.length > 0) return failed;
  if (!isDue(before.at)) return before;
  return lookForCanaries(origin, before.found).then(
    (found) => ({ found, at: now(), run: runOf(found) }),
    () => ({ ...failed, isSilent: true as const }),
  );
}

/** Nothing is known where nothing is published yet: then there was no round. */
function runOf(found: readonly Canary[]): ControlRun | undefined {
  if (found.length === 0) return undefined;
  return found.every((one) => one.found) ? 'passed' : 'failed';
}
