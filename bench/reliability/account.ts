import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Config } from '#config';
import type { DemoManifest } from '#demo/manifest.ts';
import { brokenAuditRows } from '#drizzle/audit-log.ts';
import { type Db, rawRows } from '#drizzle/db.ts';
import { logProblems } from '#drizzle/publication-log.ts';
import { verifyIndex } from '#indexer/ingest/index-consistency.ts';
import { sha256 } from '#indexer/ingest/originals.ts';
import { contentProblems } from '#indexer/ingest/record-check.ts';
import { openServices } from '#services';

/** What a data folder holds after faults, against what was handed over. Every list should be empty. */
export type Account = {
  /** Packages without a submission, or whose submission rests in no state that the manifest allows. */
  readonly lost: readonly string[];
  /** Works, versions or events that stand twice. */
  readonly twice: readonly string[];
  /** Expressions without leaf, audit, outbox row or publication, and the other way round. */
  readonly half: readonly string[];
  /** Differences between index and record. */
  readonly index: readonly string[];
  /** What `ashkar log fsck` finds. */
  readonly record: readonly string[];
  readonly published: number;
};

/** Opens a data folder and accounts for every package of a manifest. */
export async function accountFor(
  config: Config,
  corpus: string,
  manifest: DemoManifest,
): Promise<Account> {
  const services = await openServices(config);
  try {
    const db = services.store.read;
    const { missing, stale, orphan, documents } = await verifyIndex(services.ingest);
    return {
      lost: await lostPackages(db, corpus, manifest),
      twice: await problems(db, TWICE),
      half: await problems(db, HALF),
      index: [
        ...missing.map((id) => `missing ${id}`),
        ...stale.map((id) => `stale ${id}`),
        ...orphan.map((id) => `orphan ${id}`),
      ],
      record: [
        ...(await logProblems(db)),
        ...(await contentProblems(db)),
        ...(await brokenAuditRows(db)).map((id) => `audit row ${id} is broken`),
      ],
      published: documents,
    };
  } finally {
    await services.close();
  }
}

async function lostPackages(
  db: Db,
  corpus: string,
  manifest: DemoManifest,
): Promise<readonly string[]> {
  const rows = await rawRows<{ sha256: string; state: string }>(
    db,
    sql`select sha256, state from restricted.submission`,
  );
  const lost: string[] = [];
  for (const { file, expected } of manifest.packages) {
    const hash = sha256(await readFile(join(corpus, file)));
    const row = rows.find((one) => one.sha256 === hash);
    const isAllowed =
      row !== undefined &&
      (expected.includes('same-submission') || (expected as readonly string[]).includes(row.state));
    if (!isAllowed) lost.push(`${file}: ${row?.state ?? 'no submission'}`);
  }
  return lost;
}

type Question = readonly [name: string, query: ReturnType<typeof sql>];

const TWICE: readonly Question[] = [
  [
    'a record has two works',
    sql`select source || record_id as what from work group by 1 having count(*) > 1`,
  ],
  [
    'a version has two expressions',
    sql`select work_id || version::text as what from expression group by 1 having count(*) > 1`,
  ],
  [
    'a version was published twice',
    sql`select work_id || '/' || version as what from publication where event <> 'withdrawn' group by 1 having count(*) > 1`,
  ],
  [
    'a leaf stands twice',
    sql`select work_id || '/' || version as what from log_leaf group by 1 having count(*) > 1`,
  ],
  [
    'a submission was published twice',
    sql`select subject as what from restricted.audit where action = 'publish' and detail->>'state' = 'published' group by 1 having count(*) > 1`,
  ],
  [
    'a register event stands twice',
    sql`select source || event_id as what from register_event group by 1 having count(*) > 1`,
  ],
];

const HALF: readonly Question[] = [
  [
    'expression without leaf',
    sql`select e.id::text as what from expression e left join log_leaf l on l.work_id = e.work_id and l.version = e.version where l.index is null`,
  ],
  [
    'leaf without expression',
    sql`select l.index::text as what from log_leaf l left join expression e on l.work_id = e.work_id and l.version = e.version where e.id is null`,
  ],
  [
    'expression without publication',
    sql`select e.id::text as what from expression e left join publication p on p.work_id = e.work_id and p.version = e.version where p.id is null`,
  ],
  [
    'expression without outbox row',
    sql`select e.work_id::text as what from expression e group by e.work_id having count(*) > (select count(*) from outbox o where o.work_id = e.work_id)`,
  ],
  ['outbox row not delivered', sql`select id::text as what from outbox where done_at is null`],
  [
    'expression without submission',
    sql`select e.id::text as what from expression e left join restricted.submission s on s.work_id = e.work_id and s.revision = e.version and s.state = 'indexed' where s.id is null`,
  ],
  [
    'published submission without audit',
    sql`select s.id::text as what from restricted.submission s left join restricted.audit a on a.subject = s.id::text and a.action = 'publish' where s.state in ('published', 'indexed') and a.id is null`,
  ],
  [
    'published submission without expression',
    sql`select s.id::text as what from restricted.submission s left join expression e on e.work_id = s.work_id and e.version = s.revision where s.state in ('published', 'indexed') and e.id is null`,
  ],
  [
    'submission without received audit',
    sql`select s.id::text as what from restricted.submission s left join restricted.audit a on a.subject = s.id::text and a.action = 'receive' where a.id is null`,
  ],
  [
    'submission without kept original',
    sql`select s.id::text as what from restricted.submission s left join restricted.original o on o.sha256 = s.sha256 where o.sha256 is null`,
  ],
  [
    'published decision without facts',
    sql`select w.id::text as what from work w left join decision d on d.work_id = w.id left join act a on a.work_id = w.id where d.work_id is null and a.work_id is null`,
  ],
];

async function problems(db: Db, questions: readonly Question[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, query] of questions)
    for (const { what } of await rawRows<{ what: string }>(db, query))
      found.push(`${name}: ${what}`);
  return found;
}
