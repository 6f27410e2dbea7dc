import { and, asc, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { AnonymizationResult } from '../domain/anonymized-text.ts';
import type { EditWish, ReviewEdit } from '../domain/review-edit.ts';
import type { Db } from './db.ts';
import { annotation, reviewEdit, reviewTask, submission } from './schema/index.ts';

export type ReviewEditRow = typeof reviewEdit.$inferSelect;

/** Every edit of a document in the order of its making, undone ones too. */
export async function editsOf(db: Db, submissionId: string): Promise<readonly ReviewEditRow[]> {
  return db
    .select()
    .from(reviewEdit)
    .where(eq(reviewEdit.submissionId, submissionId))
    .orderBy(asc(reviewEdit.seq));
}

/**
 * Accepted edits of the latest earlier delivery of the same record that has any: a source that sends a record
 * again must not undo what a reviewer masked.
 */
export async function earlierEdits(
  db: Db,
  row: { readonly id: string; readonly source: string; readonly recordId: string | null },
): Promise<readonly ReviewEditRow[]> {
  if (row.recordId === null) return [];
  const found = await db
    .select({ edit: reviewEdit })
    .from(reviewEdit)
    .innerJoin(submission, eq(submission.id, reviewEdit.submissionId))
    .where(
      and(
        eq(submission.source, row.source),
        eq(submission.recordId, row.recordId),
        ne(submission.id, row.id),
        isNull(reviewEdit.undoneAt),
        isNotNull(reviewEdit.acceptedAt),
      ),
    )
    .orderBy(desc(submission.receivedAt), asc(reviewEdit.seq));
  const [latest] = found;
  return found
    .map(({ edit }) => edit)
    .filter(({ submissionId }) => submissionId === latest?.edit.submissionId);
}

/** Keeps edits for another delivery of the same original, with who made and who confirmed them. */
export async function copyEdits(
  tx: Db,
  rows: readonly ReviewEditRow[],
  submissionId: string,
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(reviewEdit)
    .values(rows.map((row) => ({ ...row, submissionId })))
    .onConflictDoNothing();
}

/** The edits that hold, of the original with this HMAC, as the anonymizer takes them. */
export function editsInForce(
  rows: readonly ReviewEditRow[],
  inputHmac: string,
): readonly ReviewEdit[] {
  return rows.filter((row) => row.undoneAt === null && row.inputHmac === inputHmac).map(editOf);
}

function editOf(row: ReviewEditRow): ReviewEdit {
  const { seq, kind, start, end, propagate } = row;
  return {
    ...{ seq, kind, start, end, propagate },
    cls: row.cls ?? undefined,
    ground: row.ground ?? undefined,
    entity: row.entity ?? undefined,
    label: row.label ?? undefined,
    reason: row.reason ?? undefined,
    doubt: row.doubt ?? undefined,
    code: row.code ?? undefined,
  };
}

/** Keeps an edit under the next number of its document. */
export async function insertEdit(
  tx: Db,
  edit: EditWish & {
    readonly submissionId: string;
    readonly seq: number;
    readonly inputHmac: string;
    readonly by: string;
  },
  at: Date,
): Promise<void> {
  await tx.insert(reviewEdit).values({ ...edit, at });
}

/** Marks an edit undone; false where it is already, or is none. */
export async function markUndone(
  tx: Db,
  edit: { readonly submissionId: string; readonly seq: number; readonly by: string },
  at: Date,
): Promise<boolean> {
  const done = await tx
    .update(reviewEdit)
    .set({ undoneBy: edit.by, undoneAt: at })
    .where(
      and(
        eq(reviewEdit.submissionId, edit.submissionId),
        eq(reviewEdit.seq, edit.seq),
        isNull(reviewEdit.undoneAt),
      ),
    )
    .returning({ seq: reviewEdit.seq });
  return done.length === 1;
}

/**
 * Writes that the edits in force are accepted, and who confirms those that wait for a second reader. The
 * database refuses whoever made one of them.
 */
export async function confirmEdits(
  tx: Db,
  submissionId: string,
  by: string,
  at: Date,
): Promise<void> {
  await tx
    .update(reviewEdit)
    .set({ acceptedAt: at })
    .where(
      and(
        eq(reviewEdit.submissionId, submissionId),
        isNull(reviewEdit.undoneAt),
        isNull(reviewEdit.acceptedAt),
      ),
    );
  await tx
    .update(reviewEdit)
    .set({ confirmedBy: by })
    .where(
      and(
        eq(reviewEdit.submissionId, submissionId),
        isNull(reviewEdit.undoneAt),
        isNull(reviewEdit.confirmedBy),
        sql`(kind = 'drop' or doubt = 'secret')`,
      ),
    );
}

export type ReviewTaskState = typeof reviewTask.$inferSelect;

/** The review task of a document, open or closed; undefined where it was never in review. */
export async function reviewTaskOf(
  db: Db,
  submissionId: string,
): Promise<ReviewTaskState | undefined> {
  const [row] = await db.select().from(reviewTask).where(eq(reviewTask.submissionId, submissionId));
  return row;
}

/** What an act makes of a task beside its next version. */
export type TaskChange = {
  /** The task waits for (or, null, is taken back from) a second reading. */
  readonly firstReader?: string | null;
  /** Who works on it from now on; null: nobody. */
  readonly claimedBy?: string | null;
  /** One more reason, shown first. */
  readonly reason?: string;
};

/** Takes the next version of an open task; false where somebody else was faster or the task is closed. */
export async function bumpTask(
  tx: Db,
  task: { readonly submissionId: string; readonly version: number } & TaskChange,
  at: Date,
): Promise<boolean> {
  const { submissionId, version, firstReader, claimedBy, reason } = task;
  const timeOf = (who: string | null) => (who === null ? null : at);
  const taken = await tx
    .update(reviewTask)
    .set({
      version: version + 1,
      ...(firstReader === undefined ? {} : { firstReader, sentAt: timeOf(firstReader) }),
      ...(claimedBy === undefined ? {} : { claimedBy, claimedAt: timeOf(claimedBy) }),
      ...(reason === undefined
        ? {}
        : {
            reasons: sql`array_prepend(${reason}::text, array_remove(${reviewTask.reasons}, ${reason}::text))`,
          }),
    })
    .where(
      and(
        eq(reviewTask.submissionId, submissionId),
        eq(reviewTask.version, version),
        isNull(reviewTask.closedAt),
      ),
    )
    .returning({ id: reviewTask.submissionId });
  return taken.length === 1;
}

/** Keeps the text that was made anew with what was found in it. */
export async function saveRegenerated(
  tx: Db,
  submissionId: string,
  anonymized: AnonymizationResult,
  rules: string,
  at: Date,
): Promise<void> {
  const { annotations, doubts } = anonymized;
  await tx
    .update(submission)
    .set({ anonymized, anonymizedUnder: rules, updatedAt: at })
    .where(eq(submission.id, submissionId));
  await tx
    .insert(annotation)
    .values({ submissionId, annotations, doubts })
    .onConflictDoUpdate({ target: annotation.submissionId, set: { annotations, doubts } });
}
