import type { TimelinessRow } from '../figures.ts';
import type { ChartData } from './chart-data.ts';

/** Names of the two series in the reader's language. */
export type TimelinessNames = { readonly inTime: string; readonly late: string };

/** Columns by month or bars by court: published in time and late, stacked. */
export function timelinessSeries(
  rows: readonly TimelinessRow[],
  labelOf: (key: string) => string,
  names: TimelinessNames,
  kind: ChartData['kind'],
): ChartData {
  return {
    kind,
    stacked: true,
    labels: rows.map((row) => labelOf(row.key)),
    series: [
      { name: names.inTime, values: rows.map((row) => row.inTime) },
      { name: names.late, values: rows.map((row) => row.published - row.inTime) },
    ],
  };
}
