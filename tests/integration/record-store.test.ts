import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnonymizedText } from '#domain/anonymized-text.ts';
import { appendAudit, brokenAuditRows } from '#drizzle/audit-log.ts';
import { connect, type RecordStore, rawRows } from '#drizzle/db.ts';
import { logProblems } from '#drizzle/publication-log.ts';
import { insertExpression, type NewExpression, withdrawWork } from '#drizzle/publications.ts';
import { outbox, publication, work } from '#drizzle/schema/index.ts';
import {
  claimSubmissions,
  insertSubmission,
  saveSubmission,
  submissionById,
} from '#drizzle/submissions.ts';
import { findRequirement, suiteName } from '../requirements.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const AUDIT = { actor: 'test', action: 'try', subject: 'x', result: 'done', detail: {} } as const;
const POSTGRES = findRequirement('postgres');

/** A database of its own on the test server. */
async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `ashkar_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: POSTGRES });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = (POSTGRES ?? '').replace(/\/[^/]*$/, `/${name}`);
  const drop = async (): Promise<void> => {
    const again = new pg.Client({ connectionString: POSTGRES });
    await again.connect();
    await again.query(`drop database ${name} with (force)`);
    await again.end();
  };
  return { url, drop };
}

function expressionOf(recordId: string, version: number): NewExpression {
  const text = {
    type: 'decision',
    title: 'Qətnamə',
    blocks: [{ anchor: 'p1', zone: 'facts', kind: 'paragraph', text: `İddiaçı1 ${version}` }],
    provisions: [],
    endnotes: [],
    legend: [],
  } as unknown as AnonymizedText;
  return {
    source: 'e-court',
    recordId,
    publicId: recordId.slice(0, 9).padEnd(9, 'b'),
    version,
    reinstates: false,
    language: 'az',
    text,
    contentHash: 'ab'.repeat(32),
    salt: 'cd'.repeat(32),
    receipt: {
      policyVersion: '1',
      anonymizerVersion: '1',
      counts: {},
      grounds: {},
      doubts: {},
      reasons: [],
      outputHash: '',
    },
    signature: {
      authority: '5-155',
      at: NOW.toISOString(),
      timeProof: 'TST',
      anchorId: 'a',
      trust: 'test',
      class: 'GEI',
      level: 'T',
    },
    reviewed: false,
    validFrom: '2026-11-01',
    facts: {
      type: 'decision',
      kind: 'qetname',
      courtCode: '5-155',
      caseNumberRaw: '2(5-155)-1/2026',
      caseNumber: '2(5-155)-1/2026',
      caseNumberKey: '2(5-155)-1/2026',
      procedure: 'mülki',
      instance: 'first',
      adoptedOn: '2026-11-01',
      judges: ['Hakim Hakimov'],
      outcome: 'granted',
      receivedOn: '2026-11-10',
      publishedOn: '2026-11-20',
    },
    provisions: [],
    citations: [],
    reasonCode: undefined,
  };
}

const delivery = (sha256: string) => ({
  source: 'e-court' as const,
  fileName: 'a.asice',
  sha256,
  bytes: 10,
  objectKey: `aa/${sha256}`,
  receivedAt: NOW,
});

function recordStoreSuite(open: () => Promise<{ url: string; drop: () => Promise<void> }>): void {
  let store: RecordStore;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    drop = database.drop;
    store = await connect(database.url);
    await store.migrate();
  });
  afterAll(async () => {
    await store.close();
    await drop();
  });

  it('changes nothing when it migrates a second time', async () => {
    const columns = () =>
      rawRows(
        store.read,
        sql`select table_schema, table_name, column_name from information_schema.columns
        where table_schema in ('public', 'restricted') order by 1, 2, 3`,
      );
    const before = await columns();
    await store.migrate();
    expect(await columns()).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
  });

  it('gives one submission to two deliveries of the same bytes, and another to other bytes', async () => {
    const first = await store.write((tx) => insertSubmission(tx, delivery('1'.repeat(64))));
    const second = await store.write((tx) => insertSubmission(tx, delivery('1'.repeat(64))));
    const other = await store.write((tx) => insertSubmission(tx, delivery('2'.repeat(64))));
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(second.submissionId).toBe(first.submissionId);
    expect(other.submissionId).not.toBe(first.submissionId);
  });

  it('claims a submission once until its lease ends, and never one at rest', async () => {
    const { submissionId } = await store.write((tx) =>
      insertSubmission(tx, delivery('3'.repeat(64))),
    );
    const claim = (at: Date) => store.write((tx) => claimSubmissions(tx, 100, at));
    expect(await claim(NOW)).toContain(submissionId);
    expect(await claim(NOW)).not.toContain(submissionId);
    const later = new Date(NOW.getTime() + 3_600_000);
    expect(await claim(later)).toContain(submissionId);
    expect((await submissionById(store.read, submissionId))?.attempts).toBe(2);
    await store.write((tx) =>
      saveSubmission(tx, submissionId, { state: 'withheld', leasedUntil: null }, NOW),
    );
    expect(await claim(new Date(later.getTime() + 3_600_000))).not.toContain(submissionId);
  });

  it('refuses a write outside an application transaction', async () => {
    const bare = sql`insert into outbox (work_id, action, created_at) values (gen_random_uuid(), 'index', now())`;
    const failure = await store.read.execute(bare).then(
      () => 'written',
      (error: Error) => String(error.cause ?? error),
    );
    expect(failure).toMatch(/outside an application transaction/);
  });

  it('publishes all of a version or nothing', async () => {
    const broken = expressionOf('atomic', 1);
    const attempt = store.write(async (tx) => {
      await insertExpression(tx, broken, NOW);
      throw new Error('power cut');
    });
    await expect(attempt).rejects.toThrow('power cut');
    const left = await store.read.select().from(work).where(sql`record_id = 'atomic'`);
    expect(left).toEqual([]);
  });

  it('publishes, corrects and withdraws with one leaf and one outbox row each', async () => {
    const workId = await store.write((tx) =>
      insertExpression(tx, expressionOf('bcdfghjkm', 1), NOW),
    );
    const at = new Date(NOW.getTime() + 1000);
    await store.write((tx) => insertExpression(tx, expressionOf('bcdfghjkm', 2), at));
    await expect(
      store.write((tx) => insertExpression(tx, expressionOf('bcdfghjkm', 2), at)),
    ).rejects.toThrow();
    const withdrawal = { workId, reasonCode: 'leak', salt: 'ef'.repeat(32) };
    expect(await store.write((tx) => withdrawWork(tx, withdrawal, at))).toBe(true);
    expect(await store.write((tx) => withdrawWork(tx, withdrawal, at))).toBe(false);
    const events = await store.read.select().from(publication).where(sql`work_id = ${workId}`);
    expect(events.map((row) => row.event).sort()).toEqual(['corrected', 'published', 'withdrawn']);
    const rows = await store.read.select().from(outbox).where(sql`work_id = ${workId}`);
    expect(rows.map((row) => row.action)).toEqual(['index', 'index', 'delete']);
    const texts = await rawRows(
      store.read,
      sql`select text from expression where work_id = ${workId}`,
    );
    expect(texts).toEqual([{ text: null }, { text: null }]);
    expect(await logProblems(store.read)).toEqual([]);
  });

  it('lets nobody change or delete a leaf', async () => {
    await expect(
      store.write((tx) =>
        tx.execute(sql`update log_leaf set entry = entry || ' ' where index = 0`),
      ),
    ).rejects.toThrow();
    await expect(
      store.write((tx) => tx.execute(sql`delete from log_leaf where index = 0`)),
    ).rejects.toThrow();
  });

  it('keeps the audit append-only and finds a changed row', async () => {
    await store.write((tx) => appendAudit(tx, AUDIT, NOW));
    await store.write((tx) => appendAudit(tx, { ...AUDIT, subject: 'y' }, NOW));
    const change = sql`update restricted.audit set subject = 'z'`;
    await expect(store.write((tx) => tx.execute(change))).rejects.toThrow();
    await expect(
      store.write((tx) => tx.execute(sql`delete from restricted.audit`)),
    ).rejects.toThrow();
    expect(await brokenAuditRows(store.read)).toEqual([]);
    await store.write(async (tx) => {
      await tx.execute(sql`alter table restricted.audit disable trigger append_only_audit`);
      await tx.execute(change);
      await tx.execute(sql`alter table restricted.audit enable trigger append_only_audit`);
    });
    expect((await brokenAuditRows(store.read)).length).toBeGreaterThan(0);
  });

  it('throws at once when the read handle is used inside a write', async () => {
    await expect(store.write(async () => store.read)).rejects.toThrow('pass the transaction on');
  });

  it('lets the public role read what is public and nothing restricted', async () => {
    const as = (statement: ReturnType<typeof sql>) =>
      store.write(async (tx) => {
        await tx.execute(sql`set local role ashkar_public`);
        return rawRows(tx, statement);
      });
    expect(await as(sql`select count(*)::int as n from work`)).toEqual([{ n: 1 }]);
    const tables = await rawRows<{ name: string }>(
      store.read,
      sql`select table_name as name from information_schema.tables where table_schema = 'restricted'`,
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables)
      await expect(as(sql.raw(`select 1 from restricted.${name}`)), name).rejects.toThrow();
    await expect(as(sql`select 1 from request_inbox`)).rejects.toThrow();
    await expect(as(sql`delete from work`)).rejects.toThrow();
    await as(
      sql`insert into request_inbox (ticket, code_hash, kind, content) values ('T1', 'h', 'leak', 'x')`,
    );
  });
}

describe('record store on PGlite', () => {
  recordStoreSuite(async () => ({ url: 'memory:', drop: async () => undefined }));
});

describe.skipIf(POSTGRES === undefined)(suiteName('record store on PostgreSQL', 'postgres'), () => {
  recordStoreSuite(freshDatabase);
});
