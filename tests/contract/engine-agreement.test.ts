import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Capabilities,
  FACETS,
  type Filters,
  type QueryNode,
  type SearchEngine,
} from '#indexer/search/engine.ts';
import { elasticsearchEngine } from '#indexer/search/engines/elasticsearch/elasticsearch-engine.ts';
import { meilisearchEngine } from '#indexer/search/engines/meilisearch/meilisearch-engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { canDo } from './capabilities.ts';
import { removeIndexes } from './elasticsearch-server.ts';
import { madeCorpus } from './made-corpus.ts';
import { startFakeMeilisearch } from './meilisearch/fake-server.ts';

const server = findRequirement('elasticsearch');

/** An engine that is compared with the embedded one. */
type Other = {
  readonly name: 'elasticsearch' | 'meilisearch';
  readonly isThere: boolean;
  readonly title: string;
  open(): Promise<{ readonly engine: SearchEngine; close(): Promise<void> }>;
};
const OTHERS: readonly Other[] = [
  {
    name: 'elasticsearch',
    isThere: server !== undefined,
    title: suiteName('sqlite and elasticsearch agree', 'elasticsearch'),
    async open() {
      const prefix = `agree-${process.pid}`;
      const engine = await elasticsearchEngine({ url: server ?? '', prefix, deadline: 20_000 });
      return { engine, close: () => removeIndexes(server ?? '', [prefix]) };
    },
  },
  {
    name: 'meilisearch',
    isThere: true,
    title: 'sqlite and meilisearch (stand-in) agree',
    async open() {
      const fake = await startFakeMeilisearch();
      const engine = await meilisearchEngine({ url: fake.url, prefix: 'agree', deadline: 60_000 });
      return { engine, close: () => fake.close() };
    },
  },
];
const DOCUMENTS = 1_500;
const LEAST_OVERLAP = 0.7; // of the first ten, in the mean. Source: search.md, "How it is judged"
const ROUNDS = 12; // queries of each kind
const TEN = 10;

const corpus = madeCorpus(DOCUMENTS, 7);
const mid = () => corpus.word(150, 900);
const frequent = () => corpus.word(0, 40);
const few = () => corpus.word(0, 15);
type Kind = readonly [
  name: string,
  make: () => string,
  leastOverlap: number,
  needs?: keyof Capabilities,
];
// The last three are matched alike and scored otherwise: FTS5 measures a text by all of its columns, and
// counts near and prefixed words as one.
const KINDS: readonly Kind[] = [
  ['one word', mid, LEAST_OVERLAP],
  ['one frequent word', frequent, LEAST_OVERLAP],
  ['two words', () => `${corpus.word(10, 100)} ${corpus.word(10, 100)}`, LEAST_OVERLAP],
  ['any of four', () => `${mid()} OR ${frequent()} OR ${mid()} OR ${frequent()}`, LEAST_OVERLAP],
  ['word and exclusion', () => `${frequent()} -${frequent()}`, LEAST_OVERLAP],
  ['phrase', () => `"${corpus.word(0, 8)} ${corpus.word(0, 8)}"`, LEAST_OVERLAP],
  ['near', () => `"${frequent()} ${frequent()}"~6`, 0.3, 'near'],
  ['near, three words', () => `"${few()} ${few()} ${few()}"~8`, 0.3, 'near'],
  ['word in the title', () => `ad:${frequent()}`, 0.2],
  ['prefix', () => `${frequent().slice(0, 4)}*`, 0.4],
];
const FILTERS: readonly Filters[] = [
  { facets: {} },
  { facets: { decisionKind: ['qetname', 'emr'] } },
  { facets: { decisionKind: ['qetname'], instance: ['appeal', 'cassation'] }, from: '2020-01-01' },
  { facets: { judge: ['hakim-7', 'no-such-judge'] }, to: '2023-12-31' },
];

const folder = mkdtempSync(join(tmpdir(), 'ashkar-agree-'));
let embedded: SearchEngine;
async function* documents() {
  yield* corpus.documents;
}
beforeAll(async () => {
  embedded = await sqliteEngine({ folder, deadline: 20_000 });
  await embedded.rebuild(documents());
});
afterAll(async () => {
  await embedded.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(OTHERS.filter(({ isThere }) => !isThere))('$title', () => {
  it.skip('on everything', () => undefined);
});

describe.each(OTHERS.filter(({ isThere }) => isThere))('$title', ({ name, open }) => {
  let engines: readonly [SearchEngine, SearchEngine];
  let closeOther: () => Promise<void>;
  beforeAll(async () => {
    const { engine, close } = await open();
    closeOther = close;
    engines = [embedded, engine];
    await engine.rebuild(documents());
  });
  afterAll(async () => {
    await engines[1].close();
    await closeOther();
  });

  const both = <T>(ask: (engine: SearchEngine) => Promise<T>): Promise<[T, T]> =>
    Promise.all([ask(engines[0]), ask(engines[1])]);

  // An engine that does not score every match scores the words of a phrase, not the phrase.
  const leastOf = (kind: string, least: number): number =>
    kind === 'phrase' && !canDo(name, 'scoresEveryMatch') ? 0.1 : least;
  const all: number[] = [];
  for (const [kind, make, least, needs] of KINDS) {
    const isPossible = needs === undefined || canDo(name, needs);
    it.skipIf(!isPossible)(
      `on counts, facets and the first ten: ${kind}${isPossible ? '' : ` [skipped: no ${needs}]`}`,
      async () => {
        const overlaps: number[] = [];
        let found = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
          const { query } = parseQuery(make());
          const filters = FILTERS[round % FILTERS.length] ?? { facets: {} };
          const [one, other] = await both((engine) =>
            engine.search({ query, filters, facets: FACETS, sort: 'relevance', size: TEN }),
          );
          expect(other.total).toBe(one.total);
          expect(other.facets).toEqual(one.facets);
          found += one.total;
          if (one.total > 2 * TEN) overlaps.push(overlap(one.hits, other.hits));
        }
        expect(found).toBeGreaterThan(0);
        if (overlaps.length > 0)
          expect(mean(overlaps)).toBeGreaterThanOrEqual(leastOf(kind, least));
        all.push(...overlaps);
      },
    );
  }

  it('on seven of the first ten, over all queries with more than twenty results', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(mean(all)).toBeGreaterThanOrEqual(LEAST_OVERLAP);
  });

  it.each(['newest', 'oldest', 'cited'] as const)(
    'on every place of the order %s',
    async (sort) => {
      const { query } = parseQuery(corpus.word(0, 5));
      const [one, other] = await both((engine) =>
        engine.search({ query, filters: { facets: {} }, facets: [], sort, size: 300 }),
      );
      expect(one.total).toBeGreaterThan(100);
      expect(other.hits.map(({ id }) => id)).toEqual(one.hits.map(({ id }) => id));
    },
  );

  it('on the first ten passages for a question', async () => {
    const overlaps: number[] = [];
    for (let round = 0; round < 2 * ROUNDS; round += 1) {
      const words = parseQuery(`${mid()} ${mid()} ${frequent()}`).words;
      const query: QueryNode = { t: 'or', kids: words.map((word) => word.node) };
      const [one, other] = await both((engine) =>
        engine.passages({ query, filters: { facets: {} }, size: TEN }),
      );
      overlaps.push(overlap(one.map(place), other.map(place)));
    }
    expect(mean(overlaps)).toBeGreaterThanOrEqual(LEAST_OVERLAP);
  });
});

function place({ id, anchor }: { readonly id: string; readonly anchor: string }) {
  return { id: `${id} ${anchor}` };
}

function overlap(one: readonly { id: string }[], other: readonly { id: string }[]): number {
  const ids = new Set(one.map(({ id }) => id));
  return other.filter(({ id }) => ids.has(id)).length / Math.max(1, one.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
}
