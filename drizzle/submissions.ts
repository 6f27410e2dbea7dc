import {
  and,
  asc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { SourceName } from '../domain/package-metadata.ts';
import { REST_STATES, type SubmissionState } from '../domain/publication.ts';
import type { Db } from './db.ts';
import { original, submission, work } from './schema/index.ts';

export type SubmissionRow = typeof submission.$inferSelect;
export type SubmissionChange = Partial<Omit<typeof submission.$inferInsert, 'id'>>;

/** What the source gets back for a package; a second delivery of the same bytes gives the same id. */
export type SubmissionReceipt = {
  readonly submissionId: string;
  readonly sha256: string;
  readonly state: SubmissionState;
  readonly receivedAt: Date;
  readonly isNew: boolean;
};

export type NewSubmission = {
  readonly source: SourceName;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly objectKey: string;
  readonly receivedAt: Date;
  readonly refusal?: { readonly code: string; readonly sentence: string };
};

/** Records a delivery whose bytes are already kept; the same bytes of the same source are the same submission. */
export async function insertSubmission(
  tx: Db,
  delivery: NewSubmission,
): Promise<SubmissionReceipt> {
  const { source, fileName, sha256, bytes, objectKey, receivedAt, refusal } = delivery;
  await tx
    .insert(original)
    .values({ sha256, objectKey, bytes, storedAt: receivedAt })
    .onConflictDoNothing();
  const [created] = await tx
    .insert(submission)
    .values({
      source,
      fileName,
      sha256,
      bytes,
      state: refusal === undefined ? 'received' : 'refused',
      reasonCode: refusal?.code,
      reasonSentence: refusal?.sentence,
      receivedAt,
      updatedAt: receivedAt,
    })
    .onConflictDoNothing({ target: [submission.source, submission.sha256] })
    .returning();
  const row = created ?? (await submissionByBytes(tx, source, sha256));
  if (row === undefined) throw new Error('a submission that exists cannot be read');
  return {
    submissionId: row.id,
    sha256,
    state: row.state,
    receivedAt: row.receivedAt,
    isNew: created !== undefined,
  };
}

async function submissionByBytes(
  db: Db,
  source: string,
  sha256: string,
): Promise<SubmissionRow | undefined> {
  const [row] = await db
    .select()
    .from(submission)
    .where(and(eq(submission.source, source), eq(submission.sha256, sha256)));
  return row;
}

/** The submission with this id, or undefined. */
export async function submissionById(db: Db, id: string): Promise<SubmissionRow | undefined> {
  const [row] = await db.select().from(submission).where(eq(submission.id, id));
  return row;
}

/** Another submission of the same revision of the same record that was not refused, or undefined. */
export async function sameRevision(
  db: Db,
  row: { readonly id: string; readonly source: string },
  recordId: string,
  revision: number,
): Promise<SubmissionRow | undefined> {
  const rows = await db
    .select()
    .from(submission)
    .where(
      and(
        eq(submission.source, row.source),
        eq(submission.recordId, recordId),
        eq(submission.revision, revision),
        sql`${submission.state} <> 'refused'`,
      ),
    );
  return rows.find((other) => other.id !== row.id);
}

/** True where a later revision of the same record is published already. */
export async function hasLaterRevision(
  db: Db,
  row: {
    readonly source: string;
    readonly recordId: string | null;
    readonly revision: number | null;
  },
): Promise<boolean> {
  const [later] = await db
    .select({ id: submission.id })
    .from(submission)
    .where(
      and(
        eq(submission.source, row.source),
        eq(submission.recordId, row.recordId ?? ''),
        gt(submission.revision, row.revision ?? 0),
        isNotNull(submission.workId),
      ),
    )
    .limit(1);
  return later !== undefined;
}

/** Writes the result of a step; the lease stays. */
export async function saveSubmission(
  tx: Db,
  id: string,
  change: SubmissionChange,
  at: Date,
): Promise<void> {
  await tx
    .update(submission)
    .set({ ...change, updatedAt: at })
    .where(eq(submission.id, id));
}

export const LEASE_SECONDS = 120; // longer than every time limit of one package together

/** Claims up to `limit` submissions that still have a way to go, oldest first, and counts the attempt. */
export async function claimSubmissions(
  tx: Db,
  limit: number,
  now: Date,
): Promise<readonly string[]> {
  const free = or(isNull(submission.leasedUntil), lt(submission.leasedUntil, now));
  const waiting = await tx
    .select({ id: submission.id })
    .from(submission)
    .where(and(notInArray(submission.state, [...REST_STATES]), free))
    .orderBy(asc(submission.receivedAt), asc(submission.id))
    .limit(limit)
    .for('update', { skipLocked: true });
  const ids = waiting.map((row) => row.id);
  if (ids.length === 0) return [];
  await tx
    .update(submission)
    .set({
      leasedUntil: new Date(now.getTime() + LEASE_SECONDS * 1000),
      attempts: sql`${submission.attempts} + 1`,
    })
    .where(inArray(submission.id, ids));
  return ids;
}

/** Lets go of every lease: only for the one process that owns an embedded store. */
export async function releaseLeases(tx: Db): Promise<void> {
  await tx.update(submission).set({ leasedUntil: null }).where(sql`leased_until is not null`);
}

/** Sends held submissions through verification again. Returns how many. */
export async function retryHeld(tx: Db, at: Date): Promise<number> {
  const rows = await tx
    .update(submission)
    .set({ state: 'received', updatedAt: at, attempts: 0, leasedUntil: null })
    .where(eq(submission.state, 'held'))
    .returning({ id: submission.id });
  return rows.length;
}

/** Number of submissions in each state. */
export async function submissionCounts(
  db: Db,
): Promise<Readonly<Partial<Record<SubmissionState, number>>>> {
  const rows = await db
    .select({ state: submission.state, count: sql<number>`count(*)::int` })
    .from(submission)
    .groupBy(submission.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

/** Join condition: the published work of the record that a submission hands over. */
export function isPublishedWork(): SQL | undefined {
  return and(
    eq(work.source, submission.source),
    eq(work.recordId, submission.recordId),
    eq(work.status, 'published'),
  );
}
