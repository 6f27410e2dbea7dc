import type { UsageCount, WatchTally } from '#domain/statistics/usage.ts';
import type { WatchState } from '#domain/watch.ts';
import { keepWatchCounts } from '#drizzle/usage.ts';
import type { IngestServices } from './services.ts';

const keptUntil = new WeakMap<IngestServices['store'], number>(); // instant of the last round on record

/**
 * Puts on record what the probe has counted outside the database: rounds of control searches by day. Days before the
 * ones that the probe still keeps stay as they are. Source: Court 8.2.8, 8.2.9.
 */
export async function keepWatch({
  store,
  watchState,
}: Pick<IngestServices, 'store' | 'watchState'>): Promise<void> {
  const state = await watchState?.();
  const ranAt = state?.runAt?.getTime();
  if (state === undefined || ranAt === undefined || ranAt === keptUntil.get(store)) return;
  const counts = controlCounts(state);
  await store.write((tx) => keepWatchCounts(tx, counts));
  keptUntil.set(store, ranAt);
}

function controlCounts({ days }: WatchState): readonly UsageCount<WatchTally>[] {
  return Object.entries(days).flatMap(([on, { runs = 0, passed = 0 }]) =>
    runs === 0
      ? []
      : [
          { on, tally: 'control-runs' as const, category: '', count: runs },
          { on, tally: 'control-runs-passed' as const, category: '', count: passed },
        ],
  );
}
