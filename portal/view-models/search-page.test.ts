import { describe, expect, it } from 'vitest';
import { NOTICE_CODES, parseSearchParams } from '#indexer/search/search-request.ts';
import { isKey, translator } from '#portal/i18n/index.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { atomFeed } from './atom-feed.ts';
import { searchPage } from './search-page.ts';
import type { View } from './view.ts';

const VIEW: View = {
  t: translator('en'),
  lang: 'en',
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
};
const services = fixtureServices();

async function page(search: string) {
  const query = parseSearchParams(new URLSearchParams(search));
  return searchPage(VIEW, query, await services.search(query));
}

describe('searchPage', () => {
  it('has a tag for every filter, and each removes only itself', async () => {
    const { tags } = await page('q=a&court=102&court=103&year=2026&from=2026-01-05&page=3');
    expect(tags.map((tag) => tag.label)).toEqual([
      'Court: Supreme Court of the Republic of Azerbaijan',
      'Court: Baku Court of Appeal',
      'Year: 2026',
      'From: 5 January 2026',
    ]);
    expect(tags[0]?.href).toBe('/en/search?q=a&court=103&year=2026&from=2026-01-05');
    expect(tags[3]?.href).toBe('/en/search?q=a&court=102&court=103&year=2026');
  });

  it('keeps a chosen value in its facet when nothing has it any more', async () => {
    const { facets } = await page('procedure=icra');
    const options = facets.find((facet) => facet.name === 'procedure')?.options;
    expect(options?.find((option) => option.value === 'icra')).toMatchObject({
      checked: true,
      count: 0,
    });
  });

  it('shows six values of a long facet and the rest on demand, chosen ones first', async () => {
    const { facets } = await page('court=5-155');
    const court = facets.find((facet) => facet.name === 'court');
    expect(court?.options.some((option) => option.value === '5-155')).toBe(true);
    expect((court?.options.length ?? 0) + (court?.more.length ?? 0)).toBe(8);
  });

  it.each([
    ['page=1', undefined, '/en/search?page=2', ['1', '2', '13']],
    ['page=4', '/en/search?page=3', '/en/search?page=5', ['1', '2', '3', '4', '5', '13']],
    ['page=7', '/en/search?page=6', '/en/search?page=8', ['1', '6', '7', '8', '13']],
    ['page=13', '/en/search?page=12', undefined, ['1', '12', '13']],
    ['page=900', '/en/search?page=13', undefined, ['1', '13']], // past the end: back to the last page
  ] as const)('%s pages', async (search, previous, next, pages) => {
    const view = await page(search);
    expect([view.previous, view.next]).toEqual([previous, next]);
    expect(view.pages.map((one) => one.label)).toEqual(pages);
    const gaps = view.pages.filter(({ afterGap }) => afterGap).map(({ label }) => Number(label));
    const all = pages.map(Number);
    expect(gaps).toEqual(all.filter((number, at) => at > 0 && number - (all[at - 1] ?? 0) > 1));
  });

  it('helps where nothing was found: each filter can go, or all', async () => {
    const { zero } = await page('q=heç nə&year=2026');
    expect(zero?.filters.map((one) => one.label)).toEqual(['Year: 2026']);
    expect(zero?.withoutAll).toBe('/en/search?q=he%C3%A7+n%C9%99');
  });

  it('links a snippet to its place and names its zone', async () => {
    const { hits } = await page('q=a');
    expect(hits[0]?.snippets[0]).toMatchObject({
      href: '/en/decisions/k7m2p9xwz#p8',
      label: 'Reasoning',
    });
  });
});

describe('notices', () => {
  it('has a sentence for every code of the search', () => {
    expect(NOTICE_CODES.filter((code) => !isKey(`notice.${code}`))).toEqual([]);
  });

  it('turns synonyms off with one click', async () => {
    const { notices } = await page('q=a');
    expect(notices[0]?.link?.href).toBe('/en/search?q=a&synonyms=off');
  });

  it('says which filter emptied the list and goes without it', async () => {
    const query = parseSearchParams(new URLSearchParams('q=a&year=2026&court=102'));
    const outcome = {
      ...(await services.search(query)),
      notices: [{ code: 'filters-empty', values: ['year', '12'] }] as const,
    };
    expect(searchPage(VIEW, query, outcome).notices[0]).toEqual({
      text: 'Without the filter “Year” there are:',
      link: { label: '12 results', href: '/en/search?q=a&court=102' },
    });
  });
});

describe('atomFeed', () => {
  it('is well-formed whatever was searched for', async () => {
    const query = parseSearchParams(new URLSearchParams({ q: '<b>&"\u0007\'' }));
    const feed = atomFeed(VIEW, query, await services.search(query));
    expect(feed).toContain('&lt;b&gt;&amp;');
    expect(feed.match(/<entry>/g)).toHaveLength(5);
    expect(feed).not.toContain('\u0007');
  });
});
