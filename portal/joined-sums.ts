import type { Tally } from '#domain/statistics/fact.ts';
import type { RollUpQuery, RollUpSums } from '#drizzle/read-roll-ups.ts';

type ReadSums = (query: RollUpQuery) => Promise<RollUpSums>;

/**
 * A reader of sums that makes one query of all that are asked for at the same moment and differ in their tallies
 * only, as the figures of one page do. Each asker gets the keys and tallies of its own query. Nothing is kept.
 */
export function joinedSums(read: ReadSums): ReadSums {
  const gathering = new Map<string, { readonly tallies: Set<Tally>; sums: Promise<RollUpSums> }>();
  return async ({ tallies, ...rest }) => {
    const key = JSON.stringify(rest);
    let joined = gathering.get(key);
    if (joined === undefined) {
      const all = new Set<Tally>();
      const sums = Promise.resolve().then(() => {
        gathering.delete(key);
        return read({ ...rest, tallies: [...all].sort() });
      });
      joined = { tallies: all, sums };
      gathering.set(key, joined);
    }
    for (const tally of tallies) joined.tallies.add(tally);
    return sumsOf(await joined.sums, tallies);
  };
}

/** Of some sums those of some tallies, without the keys that have none. */
function sumsOf(sums: RollUpSums, tallies: readonly Tally[]): RollUpSums {
  const found = new Map<string, Partial<Record<Tally, number>>>();
  for (const [key, all] of sums) {
    const own = tallies.filter((tally) => all[tally] !== undefined);
    if (own.length > 0) found.set(key, Object.fromEntries(own.map((tally) => [tally, all[tally]])));
  }
  return found;
}
