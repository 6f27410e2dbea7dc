import { bakuDate } from '#domain/publication-clock.ts';
import { takeUsage, usageIsWaiting } from '#drizzle/usage.ts';
import type { IngestServices } from './services.ts';

const COUNTS_AT_ONCE = 1_000; // of one transaction

/** Adds what the portal has counted of itself to its days. Returns how many counts were taken. */
export async function keepUsage({
  store,
  clock,
}: Pick<IngestServices, 'store' | 'clock'>): Promise<number> {
  let kept = 0;
  while (await usageIsWaiting(store.read)) {
    const today = bakuDate(clock.now());
    const taken = await store.write((tx) => takeUsage(tx, today, COUNTS_AT_ONCE));
    if (taken === 0) break; // another worker has them
    kept += taken;
  }
  return kept;
}
