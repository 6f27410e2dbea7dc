import type { ChartData } from './chart-data.ts';

/** Bars of counts, largest first. */
export function countSeries<Key extends string>(
  rows: readonly { readonly key: Key; readonly count: number }[],
  labelOf: (key: Key) => string,
  name: string,
): ChartData {
  const ordered = rows.toSorted((a, b) => b.count - a.count);
  return {
    kind: 'bar',
    stacked: false,
    labels: ordered.map((row) => labelOf(row.key)),
    series: [{ name, values: ordered.map((row) => row.count) }],
  };
}
