import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPortal, startDemoPortal } from '../fixtures/demo-portal.ts';
import { axeViolations } from './axe.ts';
import { hasChromium, launchChromium } from './chromium.ts';
import { ensureBuilt } from './ensure-built.ts';

const DECISIONS = 24; // enough for every kind; acts, events and bad packages come on top

type Item = { readonly id: string; readonly court: { readonly code: string } };
type Measured = { readonly total: { readonly parts: Readonly<Record<string, number>> } };
type List = { readonly items: readonly Item[]; readonly next?: string };
type Found = { readonly total: number; readonly hits: readonly { readonly url: string }[] };

let portal: DemoPortal;
beforeAll(async () => {
  await ensureBuilt();
  portal = await startDemoPortal(DECISIONS);
}, 300_000);
afterAll(() => portal?.stop());

const json = async <T>(path: string): Promise<T> =>
  (await (await fetch(portal.origin + path)).json()) as T;
const html = async (path: string): Promise<string> => (await fetch(portal.origin + path)).text();

async function allDecisions(): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let after = ''; ; ) {
    const page = await json<List>(`/api/v1/decisions?size=7${after}`);
    items.push(...page.items);
    if (page.next === undefined) return items;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

describe('the portal over a demonstration corpus', () => {
  it('lists, finds and counts the same decisions everywhere', async () => {
    const items = await allDecisions();
    expect(items.length).toBeGreaterThan(5);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    const search = await json<Found>('/api/v1/search?type=decision');
    expect(search.total).toBe(items.length);
    const byCourt = Map.groupBy(items, (item) => item.court.code);
    const { items: courts } = await json<{ items: { code: string; published: number }[] }>(
      '/api/v1/courts',
    );
    for (const court of courts) {
      expect(court.published, court.code).toBe(byCourt.get(court.code)?.length ?? 0);
    }
    const [code, ofCourt] = [...byCourt][0] ?? ['', []];
    const narrowed = await json<Found>(`/api/v1/search?type=decision&court=${code}`);
    expect(narrowed.total).toBe(ofCourt.length);
  });

  it('shows what the weekly samples found, the same in the statistics and on the page of the method', async () => {
    const sample = async (id: string) =>
      (await json<Measured>(`/api/v1/statistics/${id}`)).total.parts;
    const [read, leaks] = [await sample('sample-read'), await sample('sample-leaks')];
    expect(read['part']).toBe(leaks['whole']);
    const facts = [
      ...(await html('/en/method')).matchAll(/<dt>Decisions \w[^<]*<\/dt>\s*<dd>(\d+)/g),
    ];
    expect(facts.map(([, count]) => Number(count))).toEqual([
      ...[read['whole'], read['part'], leaks['part']],
    ]);
  });

  it('links each number of the statistics to exactly the list it counts', async () => {
    const pages = await Promise.all(
      ['publication', 'law', 'law-making', 'justice'].map((part) => html(`/en/statistics/${part}`)),
    );
    const rows = pages.flatMap((page) => [
      ...page.matchAll(
        /<th scope="row"[^>]*><a href="([^"]+)"[^>]*>[^<]*<\/a><\/th>\s*<td class="number">([\d,]+)</g,
      ),
    ]);
    expect(rows.length).toBeGreaterThan(20);
    for (const [, href = '', count] of rows) {
      const query = href.replaceAll('&amp;', '&').slice(href.indexOf('?'));
      const { total } = await json<Found>(`/api/v1/search${query}`);
      expect(`${query} ${total}`).toBe(`${query} ${count?.replaceAll(',', '')}`);
    }
  });

  it('opens every decision and act in every language with the same text', async () => {
    const items = await allDecisions();
    const acts = await json<List>('/api/v1/acts?size=100');
    const paths = [
      ...items.map((item) => `/decisions/${item.id}`),
      ...acts.items.map((item) => `/acts/${item.id}`),
    ];
    for (const path of paths) {
      const answers = await Promise.all(
        ['', '/en', '/ru'].map((lang) => fetch(portal.origin + lang + path)),
      );
      expect(
        answers.map((answer) => answer.status),
        path,
      ).toEqual([200, 200, 200]);
    }
    const text = await html(`/decisions/${items[0]?.id}.txt`);
    expect(text).toMatch(/\nSHA-256 [0-9a-f]{64}\n$/);
  });

  it('finds a decision by its number in any spelling and offers it above the list', async () => {
    const [item] = (await allDecisions()) as unknown as [{ id: string; caseNumber: string }];
    for (const spelling of [
      item.caseNumber,
      item.caseNumber.replace(/^e-/, ''),
      `№ ${item.caseNumber}`,
    ]) {
      const page = await html(`/search?q=${encodeURIComponent(spelling)}`);
      expect(page, spelling).toMatch(new RegExp(`class="cards"[^]*?/decisions/${item.id}`));
    }
  });

  it('finds the example searches of the home page', async () => {
    const home = await html('/');
    const examples = [...home.matchAll(/href="\/search\?q=([^"&]+)"/g)].map((match) => match[1]);
    expect(examples.length).toBe(3);
    const totals = await Promise.all(
      examples.map(async (q) => (await json<Found>(`/api/v1/search?q=${q}`)).total),
    );
    expect(totals.filter((total) => total > 0).length).toBeGreaterThanOrEqual(2);
  });

  it('names itself a demonstration on every page', async () => {
    for (const path of ['/', '/en/search', '/ru/statistics', '/nothing']) {
      expect(await html(path), path).toContain('class="demo"');
    }
  });
});

describe.skipIf(!hasChromium)('accessibility of real documents (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('has 0 axe violations on a decision, an act and a search', async () => {
    const [item] = await allDecisions();
    const acts = await json<List>('/api/v1/acts?size=1');
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const path of [
      `/decisions/${item?.id}`,
      `/en/acts/${acts.items[0]?.id}`,
      '/ru/search?q=iddia',
    ]) {
      await page.goto(portal.origin + path);
      expect((await axeViolations(page)).map(({ rule }) => `${path} ${rule}`)).toEqual([]);
    }
    await context.close();
  });
});
