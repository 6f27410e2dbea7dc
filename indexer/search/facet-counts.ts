import type { FacetCount } from './engine.ts';

/** Values of one facet that are returned, chosen ones aside. */
export const MOST_BUCKETS = 200;

/** The counts of a facet as shown: most frequent first, and every chosen value even where it is rare. */
export function shownCounts(
  counts: readonly FacetCount[],
  chosen: readonly string[],
): readonly FacetCount[] {
  const sorted = [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return [
    ...sorted.slice(0, MOST_BUCKETS),
    ...sorted.slice(MOST_BUCKETS).filter(({ value }) => chosen.includes(value)),
  ];
}
