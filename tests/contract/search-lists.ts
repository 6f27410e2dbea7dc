import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FACETS,
  type FacetName,
  type Filters,
  type Hits,
  type IndexDocument,
  type QueryNode,
  type SearchEngine,
  type SearchRequest,
  SORTS,
} from '#indexer/search/engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { indexDocument, publishedText } from './index-document.ts';
import { madeCorpus } from './made-corpus.ts';
import type { OpenEngine } from './search-engine.ts';

const EVERYTHING: QueryNode = { t: 'all' };
const NO_FILTERS: Filters = { facets: {} };
const WALL = 10_000; // results that numbered pages reach

/** Cases of the conformance suite about long lists: pages, facets with several values, replacement. */
export function testLists(name: string, open: OpenEngine): void {
  describe(`search engine ${name}, lists`, () => {
    const { documents } = madeCorpus(130, 3);
    const undated = indexDocument({ id: 'undated', date: '', facets: { year: [] } });
    const all: readonly IndexDocument[] = [...documents, undated];
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = (await open()).engine;
      await engine.bulk(all);
    });
    afterAll(() => engine.close());

    const search = (more: Partial<SearchRequest> = {}): Promise<Hits> =>
      engine.search({
        query: EVERYTHING,
        filters: NO_FILTERS,
        facets: [],
        sort: 'newest',
        size: 500,
        ...more,
      });

    it.each(SORTS)('gives the same list in pages as at once (%s)', async (sort) => {
      const query = parseQuery(documents[0]?.title.split(' ')[0] ?? '').query;
      for (const asked of [EVERYTHING, query]) {
        const whole = await search({ query: asked, sort });
        expect(whole.hits.length).toBe(whole.total);
        expect(whole.next).toBeUndefined();
        expect(await idsInPages(engine, { query: asked, sort, size: 7 })).toEqual(idsOf(whole));
        const second = await search({ query: asked, sort, size: 7, offset: 7 });
        expect(idsOf(second)).toEqual(idsOf(whole).slice(7, 14));
      }
    });

    it('ends a page that is just full without a cursor', async () => {
      expect((await search({ size: all.length })).next).toBeUndefined();
      expect((await search({ size: all.length - 1 })).next).toBeDefined();
    });

    it('counts without giving results', async () => {
      const counted = await search({ size: 0, facets: ['type'] });
      expect(counted).toMatchObject({ total: all.length, hits: [] });
      expect(counted.facets.type).toEqual([{ value: 'decision', count: all.length }]);
      expect(counted.next).toBeUndefined();
    });

    it('refuses the cursor of another order', async () => {
      const { next } = await search({ size: 5 });
      await expect(search({ sort: 'cited', cursor: next })).rejects.toMatchObject({
        kind: 'InvalidInput',
      });
    });

    it('goes on after a document that was withdrawn meanwhile', async () => {
      const gone = indexDocument({ id: 'zz-gone', date: '2031-01-01' });
      await engine.bulk([gone]);
      const first = await search({ size: 1 });
      expect(idsOf(first)).toEqual(['zz-gone']);
      await engine.delete(['zz-gone']);
      const rest = await search({ cursor: first.next });
      expect(rest.hits).toHaveLength(all.length);
    });

    it('puts what has no date last among the newest, and in no period that begins', async () => {
      expect(idsOf(await search()).at(-1)).toBe('undated');
      expect(idsOf(await search({ sort: 'oldest' }))[0]).toBe('undated');
      const until = { facets: {}, to: '1990-01-01' };
      expect(idsOf(await search({ filters: until }))).toEqual(['undated']);
      const from = { facets: {}, from: '1990-01-01' };
      expect(idsOf(await search({ filters: from }))).not.toContain('undated');
    });

    const CHOICES: readonly Filters['facets'][] = [
      {},
      { decisionKind: ['qetname'] },
      { decisionKind: ['qetname', 'emr'], instance: ['appeal', 'cassation'] },
      { citedAct: ['mm', 'mpm'], year: ['2021', '2022'], instance: ['first'] },
      { judge: ['hakim-1', 'hakim-2', 'hakim-3'], year: ['2021'] },
      { court: [] },
    ];
    it.each(CHOICES)('counts every facet as a scan would, with %j chosen', async (chosen) => {
      const filters = { facets: chosen, from: '2020-01-01' };
      const found = await search({ filters, facets: FACETS });
      expect(idsOf(found).sort()).toEqual(
        scan(all, filters)
          .map(({ id }) => id)
          .sort(),
      );
      for (const facet of FACETS) {
        const { [facet]: own, ...others } = chosen;
        const counts = scanCounts(scan(all, { ...filters, facets: others }), facet);
        const known = new Set(all.flatMap((each) => each.facets[facet] ?? []));
        for (const value of own ?? [])
          if (known.has(value)) counts.set(value, counts.get(value) ?? 0);
        expect(new Map(found.facets[facet]?.map(({ value, count }) => [value, count]))).toEqual(
          counts,
        );
      }
    });

    it('filters by a facet that it does not count', async () => {
      const facets = { decisionKind: ['emr'] };
      const found = await search({ filters: { facets }, facets: ['year'] });
      expect(found.total).toBe(scan(all, { facets }).length);
      expect(found.facets.year?.reduce((sum, { count }) => sum + count, 0)).toBe(found.total);
    });

    const STRANGE = [
      '*',
      '"',
      "' OR 1=1 --",
      '{"match_all":{}}',
      'a\\b',
      'ə\u0000',
      '[a TO z]',
      '',
    ];
    it.each(STRANGE)('takes %j for a value that nobody has', async (value) => {
      const found = await search({ filters: { facets: { court: [value] } }, facets: ['court'] });
      expect(found.total).toBe(0);
      expect(found.facets.court?.every(({ count }) => count > 0)).toBe(true);
      expect(await engine.suggest(`${value}*`, 5)).toEqual([]);
    });
  });

  describe(`search engine ${name}, replacement`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = (await open()).engine;
    });
    afterAll(() => engine.close());

    const passagesWith = async (typed: string): Promise<string[]> => {
      const kids = parseQuery(typed).words.map((word) => word.node);
      const query: QueryNode = { t: 'or', kids };
      const found = await engine.passages({ query, filters: NO_FILTERS, size: 50 });
      return found.map(({ id, anchor }) => `${id} ${anchor}`).sort();
    };
    const text = (...paragraphs: string[]) => publishedText(paragraphs);

    it('leaves no passage of a longer text that a shorter one replaced', async () => {
      await engine.bulk([
        indexDocument({ id: 'r', text: text('alfaköhnə', 'alfaköhnə', 'alfaköhnə') }),
      ]);
      expect(await passagesWith('alfaköhnə')).toEqual(['r p1', 'r p2', 'r p3']);
      await engine.bulk([indexDocument({ id: 'r', text: text('betayeni') })]);
      expect(await passagesWith('alfaköhnə')).toEqual([]);
      expect(await passagesWith('betayeni')).toEqual(['r p1']);
    });

    it('keeps the last of two texts of one document in one call', async () => {
      await engine.bulk([
        indexDocument({ id: 't', hash: '1', text: text('qammaköhnə', 'qammaköhnə') }),
        indexDocument({ id: 't', hash: '2', text: text('qammayeni') }),
      ]);
      expect(await passagesWith('qammaköhnə')).toEqual(await passagesWith('qammayeni'));
      expect(await passagesWith('qammayeni')).toEqual(['t p1']);
    });

    it('puts the higher court, what is in force and the newer first where the words are equal', async () => {
      const made = (id: string, date: string, facets: IndexDocument['facets']) =>
        indexDocument({ id, date, facets, body: 'etabərabər' });
      await engine.bulk([
        made('old', '2004-01-01', {}),
        made('new', '2024-01-01', {}),
        made('appeal', '2004-01-01', { instance: ['appeal'] }),
        made('cassation', '2024-01-01', { instance: ['cassation'] }),
        made('inForce', '2024-01-01', { status: ['in-force'] }),
      ]);
      const found = await engine.search({
        query: parseQuery('etabərabər').query,
        filters: NO_FILTERS,
        facets: [],
        sort: 'relevance',
        size: 10,
      });
      expect(idsOf(found)).toEqual(['cassation', 'inForce', 'new', 'appeal', 'old']);
    });

    it('finds a document again that was withdrawn and came back', async () => {
      const back = indexDocument({ id: 'b', text: text('deltaqayıdan') });
      await engine.bulk([back]);
      await engine.delete(['b', 'b', 'never']);
      expect(await passagesWith('deltaqayıdan')).toEqual([]);
      await engine.bulk([back]);
      expect(await passagesWith('deltaqayıdan')).toEqual(['b p1']);
    });

    it('takes writes and withdrawals at the same moment', async () => {
      const made = (at: number) => indexDocument({ id: `c${at}`, text: text('epsilonbirgə') });
      await engine.bulk([0, 1, 2, 3].map(made));
      await Promise.all([
        engine.delete(['c0', 'c1']),
        engine.bulk([made(4), made(5)]),
        engine.delete(['c2']),
      ]);
      expect(await passagesWith('epsilonbirgə')).toEqual(['c3 p1', 'c4 p1', 'c5 p1']);
    });

    it('returns at most so many values of a facet, and each that is chosen', async () => {
      const judges = Array.from({ length: 230 }, (_, at) => `h${String(at).padStart(3, '0')}`);
      await engine.bulk(
        judges.map((judge) => indexDocument({ id: judge, facets: { judge: [judge] } })),
      );
      const ask = async (chosen: readonly string[]) => {
        const filters = { facets: { judge: chosen } };
        return engine.search({
          query: EVERYTHING,
          filters,
          facets: ['judge'],
          sort: 'newest',
          size: 10,
        });
      };
      expect((await ask([])).facets.judge).toHaveLength(200);
      const found = await ask(['h229', 'h001']);
      expect(found.total).toBe(2);
      expect(found.facets.judge).toHaveLength(201);
      expect(found.facets.judge?.at(-1)).toEqual({ value: 'h229', count: 1 });
    });

    it(`pages by cursor beyond ${WALL} results`, { timeout: 120_000 }, async () => {
      const size = WALL + 50;
      async function* many() {
        for (let at = 0; at < size; at += 1)
          yield indexDocument({ id: `n${at}`, body: 'zetaçoxlu', title: 'Qərar' });
      }
      await engine.rebuild(many());
      // Neither asks for words, so that no snippets are made of ten thousand results.
      const query: QueryNode = { t: 'and', kids: [{ t: 'not', kid: { t: 'cite', token: 'x1' } }] };
      const lists = [
        { query: EVERYTHING, sort: 'newest' },
        { query, sort: 'relevance' },
      ] as const;
      for (const list of lists) {
        const ids = await idsInPages(engine, { ...list, size: 4_000 });
        expect(new Set(ids).size).toBe(size);
        expect(ids).toHaveLength(size);
      }
      const last = await engine.search({
        query,
        filters: NO_FILTERS,
        facets: [],
        sort: 'newest',
        size: 20,
        offset: WALL + 40, // as far as numbered pages go
      });
      expect(last.total).toBe(size);
      expect(last.hits).toHaveLength(20);
    });
  });
}

async function idsInPages(
  engine: SearchEngine,
  asked: Pick<SearchRequest, 'query' | 'sort' | 'size'>,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page: Hits = await engine.search({ ...asked, filters: NO_FILTERS, facets: [], cursor });
    ids.push(...idsOf(page));
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

function idsOf(hits: Hits): string[] {
  return hits.hits.map(({ id }) => id);
}

function scan(documents: readonly IndexDocument[], { facets, from }: Filters): IndexDocument[] {
  return documents.filter(
    (document) =>
      (from === undefined || document.date >= from) &&
      Object.entries(facets).every(
        ([name, values]) =>
          values.length === 0 ||
          values.some((value) => document.facets[name as FacetName]?.includes(value)),
      ),
  );
}

function scanCounts(documents: readonly IndexDocument[], facet: FacetName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const value of document.facets[facet] ?? [])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
