/**
 * What a chart draws: labels along the axis and a few series of numbers. Also the rows of its table. `null` is
 * what is missing or hidden: no bar is drawn, not one of length 0.
 */
export type ChartData = {
  readonly kind: 'column' | 'bar';
  readonly stacked: boolean;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
};
