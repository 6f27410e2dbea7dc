/** A group smaller than this may be one person's case: it is shown within a larger one. Source: practice of official statistics. */
export const SMALLEST_CELL = 3;

/**
 * Counts by group without cells under three: the small ones are added together, and with the smallest of the
 * others where their sum would be under three too, so that no subtraction gives one back. Undefined where even
 * the whole is smaller: then only its total may be shown.
 */
export function withoutSmallCells(
  counts: Readonly<Record<string, number>>,
): { readonly shown: readonly (readonly [string, number])[]; readonly rest: number } | undefined {
  const groups = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = groups.filter(([, count]) => count >= SMALLEST_CELL);
  let rest = groups.slice(shown.length).reduce((sum, [, count]) => sum + count, 0);
  while (rest > 0 && rest < SMALLEST_CELL) {
    const smallest = shown.pop();
    if (smallest === undefined) return undefined;
    rest += smallest[1];
  }
  return { shown, rest };
}
