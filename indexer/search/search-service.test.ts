import { describe, expect, it } from 'vitest';
import type { Hits, QueryNode, SearchEngine, SearchRequest } from './engine.ts';
import { searchDocuments } from './search-service.ts';

const EMPTY: Hits = { total: 0, hits: [], facets: {} };

/** An engine that answers by rule and keeps what it was asked. */
function engineOf(answer: (request: SearchRequest) => Partial<Hits>): {
  engine: SearchEngine;
  asked: SearchRequest[];
} {
  const asked: SearchRequest[] = [];
  const engine = {
    search: async (request: SearchRequest) => {
      asked.push(request);
      return { ...EMPTY, ...answer(request) };
    },
  } as unknown as SearchEngine;
  return { engine, asked };
}

const hit = {
  id: 'x1',
  type: 'decision',
  title: 'Ad',
  number: 'N',
  date: '2025-01-01',
  facets: {},
  score: 1,
  snippets: [],
} as const;
const base = { q: '', filters: { facets: {} }, sort: 'relevance', size: 10 } as const;
const text = (node: QueryNode) => JSON.stringify(node);

describe('searchDocuments', () => {
  it('sorts an empty query by date, since nothing is relevant to it', async () => {
    const { engine, asked } = engineOf(() => ({ total: 1 }));
    await searchDocuments(engine, base);
    expect(asked.map(({ query, sort }) => [query.t, sort])).toEqual([['all', 'newest']]);
  });

  it('turns pages into offsets and lets a cursor win', async () => {
    const { engine, asked } = engineOf(() => ({ total: 1 }));
    await searchDocuments(engine, { ...base, q: 'torpaq', page: 3 });
    await searchDocuments(engine, { ...base, q: 'torpaq', page: 3, cursor: 'c' });
    expect(asked.map(({ offset, cursor }) => [offset, cursor])).toEqual([
      [20, undefined],
      [undefined, 'c'],
    ]);
  });

  it('adds synonyms with a notice, and not where they are off', async () => {
    const { engine, asked } = engineOf(() => ({ total: 1 }));
    const found = await searchDocuments(engine, { ...base, q: 'kirayə' });
    expect(found.notices).toContainEqual({ code: 'synonyms-added', values: ['icarə'] });
    expect(text(asked[0]?.query ?? { t: 'all' })).toContain('icare');
    const exact = await searchDocuments(engine, { ...base, q: 'kirayə', exact: true });
    expect(exact.notices).toEqual([]);
    expect(text(asked[1]?.query ?? { t: 'all' })).not.toContain('icare');
  });

  it('never widens a phrase', async () => {
    const { engine, asked } = engineOf(() => ({ total: 1 }));
    await searchDocuments(engine, { ...base, q: '"kirayə haqqı"' });
    expect(text(asked[0]?.query ?? { t: 'all' })).not.toContain('icare');
  });

  it('looks for verbs in their other voices', async () => {
    const { engine, asked } = engineOf(() => ({ total: 1 }));
    await searchDocuments(engine, { ...base, q: 'çıxarılmışdır' });
    expect(asked[0]?.query).toMatchObject({
      t: 'or',
      kids: [{ s: 'cixaril' }, { x: 'cixar', prefix: true }],
    });
  });

  it('relaxes step by step only where nothing is found, and says how far', async () => {
    const { engine } = engineOf(({ query }) => ({
      total: query.t === 'or' && query.kids[0]?.t === 'and' ? 2 : 0,
    }));
    const found = await searchDocuments(engine, { ...base, q: 'alfa beta gamma delta' });
    expect(found.total).toBe(2);
    expect(found.notices).toEqual([{ code: 'terms-relaxed', values: ['3', '4'] }]);
  });

  it('names the filter that empties the result', async () => {
    const { engine } = engineOf(({ filters }) => ({
      total: filters.facets.court === undefined ? 7 : 0,
    }));
    const filters = { facets: { court: ['103'], year: ['2025'] } };
    const found = await searchDocuments(engine, { ...base, q: 'torpaq', filters });
    expect(found.notices).toContainEqual({ code: 'filters-empty', values: ['court', '7'] });
    expect(found.notices.filter(({ code }) => code === 'filters-empty')).toHaveLength(1);
  });

  it('shows a card for a case number that is here, and says when it is not', async () => {
    const own = engineOf(({ query }) =>
      query.t === 'cite' ? { total: 1, hits: [hit] } : { total: 1 },
    );
    const found = await searchDocuments(own.engine, { ...base, q: '2(103)-7/2025' });
    expect(found.cards).toEqual([{ type: 'decision', id: 'x1', title: 'Ad', number: 'N' }]);
    const none = await searchDocuments(engineOf(() => ({ total: 1 })).engine, {
      ...base,
      q: '2(103)-7/2025',
    });
    expect(none.notices).toContainEqual({ code: 'number-not-here', values: ['2(103)-7/2025'] });
  });

  it('joins typed filters with those of the page', async () => {
    const { engine, asked } = engineOf(() => ({ total: 1 }));
    const filters = { facets: { decisionKind: ['hokm', 'emr'] }, from: '2022-01-01' };
    await searchDocuments(engine, { ...base, q: 'növ:hökm tarix:2020..2023', filters });
    expect(asked[0]?.filters).toEqual({
      facets: { decisionKind: ['hokm'] },
      from: '2022-01-01',
      to: '2023-12-31',
    });
  });
});
