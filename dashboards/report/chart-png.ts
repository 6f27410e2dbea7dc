import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartItem,
  Legend,
  LinearScale,
} from 'chart.js';
import { chartConfiguration } from '../chart-configuration.ts';
import type { ChartData } from '../series/chart-data.ts';
import { FONT_FILES } from './fonts.ts';
import { wrapText } from './wrap-text.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
for (const { path, subset, weight } of FONT_FILES)
  GlobalFonts.registerFromPath(path, `Ashkar ${subset} ${weight}`);

const WIDTH = 960; // pixels before scaling
const SCALE = 2; // sharp when printed
const BAR_HEIGHT = 34;
const LOOK = {
  ink: '#444a54',
  rule: '#e3e0d8',
  bars: ['#0072b2', '#b35a00', '#007a5a', '#a3446e', '#4a4f57'],
  family: '"Ashkar latin 400", "Ashkar latin-ext 400", "Ashkar cyrillic 400"',
} as const;
const BOLD = '"Ashkar latin 600", "Ashkar latin-ext 600", "Ashkar cyrillic 600"';

/** What stands on a picture beside the chart. */
export type ChartCaption = { readonly title: string; readonly source: string };

/** A chart as PNG, with its title and source: the same bars as on the page. */
export function chartPng(data: ChartData, caption: ChartCaption): Uint8Array {
  const chartHeight =
    data.kind === 'bar' ? Math.max(200, 70 + data.labels.length * BAR_HEIGHT) : 360;
  const measuring = createCanvas(10, 10).getContext('2d');
  measuring.font = `20px ${BOLD}`;
  const widthOf = (text: string) => measuring.measureText(text).width;
  const title = wrapText(caption.title, WIDTH - 48, { widthOf });
  measuring.font = `12px ${LOOK.family}`;
  const source = wrapText(caption.source, WIDTH - 48, { widthOf });
  const top = 24 + title.length * 28;
  const height = top + chartHeight + 24 + source.length * 18;
  const canvas = createCanvas(WIDTH * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = '#1b1d21';
  context.font = `20px ${BOLD}`;
  for (const [at, line] of title.entries()) context.fillText(line, 24, 38 + at * 28);
  context.drawImage(drawn(data, WIDTH - 48, chartHeight), 24, top, WIDTH - 48, chartHeight);
  context.fillStyle = LOOK.ink;
  context.font = `12px ${LOOK.family}`;
  for (const [at, line] of source.entries())
    context.fillText(line, 24, top + chartHeight + 20 + at * 18);
  return canvas.toBuffer('image/png');
}

function drawn(data: ChartData, width: number, height: number) {
  const canvas = createCanvas(width, height);
  const configuration = chartConfiguration(data, LOOK);
  const chart = new Chart(canvas as unknown as ChartItem, {
    ...configuration,
    options: { ...configuration.options, responsive: false, devicePixelRatio: SCALE, events: [] },
  });
  chart.draw();
  const picture = createCanvas(canvas.width, canvas.height);
  picture.getContext('2d').drawImage(canvas, 0, 0);
  chart.destroy();
  return picture;
}
