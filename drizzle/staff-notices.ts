import { and, asc, eq, isNotNull, isNull, lte, notInArray, sql } from 'drizzle-orm';
import type { SubmissionState } from '../domain/publication.ts';
import { type CalendarDate, DUE_SOON_DAYS } from '../domain/publication-clock.ts';
import { termWarning } from '../domain/term-warning.ts';
import type { Db } from './db.ts';
import { staffNotice, submission, work } from './schema/index.ts';

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
    .leftJoin(
      work,
      and(
        eq(work.source, submission.source),
        eq(work.recordId, submission.recordId),
        eq(work.status, 'published'),
      ),
    )
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
  const rows = waiting.flatMap(({ id, adoptedOn }) => {
    const warning = adoptedOn === null ? undefined : termWarning(adoptedOn, today);
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

/** Notices that nobody has read, those of the term that ends or ended first on top. */
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
    .where(isNull(staffNotice.readAt))
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
