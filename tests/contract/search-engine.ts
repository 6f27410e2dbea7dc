import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Filters,
  Hits,
  IndexDocument,
  QueryNode,
  SearchEngine,
  SearchRequest,
} from '#indexer/search/engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { caseName, expectDeclared, itNeeds } from './capabilities.ts';
import { indexDocument, publishedAct } from './index-document.ts';

/** What a conformance run needs of an engine: a fresh empty one, and the bytes it keeps (if it has files). */
export type OpenEngine = () => Promise<{
  readonly engine: SearchEngine;
  /** Every byte on disk; undefined for an engine that keeps none of its own. */
  readonly bytes?: () => Buffer;
}>;

const CORPUS: readonly IndexDocument[] = [
  indexDocument({
    id: 'd1',
    title: 'İşə bərpa tələbi barədə qətnamə',
    number: '2(103)-11/2023',
    date: '2023-03-01',
    citedBy: 4,
    facets: { court: ['103'], decisionKind: ['qetname'], year: ['2023'] },
    citations: ['xem70', 'xcase2x106x390x2022'],
    body: [
      'İddiaçı 2021-ci ildə işdən çıxarılmış və əmək haqqının ödənilməsini tələb etmişdir.',
      'Məhkəmə hesab edir ki, işəgötürən əmək müqaviləsinə qanunsuz xitam vermişdir.',
    ],
  }),
  indexDocument({
    id: 'd2',
    title: 'Torpaq mübahisəsi üzrə qərar',
    number: '2-1(106)-390/2022',
    date: '2022-06-10',
    citedBy: 9,
    facets: { court: ['3-9'], decisionKind: ['qerar'], year: ['2022'], instance: ['appeal'] },
    citations: ['xmm21', 'xmm21p1'],
    body: [
      'Torpaq sahəsinin bölünməsi barədə QIZIL dəmir torpaq',
      'Bələdiyyənin torpaqları icarəyə verilmişdir.',
    ],
  }),
  indexDocument({
    id: 'd3',
    title: 'Alimentin alınması barədə əmr',
    number: '2(103)-77/2024',
    date: '2024-11-20',
    facets: { court: ['103'], decisionKind: ['emr'], year: ['2024'] },
    body: 'Uşağın saxlanılması üçün aliment tutulsun. İSTANBUL ünvanı. Məhkəmə qərarlarından şikayət verilə bilər.',
  }),
  indexDocument({
    id: 'a1',
    type: 'act',
    title: 'Azərbaycan Respublikasının Mülki Məcəlləsi',
    number: '779-IQ',
    date: '1999-12-28',
    facets: {
      type: ['act'],
      court: [],
      actKind: ['məcəllə'],
      status: ['in-force'],
      year: ['1999'],
    },
    text: publishedAct([
      [
        'Mülki qanunvericilik',
        'Mülki qanunvericilik fiziki şəxslərin əmlak münasibətlərini tənzimləyir.',
      ],
      [
        'Zərərin əvəzinin ödənilməsi',
        'Hüququ pozulmuş şəxs ona dəymiş zərərin əvəzinin tam ödənilməsini tələb edə bilər.',
      ],
    ]),
  }),
];

type Case = readonly [typed: string, ids: readonly string[], reason: string];
const QUERIES: readonly Case[] = [
  ['işdən', ['d1'], 'the word as written'],
  ['isden', ['d1'], 'ASCII typing'],
  ['ISDEN', ['d1'], 'ASCII typing in capitals'],
  ['İŞDƏN', ['d1'], 'capitals by the Azerbaijani alphabet'],
  ['torpağın', ['d2'], 'another case form, ğ for q'],
  ['torpaqlarını', ['d2'], 'plural, possessive, accusative'],
  ['qizil', ['d2'], 'I typed as i: QIZIL is qızıl'],
  ['qızıl', ['d2'], 'I → ı'],
  ['istanbul', ['d3'], 'İ → i without a combining dot'],
  ['t\u0259l\u0259b', ['a1', 'd1'], 'ə as U+0259'],
  ['t\u04d9l\u04d9b', ['a1', 'd1'], 'ə as Cyrillic U+04D9'],
  ['əmə\u00adk haqqı', ['d1'], 'soft hyphen inside a word'],
  ['məhkəmənin', ['d1', 'd3'], 'genitive finds the nominative and others'],
  ['qərar', ['d2', 'd3'], 'title and body, a suffixed form'],
  ['"əmək haqqının ödənilməsini"', ['d1'], 'phrase as written'],
  ['"əmək haqqı"', [], 'a phrase is exact: no stemming'],
  ['"emek haqqinin"', ['d1'], 'phrase in ASCII'],
  ['"haqqının əmək"', [], 'order counts in a phrase'],
  ['"əmək ödənilməsini"~3', ['d1'], 'near'],
  ['torpaq -bələdiyyə', [], 'minus excludes'],
  ['məhkəmə NOT aliment', ['d1'], 'NOT excludes'],
  ['məhkəmə DEYİL aliment', ['d1'], 'DEYİL excludes'],
  ['-aliment', ['a1', 'd1', 'd2'], 'a purely negative query'],
  ['aliment OR torpaq', ['d2', 'd3'], 'OR'],
  ['aliment VƏ YA torpaq', ['d2', 'd3'], 'VƏ YA'],
  ['aliment torpaq', [], 'words are joined by AND'],
  ['(aliment OR torpaq) məhkəmə', ['d3'], 'group'],
  ['torpaqların /2 bölünmə', ['d2'], 'two words, whatever their forms, near each other'],
  ['bölünməsi /2 torpaq', ['d2'], 'in any order'],
  ['"əmək haqqının" /2 etmişdir', ['d1'], 'a phrase near a word'],
  ['torpa*', ['d2'], 'prefix'],
  ['ad:torpaq', ['d2'], 'field title'],
  ['ad:bələdiyyə', [], 'not in a title'],
  ['title:(aliment OR torpaq)', ['d2', 'd3'], 'field with a group'],
  ['2-1(106)-390/2022', ['d2'], 'own case number'],
  ['İş № e-2-1 (106) – 390 / 2022', ['d2'], 'case number as people write it'],
  ['iş:2(103)-77/2024', ['d3'], 'field case'],
  ['2(106)-390/2022', ['d1'], 'a case number that another text cites'],
  ['MM 21.1', ['d2'], 'citation of a point'],
  ['MM 2', ['a1'], 'the article itself'],
  ['2021', ['d1'], 'a number with a suffix after a hyphen'],
  ['növ:hökm', [], 'field filter without a match'],
  ['tarix:2024', ['d3'], 'date as a field'],
  ['"; DROP TABLE doc; --', [], 'SQL is words'],
  ["x' OR '9'='9", [], 'SQL quotes are signs'],
  ['{body_x}: torpaq NEAR(a b)', [], 'engine syntax is words'],
  ['title_s:torpaq', [], 'no column of the engine can be named'],
];

/** Queries that an engine without distances answers with more. */
const FARTHER: readonly Case[] = [
  ['işdən /1 tələb', [], 'two words farther apart than asked'],
  ['"əmək haqqının" /0 etmişdir', [], 'a phrase and what does not follow it'],
  ['"çıxarılmış haqqının"~1', [], 'one word too many between'],
  ['"çıxarılmış haqqının"~2', ['d1'], 'as many words between as allowed'],
];

/** Runs the conformance suite of the port on one engine. */
export function testSearchEngine(name: string, open: OpenEngine): void {
  describe(`search engine ${name}`, () => {
    let opened: Awaited<ReturnType<OpenEngine>>;
    let engine: SearchEngine;
    beforeAll(async () => {
      opened = await open();
      engine = opened.engine;
      await engine.bulk(CORPUS);
    });
    afterAll(() => engine.close());

    const find = (typed: string, more: Partial<SearchRequest> = {}): Promise<Hits> => {
      const { query, filters } = parseQuery(typed);
      return search(engine, query, {
        ...more,
        filters: { facets: {}, ...filters, ...more.filters } as Filters,
      });
    };

    it.each(QUERIES)('%s → %j (%s)', async (typed, ids) => {
      const hits = await find(typed);
      expect(idsOf(hits).sort()).toEqual(ids);
      expect(hits.total).toBe(ids.length);
    });

    it('declares what it can', () => {
      expectDeclared(engine);
    });

    itNeeds(name, 'near').each(FARTHER)(
      caseName(name, 'near', '%s → %j (%s)'),
      async (typed, ids) => {
        const hits = await find(typed);
        expect(idsOf(hits)).toEqual(ids);
        expect(hits.total).toBe(ids.length);
      },
    );

    it('answers a query of 10,000 characters', async () => {
      expect((await find('torpaq '.repeat(1_430))).total).toBe(1);
      expect((await find(`"${'a b '.repeat(2_500)}`)).total).toBe(0);
    });

    it('answers control characters and lone surrogates', async () => {
      expect((await find('\u0000tor\u0007\ud800paq\u001f')).total).toBe(0);
      expect((await find('\u0000torpaq\u0007')).total).toBe(1);
    });

    it('gives all documents for an empty query, newest first', async () => {
      const hits = await search(engine, { t: 'all' }, { sort: 'newest' });
      expect(idsOf(hits)).toEqual(['d3', 'd1', 'd2', 'a1']);
    });

    it.each([
      ['oldest', ['a1', 'd2', 'd1', 'd3']],
      ['cited', ['d2', 'd1', 'd3', 'a1']],
    ] as const)('sorts by %s', async (sort, ids) => {
      expect(idsOf(await search(engine, { t: 'all' }, { sort }))).toEqual(ids);
    });

    it('filters by date, inclusive', async () => {
      const filters = { facets: {}, from: '2022-06-10', to: '2023-03-01' };
      expect(idsOf(await search(engine, { t: 'all' }, { filters })).sort()).toEqual(['d1', 'd2']);
    });

    it('filters by facets: values of one are OR, facets are AND', async () => {
      const either = { facets: { decisionKind: ['emr', 'qetname'] } };
      expect((await search(engine, { t: 'all' }, { filters: either })).total).toBe(2);
      const both = { facets: { ...either.facets, year: ['2024'] } };
      expect(idsOf(await search(engine, { t: 'all' }, { filters: both }))).toEqual(['d3']);
    });

    it('finds nothing under an unknown facet value', async () => {
      const filters = { facets: { court: ['no-such-court'] } };
      expect((await search(engine, { t: 'all' }, { filters })).total).toBe(0);
    });

    it('counts facets equal to the number of results each would leave', async () => {
      const { facets } = await find('məhkəmə', { facets: ['court', 'year', 'decisionKind'] });
      for (const [facet, counts] of Object.entries(facets)) {
        for (const { value, count } of counts) {
          const filters = { facets: { [facet]: [value] } };
          expect((await find('məhkəmə', { filters })).total).toBe(count);
        }
      }
      expect(facets.court).toEqual([{ value: '103', count: 2 }]);
    });

    it('counts a facet without its own filter and others with it', async () => {
      const filters = { facets: { decisionKind: ['emr'] } };
      const { facets, total } = await search(
        engine,
        { t: 'all' },
        { filters, facets: ['decisionKind', 'year'] },
      );
      expect(total).toBe(1);
      expect(facets.decisionKind?.map(({ value }) => value).sort()).toEqual([
        'emr',
        'qerar',
        'qetname',
      ]);
      expect(facets.year).toEqual([{ value: '2024', count: 1 }]);
    });

    it('marks exactly the words that matched and links the passage', async () => {
      const hits = await find('torpaq bələdiyyə');
      const snippets = hits.hits[0]?.snippets ?? [];
      const marked = snippets.flatMap(({ parts }) =>
        parts.filter((part) => part.hit).map((part) => part.text),
      );
      expect([...new Set(marked)].sort()).toEqual([
        'Bələdiyyənin',
        'Torpaq',
        'torpaq',
        'torpaqları',
      ]);
      expect(snippets.map(({ anchor }) => anchor).sort()).toEqual(['p1', 'p2']);
      expect(snippets[0]?.label).toBe('zone:reasoning');
    });

    it('labels a passage of an act with its article', async () => {
      const snippet = (await find('dəymiş zərər')).hits[0]?.snippets[0];
      expect(snippet).toMatchObject({
        anchor: 'm2',
        article: '2',
        label: 'Maddə 2. Zərərin əvəzinin ödənilməsi',
      });
    });

    it('suggests titles and courts by folded prefix', async () => {
      expect((await engine.suggest('mulki mec', 5))[0]?.text).toBe(
        'Azərbaycan Respublikasının Mülki Məcəlləsi',
      );
      expect(await engine.suggest('zzz', 5)).toEqual([]);
      expect(await engine.suggest('', 5)).toEqual([]);
    });

    it('lists every document with its hash in order of id', async () => {
      expect(await digest(engine)).toEqual(
        CORPUS.map(({ id, hash }) => ({ id, hash })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
    });

    it('refuses a cursor that is none', async () => {
      await expect(find('torpaq', { cursor: 'e30' })).rejects.toMatchObject({
        kind: 'InvalidInput',
      });
    });

    it('fails at once for an aborted search', async () => {
      await expect(
        engine.search(request({ t: 'all' }), AbortSignal.abort(new Error('gone'))),
      ).rejects.toThrow('gone');
    });
  });

  describe(`search engine ${name}, changes`, () => {
    let opened: Awaited<ReturnType<OpenEngine>>;
    let engine: SearchEngine;
    beforeAll(async () => {
      opened = await open();
      engine = opened.engine;
    });
    afterAll(() => engine.close());

    it('replaces a document by its id', async () => {
      await engine.bulk([indexDocument({ id: 'r1', body: 'köhnəsözbir' })]);
      await engine.bulk([indexDocument({ id: 'r1', hash: 'h2', body: 'yenisözbir' })]);
      expect((await word(engine, 'köhnəsözbir')).total).toBe(0);
      expect((await word(engine, 'yenisözbir')).total).toBe(1);
      expect(await digest(engine)).toEqual([{ id: 'r1', hash: 'h2' }]);
    });

    it.each(['newest', 'relevance'] as const)(
      'pages by cursor without gaps while documents come in (%s)',
      async (sort) => {
        const made = (at: number, prefix: string) =>
          indexDocument({
            id: `${prefix}${sort}${String(at).padStart(3, '0')}`,
            date: `20${10 + (at % 15)}-0${1 + (at % 9)}-11`,
            body: `səhifə${sort} ${'söz '.repeat(at % 17)}`,
          });
        const first = Array.from({ length: 47 }, (_, at) => made(at, 'o'));
        await engine.bulk(first);
        const seen: string[] = [];
        let cursor: string | undefined;
        let late = 0;
        do {
          const page: Hits = await search(engine, parseQuery(`səhifə${sort}`).query, {
            sort,
            size: 10,
            ...(cursor === undefined ? {} : { cursor }),
          });
          seen.push(...idsOf(page));
          cursor = page.next;
          late += 1;
          await engine.bulk([made(100 + late, 'n')]);
        } while (cursor !== undefined && late < 20);
        expect(new Set(seen).size).toBe(seen.length);
        expect(first.filter(({ id }) => !seen.includes(id))).toEqual([]);
      },
    );

    it('pages by offset over disjoint pages', async () => {
      const query = parseQuery('səhifənewest').query;
      const one = idsOf(await search(engine, query, { size: 10, offset: 0 }));
      const two = idsOf(await search(engine, query, { size: 10, offset: 10 }));
      expect(new Set([...one, ...two]).size).toBe(20);
      expect(idsOf(await search(engine, query, { size: 10, offset: 10_000 }))).toEqual([]);
    });

    it('indexes a document of 200,000 words and finds its last one', async () => {
      const words = Array.from({ length: 200_000 }, (_, at) => `uzun${at % 5_000}`);
      await engine.bulk([
        indexDocument({ id: 'long', body: [...chunks(words, 900), 'sonuncusözüm'] }),
      ]);
      const hits = await word(engine, 'sonuncusözüm');
      expect(idsOf(hits)).toEqual(['long']);
      expect(hits.hits[0]?.snippets[0]?.parts.some((part) => part.hit)).toBe(true);
      await engine.delete(['long']);
      expect((await word(engine, 'sonuncusözüm')).total).toBe(0);
    });

    it('forgets a withdrawn document in every answer and every byte', async () => {
      const secret = 'gizliqalansoyad';
      await engine.bulk([
        indexDocument({
          id: 'w1',
          title: `Qərar ${secret}basliq`,
          facets: { judge: [`${secret}hakim`] },
          body: [`Burada ${secret} yazılıb.`, `Sonra ${secret}lar.`],
        }),
        indexDocument({ id: 'w2', body: 'qalan sənəd' }),
      ]);
      if (opened.bytes !== undefined) expect(opened.bytes().includes(secret)).toBe(true);
      await engine.delete(['w1', 'never-there']);
      expect((await word(engine, secret)).total).toBe(0);
      expect((await digest(engine)).map(({ id }) => id)).not.toContain('w1');
      const { facets } = await search(engine, { t: 'all' }, { facets: ['judge'] });
      expect(facets.judge?.map(({ value }) => value)).not.toContain(`${secret}hakim`);
      if (opened.bytes !== undefined) {
        expect(opened.bytes().includes(secret)).toBe(false);
        expect(opened.bytes().includes('gizliqalan')).toBe(false);
      }
      expect((await word(engine, 'qalan')).total).toBe(1);
    });

    it('answers during a rebuild, keeps what changes meanwhile, and ends with the new documents', async () => {
      await engine.bulk([indexDocument({ id: 'b0', body: 'yenidənqurma əvvəl' })]);
      let served = 0;
      const rebuilt = engine.rebuild(
        (async function* () {
          for (let at = 0; at < 200; at += 1) {
            if (at % 50 === 0) {
              served += (await word(engine, 'yenidənqurma')).total;
              await engine.bulk([indexDocument({ id: `live${at}`, body: 'arada gələn' })]);
            }
            if (at === 150) await engine.delete(['b3']);
            yield indexDocument({ id: `b${at}`, body: 'yenidənqurma sonra' });
          }
          yield indexDocument({ id: 'live0', hash: 'stale', body: 'köhnə hal' });
        })(),
      );
      expect(await rebuilt).toEqual({ indexed: 201 });
      expect(served).toBeGreaterThan(0);
      expect((await word(engine, 'yenidənqurma')).total).toBe(199);
      expect((await word(engine, 'arada')).total).toBe(4);
      expect((await engine.health()).documents).toBe(203);
    });

    it('keeps the old index when a rebuild fails', async () => {
      const before = await digest(engine);
      const failing = (async function* () {
        yield indexDocument({ id: 'x1', body: 'yarımçıq' });
        throw new Error('the record store went away');
      })();
      await expect(engine.rebuild(failing)).rejects.toThrow('went away');
      expect(await digest(engine)).toEqual(before);
    });

    it('serves many searches at once', async () => {
      const all = await Promise.all(Array.from({ length: 40 }, () => word(engine, 'yenidənqurma')));
      expect(all.every(({ total }) => total === 199)).toBe(true);
    });

    it('closes twice without a fault', async () => {
      const other = (await open()).engine;
      await other.close();
      await other.close();
      await expect(other.search(request({ t: 'all' }))).rejects.toMatchObject({
        kind: 'Unavailable',
      });
    });
  });
}

function request(query: QueryNode, more: Partial<SearchRequest> = {}): SearchRequest {
  return { query, filters: { facets: {} }, facets: [], sort: 'relevance', size: 50, ...more };
}

function search(
  engine: SearchEngine,
  query: QueryNode,
  more: Partial<SearchRequest> = {},
): Promise<Hits> {
  return engine.search(request(query, more));
}

function word(engine: SearchEngine, typed: string): Promise<Hits> {
  return search(engine, parseQuery(typed).query);
}

function idsOf(hits: Hits): string[] {
  return hits.hits.map(({ id }) => id);
}

async function digest(engine: SearchEngine): Promise<{ id: string; hash: string }[]> {
  const all: { id: string; hash: string }[] = [];
  for await (const each of engine.digest()) all.push(each);
  return all;
}

function chunks(words: readonly string[], size: number): string[] {
  const out: string[] = [];
  for (let from = 0; from < words.length; from += size)
    out.push(words.slice(from, from + size).join(' '));
  return out;
}
