import { SMALLEST_CELL } from '#domain/small-cells.ts';

/** A row by the counts that its value is made of; the first one is what adds up to the total. */
export type CountedRow = { readonly key: string; readonly counts: readonly number[] };

/** What may not be shown: rows, and the total where even with every row hidden it would give one away. */
export type Hidden = { readonly rows: ReadonlySet<string>; readonly total: boolean };

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_CELL;

/**
 * Rows that hold a count under three, and with them the smallest others until at least two are hidden that add
 * up to three or more: then no subtraction from the total gives one back. Where no other row is left, the total
 * is hidden too. Source: practice of official statistics (primary and complementary suppression).
 */
export function hiddenCells(rows: readonly CountedRow[]): Hidden {
  const hidden = new Set(rows.filter(({ counts }) => counts.some(isSmall)).map(({ key }) => key));
  if (hidden.size === 0) return { rows: hidden, total: false };
  const shown = rows
    .filter(({ key, counts }) => !hidden.has(key) && counts.some((count) => count > 0))
    .toSorted((a, b) => (a.counts[0] ?? 0) - (b.counts[0] ?? 0) || (a.key < b.key ? -1 : 1));
  while (countsOf(rows, hidden).some(isSmall)) {
    const next = shown.shift();
    if (next === undefined) return { rows: hidden, total: true };
    hidden.add(next.key);
  }
  return { rows: hidden, total: false };
}

function countsOf(rows: readonly CountedRow[], keys: ReadonlySet<string>): readonly number[] {
  const sums: number[] = [];
  for (const { key, counts } of rows)
    if (keys.has(key))
      for (const [at, count] of counts.entries()) sums[at] = (sums[at] ?? 0) + count;
  return sums;
}
