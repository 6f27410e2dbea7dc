import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { SubmissionState } from '../domain/publication.ts';
import { STOPPED_STATES, type StoppedState } from '../domain/staff-work.ts';
import { appendAudit } from './audit-log.ts';
import type { Db } from './db.ts';
import { original, submission } from './schema/index.ts';
import type { Acting } from './staff-users.ts';
import { termRunsFor } from './term.ts';

/** States from which a submission may be sent through again; a refused one the source must hand over anew. */
const RETRIED: readonly SubmissionState[] = ['held', 'quarantined'];

const FIELDS = {
  id: submission.id,
  source: submission.source,
  fileName: submission.fileName,
  bytes: submission.bytes,
  sha256: submission.sha256,
  state: submission.state,
  reasonCode: submission.reasonCode,
  reasonSentence: submission.reasonSentence,
  attempts: submission.attempts,
  recordId: submission.recordId,
  revision: submission.revision,
  courtCode: submission.courtCode,
  adoptedOn: submission.adoptedOn,
  workId: submission.workId,
  receivedAt: submission.receivedAt,
  updatedAt: submission.updatedAt,
  keptAt: original.storedAt,
  /** False of a decision that no term runs for; null where its day of adoption is not known. */
  termRuns: sql<boolean | null>`${termRunsFor(submission.adoptedOn)}`,
};

export type StoppedWish = {
  readonly states: readonly StoppedState[];
  readonly source?: string | undefined;
  readonly courtCodes?: readonly string[] | undefined;
  readonly after?: { readonly receivedAt: Date; readonly id: string } | undefined;
  readonly size: number;
};

/** Submissions that came to a stop, newest first. */
export async function readStopped(db: Db, wish: StoppedWish) {
  return db
    .select(FIELDS)
    .from(submission)
    .leftJoin(original, eq(original.sha256, submission.sha256))
    .where(and(...conditions(wish)))
    .orderBy(desc(submission.receivedAt), desc(submission.id))
    .limit(wish.size);
}
export type StoppedRow = Awaited<ReturnType<typeof readStopped>>[number];

function conditions({ states, source, courtCodes, after }: StoppedWish): (SQL | undefined)[] {
  return [
    inArray(submission.state, [...states]),
    source === undefined ? undefined : eq(submission.source, source),
    courtCodes === undefined ? undefined : inArray(submission.courtCode, [...courtCodes]),
    after === undefined
      ? undefined
      : sql`(${submission.receivedAt}, ${submission.id}) < (${after.receivedAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
  ];
}

/** One submission in any state, without its texts; undefined where there is none. */
export async function readSubmissionFacts(db: Db, id: string): Promise<StoppedRow | undefined> {
  const [row] = await db
    .select(FIELDS)
    .from(submission)
    .leftJoin(original, eq(original.sha256, submission.sha256))
    .where(eq(submission.id, id));
  return row;
}

/** True where a submission may be sent through the steps again. One that belongs to a published work may not. */
export function mayRetry(row: Pick<StoppedRow, 'state' | 'workId'>): boolean {
  return RETRIED.includes(row.state) && row.workId === null;
}

/**
 * Sends a submission through the steps again, from the first. False where it has changed since the page was shown, or
 * is in a state that no retry helps; the audit says so too.
 */
export async function retrySubmission(
  tx: Db,
  wish: { readonly id: string; readonly version: Date },
  { by, at }: Acting,
): Promise<boolean> {
  const sent = await tx
    .update(submission)
    .set({
      ...{ state: 'received', attempts: 0, leasedUntil: null, updatedAt: at },
      ...{ reasonCode: null, reasonSentence: null },
    })
    .where(
      and(
        eq(submission.id, wish.id),
        inArray(submission.state, [...RETRIED]),
        isNull(submission.workId),
        sql`date_trunc('milliseconds', ${submission.updatedAt}) = ${wish.version.toISOString()}::timestamptz`,
      ),
    )
    .returning({ id: submission.id });
  const result = sent.length === 1 ? 'done' : 'refused';
  await appendAudit(
    tx,
    { actor: by, action: 'submission-retry', subject: wish.id, result, detail: {} },
    at,
  );
  return sent.length === 1;
}

/** How many submissions came to each kind of stop. */
export async function countStopped(db: Db): Promise<Readonly<Record<StoppedState, number>>> {
  const rows = await db
    .select({ state: submission.state, count: sql<number>`count(*)::int` })
    .from(submission)
    .where(inArray(submission.state, [...STOPPED_STATES]))
    .groupBy(submission.state);
  const of = (state: StoppedState) => rows.find((row) => row.state === state)?.count ?? 0;
  return { held: of('held'), refused: of('refused'), quarantined: of('quarantined') };
}
