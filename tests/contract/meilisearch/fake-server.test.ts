import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeMeilisearch, startFakeMeilisearch } from './fake-server.ts';

// What the stand-in refuses is what the documentation says that the server refuses.

const KEY = 'k';
let fake: FakeMeilisearch;
beforeAll(async () => {
  fake = await startFakeMeilisearch({ key: KEY, payload: 20_000 });
  await done(await call('POST', '/indexes', { uid: 'books', primaryKey: 'id' }));
  const settings = {
    searchableAttributes: ['title', 'body'],
    filterableAttributes: [
      'kind',
      { attributePatterns: ['year'], features: { filter: { comparison: true } } },
    ],
    sortableAttributes: ['year'],
    prefixSearch: 'disabled',
    typoTolerance: { enabled: false },
    pagination: { maxTotalHits: 3 },
    faceting: { maxValuesPerFacet: 2, sortFacetValuesBy: { '*': 'count' } },
  };
  await done(await call('PATCH', '/indexes/books/settings', settings));
  const books = ['a', 'b', 'c', 'd'].map((id, at) => ({
    ...{
      id,
      title: `word${id} shared`,
      body: 'one two, three',
      kind: [`Kind ${at % 3}`, 'x'],
      year: at,
    },
  }));
  await done(await call('POST', '/indexes/books/documents', books));
});
afterAll(() => fake.close());

async function call(method: string, path: string, body?: unknown, headers: object = {}) {
  const response = await fetch(fake.url + path, {
    method,
    headers: {
      authorization: `Bearer ${KEY}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown> & { code?: string; taskUid?: number };
}

/** The task of an answer when it is over. */
async function done({ taskUid }: { taskUid?: number }) {
  for (;;) {
    const task = await call('GET', `/tasks/${taskUid}`);
    if (task['status'] !== 'enqueued')
      return task as { status: string; error: { code: string } | null };
    await sleep(1);
  }
}

const search = (body: object) => call('POST', '/indexes/books/search', body);
const ids = async (body: object) =>
  ((await search(body))['hits'] as { id: string }[]).map(({ id }) => id);

describe('the stand-in of a Meilisearch server', () => {
  it.each([
    [{ filter: 'kind = ' }, 'invalid_search_filter'],
    [{ filter: 'kind IN [a b]' }, 'invalid_search_filter'],
    [{ filter: '(kind = a' }, 'invalid_search_filter'],
    [{ filter: 'title = a' }, 'invalid_search_filter'],
    [{ filter: `kind = "${'a'.repeat(469)}"` }, 'invalid_search_filter'],
    [{ filter: 'year > abc' }, 'invalid_search_filter'],
    [{ filter: 'kind CONTAINS a' }, 'feature_not_enabled'],
    [{ sort: ['kind:asc'] }, 'invalid_search_sort'],
    [{ sort: ['year'] }, 'invalid_search_sort'],
    [{ facets: ['title'] }, 'invalid_search_facets'],
    [{ attributesToSearchOn: ['kind'] }, 'invalid_search_attributes_to_search_on'],
    [{ matchingStrategy: 'any' }, 'invalid_search_matching_strategy'],
    [{ limit: -1 }, 'invalid_search_limit'],
    [{ vector: [1, 2] }, 'missing_search_hybrid'],
    [{ hybrid: { embedder: 'none' }, vector: [1] }, 'invalid_search_embedder'],
    [{ query: 'word' }, 'bad_request'],
  ])('refuses a search with %j: %s', async (body, code) => {
    expect((await search(body)).code).toBe(code);
  });

  it.each([
    ['kind = "kind 1"', ['b']],
    ['kind = x AND NOT kind IN ["Kind 0", "Kind 1"]', ['c']],
    ['kind STARTS WITH "kind 2" OR year = 0', ['a', 'c']],
    ['year 1 TO 2', ['b', 'c']],
    ['year >= 1 AND (year < 2 OR year > 2)', ['b', 'd']],
    ['kind IN []', []],
    ['kind IS NOT EMPTY AND year NOT EXISTS', []],
  ])('filters by %s', async (filter, expected) => {
    expect(await ids({ filter })).toEqual(expected);
  });

  it('finds phrases, negative words and no more than ten words', async () => {
    expect(await ids({ q: '"worda shared"' })).toEqual(['a']);
    expect(await ids({ q: '"shared worda"' })).toEqual([]);
    expect(await ids({ q: '"two three"', matchingStrategy: 'all' })).toEqual([]); // a comma between
    expect(await ids({ q: 'shared -wordb -worda' })).toEqual(['c', 'd']);
    const ten = 'shared one two three shared one two three shared one';
    expect(await ids({ q: `${ten} nothing`, matchingStrategy: 'all' })).toHaveLength(3);
    expect(await ids({ q: 'shared nothing', matchingStrategy: 'all' })).toEqual([]);
  });

  it('counts, pages and cuts as the settings say', async () => {
    const found = await search({ page: 1, hitsPerPage: 0, facets: ['kind'] });
    expect(found).toMatchObject({ hits: [], totalHits: 3 });
    expect(found['facetDistribution']).toEqual({ kind: { x: 4, 'kind 0': 2 } });
    expect(await ids({ sort: ['year:desc'], limit: 9 })).toEqual(['d', 'c', 'b']);
  });

  it('refuses what is no document, no setting, no index and no key', async () => {
    const add = (body: unknown) => call('POST', '/indexes/books/documents', body);
    expect((await done(await add([{ id: 'ə' }]))).error?.code).toBe('invalid_document_id');
    expect((await done(await add([{ title: 'x' }]))).error?.code).toBe('missing_document_id');
    expect((await add('[{')).code).toBe('malformed_payload');
    expect((await add([{ id: 'z', body: 'x'.repeat(20_000) }])).code).toBe('payload_too_large');
    const settings = (body: object) => call('PATCH', '/indexes/books/settings', body);
    expect((await settings({ searchable: [] })).code).toBe('bad_request');
    expect((await settings({ rankingRules: ['bm25'] })).code).toBe(
      'invalid_settings_ranking_rules',
    );
    expect((await settings({ embedders: { e: { source: 'userProvided' } } })).code).toBe(
      'invalid_settings_embedders',
    );
    expect((await call('POST', '/indexes/none/search', {})).code).toBe('index_not_found');
    expect((await done(await call('DELETE', '/indexes/none'))).error?.code).toBe('index_not_found');
    const swap = [{ indexes: ['books', 'none'] }];
    expect((await done(await call('POST', '/swap-indexes', swap))).error?.code).toBe(
      'index_not_found',
    );
    const headers = { authorization: 'Bearer wrong' };
    expect((await call('GET', '/indexes', undefined, headers)).code).toBe('invalid_api_key');
  });

  it('takes a model only where every document says what vector it has', async () => {
    await done(await call('POST', '/indexes', { uid: 'vectors', primaryKey: 'id' }));
    const add = async (body: unknown) =>
      (await done(await call('POST', '/indexes/vectors/documents', body))).error?.code;
    const embedders = { m: { source: 'userProvided', dimensions: 2 } };
    const declare = async () =>
      (await done(await call('PATCH', '/indexes/vectors/settings', { embedders }))).error?.code;
    expect(await add([{ id: 'a' }])).toBeUndefined();
    expect(await declare()).toBe('vector_embedding_error');
    expect(await add([{ id: 'a', _vectors: { m: null } }])).toBeUndefined();
    expect(await declare()).toBeUndefined();
    expect(await add([{ id: 'b' }])).toBe('vector_embedding_error');
    expect(await add([{ id: 'b', _vectors: { m: [1, 2, 3] } }])).toBe('invalid_vector_dimensions');
    expect(await add([{ id: 'b', _vectors: { m: [0, 1] } }])).toBeUndefined();
    const hybrid = { embedder: 'm', semanticRatio: 1 };
    const found = await call('POST', '/indexes/vectors/search', {
      ...{ hybrid, vector: [0, 2], showRankingScore: true },
    });
    expect(found['hits']).toEqual([
      { id: 'b', _rankingScore: 1 },
      { id: 'a', _rankingScore: 0 },
    ]);
  });

  it('drops words beyond the last position of an attribute', async () => {
    const long = await startFakeMeilisearch();
    const post = (path: string, body: unknown) =>
      fetch(long.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await post('/indexes', { uid: 'long', primaryKey: 'id' });
    await fetch(`${long.url}/indexes/long/settings`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ searchableAttributes: ['body'], prefixSearch: 'disabled' }),
    });
    const body = `${'w '.repeat(65_535)}inside outside`;
    await post('/indexes/long/documents', [{ id: 'a', body }]);
    await sleep(500);
    const count = async (q: string) =>
      ((await (await post('/indexes/long/search', { q })).json()) as { hits: unknown[] }).hits
        .length;
    expect(await count('inside')).toBe(1);
    expect(await count('outside')).toBe(0);
    await long.close();
  });
});
