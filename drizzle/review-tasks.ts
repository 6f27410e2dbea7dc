import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { WithholdingGround } from '../domain/publication.ts';
import type { Db } from './db.ts';
import { reviewTask, submission, work } from './schema/index.ts';
import { isPublishedWork } from './submissions.ts';
import { isNotSubject } from './term.ts';

export type ReviewTaskRow = typeof reviewTask.$inferSelect;

/** Opens (or re-opens) the task of a submission. */
export async function openReviewTask(
  tx: Db,
  task: { submissionId: string; reasons: readonly string[]; dueOn: string | undefined; at: Date },
): Promise<void> {
  const row = {
    submissionId: task.submissionId,
    reasons: [...task.reasons],
    dueOn: task.dueOn ?? null,
    openedAt: task.at,
    closedAt: null,
    decision: null,
    decidedBy: null,
    ground: null,
    firstReader: null,
    sentAt: null,
    claimedBy: null,
    claimedAt: null,
  };
  await tx
    .insert(reviewTask)
    .values(row)
    .onConflictDoUpdate({
      target: reviewTask.submissionId,
      set: { ...row, version: sql`${reviewTask.version} + 1` },
    });
}

/** Open tasks, what is due first on top; one that no term runs for has no day. */
export async function openReviewTasks(db: Db, limit: number) {
  const dueOn = sql<
    string | null
  >`case when ${isNotSubject} then null else ${reviewTask.dueOn}::text end`;
  return db
    .select({
      submissionId: reviewTask.submissionId,
      reasons: reviewTask.reasons,
      dueOn,
      source: submission.source,
      recordId: submission.recordId,
      courtCode: submission.courtCode,
      adoptedOn: submission.adoptedOn,
    })
    .from(reviewTask)
    .innerJoin(submission, eq(submission.id, reviewTask.submissionId))
    .leftJoin(work, isPublishedWork())
    .where(isNull(reviewTask.closedAt))
    .orderBy(asc(dueOn), asc(reviewTask.openedAt))
    .limit(limit);
}

/** Closes an open task; false where there is none (a second editor was faster). */
export async function closeReviewTask(
  tx: Db,
  task: {
    submissionId: string;
    decision: 'accept' | 'withhold';
    by: string;
    ground?: WithholdingGround | undefined;
    at: Date;
    /** The version the decider saw; without it the newest is meant. */
    version?: number | undefined;
  },
): Promise<boolean> {
  const closed = await tx
    .update(reviewTask)
    .set({
      closedAt: task.at,
      decision: task.decision,
      decidedBy: task.by,
      ground: task.ground ?? null,
    })
    .where(
      and(
        eq(reviewTask.submissionId, task.submissionId),
        isNull(reviewTask.closedAt),
        task.version === undefined ? undefined : eq(reviewTask.version, task.version),
      ),
    )
    .returning({ id: reviewTask.submissionId });
  return closed.length === 1;
}
