import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Config, readConfig } from '#config';
import type { DemoPackage } from '#demo/manifest.ts';
import { AppError } from '#domain/errors.ts';
import { brokenAuditRows } from '#drizzle/audit-log.ts';
import { type Db, rawRows } from '#drizzle/db.ts';
import { logProblems } from '#drizzle/publication-log.ts';
import type { SubmissionReceipt } from '#drizzle/submissions.ts';
import { repairIndex, verifyIndex } from '#indexer/ingest/index-consistency.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { MAX_PACKAGE_BYTES, receive } from '#indexer/ingest/receive.ts';
import { contentProblems } from '#indexer/ingest/record-check.ts';
import { takeDeliveries } from '#indexer/ingest/work-loop.ts';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { writeTrust } from '#indexer/signature/create/trust-folder.ts';
import { openServices, type Services } from '#services';
import { badDocumentPackages, oversizedPackage, packageBench } from '../fixtures/bad-packages.ts';
import { COMPILE_CACHE } from '../fixtures/compile-cache.ts';
import { type DemoRun, openDemoRun } from '../fixtures/demo-run.ts';

const COUNT = 24;
const ROOT = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

type Counts = {
  works: number;
  versions: number;
  leaves: number;
  submissions: number;
  events: number;
};
const COUNTS = sql`select (select count(*)::int from work) works,
  (select count(*)::int from expression) versions, (select count(*)::int from log_leaf) leaves,
  (select count(*)::int from restricted.submission) submissions,
  (select count(*)::int from register_event) events`;
const countsOf = async (db: Db) => (await rawRows<Counts>(db, COUNTS))[0];

async function recordProblems(services: Services): Promise<readonly unknown[]> {
  const db = services.store.read;
  return [
    ...(await logProblems(db)),
    ...(await contentProblems(db)),
    ...(await brokenAuditRows(db)),
  ];
}

const noDifference = { missing: [], stale: [], orphan: [] };

describe('the demonstration corpus through the whole pipeline', () => {
  let demo: DemoRun;
  let receipts: ReadonlyMap<string, SubmissionReceipt>;
  const submissionOf = (item: DemoPackage) => {
    const receipt = receipts.get(item.file);
    if (receipt === undefined) throw new Error(`${item.file} was not handed over`);
    return demo.row(receipt.submissionId);
  };
  const packagesWhere = (test: (item: DemoPackage) => boolean) =>
    demo.manifest.packages.filter(test);
  const firstIn = async (state: string, kind: DemoPackage['kind']) => {
    for (const item of packagesWhere((one) => one.kind === kind && one.fault === undefined)) {
      const row = await submissionOf(item);
      if (row.state === state) return row;
    }
    throw new Error(`no ${kind} is in state ${state}`);
  };

  beforeAll(async () => {
    demo = await openDemoRun(COUNT);
    receipts = await demo.deliver();
  }, 240_000);
  afterAll(() => demo?.close());

  it('brings every package to an end that its manifest allows', async () => {
    const wrong: string[] = [];
    for (const item of demo.manifest.packages) {
      const row = await submissionOf(item);
      const isSame = item.expected.includes('same-submission');
      if (isSame ? receipts.get(item.file)?.isNew !== false : !item.expected.includes(row.state))
        wrong.push(
          `${item.file}: ${row.state} (${row.reasonCode}), not ${item.expected.join('/')}`,
        );
    }
    expect(wrong).toEqual([]);
    const states = await Promise.all(demo.manifest.packages.map(submissionOf));
    expect(states.filter(({ state }) => state === 'indexed').length).toBeGreaterThan(COUNT);
  });

  it('says of every bad package why, by a code and a sentence', async () => {
    const bad = packagesWhere((item) => item.fault !== undefined);
    expect(bad.length).toBeGreaterThan(20);
    for (const item of bad.filter(({ expected }) => !expected.includes('same-submission'))) {
      const { reasonCode, reasonSentence } = await submissionOf(item);
      expect(`${item.fault?.name}: ${reasonCode}`).toMatch(/: [A-Za-z][\w-]+$/);
      expect(reasonSentence, item.fault?.name).toMatch(/^[\p{Lu}\d].{15,}\.$/su);
    }
  });

  it('publishes acts as signed, with their provisions', async () => {
    const { workId } = await firstIn('indexed', 'act');
    const db = demo.services.store.read;
    const rows = await rawRows<{ texts: string; provisions: number }>(
      db,
      sql`select e.text::text texts, (select count(*)::int from provision p where p.expression_id = e.id) provisions
          from expression e where e.work_id = ${workId}`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { texts, provisions } of rows) {
      expect(provisions).toBeGreaterThan(0);
      expect(JSON.parse(texts)).toMatchObject({ type: 'act', blocks: [], legend: [] });
    }
  });

  it('stores the good lines of an event file that has bad ones, and names the bad ones', async () => {
    const [item] = packagesWhere(({ fault }) => fault?.name === 'events-with-bad-lines');
    const row = await submissionOf(item as DemoPackage);
    expect(row).toMatchObject({ state: 'stored', reasonCode: 'bad-lines' });
    expect(row.reasonSentence).toMatch(/^2 lines were refused\. line 6: .+; line 7: not JSON\.$/);
    const stored = await rawRows(
      demo.services.store.read,
      sql`select event_id from register_event where event_id like '%-b'`,
    );
    expect(stored).toHaveLength(5);
  });

  it('changes nothing when everything is delivered again', async () => {
    const before = await countsOf(demo.services.store.read);
    const again = await demo.deliver();
    for (const [file, receipt] of again) {
      expect(receipt.isNew, file).toBe(false);
      expect(receipt.submissionId).toBe(receipts.get(file)?.submissionId);
    }
    expect(await countsOf(demo.services.store.read)).toEqual(before);
  });

  it('leaves an index and a record without any difference', async () => {
    const { documents, ...differences } = await verifyIndex(demo.services.ingest);
    expect(differences).toEqual(noDifference);
    expect(documents).toBeGreaterThan(COUNT);
    expect(await recordProblems(demo.services)).toEqual([]);
  });

  it('repairs an index that lost one document and has another too many', async () => {
    const { ingest, engine } = demo.services;
    const digest = await Array.fromAsync(engine.digest());
    const [lost, kept] = digest.map(({ id }) => id);
    if (lost === undefined || kept === undefined) throw new Error('too few documents');
    await engine.delete([lost]);
    await engine.bulk([await orphanLike(demo.services, kept)]);
    const found = await verifyIndex(ingest);
    expect(found).toMatchObject({ missing: [lost], stale: [], orphan: ['zzzzzzzzz'] });
    await repairIndex(ingest);
    expect(await verifyIndex(ingest)).toMatchObject(noDifference);
    expect(await Array.fromAsync(engine.digest())).toEqual(digest);
  });

  it('finds a published text that was changed, and lets nobody change a leaf or an audit row', async () => {
    const { store } = demo.services;
    const change = (statement: ReturnType<typeof sql>) =>
      store.write(async (tx) => void (await tx.execute(statement)));
    const [one] = await rawRows<{ id: string; title: string }>(
      store.read,
      sql`select id, text->>'title' title from expression where text is not null order by id limit 1`,
    );
    if (one === undefined) throw new Error('nothing is published');
    const setTitle = (title: string) =>
      change(sql`update expression set text = jsonb_set(text, '{title}', to_jsonb(${title}::text))
                 where id = ${one.id}`);
    await setTitle(`${one.title}.`);
    expect(await contentProblems(store.read)).toEqual([
      expect.stringContaining('text was changed'),
    ]);
    await setTitle(one.title);
    expect(await contentProblems(store.read)).toEqual([]);
    await expect(change(sql`update log_leaf set entry = '{}' where index = 0`)).rejects.toThrow();
    await expect(change(sql`delete from log_leaf where index = 0`)).rejects.toThrow();
    await expect(change(sql`update restricted.audit set actor = 'nobody'`)).rejects.toThrow();
    expect(await recordProblems(demo.services)).toEqual([]);
  });

  describe('after the services are closed, by the command line', () => {
    let config: Config;
    const ashkar = (...args: string[]) =>
      run(process.execPath, ['--liftoff-only', join(ROOT, 'indexer', 'cli.ts'), ...args], {
        env: { ...COMPILE_CACHE, ASHKAR_DATA_DIR: config.dataDir, ASHKAR_LOG_LEVEL: 'silent' },
      });
    let services: Services;
    const reopen = async () => {
      services = await openServices(config, { clock: demo.services.ingest.clock });
    };
    let waiting: readonly { id: string }[];

    beforeAll(async () => {
      config = demo.config;
      waiting = await rawRows<{ id: string }>(
        demo.services.store.read,
        sql`select id from restricted.submission where state = 'review' and anonymized is not null
            and not anonymized->'doubts' @> '[{"kind":"secret"}]' order by id`,
      );
      await demo.services.close();
    });
    afterAll(() => services?.close());

    it('accepts one document of the review queue and withholds another', {
      timeout: 120_000,
    }, async () => {
      const [accepted, withheld] = waiting;
      if (accepted === undefined || withheld === undefined) throw new Error('too few in review');
      const listed = JSON.parse((await ashkar('review', 'list', '--json')).stdout) as {
        submissionId: string;
      }[];
      expect(listed.map(({ submissionId }) => submissionId)).toContain(accepted.id);
      await ashkar('review', 'accept', accepted.id, '--by', 'tester 1');
      await ashkar('review', 'withhold', withheld.id, '--by', 'tester 1', '--ground', 'reviewer');
      await expect(
        ashkar('review', 'accept', accepted.id, '--by', 'tester 2'),
      ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('waits for no review') });
      await reopen();
      const rows = await rawRows(
        services.store.read,
        sql`select s.id, s.state, s.reason_code code, s.reviewed, t.decision, t.decided_by "by"
            from restricted.submission s join restricted.review_task t on t.submission_id = s.id
            where s.id in (${accepted.id}, ${withheld.id})`,
      );
      expect(rows).toContainEqual({
        ...{ id: accepted.id, state: 'indexed', code: null, reviewed: true },
        ...{ decision: 'accept', by: 'tester 1' },
      });
      expect(rows).toContainEqual({
        ...{ id: withheld.id, state: 'withheld', code: 'reviewer', reviewed: false },
        ...{ decision: 'withhold', by: 'tester 1' },
      });
      const audited = await rawRows<{ action: string }>(
        services.store.read,
        sql`select action from restricted.audit where actor = 'tester 1' order by id`,
      );
      expect(audited.map(({ action }) => action)).toEqual(['review-accept', 'review-withhold']);
      await services.close();
    });

    it('withdraws a document from record and index and leaves its tombstone', {
      timeout: 120_000,
    }, async () => {
      await reopen();
      const [first] = await services.portal.decisions({ size: 1 }).then(({ rows }) => rows);
      if (first === undefined) throw new Error('no decision is published');
      const idsFound = async () =>
        (await Array.fromAsync(services.engine.digest())).map(({ id }) => id);
      const searchFinds = async () => {
        const params = parseSearchParams(new URLSearchParams({ q: first.caseNumber }));
        return (await services.portal.search(params)).hits.map(({ id }) => id);
      };
      expect(await idsFound()).toContain(first.id);
      expect(await searchFinds()).toContain(first.id);
      await services.close();
      await ashkar('withdraw', first.id, '--reason', 'court-request', '--by', 'tester 3');
      await expect(
        ashkar('withdraw', first.id, '--reason', 'leak', '--by', 'tester 3'),
      ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('already withdrawn') });
      await reopen();
      expect(await idsFound()).not.toContain(first.id);
      expect(await searchFinds()).not.toContain(first.id);
      const record = await services.portal.decision(first.id);
      expect(record).toMatchObject({ type: 'tombstone', reasonCode: 'court-request' });
      const texts = await rawRows<{ text: unknown; leaves: number; salts: number }>(
        services.store.read,
        sql`select e.text, (select count(*)::int from log_leaf l where l.work_id = e.work_id) leaves,
              (select count(l.salt)::int from log_leaf l where l.work_id = e.work_id) salts
            from expression e join work w on w.id = e.work_id where w.public_id = ${first.id}`,
      );
      expect(texts).toEqual([{ text: null, leaves: 2, salts: 0 }]);
      expect(await verifyIndex(services.ingest)).toMatchObject(noDifference);
      await services.close();
    });

    it('says by exit code and JSON that index and record are intact', {
      timeout: 60_000,
    }, async () => {
      const { stdout } = await ashkar('index', 'verify', '--json');
      expect(JSON.parse(stdout)).toMatchObject(noDifference);
      const { stdout: found } = await ashkar('log', 'fsck', '--json');
      expect(JSON.parse(found)).toEqual({ problems: [] });
    });
  });
});

describe('an installation with deliveries of its own', () => {
  const now = new Date();
  let folder: string;
  let services: Services;
  let intact: Buffer;
  let poison: { name: string; mustEnd: readonly string[]; bytes: Buffer }[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ashkar-own-'));
    const bench = await packageBench(now);
    intact = bench.intact;
    poison = await Array.fromAsync(badDocumentPackages(bench));
    const config = readConfig({
      ASHKAR_DATA_DIR: join(folder, 'data'),
      ASHKAR_LOG_LEVEL: 'silent',
    });
    await writeTrust(config.trustDir, bench.pki, now);
    services = await openServices(config);
  }, 120_000);
  afterAll(async () => {
    await services?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const inbox = (...names: string[]) => join(folder, 'data', 'inbox', 'e-court', ...names);
  async function drop(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(inbox(), { recursive: true });
    await writeFile(inbox(name), bytes);
    await utimes(inbox(name), 0, 0); // settled long ago
  }
  const rowOf = async (fileName: string) => {
    const [row] = await rawRows<{
      state: string;
      code: string;
      sentence: string;
      attempts: number;
    }>(
      services.store.read,
      sql`select state, reason_code code, reason_sentence sentence, attempts
          from restricted.submission where file_name = ${fileName}`,
    );
    return row;
  };

  it('leaves a delivery where it is while the disk is full, and takes it afterwards', async () => {
    await drop('intact.asice', intact);
    const { ingest, sources } = services;
    const full = vi.spyOn(await import('node:fs/promises').then(fileHandleOf), 'writeFile');
    full.mockRejectedValue(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    const failure = await takeDeliveries(sources, ingest).catch((error: unknown) => error);
    full.mockRestore();
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: 'disk-full', kind: 'Unavailable' });
    expect(await readdir(inbox())).toEqual(['intact.asice']);
    expect(await rowOf('intact.asice')).toBeUndefined();
    expect(await takeDeliveries(sources, ingest)).toBe(1);
    expect(await readdir(inbox())).toEqual([]);
    expect(await rowOf('intact.asice')).toMatchObject({ state: 'received' });
  });

  it('sends every decision to review until it has a calibration of its own', async () => {
    await drain(services.ingest, { concurrency: 1 });
    const row = await rowOf('intact.asice');
    expect(row).toMatchObject({ state: 'review' });
    const reasons = await rawRows<{ reasons: string[] }>(
      services.store.read,
      sql`select reasons from restricted.review_task`,
    );
    expect(reasons[0]?.reasons).toContain('no-calibration');
    expect((await countsOf(services.store.read))?.works).toBe(0);
  });

  it('tries what fails again until its last attempt, also where nothing else waits', async () => {
    const { ingest } = services;
    const again = sql`update restricted.submission set state = 'verified', attempts = 0
        where file_name = 'intact.asice'`;
    const anonymize = () => Promise.reject(new Error('fails each time'));
    const texts = { ...ingest.texts, anonymize };
    await services.store.write((tx) => tx.execute(again));
    await drain({ ...ingest, texts, onError: () => undefined }, { concurrency: 2 });
    expect(await rowOf('intact.asice')).toMatchObject({ state: 'quarantined', attempts: 3 });
    await services.store.write((tx) => tx.execute(again));
    await drain(ingest, { concurrency: 2 });
    expect(await rowOf('intact.asice')).toMatchObject({ state: 'review' });
  });

  it('puts an oversized file aside unread', async () => {
    await drop('huge.asice', oversizedPackage(MAX_PACKAGE_BYTES + 1));
    expect(await takeDeliveries(services.sources, services.ingest)).toBe(0);
    expect(await readdir(inbox())).toEqual([]);
    expect(await readdir(join(folder, 'data', 'inbox', 'refused'))).toEqual(['huge.asice']);
    expect(await rowOf('huge.asice')).toBeUndefined();
  });

  it('brings every poisonous document to a clean end, the rest of the batch unharmed', {
    timeout: 180_000,
  }, async () => {
    for (const { name, bytes } of poison) await drop(`${name}.asice`, bytes);
    await takeDeliveries(services.sources, services.ingest);
    await drain(services.ingest, { concurrency: 2 });
    const wrong: string[] = [];
    for (const { name, mustEnd } of poison) {
      const row = await rowOf(`${name}.asice`);
      if (row === undefined || !mustEnd.includes(row.state) || !row.code || !row.sentence)
        wrong.push(`${name}: ${JSON.stringify(row)}, not ${mustEnd.join('/')}`);
    }
    expect(wrong).toEqual([]);
    expect(await rowOf('intact.asice')).toMatchObject({ state: 'review' });
  });

  it('takes the same bytes through the API and the inbox as one submission', async () => {
    const delivery = { source: 'e-court' as const, fileName: 'again.asice', receivedAt: now };
    const receipt = await receive({ ...delivery, bytes: intact }, services.ingest);
    expect(receipt).toMatchObject({ isNew: false, state: 'review' });
    expect(await rowOf('again.asice')).toBeUndefined();
    expect(await recordProblems(services)).toEqual([]);
  });
});

// The file handle's prototype: the last place before the disk.
async function fileHandleOf(fs: typeof import('node:fs/promises')) {
  const handle = await fs.open(import.meta.filename);
  await handle.close();
  return Object.getPrototypeOf(handle) as { writeFile: (bytes: Uint8Array) => Promise<void> };
}

// The document of the index under another id, as if a withdrawal had been lost.
async function orphanLike(services: Services, id: string) {
  const { indexRow } = await import('#drizzle/index-rows.ts');
  const { indexDocumentOf } = await import('#indexer/ingest/index-document.ts');
  const { workByPublicId } = await import('#drizzle/publications.ts');
  const work = await workByPublicId(services.store.read, id);
  const row = work === undefined ? undefined : await indexRow(services.store.read, work.id);
  const document = row === undefined ? undefined : indexDocumentOf(row);
  if (document === undefined) throw new Error('a published work has no index document');
  return { ...document, id: 'zzzzzzzzz' };
}
