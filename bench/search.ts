import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { elasticsearchEngine } from '#indexer/search/engines/elasticsearch/elasticsearch-engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { removeIndexes } from '#tests/contract/elasticsearch-server.ts';
import { type EngineCost, embeddedCost, serverCost } from './search/engine-cost.ts';
import {
  measureOthers,
  measureSearches,
  measureUpdates,
  rounded,
  type Timings,
} from './search/measure.ts';
import { readyTokensPerSecond } from './search/ready-tokens.ts';
import { type SyntheticCorpus, syntheticCorpus } from './search/synthetic-corpus.ts';

// Builds an index of synthetic documents on each engine and measures build, updates and searches.

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    words: { type: 'string', default: '400' },
    workers: { type: 'string', default: '2' },
    searches: { type: 'string', default: '100' }, // of each class
    users: { type: 'string', default: '8' },
    updates: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    build: { type: 'boolean', default: false }, // the build alone
    elasticsearch: { type: 'string', default: process.env.TEST_ELASTICSEARCH_URL ?? '' },
  },
});
const PREFIX = `ashkar-bench-${process.pid}`;
const DEADLINE = 60_000; // ms: a slow search is measured, not refused
const READY_SAMPLE = 5_000; // documents
const ONE_USER = 1;
const users = Number(values.users);
const searches = Number(values.searches);
const seed = Number(values.seed);

type Measured = {
  readonly build: {
    readonly seconds: number;
    readonly documentsPerSecond: number;
    /** Of the engine's own ingest where tokens are ready. */
    readonly readyTokensPerSecond?: number;
    readonly timesReadyTokens?: number;
  };
  readonly cost: EngineCost;
  readonly update?: Timings[string];
  readonly oneUser?: Record<string, Timings>;
  readonly manyUsers?: Record<string, Timings>;
};

const corpus = syntheticCorpus(Number(values.documents), Number(values.words), seed);
print({
  corpus: {
    documents: corpus.size,
    wordsPerDocument: Number(values.words),
    types: corpus.types,
    charactersOfText: charactersOf(corpus),
    documentsMadePerSecond: madePerSecond(corpus),
  },
});
const sqlite = await measureSqlite();
print({ sqlite: partsOf(sqlite) });
if (values.elasticsearch !== '') {
  const elasticsearch = await measureElasticsearch(values.elasticsearch);
  print({ elasticsearch: partsOf(elasticsearch) });
  print({ 'sqlite against elasticsearch': ratios(sqlite, elasticsearch) });
} else print({ elasticsearch: 'not measured: no --elasticsearch URL' });

async function measureSqlite(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-bench-'));
  const engine = await sqliteEngine({
    folder,
    workers: Number(values.workers),
    deadline: DEADLINE,
  });
  try {
    const measured = await measureEngine(engine, async () => embeddedCost(folder));
    const ready = readyTokensPerSecond(corpus, Math.min(corpus.size, READY_SAMPLE));
    const { documentsPerSecond } = measured.build;
    return {
      ...measured,
      build: {
        ...measured.build,
        readyTokensPerSecond: ready,
        timesReadyTokens: rounded(ready / documentsPerSecond),
      },
    };
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureElasticsearch(url: string): Promise<Measured> {
  const engine = await elasticsearchEngine({
    url,
    key: undefined,
    prefix: PREFIX,
    deadline: DEADLINE,
  });
  try {
    return await measureEngine(engine, () => serverCost(url, PREFIX));
  } finally {
    await engine.close();
    await removeIndexes(url, [PREFIX]);
  }
}

async function measureEngine(
  engine: SearchEngine,
  costOf: () => Promise<EngineCost>,
): Promise<Measured> {
  const started = performance.now();
  await engine.rebuild(corpus.documents());
  const seconds = (performance.now() - started) / 1000;
  const build = {
    seconds: rounded(seconds),
    documentsPerSecond: Math.round(corpus.size / seconds),
  };
  print({ [engine.name]: { build } });
  if (values.build) return { build, cost: await costOf() };
  const oneUser = await measureUsers(engine, ONE_USER);
  print({ [engine.name]: { oneUser } });
  const manyUsers = await measureUsers(engine, users);
  print({ [engine.name]: { manyUsers } });
  const cost = await costOf();
  const update = await measureUpdates(engine, corpus, Number(values.updates));
  return { build, cost, update, oneUser, manyUsers };
}

async function measureUsers(engine: SearchEngine, at: number): Promise<Record<string, Timings>> {
  const options = { searches, users: at, seed };
  await measureSearches(engine, corpus, { ...options, searches: Math.ceil(searches / 10) }, true); // warm
  return {
    plain: await measureSearches(engine, corpus, options, false),
    facets: await measureSearches(engine, corpus, options, true),
    others: await measureOthers(engine, corpus, options),
  };
}

/** What was not printed as it was measured. */
function partsOf({ build, cost, update }: Measured): object {
  return { build, cost, ...(update === undefined ? {} : { update }) };
}

/** Below 1 the embedded engine takes less; of documents and searches a second, more is better. */
function ratios(one: Measured, other: Measured) {
  const p95 = (measured: Measured, kind: string, name: string) =>
    measured.manyUsers?.[kind]?.[name]?.p95 ?? Number.NaN;
  const ratio = (kind: string, name: string) =>
    rounded(p95(one, kind, name) / p95(other, kind, name));
  const classes = Object.keys(one.manyUsers?.['plain'] ?? {});
  return {
    buildDocumentsPerSecond: rounded(one.build.documentsPerSecond / other.build.documentsPerSecond),
    indexMb: rounded(one.cost.indexMb / other.cost.indexMb),
    rssMb: rounded((one.cost.rssMb ?? Number.NaN) / (other.cost.rssMb ?? Number.NaN)),
    updateP50: rounded((one.update?.p50 ?? Number.NaN) / (other.update?.p50 ?? Number.NaN)),
    p95OfManyUsers: Object.fromEntries(classes.map((name) => [name, ratio('plain', name)])),
    p95OfManyUsersWithFacets: Object.fromEntries(
      classes.map((name) => [name, ratio('facets', name)]),
    ),
    p95Suggestions: ratio('others', 'suggestions'),
    p95Question: ratio('others', 'question'),
  };
}

function charactersOf({ size, document }: SyntheticCorpus): number {
  const sample = Math.min(size, 500);
  let characters = 0;
  for (let at = 0; at < sample; at += 1)
    characters += JSON.stringify(document(Math.floor((at * size) / sample)).text).length;
  return Math.round((characters / sample) * size);
}

function madePerSecond({ size, document }: SyntheticCorpus): number {
  const sample = Math.min(size, 1_000);
  const started = performance.now();
  for (let at = 0; at < sample; at += 1) document(at);
  return Math.round((1000 * sample) / (performance.now() - started));
}

function print(part: object): void {
  console.log(JSON.stringify(part, undefined, 1).replace(/\n {4,}|\n {3}(?=\})/g, ' '));
}
