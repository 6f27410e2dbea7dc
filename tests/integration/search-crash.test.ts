import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#config';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { withdrawWork } from '#drizzle/publications.ts';
import { work } from '#drizzle/schema/index.ts';
import { buildIndex, verifyIndex } from '#indexer/ingest/index-consistency.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { elasticsearchEngine } from '#indexer/search/engines/elasticsearch/elasticsearch-engine.ts';
import { meilisearchEngine } from '#indexer/search/engines/meilisearch/meilisearch-engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { openServices, type Services } from '#services';
import { indexesOf, removeIndexes } from '../contract/elasticsearch-server.ts';
import { type FakeMeilisearch, startFakeMeilisearch } from '../contract/meilisearch/fake-server.ts';
import { COMPILE_CACHE } from '../fixtures/compile-cache.ts';
import { publishedWork, publishWorks } from '../fixtures/published-works.ts';
import { findRequirement } from '../requirements.ts';

const CLI = join(import.meta.dirname, '..', '..', 'indexer', 'cli.ts');
const WORKS = 160;
const CHANGED = 60; // works that are corrected, new or withdrawn when the index is to be told of them
const PREFIX = 'ashkar'; // of the names that the program gives its indexes
const TIME_LIMIT_MS = 240_000; // some 30 s on a quiet machine
const LOOK_MS = 5;
const DIGEST_LOOK_MS = 25; // the digest of an index reads the whole of it

type Subject = {
  readonly name: 'sqlite' | 'elasticsearch' | 'meilisearch';
  readonly isThere: boolean;
  settings(): Promise<Record<string, string>>;
  open(dataDir: string): Promise<SearchEngine>;
  /** True while a rebuild has begun and its index is not the live one yet. */
  isRebuilding(dataDir: string): Promise<boolean>;
  close(): Promise<void>;
};

const server = findRequirement('elasticsearch') ?? '';
let fake: FakeMeilisearch | undefined;
const SUBJECTS: readonly Subject[] = [
  {
    name: 'sqlite',
    isThere: true,
    settings: async () => ({}),
    open: (dataDir) => sqliteEngine({ folder: join(dataDir, 'index'), deadline: 20_000 }),
    async isRebuilding(dataDir) {
      const live = (await readFile(join(dataDir, 'index', 'current'), 'utf8')).trim();
      const files = await readdir(join(dataDir, 'index'));
      return files.some((name) => name.endsWith('.sqlite') && name !== live);
    },
    close: async () => undefined,
  },
  {
    name: 'elasticsearch',
    isThere: server !== '',
    settings: async () => ({
      ASHKAR_SEARCH_ENGINE: 'elasticsearch',
      ASHKAR_ELASTICSEARCH_URL: server,
    }),
    open: () => elasticsearchEngine({ url: server, prefix: PREFIX, deadline: 20_000 }),
    isRebuilding: async () => (await indexesOf(server, PREFIX)).length === 4,
    close: () => removeIndexes(server, [PREFIX]),
  },
  {
    name: 'meilisearch',
    isThere: true,
    async settings() {
      fake = await startFakeMeilisearch({ key: 'a-key' });
      return {
        ASHKAR_SEARCH_ENGINE: 'meilisearch',
        ASHKAR_MEILISEARCH_URL: fake.url,
        ASHKAR_MEILISEARCH_KEY: 'a-key',
      };
    },
    open: () =>
      meilisearchEngine({ url: fake?.url ?? '', key: 'a-key', prefix: PREFIX, deadline: 60_000 }),
    isRebuilding: async () => fake?.indexes().length === 4,
    close: async () => fake?.close(),
  },
];

let template: string;
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'ashkar-crash-'));
  const store = await connect(readConfig({ ASHKAR_DATA_DIR: template }).databaseUrl);
  await store.migrate();
  await publishWorks(
    store,
    Array.from({ length: WORKS }, (_, number) => publishedWork(number)),
  );
  await store.close();
}, TIME_LIMIT_MS);
afterAll(() => rm(template, { recursive: true, force: true }));

describe.each(SUBJECTS.filter(({ isThere }) => !isThere))(
  'kill -9 of an index process',
  (subject) => {
    it.skip(`${subject.name} [skipped: no server]`, () => undefined);
  },
);

describe.each(SUBJECTS.filter(({ isThere }) => isThere))(
  'kill -9 of an index process, $name',
  (subject) => {
    let dataDir: string;
    let env: Record<string, string>;
    const children: ChildProcess[] = [];

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), `ashkar-crash-${subject.name}-`));
      await cp(template, dataDir, { recursive: true });
      await subject.close().catch(() => undefined); // what a run before left on a server
      env = {
        ASHKAR_DATA_DIR: dataDir,
        ASHKAR_LOG_LEVEL: 'silent',
        ...(await subject.settings()),
      };
      await inServices(({ ingest }) => buildIndex(ingest));
    }, TIME_LIMIT_MS);
    afterAll(async () => {
      for (const child of children) child.kill('SIGKILL');
      await subject.close();
      await rm(dataDir, { recursive: true, force: true });
    });

    function start(verb: readonly string[]): ChildProcess {
      const child = spawn(process.execPath, ['--liftoff-only', CLI, 'index', ...verb], {
        env: { ...COMPILE_CACHE, ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      children.push(child);
      return child;
    }

    /** Kills the process as soon as it may be: true where it was still at work. */
    async function killWhen(
      child: ChildProcess,
      isTime: () => Promise<boolean>,
      lookMs = LOOK_MS,
    ): Promise<boolean> {
      while (child.exitCode === null) {
        if (await isTime()) return child.kill('SIGKILL') && (await finish(child)).code === null;
        await sleep(lookMs);
      }
      return false;
    }

    async function withEngine<T>(ask: (engine: SearchEngine) => Promise<T>): Promise<T> {
      const engine = await subject.open(dataDir);
      try {
        return await ask(engine);
      } finally {
        await engine.close();
      }
    }

    async function inServices<T>(run: (services: Services) => Promise<T>): Promise<T> {
      const services = await openServices(readConfig(env));
      try {
        return await run(services);
      } finally {
        await services.close();
      }
    }

    async function inRecord<T>(run: (store: RecordStore) => Promise<T>): Promise<T> {
      const store = await connect(readConfig({ ASHKAR_DATA_DIR: dataDir }).databaseUrl);
      try {
        return await run(store);
      } finally {
        await store.close();
      }
    }

    const found = (engine: SearchEngine) =>
      engine.search({
        query: { t: 'term', x: 'mehkeme', s: 'mehkeme', p: 'mehke', weight: 1 },
        filters: { facets: {} },
        facets: [],
        sort: 'newest',
        size: 1,
      });

    it('the old index answers while a rebuild runs and after it was killed, and nothing is lost', {
      timeout: TIME_LIMIT_MS,
    }, async () => {
      await withEngine(async (engine) => {
        expect((await found(engine)).total).toBe(WORKS);
        const child = start(['build']);
        const answers: number[] = [];
        const isKilled = await killWhen(child, async () => {
          if (!(await subject.isRebuilding(dataDir))) return false;
          answers.push((await found(engine)).total);
          return true;
        });
        expect(isKilled).toBe(true);
        expect(answers).toEqual([WORKS]);
        expect(await subject.isRebuilding(dataDir)).toBe(true); // it was killed in the middle
        expect((await found(engine)).total).toBe(WORKS);
      });
      await inServices(async ({ ingest }) => {
        expect(await drift(ingest)).toEqual(noDrift(WORKS));
        await buildIndex(ingest);
        expect(await drift(ingest)).toEqual(noDrift(WORKS));
      });
      expect(await subject.isRebuilding(dataDir)).toBe(false);
    });

    it('repair brings the drift of killed writes to nothing', {
      timeout: TIME_LIMIT_MS,
    }, async () => {
      const at = new Date('2026-11-21T08:00:00Z');
      await inRecord(async (store) => {
        const corrected = Array.from({ length: CHANGED }, (_, number) => publishedWork(number, 2));
        const added = Array.from({ length: CHANGED }, (_, each) => publishedWork(WORKS + each));
        await publishWorks(store, [...corrected, ...added]);
        const gone = await store.read
          .select({ id: work.id })
          .from(work)
          .where(sql`record_id >= ${publishedWork(CHANGED).recordId}`)
          .limit(CHANGED / 2);
        for (const { id } of gone) {
          const withdrawal = { workId: id, reasonCode: 'leak', salt: 'ef'.repeat(32) };
          await store.write((tx) => withdrawWork(tx, withdrawal, at));
        }
      });
      const left = WORKS + CHANGED - CHANGED / 2;
      await withEngine(async (engine) => {
        const before = await digestOf(engine);
        const child = start(['verify', '--repair']);
        const hasChanged = async () => (await digestOf(engine)) !== before;
        const isKilled = await killWhen(child, hasChanged, DIGEST_LOOK_MS);
        expect(isKilled).toBe(true);
        expect((await found(engine)).total).toBeGreaterThan(0);
      });
      const drifted = await inServices(({ ingest }) => drift(ingest));
      expect(drifted.missing + drifted.stale + drifted.orphan).toBeGreaterThan(0);
      expect((await finish(start(['verify', '--repair']))).code).toBe(0);
      expect(await inServices(({ ingest }) => drift(ingest))).toEqual(noDrift(left));
      await withEngine(async (engine) => expect((await found(engine)).total).toBe(left));
    });
  },
);

async function drift(ingest: IngestServices) {
  const { documents, missing, stale, orphan } = await verifyIndex(ingest);
  return {
    documents,
    missing: missing.length,
    stale: stale.length,
    orphan: orphan.length,
  };
}

function noDrift(documents: number) {
  return { documents, missing: 0, stale: 0, orphan: 0 };
}

async function digestOf(engine: SearchEngine): Promise<string> {
  const lines: string[] = [];
  for await (const { id, hash } of engine.digest()) lines.push(`${id} ${hash}`);
  return lines.join('\n');
}

async function finish(child: ChildProcess): Promise<{ readonly code: number | null }> {
  const isOver = child.exitCode !== null || child.signalCode !== null;
  if (!isOver) await new Promise((resolve) => child.once('close', resolve));
  return { code: child.exitCode };
}
