import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, notInArray, sql } from 'drizzle-orm';
import type { SubmissionState } from '../domain/publication.ts';
import { type CalendarDate, DUE_SOON_DAYS } from '../domain/publication-clock.ts';
import { termWarning } from '../domain/term-warning.ts';
import type { Db } from './db.ts';
import { staffNotice, submission, work } from './schema/index.ts';
import { isPublishedWork } from './submissions.ts';
import { readStartedOn, termRunsFor } from './term.ts';

const AT_REST: readonly SubmissionState[] = [
  ...(['published', 'indexed', 'stored', 'refused', 'withheld'] as const),
];

/**
 * Raises the warnings of a day on decisions that are received and not published. A warning that is there
 * already changes nothing, so any number of workers may raise them. Returns how many are new.
 */
export async function raiseTermWarnings(tx: Db, today: CalendarDate, at: Date): Promise<number> {
  const waiting = await tx
    .select({ id: submission.id, adoptedOn: submission.adoptedOn })
    .from(submission)
    .leftJoin(work, isPublishedWork())
    .where(
      and(
        eq(submission.source, 'e-court'),
        notInArray(submission.state, [...AT_REST]),
        isNotNull(submission.adoptedOn),
        lte(
          submission.adoptedOn,
          sql`(${today}::date - interval '1 month' + make_interval(days => ${DUE_SOON_DAYS + 3}))::date`,
        ),
        isNull(work.id),
      ),
    )
    .orderBy(asc(submission.id));
  const startedOn = await readStartedOn(tx);
  const rows = waiting.flatMap(({ id, adoptedOn }) => {
    const warning = adoptedOn === null ? undefined : termWarning(adoptedOn, today, startedOn);
    return warning === undefined ? [] : [{ submissionId: id, ...warning, raisedAt: at }];
  });
  let raised = 0;
  for (let from = 0; from < rows.length; from += 500) {
    const created = await tx
      .insert(staffNotice)
      .values(rows.slice(from, from + 500))
      .onConflictDoNothing()
      .returning({ id: staffNotice.id });
    raised += created.length;
  }
  return raised;
}

/** Notices that nobody has read on terms that run, those of the term that ends or ended first on top. */
export async function unreadNotices(db: Db, limit: number) {
  return db
    .select({
      id: staffNotice.id,
      kind: staffNotice.kind,
      on: staffNotice.on,
      submissionId: staffNotice.submissionId,
      state: submission.state,
      courtCode: submission.courtCode,
      recordId: submission.recordId,
      adoptedOn: submission.adoptedOn,
    })
    .from(staffNotice)
    .innerJoin(submission, eq(submission.id, staffNotice.submissionId))
    .where(and(isNull(staffNotice.readAt), termRunsFor(submission.adoptedOn)))
    .orderBy(asc(submission.adoptedOn), asc(staffNotice.id))
    .limit(limit);
}

/** Marks a notice as read; false where it is not there or somebody has read it. */
export async function readNotice(tx: Db, id: number, by: string, at: Date): Promise<boolean> {
  const read = await tx
    .update(staffNotice)
    .set({ readAt: at, readBy: by })
    .where(and(eq(staffNotice.id, id), isNull(staffNotice.readAt)))
    .returning({ id: staffNotice.id });
  return read.length === 1;
}

const MAIL_DAYS_MS = 7 * 86_400_000; // an older warning has newer ones after it

/** Warnings of the last week that no mail tells of, on decisions that still wait and whose term runs. */
function unsent(at: Date) {
  return and(
    isNull(staffNotice.mailId),
    gt(staffNotice.raisedAt, new Date(at.getTime() - MAIL_DAYS_MS)),
    notInArray(submission.state, [...AT_REST]),
    termRunsFor(submission.adoptedOn),
  );
}

/** True where a warning is in no mail yet. */
export async function noticesAreUnsent(db: Db, at: Date): Promise<boolean> {
  const rows = await db
    .select({ id: staffNotice.id })
    .from(staffNotice)
    .innerJoin(submission, eq(submission.id, staffNotice.submissionId))
    .where(unsent(at))
    .limit(1);
  return rows.length > 0;
}

/** Warnings that no mail tells of, held by this transaction; another worker passes over them. */
export async function claimUnsentNotices(tx: Db, limit: number, at: Date) {
  const rows = await tx
    .select({
      id: staffNotice.id,
      submissionId: staffNotice.submissionId,
      courtCode: submission.courtCode,
      adoptedOn: submission.adoptedOn,
      metadata: submission.metadata,
    })
    .from(staffNotice)
    .innerJoin(submission, eq(submission.id, staffNotice.submissionId))
    .where(unsent(at))
    .orderBy(asc(staffNotice.id))
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.flatMap(({ metadata, adoptedOn, ...row }) => {
    const caseNumber = metadata?.kind === 'decision' ? metadata.decision.caseNumber : undefined;
    return adoptedOn === null ? [] : [{ ...row, adoptedOn, caseNumber }];
  });
}

/** Names the mail that tells of these warnings. */
export async function setNoticeMail(tx: Db, ids: readonly number[], mailId: number): Promise<void> {
  await tx
    .update(staffNotice)
    .set({ mailId })
    .where(inArray(staffNotice.id, [...ids]));
}
