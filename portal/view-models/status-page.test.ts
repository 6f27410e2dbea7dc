import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident.ts';
import type { WatchState } from '#domain/watch.ts';
import { LANGS, translator } from '#portal/i18n/index.ts';
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
  days: { '2026-11-24': { beats: 400, failed: 1 } },
};
const CLOSED: Incident = { ...OPEN, endedAt: at(47), affected: 'A <b> & c', cause: 'Disk' };

describe('statusPage', () => {
  it.each(LANGS)('names in %s the failure of the database that only the probe knows', (lang) => {
    const page = statusPage(view(lang), { health: DOWN, watch: WATCH });
    expect(page.state).toBe('bad');
    expect(page.incidents).toMatchObject([{ id: 'b1', state: 'bad' }]);
    expect(page.incidents[0]?.title).toBe(translator(lang)('incident.database-gone'));
    expect(page.rows.map(({ value }) => value)).toContainEqual(expect.stringMatching(/99[.,]75/));
    expect(page.tally).toEqual([]);
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
