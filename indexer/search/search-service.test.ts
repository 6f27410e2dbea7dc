import { describe, expect, it } from 'vitest';
import {
  type Hits,
  type QueryNode,
  RARE,
  type SearchEngine,
  type SearchRequest,
  type Spelling,
  type WordForms,
} from './engine.ts';
import { searchDocuments } from './search-service.ts';

const EMPTY: Hits = { total: 0, hits: [], facets: {} };

/** An engine that answers by rule and keeps what it was asked. */
function engineOf(
  answer: (request: SearchRequest) => Partial<Hits>,
  similar: Readonly<Record<string, Spelling['similar']>> = {},
): {
  engine: SearchEngine;
  asked: SearchRequest[];
} {
  const asked: SearchRequest[] = [];
  const engine = {
    search: async (request: SearchRequest) => {
      asked.push(request);
      return { ...EMPTY, ...answer(request) };
    },
    spellings: async (words: readonly WordForms[]) =>
      words.map(({ x }) => ({
        passages: Object.hasOwn(similar, x) ? 0 : RARE,
        similar: similar[x] ?? [],
      })),
    passages: async () => [{ text: 'Müqavilə pozulub.' }],
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

  describe('of misspelt words', () => {
    const similar = { muqavlie: [{ word: 'muqavile', passages: 50 }] };
    const totals = (typed: number, meant: number) =>
      engineOf(
        ({ query }) => ({ total: text(query).includes('muqavile') ? meant : typed }),
        similar,
      );
    const codesOf = async (q: string, typed: number, meant: number, more = {}) => {
      const found = await searchDocuments(totals(typed, meant).engine, { ...base, q, ...more });
      return found.notices.filter(({ code }) => code.startsWith('spelling'));
    };

    it('finds what was probably meant where nothing is found, with the way back', async () => {
      const found = await searchDocuments(totals(0, 7).engine, { ...base, q: 'torpaq müqavlie' });
      expect(found.total).toBe(7);
      expect(found.notices).toContainEqual({
        code: 'spelling-applied',
        values: ['torpaq müqavilə'],
        query: 'torpaq "müqavlie"',
      });
    });

    it.each([
      [1, 10, ['spelling-suggested'], 'ten times as many'],
      [1, 9, [], 'not so many more'],
      [3, 30, ['spelling-suggested'], 'three results are few'],
      [4, 400, [], 'four are enough'],
    ])('offers it at %i against %i results: %j (%s)', async (typed, meant, codes) => {
      const notices = await codesOf('müqavlie', typed, meant);
      expect(notices.map(({ code }) => code)).toEqual(codes);
    });

    it.each(['"müqavlie"', 'ad:müqavlie', 'torpaq OR müqavlie'])('leaves %s alone', async (q) => {
      expect(await codesOf(q, 0, 7)).toEqual([]);
    });

    it('does nothing where the search is to be exact', async () => {
      expect(await codesOf('müqavlie', 0, 7, { exact: true })).toEqual([]);
    });
  });

  it.each([
    ['shirket', 'sirket'],
    ['chekilme', 'cekilme'],
    ['oghlan', 'oglan'],
    ['iw', 'is'],
  ])('reads %s also as %s', async (typed, read) => {
    const { engine, asked } = engineOf(() => ({ total: 9 }));
    await searchDocuments(engine, { ...base, q: typed });
    expect(text(asked[0]?.query ?? { t: 'all' })).toContain(`"x":"${read}"`);
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
