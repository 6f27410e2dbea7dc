import { describe, expect, it } from 'vitest';
import { translator } from '#portal/i18n/index.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { statisticsPage, statisticsRange } from './statistics-page.ts';

const VIEW = {
  t: translator('en'),
  lang: 'en',
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
} as const;

describe('statistics', () => {
  it.each([
    ['', '2024-01-01', '2026-11-24'],
    ['year=2025', '2025-01-01', '2025-12-31'],
    ['year=2026', '2026-01-01', '2026-11-24'], // not beyond today
    ['year=2999', '2024-01-01', '2026-11-24'],
    ['year=x', '2024-01-01', '2026-11-24'],
  ])('range of "%s"', (search, from, to) => {
    expect(statisticsRange(new URLSearchParams(search), '2026-11-24')).toEqual({ from, to });
  });

  it('draws and tabulates the same numbers, and each row links to the list it counts', async () => {
    const range = { from: '2026-01-01', to: '2026-11-24' };
    const figures = await fixtureServices().timeliness(range);
    const page = statisticsPage(VIEW, figures, range);
    for (const figure of page.figures) {
      figure.rows.forEach((row, at) => {
        const drawn = figure.chart.series.map((series) => series.values[at] ?? 0);
        expect(figure.chart.labels[at]).toBe(row.cells[0]);
        expect(String(drawn.reduce((sum, one) => sum + one, 0))).toBe(row.cells[1]);
        expect(row.href).toMatch(/^\/en\/search\?type=decision&/);
      });
    }
    const [months] = page.figures;
    expect(months?.rows[0]?.href).toBe('/en/search?type=decision&from=2026-06-01&to=2026-06-30');
  });

  it('puts the courts with most late decisions first', async () => {
    const range = { from: '2026-01-01', to: '2026-11-24' };
    const figures = await fixtureServices().timeliness(range);
    const courts = statisticsPage(VIEW, figures, range).figures[1];
    const late = courts?.rows.map((row) => Number(row.cells[3])) ?? [];
    expect(late).toEqual(late.toSorted((a, b) => b - a));
    expect(late[0]).toBeGreaterThan(0);
  });
});
