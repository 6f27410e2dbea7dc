import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetCalibration } from '#bench/reliability/kill-rounds.ts';
import { type Config, readConfig } from '#config';
import { type DemoDecision, generateDecisions } from '#demo/generate-decisions.ts';
import { type DemoManifest, MANIFEST_FILE } from '#demo/manifest.ts';
import { rawRows } from '#drizzle/db.ts';
import { indexRow } from '#drizzle/index-rows.ts';
import { indexDocumentOf } from '#indexer/ingest/index-document.ts';
import { type RunningPortal, startPortal } from '#portal/server.ts';
import { openServices, type Services } from '#services';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import { COMPILE_CACHE } from '../fixtures/compile-cache.ts';
import { indexWords } from '../fixtures/index-words.ts';
import {
  type Canary,
  canariesOf,
  keptPairs,
  type Leak,
  leakScan,
  readText,
} from '../fixtures/leak-scan.ts';

const COUNT = 120; // decisions; with acts, events and bad packages about 230 packages
const ROOT = join(import.meta.dirname, '..', '..');
const PLENTY = { points: 1_000_000, seconds: 60 };
const LANGS = ['', '/en', '/ru'];
const SEARCHES = ['', 'iddia', 'məhkəmə', 'qətnamə', 'küçəsi', 'doğulmuş', 'telefon', 'sakini'];
const run = promisify(execFile);

/** One published thing: where it was read, what it says, and the decision it belongs to, if to one. */
type Surface = {
  readonly name: string;
  readonly text: string;
  readonly recordId?: string | undefined;
};

describe('no name or number of a case record of the demonstration is in any published byte', () => {
  let folder: string;
  let config: Config;
  let services: Services;
  let portal: RunningPortal;
  let log = '';
  let decisions: readonly DemoDecision[];
  let works: readonly { id: string; type: string; publicId: string; recordId: string }[];
  let everywhere: ReturnType<typeof leakScan>;
  const own = new Map<string, ReturnType<typeof leakScan>>();
  const counted: Partial<Record<Canary['what'], number>> = {};

  beforeAll(async () => {
    await ensureBuilt();
    folder = await mkdtemp(join(tmpdir(), 'ashkar-canary-'));
    const settings = {
      ...{ ASHKAR_DATA_DIR: folder, ASHKAR_DEMO_COUNT: String(COUNT), ASHKAR_LOG_LEVEL: 'debug' },
    };
    config = readConfig({ ...settings, ASHKAR_LOG_LEVEL: 'silent' });
    // Whatever the anonymizer would let out by itself goes out: the more there is to search, the better.
    await mkdir(join(folder, 'database'), { recursive: true });
    await presetCalibration(config.databaseUrl, new Date());
    // The real command with the real log, as an operator runs it.
    const cli = join(ROOT, 'indexer', 'cli.ts');
    const { stdout, stderr } = await run(process.execPath, ['--liftoff-only', cli, 'demo'], {
      ...{ env: { ...COMPILE_CACHE, ...settings }, maxBuffer: 64 * 1024 * 1024 },
    });
    log = stdout + stderr;
    const text = await readFile(join(folder, 'demo', MANIFEST_FILE), 'utf8');
    const { seed, today } = JSON.parse(text) as DemoManifest;
    decisions = [...generateDecisions(seed, COUNT, today)];
    services = await openServices(config);
    portal = await startPortal({
      ...{ host: '127.0.0.1', port: 0, services: services.portal },
      limits: { page: PLENTY, search: PLENTY, bots: PLENTY },
    });
    works = await rawRows(
      services.store.read,
      sql`select id, type, public_id "publicId", record_id "recordId" from work order by public_id`,
    );
    const kept = keptPairs(decisions);
    const all: Canary[] = [];
    for (const decision of decisions) {
      const canaries = canariesOf(decision, kept);
      all.push(...canaries.everywhere);
      own.set(decision.recordId, leakScan([...canaries.alone, ...canaries.everywhere]));
      for (const { what } of [...canaries.alone, ...canaries.everywhere])
        counted[what] = (counted[what] ?? 0) + 1;
    }
    everywhere = leakScan(all);
  }, 400_000);
  afterAll(async () => {
    await portal?.stop();
    await services?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  async function leaksIn(surfaces: AsyncIterable<Surface>): Promise<readonly Leak[]> {
    const leaks: Leak[] = [];
    let count = 0;
    for await (const { name, text, recordId } of surfaces) {
      count += 1;
      const read = readText(text);
      leaks.push(...everywhere(name, read));
      if (recordId !== undefined) leaks.push(...(own.get(recordId)?.(name, read) ?? []));
    }
    expect(count).toBeGreaterThan(0);
    return leaks;
  }

  async function* pageOf(path: string, recordId?: string): AsyncGenerator<Surface> {
    const answer = await fetch(portal.origin + path);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    // As served, and as read: a name may be parted by markup.
    const read = text
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    yield { name: path, recordId, text: `${text}\n${read}` };
  }

  it('has canaries of every kind to look for', () => {
    expect(decisions).toHaveLength(COUNT);
    expect(counted.name).toBeGreaterThan(3 * COUNT);
    expect(counted['full-name']).toBeGreaterThan(3 * COUNT);
    for (const what of ['fin', 'address', 'phone', 'account'] as const)
      expect(counted[what], what).toBeGreaterThan(COUNT);
    const published = works.filter(({ recordId }) => own.has(recordId));
    expect(published.length).toBeGreaterThan(COUNT / 2);
  });

  async function* databaseRows(): AsyncGenerator<Surface> {
    const db = services.store.read;
    const tables = await rawRows<{ name: string }>(
      db,
      sql`select table_name name from information_schema.tables where table_schema = 'public'`,
    );
    const records = new Map(works.map(({ id, recordId }) => [id, recordId]));
    expect(tables.length).toBeGreaterThan(12);
    for (const { name } of tables)
      for (const { row } of await rawRows<{ row: string }>(
        db,
        sql`select row_to_json(t)::text as row from ${sql.identifier(name)} t`,
      )) {
        const { work_id: workId, id } = JSON.parse(row) as { work_id?: string; id?: string };
        yield { name: `table ${name}`, text: row, recordId: records.get(workId ?? id ?? '') };
      }
  }

  it('not in a row of any table of the public schema, receipts included', async () => {
    expect(await leaksIn(databaseRows())).toEqual([]);
  });

  async function* indexContent(): AsyncGenerator<Surface> {
    const indexFolder = join(folder, 'index');
    const records = new Map(works.map(({ publicId, recordId }) => [publicId, recordId]));
    for (const name of await readdir(indexFolder)) {
      yield { name: `bytes of ${name}`, text: await readFile(join(indexFolder, name), 'utf8') };
      if (!name.endsWith('.sqlite')) continue;
      const db = new DatabaseSync(join(indexFolder, name), { readOnly: true });
      const of = new Map<number, string>();
      for (const { rowid, id } of db.prepare('select rowid, id from doc').all())
        of.set(Number(rowid), records.get(String(id)) ?? '');
      for (const row of db.prepare('select rowid, * from doc').all())
        yield {
          name: 'index document',
          text: JSON.stringify(row),
          recordId: of.get(Number(row.rowid)),
        };
      for (const row of db.prepare('select rowid, * from passage').all()) {
        const recordId = of.get(Math.floor(Number(row.rowid) / 2 ** 20));
        yield { name: 'index passage', text: JSON.stringify(row), recordId };
      }
      for (const row of db.prepare('select doc, text from suggestion').all())
        yield {
          name: 'suggestion',
          text: String(row.text),
          recordId: of.get(Number(row.doc)),
        };
      const words = indexWords(db);
      expect(words.length).toBeGreaterThan(500);
      yield { name: 'index words', text: words.join('\n0\n') };
      db.close();
    }
  }

  it('not in the bytes of the index files, nor in their documents, passages, suggestions and terms', async () => {
    expect(await leaksIn(indexContent())).toEqual([]);
  });

  it('not in the log of the run, at its most talkative', async () => {
    expect(log.split('\n').filter((line) => line.includes('"step"')).length).toBeGreaterThan(
      3 * COUNT,
    );
    expect(await leaksIn(these([{ name: 'log', text: log }]))).toEqual([]);
  });

  async function* documents(): AsyncGenerator<Surface> {
    for (const { type, publicId, recordId } of works) {
      const path = `/${type}s/${publicId}`;
      for (const lang of type === 'decision' ? LANGS : ['']) yield* pageOf(lang + path, recordId);
      yield* pageOf(`${path}.txt`, recordId);
      yield* pageOf(`/api/v1${path}`, recordId);
    }
  }

  it('not on any page, download or API answer of a document', { timeout: 180_000 }, async () => {
    expect(await leaksIn(documents())).toEqual([]);
  });

  async function* lists(): AsyncGenerator<Surface> {
    for (const lang of LANGS)
      for (const path of ['/', '/courts', '/statistics', '/status', '/about', '/help'])
        yield* pageOf(path === '/' ? `${lang}/` : lang + path);
    for (const path of ['/robots.txt', '/opensearch.xml', '/api/v1/courts', '/api/v1/openapi.json'])
      yield* pageOf(path);
    for (const q of SEARCHES) {
      const query = `q=${encodeURIComponent(q)}&size=50`;
      for (let page = 1; page <= 3; page++) {
        yield* pageOf(`/search?${query}&page=${page}`);
        yield* pageOf(`/api/v1/search?${query}&page=${page}`);
      }
      yield* pageOf(`/search.atom?${query}`);
    }
    for (const path of ['/api/v1/decisions', '/api/v1/acts']) yield* pageOf(path);
    const courts = (await (await fetch(`${portal.origin}/courts`)).text()).matchAll(
      /href="(\/courts\/[^"#?]+)"/g,
    );
    for (const path of new Set([...courts].map((match) => match[1] ?? ''))) yield* pageOf(path);
    yield* pageOf('/sitemap.xml');
    const maps = (await (await fetch(`${portal.origin}/sitemap.xml`)).text()).matchAll(
      /<loc>[^<]*(\/sitemaps\/[^<]+)<\/loc>/g,
    );
    for (const match of maps) yield* pageOf(match[1] ?? '');
  }

  it('not in lists, searches with snippets, feeds, statistics and sitemaps', {
    timeout: 180_000,
  }, async () => {
    expect(await leaksIn(lists())).toEqual([]);
  });

  it('and is found on each of these surfaces when one name gets through', {
    timeout: 60_000,
  }, async () => {
    const byRecord = new Map(decisions.map((decision) => [decision.recordId, decision]));
    const [chosen] = works.flatMap((work) => {
      const parties = byRecord.get(work.recordId)?.metadata.parties ?? [];
      // A person with a number, none of whose names a judge or clerk of the same case bears.
      return parties.flatMap(({ fin, fullName }) => {
        if (fin === undefined || !('surname' in fullName)) return [];
        const text = `${fullName.surname}, ${fullName.given}`;
        const kinds =
          own
            .get(work.recordId)?.('text', readText(text))
            .map(({ what }) => what) ?? [];
        const isTelling = kinds.includes('name') && kinds.includes('full-name');
        return isTelling ? [{ work, fin, name: fullName }] : [];
      });
    });
    if (chosen === undefined) throw new Error('no published decision with a person');
    const { work, fin } = chosen;
    const { surname, given } = chosen.name;
    const { store, engine } = services;
    await store.write(async (tx) => {
      const leak = `${surname} ${given}, FİN ${fin}`;
      await tx.execute(sql`update expression set text = jsonb_set(text, '{blocks,3,text}', to_jsonb(${leak}::text))
        where work_id = ${work.id}`);
    });
    const row = await indexRow(store.read, work.id);
    const document = row === undefined ? undefined : indexDocumentOf(row);
    if (document === undefined) throw new Error('the document is gone');
    await engine.bulk([document]);
    const found = async (surfaces: AsyncIterable<Surface>) =>
      new Set(
        (await leaksIn(surfaces))
          .filter((leak) => leak.recordId === work.recordId)
          .map(({ what }) => what),
      );
    const all = new Set(['name', 'full-name', 'fin']);
    expect(await found(databaseRows())).toEqual(all);
    expect(await found(indexContent())).toEqual(all);
    expect(await found(pageOf(`/decisions/${work.publicId}`, work.recordId))).toEqual(all);
    expect(await found(pageOf(`/api/v1/decisions/${work.publicId}`, work.recordId))).toEqual(all);
    expect(await found(pageOf(`/decisions/${work.publicId}.txt`, work.recordId))).toEqual(all);
    const line = `{"level":30,"msg":"step","text":"${given} ${surname}"}`;
    expect(await found(these([{ name: 'log', text: log + line }]))).toEqual(new Set(['full-name']));
  });
});

async function* these(surfaces: readonly Surface[]): AsyncGenerator<Surface> {
  yield* surfaces;
}
