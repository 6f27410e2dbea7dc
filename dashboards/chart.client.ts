import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  type Scale,
  Tooltip,
} from 'chart.js';
import type { ChartData } from './series/chart-data.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

/** Value of a colour token of the page as it is now: light, dark or print. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Label of a tick, cut where it would leave no room for the bars; the table has the whole name. */
function shortLabel(this: Scale, _value: string | number, index: number): string {
  const label = String(this.chart.data.labels?.[index] ?? '');
  const room = Math.floor(this.chart.width / 18); // signs of 12 px type in about a third of the width
  return label.length <= room ? label : `${label.slice(0, room - 1)}…`;
}

function configuration(data: ChartData, horizontal: boolean): ChartConfiguration<'bar'> {
  const [ink, rule] = [token('--muted'), token('--rule')];
  const colours = [token('--bar-a'), token('--bar-b')];
  const font = { family: 'Inter, system-ui, sans-serif', size: 12 };
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
        backgroundColor: colours[at] ?? ink,
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

/** Draws every chart of the page over its table; draws again when light turns to dark. */
function drawAll(): void {
  for (const holder of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const canvas = holder.querySelector('canvas');
    const json = holder.dataset['chart'];
    if (canvas === null || json === undefined) continue;
    Chart.getChart(canvas)?.destroy();
    holder.classList.add('drawn');
    const data = JSON.parse(json) as ChartData;
    new Chart(canvas, configuration(data, data.kind === 'bar'));
  }
}

drawAll();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
