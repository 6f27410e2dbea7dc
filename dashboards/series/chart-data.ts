/** What a chart draws: labels along the axis and one or two series of counts. Also the rows of its table. */
export type ChartData = {
  readonly kind: 'column' | 'bar';
  readonly stacked: boolean;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};
