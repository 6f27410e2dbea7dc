import type { ChartConfiguration, Scale } from 'chart.js';
import type { ChartData } from './series/chart-data.ts';

/** Colours and type of a chart: of the page as it is now, or of a picture. */
export type ChartLook = {
  readonly ink: string;
  readonly rule: string;
  /** One for each series. */
  readonly bars: readonly string[];
  readonly family: string;
};

/** Label of a tick, cut where it would leave no room for the bars; the table has the whole name. */
function shortLabel(this: Scale, _value: string | number, index: number): string {
  const label = String(this.chart.data.labels?.[index] ?? '');
  const room = Math.floor(this.chart.width / 18); // signs of 12 px type in about a third of the width
  return label.length <= room ? label : `${label.slice(0, room - 1)}…`;
}

/** How a chart is drawn: columns along time, bars for names. */
export function chartConfiguration(data: ChartData, look: ChartLook): ChartConfiguration<'bar'> {
  const horizontal = data.kind === 'bar';
  const { ink, rule } = look;
  const font = { family: look.family, size: 12 };
  const counts = {
    stacked: data.stacked,
    beginAtZero: true,
    ticks: { color: ink, font, precision: 0 },
    grid: { color: rule },
    border: { display: false },
  };
  const names = {
    stacked: data.stacked,
    ticks: { color: ink, font, autoSkip: !horizontal, callback: shortLabel },
    grid: { display: false },
    border: { color: ink },
  };
  return {
    type: 'bar',
    data: {
      labels: [...data.labels],
      datasets: data.series.map((series, at) => ({
        label: series.name,
        data: [...series.values],
        backgroundColor: look.bars[at] ?? ink,
        maxBarThickness: 28,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: horizontal ? 'y' : 'x',
      scales: horizontal ? { x: counts, y: names } : { x: names, y: counts },
      plugins: {
        legend: {
          display: data.series.length > 1,
          align: 'start',
          labels: { color: ink, font, boxWidth: 12, boxHeight: 12 },
        },
      },
    },
  };
}
