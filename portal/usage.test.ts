import { describe, expect, it } from 'vitest';
import type { UsageCount } from '#domain/statistics/usage.ts';
import type { SearchAnswer } from './services.ts';
import { usageCounter } from './usage.ts';

const params = (more: object = {}) => ({
  ...{ q: 'icarə müqaviləsi', facets: {}, sort: 'relevance', size: 10, page: 1 },
  ...{ synonyms: true, notices: [], ...more },
});
type Params = Parameters<Parameters<ReturnType<typeof usageCounter>['counted']>[0]>[0];

function counter() {
  const handed: UsageCount[][] = [];
  const state = { now: new Date('2026-11-24T08:00:00Z'), isDown: false };
  const usage = usageCounter(
    async (counts) => {
      if (state.isDown) throw new Error('the database is gone');
      handed.push([...counts]);
    },
    () => state.now,
  );
  const search = (total: number, cards: readonly object[] = []) =>
    usage.counted(async () => ({ total, cards }) as unknown as SearchAnswer);
  const lines = () =>
    handed.flat().map(({ on, tally, category, count }) => `${on} ${tally} ${category} ${count}`);
  return { usage, search, lines, state };
}
const answer = (path: string, more: object = {}) => ({
  ...{ method: 'GET', path, status: 200, ms: 12, ...more },
});

describe('the count of the portal’s own use', () => {
  it('has searches by words and those that found nothing, of the first page alone', async () => {
    const { usage, search, lines } = counter();
    await search(3)(params() as Params);
    await search(0)(params() as Params);
    await search(0, [{}])(params() as Params); // a card leads to the document
    await search(0)(params({ page: 2 }) as Params);
    await search(0)(params({ cursor: 'x' }) as Params);
    await search(0)(params({ q: ' ' }) as Params);
    await search(0)(params() as Params, undefined, true); // the probe looks for a known document
    await usage.handOver();
    expect(lines()).toEqual(['2026-11-24 searches  3', '2026-11-24 searches-empty  1']);
    expect(lines().join()).not.toContain('icarə');
  });

  it('has the time of pages by kind and band, without errors, forms and files', async () => {
    const { usage, lines } = counter();
    for (const one of [
      ...[answer('/'), answer('/en'), answer('/search', { ms: 180 }), answer('/', { status: 304 })],
      ...[
        answer('/', { status: 404 }),
        answer('/', { status: 503 }),
        answer('/report', { method: 'POST' }),
      ],
      ...[answer('/_astro/a.js'), answer('/readyz'), answer('/staff')],
      answer('/api/v1/search', { isProbe: true }),
    ])
      usage.answered(one);
    await usage.handOver();
    expect(lines()).toEqual([
      '2026-11-24 answer-ms-15 home 3',
      '2026-11-24 answer-ms-200 search 1',
    ]);
  });

  it('is by the day of Baku', async () => {
    const { usage, lines, state } = counter();
    state.now = new Date('2026-11-24T19:59:59Z');
    usage.answered(answer('/'));
    state.now = new Date('2026-11-24T20:00:00Z');
    usage.answered(answer('/'));
    await usage.handOver();
    expect(lines().map((line) => line.slice(0, 10))).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('is handed over once, and kept where it cannot be', async () => {
    const { usage, lines, state } = counter();
    usage.answered(answer('/'));
    state.isDown = true;
    await expect(usage.handOver()).rejects.toThrow('gone');
    usage.answered(answer('/'));
    state.isDown = false;
    await usage.handOver();
    await usage.handOver();
    expect(lines()).toEqual(['2026-11-24 answer-ms-15 home 2']);
  });
});
