import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident.ts';
import type { WatchState } from '#domain/watch.ts';
import { LANGS, translator } from '#portal/i18n/index.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { readStatus } from '../status.ts';
import { statusFeed } from './status-feed.ts';
import { shownIncidents, statusPage } from './status-page.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 8, 0, second));
const view = (lang: (typeof LANGS)[number]) => ({
  ...{ t: translator(lang), lang, today: '2026-11-24', publicUrl: 'https://ashkar.example.az' },
});
const DOWN = {
  ...{ database: false, search: false, indexedDocuments: 0, publishedDocuments: 0 },
  ...{ waiting: 0, logSize: 0 },
};
const OPEN = { id: 'b1', code: 'database-gone', startedAt: at(0) } as const;
const WATCH: WatchState = {
  ...{ beatAt: at(20), failing: {}, open: [OPEN], canaries: [] },
  days: { '2026-11-24': { beats: 400, failed: 1, runs: 40_000, passed: 39_999 } },
};
const CLOSED: Incident = { ...OPEN, endedAt: at(47), affected: 'A <b> & c', cause: 'Disk' };

describe('statusPage', () => {
  it.each(LANGS)('names in %s the failure of the database that only the probe knows', (lang) => {
    const page = statusPage(view(lang), { health: DOWN, watch: WATCH });
    expect(page.state).toBe('bad');
    expect(page.incidents).toMatchObject([{ id: 'b1', state: 'bad' }]);
    expect(page.incidents[0]?.title).toBe(translator(lang)('incident.database-gone'));
    expect(page.tally).toEqual([]);
  });

  it.each([
    ['az', '99,99% – son 30 gündə 40.000 yoxlama aparılıb, onlardan 39.999 uğurlu olub'],
    ['en', '99.99% – 40,000 checks made in the last 30 days, 39,999 passed'],
    ['ru', '99,99 % – за последние 30 дней проведено 40 000 проверок, успешных: 39 999'],
  ] as const)('says in %s the share of checks that passed, of how many', (lang, sentence) => {
    const text = (watch: WatchState | undefined) =>
      statusPage(view(lang), { health: DOWN, watch }).rows[2]?.value.replaceAll('\u00a0', ' ');
    expect(text(WATCH)).toBe(sentence); // one failed: never 100 %
    expect(text(undefined)).toBe(translator(lang)('status.unmeasured'));
    expect(text({ ...WATCH, days: {} })).toBe(translator(lang)('status.unmeasured'));
  });

  it.each([
    [
      'az',
      'son 30 gündə 1.200 səhifənin yarısı ən çoxu 15 ms‑ə, 95 faizi ən çoxu 200 ms‑ə hazırlanıb',
    ],
    ['en', 'half of 1,200 pages of the last 30 days took at most 15 ms, 95% at most 200 ms'],
  ] as const)('says in %s how fast pages were made, of how many', (lang, sentence) => {
    const answers = { medianMs: 15, slowMs: 200, count: 1_200 };
    const text = (parts: object) =>
      statusPage(view(lang), { health: DOWN, ...parts }).rows[3]?.value;
    expect(text({ answers })).toBe(sentence);
    expect(text({})).toBe(translator(lang)('status.untimed'));
  });

  it('shows an incident once when it is on record too, with its length and no empty line', () => {
    const parts = { health: DOWN, watch: WATCH, incidents: [CLOSED] };
    expect(shownIncidents(parts)).toEqual([CLOSED]);
    const [shown] = statusPage(view('en'), parts).incidents;
    expect(shown?.facts.map(({ value }) => value)).toContain('47 seconds');
    expect(shown?.facts.some(({ value }) => value === '')).toBe(false);
  });
});

it('the feed of incidents escapes what staff wrote, and is new when an incident ends', () => {
  const feed = statusFeed(view('az'), [CLOSED], at(60));
  expect(feed).toContain('<summary>A &lt;b&gt; &amp; c · Disk</summary>');
  expect(feed).toContain(`<updated>${at(47).toISOString()}</updated>`);
  expect(statusFeed(view('az'), [], at(60))).toContain(
    `<updated>${at(60).toISOString()}</updated>`,
  );
});

it('the status is read while the database is down, without what only the database has', async () => {
  const gone = () => Promise.reject(new Error('the database is gone'));
  const services = fixtureServices();
  const up = await readStatus(services);
  expect(up.answers?.medianMs).toBeGreaterThan(0);
  const statistics = { ...services.statistics, table: gone };
  const down = await readStatus({ ...services, incidents: gone, statistics });
  expect(down).toMatchObject({ incidents: undefined, answers: undefined });
  expect(down.watch).toBeDefined();
});
