import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '#anonymizer/policy.ts';
import { ANONYMIZER_VERSION } from '#anonymizer/receipt.ts';
import { brokenAuditRows } from '#drizzle/audit-log.ts';
import { rawRows } from '#drizzle/db.ts';
import { sendThroughAgain } from '#drizzle/outdated-decisions.ts';
import { logProblems } from '#drizzle/publication-log.ts';
import { closeReviewTask } from '#drizzle/review-tasks.ts';
import { writeCalibration } from '#drizzle/settings.ts';
import { saveSubmission } from '#drizzle/submissions.ts';
import { verifyIndex } from '#indexer/ingest/index-consistency.ts';
import { advance, drain } from '#indexer/ingest/pipeline.ts';
import { outdatedCount, reanonymize, rehearseRerun } from '#indexer/ingest/reanonymize.ts';
import { contentProblems } from '#indexer/ingest/record-check.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { openServices, type Services } from '#services';
import { COMPILE_CACHE } from '../fixtures/compile-cache.ts';
import { type DemoRun, openDemoRun } from '../fixtures/demo-run.ts';

const COUNT = 16;
const ROOT = join(import.meta.dirname, '..', '..');
const NOTHING = { unchanged: 0, changed: 0, review: 0, hidden: 0, withheld: 0, failed: 0 };
const run = promisify(execFile);

// One switch: names of advocates go, and then stay again.
const STRICTER: Policy = {
  ...{ ...DEFAULT_POLICY, version: 'test-stricter' },
  keep: { ...DEFAULT_POLICY.keep, advocate: false },
};
const LOOSER: Policy = { ...DEFAULT_POLICY, version: 'test-looser' };

let demo: DemoRun;
let services: Services;
beforeAll(async () => {
  demo = await openDemoRun(COUNT, { calibration: 'given' });
  await demo.deliver(({ kind, fault }) => kind === 'decision' && fault === undefined);
  services = demo.services;
}, 240_000);
afterAll(async () => {
  await services?.close();
  await demo?.close();
});

async function reopen(policy: Policy): Promise<IngestServices> {
  await services.close();
  services = await openServices(demo.config, { policy, clock: demo.services.ingest.clock });
  return services.ingest;
}

const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
  rawRows<T>(services.store.read, query);

/** Versions of every decision with the hash and whether the text can be read. */
async function versions() {
  const found = await rows<{ id: string; version: number; hash: string; open: boolean }>(
    sql`select w.id, e.version, e.content_hash hash, e.text is not null open from work w
        join expression e on e.work_id = w.id where w.type = 'decision' order by w.id, e.version`,
  );
  return found.map(({ id, version, hash, open }) => `${id} ${version} ${hash} ${open}`);
}

const events = (event: string, reason: string) =>
  rows<{ id: string; version: number }>(
    sql`select work_id id, version from publication
        where event = ${event} and reason_code = ${reason} order by work_id`,
  );

async function recordProblems(): Promise<readonly unknown[]> {
  const db = services.store.read;
  const { missing, stale, orphan } = await verifyIndex(services.ingest);
  return [
    ...(await logProblems(db)),
    ...(await contentProblems(db)),
    ...(await brokenAuditRows(db)),
    ...missing,
    ...stale,
    ...orphan,
  ];
}

const calibrate = (policyVersion: string) =>
  services.store.write((tx) =>
    writeCalibration(
      tx,
      { name: 'test', origin: 'demonstration', checked: 1000, leaking: 0, policyVersion },
      new Date(),
    ),
  );

it('has nothing to do under the rules in force, and gives the same bytes for the same input', async () => {
  const { ingest } = services;
  expect(await outdatedCount(ingest)).toBe(0);
  expect(await reanonymize(ingest)).toEqual(NOTHING);
  const before = await versions();
  expect(before.length).toBeGreaterThan(COUNT / 2);
  const again = await reanonymize(ingest, { all: true, pageSize: 5 });
  expect(again).toEqual({ ...NOTHING, unchanged: before.length });
  expect(await versions()).toEqual(before);
  expect(await recordProblems()).toEqual([]);
});

it('without a calibration for the new policy sends every change to review; the published text stays', async () => {
  const before = await versions();
  const ingest = await reopen(STRICTER);
  expect(await outdatedCount(ingest)).toBe(before.length);
  const rehearsed = await rehearseRerun(ingest, { pageSize: 5 });
  expect(await versions()).toEqual(before);
  expect(await outdatedCount(ingest)).toBe(before.length);
  const counts = await reanonymize(ingest, { pageSize: 5 });
  expect(counts).toEqual(rehearsed);
  const { unchanged, review } = counts;
  expect(counts).toEqual({ ...NOTHING, unchanged, review });
  process.stderr.write(
    `no calibration: ${unchanged} unchanged, ${review} in review, 0 published\n`,
  );
  expect(unchanged).toBeGreaterThan(0);
  expect(review).toBeGreaterThan(0);
  expect(await versions()).toEqual(before);
  const tasks = await rows<{ reasons: string[] }>(
    sql`select reasons from restricted.review_task t join restricted.submission s on s.id = t.submission_id
        where s.work_id is not null and t.closed_at is null`,
  );
  expect(tasks).toHaveLength(review);
  expect(tasks.every(({ reasons }) => reasons.includes('no-calibration'))).toBe(true);
  const audited = await rows<{ outcome: string; count: number }>(
    sql`select detail->>'outcome' outcome, count(*)::int count from restricted.audit
        where detail->>'rules' = ${`${STRICTER.version}/${ANONYMIZER_VERSION}`} group by 1`,
  );
  expect(audited).toEqual([{ outcome: 'unchanged', count: unchanged }]);
  expect(await reanonymize(ingest)).toEqual(NOTHING);
});

it('with one publishes each change as a new version, once; the version that shows more is kept without its text', async () => {
  const { ingest } = services;
  const before = await versions();
  await calibrate(STRICTER.version);
  const counts = await reanonymize(ingest, { all: true });
  expect(counts.changed).toBeGreaterThan(0);
  expect(counts.unchanged).toBeGreaterThan(0);
  const after = await versions();
  expect(after).toHaveLength(before.length + counts.changed);
  // Both versions are kept, each with its hash; the text of the first shows advocates and is closed.
  const closed = after.filter((line) => line.endsWith('false'));
  expect(closed).toHaveLength(counts.changed);
  const asBefore = after.map((line) => line.replace(/false$/, 'true'));
  expect(asBefore).toEqual(expect.arrayContaining(before));
  const corrected = await events('corrected', 'policy');
  expect(corrected).toHaveLength(counts.changed);
  const [{ publicId = '' } = {}] = await rows<{ publicId: string }>(
    sql`select public_id "publicId" from work where id = ${corrected[0]?.id ?? ''}`,
  );
  expect(await services.portal.decision(publicId, 1)).toMatchObject({
    ...{ type: 'tombstone', reasonCode: 'policy', laterVersion: true },
  });
  expect(await services.portal.decision(publicId)).toMatchObject({ version: 2 });
  const [first] = corrected;
  const current = await rows(
    sql`select current_version version, e.receipt->>'policyVersion' policy, o.action,
          (select count(*)::int from log_leaf l where l.work_id = w.id) leaves
        from work w join expression e on e.work_id = w.id and e.version = w.current_version
        join outbox o on o.work_id = w.id where w.id = ${first?.id} order by o.id desc limit 1`,
  );
  expect(current).toEqual([{ version: 2, policy: STRICTER.version, action: 'index', leaves: 2 }]);
  expect(await reanonymize(ingest)).toEqual(NOTHING);
  expect(await reanonymize(ingest, { all: true })).toMatchObject({ changed: 0 });
  expect(await versions()).toEqual(after);
  expect(await recordProblems()).toEqual([]);
});

it('goes on after an interruption, and leaves an earlier text open that shows no more than the new one', async () => {
  await reopen(LOOSER);
  await calibrate(LOOSER.version);
  const outdated = await outdatedCount(services.ingest);
  const stopping = new AbortController();
  const onProgress = (done: number) => done >= 6 && stopping.abort();
  const first = await reanonymize(services.ingest, {
    ...{ pageSize: 3, signal: stopping.signal, onProgress },
  });
  // As a kill leaves it: some are behind the signature check, one of them half way.
  const under = await rows<{ id: string }>(
    sql`select s.id from work w join restricted.submission s on s.work_id = w.id
        where w.type = 'decision' and s.state = 'indexed' and s.anonymized_under not like 'test-looser%'
          and s.revision = (select max(revision) from restricted.submission where work_id = w.id)
        order by w.id limit 3`,
  );
  await services.store.write((tx) =>
    sendThroughAgain(
      tx,
      under.map(({ id }) => id),
      new Date(),
    ),
  );
  const half = failing(services.ingest);
  await advance(under[0]?.id ?? '', half);
  const ingest = await reopen(LOOSER);
  const second = await reanonymize(ingest, { pageSize: 3 });
  const sum = (counts: typeof first) => Object.values(counts).reduce((a, b) => a + b, 0);
  expect(sum(first)).toBe(6);
  expect(sum(second)).toBe(outdated - 6 - under.length);
  expect(await outdatedCount(ingest)).toBe(0);
  const twice = await rows(
    sql`select work_id from publication where event = 'corrected' and reason_code = 'policy'
        group by work_id, version having count(*) > 1`,
  );
  expect(twice).toEqual([]);
  // Version 3 shows advocates again: version 2 hides nothing that it shows, and stays open.
  const states = (await versions()).map((line) => line.replace(/^\S+ (\d) \S+/, '$1'));
  expect(new Set(states)).toEqual(new Set(['1 true', '1 false', '2 true', '3 true']));
  expect(await reanonymize(ingest)).toEqual(NOTHING);
  expect(await recordProblems()).toEqual([]);
}, 60_000);

// Services whose publication fails once: what was stored before stays.
function failing(ingest: IngestServices): IngestServices {
  const citations = () => Promise.reject(new Error('interrupted'));
  return { ...ingest, texts: { ...ingest.texts, citations }, onError: () => undefined };
}

it('takes back what the policy withholds and hides what the leak check fires on, until a person has looked', async () => {
  const policy = { ...LOOSER, version: 'test-third' };
  const ingest = await reopen(policy);
  await calibrate(policy.version);
  const [secret, leaking, failed] = await rows<{ id: string; submission: string; record: string }>(
    sql`select distinct on (w.id) w.id, s.id submission, w.record_id record from work w
        join restricted.submission s on s.work_id = w.id
        where w.status = 'published' and w.type = 'decision' and s.state = 'indexed'
        order by w.id, s.revision desc limit 3`,
  );
  if (secret === undefined || leaking === undefined || failed === undefined)
    throw new Error('too few decisions are published');
  const texts: IngestServices['texts'] = {
    ...ingest.texts,
    anonymize: async (input) => {
      const result = await ingest.texts.anonymize(input);
      const receipt = (reason: string) => ({ ...result.receipt, reasons: [reason] });
      switch (input.metadata?.recordId) {
        case secret.record:
          return { ...result, gate: 'withhold', withholdGround: 'adoption' };
        case leaking.record:
          return {
            ...{ ...result, gate: 'review', receipt: receipt('leak-check:surface') },
            doubts: [{ start: 0, end: 0, kind: 'leak-check', code: 'surface' }],
          };
        case failed.record:
          return { ...result, gate: 'withhold', receipt: receipt('stage-failed') };
        default:
          return result;
      }
    },
  };
  const counts = await reanonymize({ ...ingest, texts, onError: () => undefined });
  expect(counts).toMatchObject({ withheld: 1, hidden: 1, failed: 1, changed: 0 });
  expect(await events('withdrawn', 'policy')).toEqual([
    { id: secret.id, version: expect.any(Number) },
  ]);
  expect(await events('withdrawn', 'leak')).toEqual([
    { id: leaking.id, version: expect.any(Number) },
  ]);
  const statuses = await rows(sql`select id from work where status = 'withdrawn' order by id`);
  expect(statuses.map(({ id }) => id)).toEqual([secret.id, leaking.id].sort());
  expect(await recordProblems()).toEqual([]);
  await services.store.write(async (tx) => {
    const at = new Date();
    const { submission: submissionId } = leaking;
    await closeReviewTask(tx, { submissionId, decision: 'accept', by: 'tester 1', at });
    await saveSubmission(tx, submissionId, { state: 'anonymized', reviewed: true }, at);
  });
  await drain(ingest, { concurrency: 1 });
  const [back] = await rows(
    sql`select w.status, e.text is not null open, e.reviewed from work w join expression e
          on e.work_id = w.id and e.version = w.current_version where w.id = ${leaking.id}`,
  );
  expect(back).toEqual({ status: 'published', open: true, reviewed: true });
  expect(await recordProblems()).toEqual([]);
}, 60_000);

it('is a command that says what became of how many, and may be killed', {
  timeout: 120_000,
}, async () => {
  const before = await versions();
  await services.close();
  const env = {
    ...{ ...COMPILE_CACHE, ASHKAR_DATA_DIR: demo.config.dataDir, ASHKAR_LOG_LEVEL: 'silent' },
  };
  const cli = ['--liftoff-only', join(ROOT, 'indexer', 'cli.ts'), 'reanonymize', '--json'];
  const ashkar = async (...args: string[]) => {
    const { stdout } = await run(process.execPath, [...cli, ...args], { env });
    return JSON.parse(stdout) as typeof NOTHING;
  };
  const rules = `${DEFAULT_POLICY.version}/${ANONYMIZER_VERSION}`;
  const rehearsed = await ashkar('--dry-run');
  expect(rehearsed).toMatchObject({ rules, dryRun: true, failed: 0 });
  expect(await killedEarly(cli, env)).toBe('SIGKILL');
  expect(await ashkar()).toMatchObject({ rules, dryRun: false, failed: 0 });
  expect(await ashkar()).toEqual({ rules, dryRun: false, ...NOTHING });
  services = await openServices(demo.config);
  expect(await outdatedCount(services.ingest)).toBe(0);
  expect(await versions()).toHaveLength(before.length + rehearsed.changed);
  expect(await recordProblems()).toEqual([]);
});

// Killed a moment after the work has begun; returns the signal that ended it.
function killedEarly(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr.once('data', () => setTimeout(() => child.kill('SIGKILL'), 400));
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
}
