import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { chartConfiguration } from './chart-configuration.ts';
import type { ChartData } from './series/chart-data.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

/** Value of a colour token of the page as it is now: light, dark or print. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Draws every chart of the page over its table; draws again when light turns to dark. */
function drawAll(): void {
  const look = {
    ink: token('--muted'),
    rule: token('--rule'),
    bars: ['a', 'b', 'c', 'd', 'e'].map((name) => token(`--bar-${name}`)),
    family: 'Inter, system-ui, sans-serif',
  };
  for (const holder of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const canvas = holder.querySelector('canvas');
    const json = holder.dataset['chart'];
    if (canvas === null || json === undefined) continue;
    Chart.getChart(canvas)?.destroy();
    holder.classList.add('drawn');
    new Chart(canvas, chartConfiguration(JSON.parse(json) as ChartData, look));
  }
}

drawAll();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
