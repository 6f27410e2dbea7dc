import { describe, expect, it } from 'vitest';
import { LANGS, translator } from '#portal/i18n/index.ts';
import { chartWish, searchChart } from './search-chart.ts';
import { searchChartPage } from './search-chart-page.ts';

const TODAY = '2026-11-24';
const view = (lang: (typeof LANGS)[number]) => ({
  ...{ t: translator(lang), lang, today: TODAY, publicUrl: 'https://ashkar.example.az' },
});

/** The page of some phrases where the search finds `total` documents of each, all of one year. */
async function pageOf(lang: (typeof LANGS)[number], phrases: readonly string[], total: number) {
  const wish = chartWish(new URLSearchParams(phrases.map((phrase) => ['p', phrase])), TODAY);
  const year = total === 0 ? [] : [{ value: '2026', count: total }];
  const answer = { total, facets: { year }, hits: [], cards: [] };
  return searchChartPage(view(lang), await searchChart(async () => answer as never, wish));
}

describe('the chart of searches', () => {
  it('says that nothing was found, for whichever phrases, and shows neither chart nor table', async () => {
    const page = await pageOf('az', ['icarə', 'alış'], 0);
    expect(page.title).toBe('«icarə, alış» üzrə sənəd tapılmadı');
    expect(page.chart).toBeUndefined();
    expect(page.rows).toEqual([]);
    for (const lang of LANGS) expect((await pageOf(lang, ['icarə'], 0)).title).toContain('icarə');
  });

  it('names the number that each phrase finds', async () => {
    const page = await pageOf('az', ['icarə'], 7);
    expect(page.title).toBe('icarə: 7 sənəd');
    expect(page.rows).toMatchObject([{ label: '2026', cells: [{ text: '7' }] }]);
  });
});
