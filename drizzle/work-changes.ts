import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ChangeKind } from '../domain/work-change.ts';
import type { Db } from './db.ts';
import { audit, original, reviewEdit, submission, workChange } from './schema/index.ts';

export type WorkChangeRow = typeof workChange.$inferSelect;

/** The document a change rests on, kept in the store of originals. */
export type KeptDocument = {
  readonly sha256: string;
  readonly objectKey: string;
  readonly bytes: number;
  readonly name: string;
  readonly type: string;
};

/**
 * Writes a change with its document; `closed` for one that is done in the same transaction. Returns its id; undefined
 * where an open one stands already, because a work has at most one.
 */
export async function insertChange(
  tx: Db,
  change: {
    readonly workId: string;
    readonly submissionId: string;
    readonly kind: ChangeKind;
    readonly reasonCode: string;
    readonly document: KeptDocument;
    readonly by: string;
    readonly withdrawnBy?: string | undefined;
    readonly closed: boolean;
  },
  at: Date,
): Promise<string | undefined> {
  const { document, by, closed, withdrawnBy, ...rest } = change;
  const { sha256, objectKey, bytes, name, type } = document;
  await tx
    .insert(original)
    .values({ sha256, objectKey, bytes, storedAt: at })
    .onConflictDoNothing();
  const [row] = await tx
    .insert(workChange)
    .values({
      ...rest,
      documentSha256: sha256,
      documentName: name,
      documentType: type,
      openedBy: by,
      openedAt: at,
      state: closed ? 'done' : 'open',
      closedBy: closed ? by : null,
      closedAt: closed ? at : null,
      withdrawnBy: withdrawnBy ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: workChange.id });
  return row?.id;
}

/** The change of a work that waits for its end, or undefined. */
export async function openChangeOf(db: Db, workId: string): Promise<WorkChangeRow | undefined> {
  const [row] = await db
    .select()
    .from(workChange)
    .where(and(eq(workChange.workId, workId), eq(workChange.state, 'open')));
  return row;
}

/** Ends the open change of a work, where there is one. */
export async function closeChange(
  tx: Db,
  end: {
    readonly workId: string;
    readonly state: 'done' | 'refused';
    readonly by: string;
    readonly version?: number;
  },
  at: Date,
): Promise<void> {
  const { workId, state, by, version } = end;
  await tx
    .update(workChange)
    .set({ state, closedBy: by, closedAt: at, version: version ?? null })
    .where(and(eq(workChange.workId, workId), eq(workChange.state, 'open')));
}

/** Changes of a work, newest first. */
export async function changesOf(db: Db, workId: string): Promise<readonly WorkChangeRow[]> {
  return db
    .select()
    .from(workChange)
    .where(eq(workChange.workId, workId))
    .orderBy(desc(workChange.openedAt), desc(workChange.id));
}

/** A change by its id, or undefined. */
export async function changeById(db: Db, id: string): Promise<WorkChangeRow | undefined> {
  const [row] = await db.select().from(workChange).where(eq(workChange.id, id));
  return row;
}

/** The submission of a work's latest revision: its original is what a correction starts from. */
export async function latestSubmissionOf(db: Db, workId: string) {
  const [row] = await db
    .select({ id: submission.id, state: submission.state })
    .from(submission)
    .where(eq(submission.workId, workId))
    .orderBy(desc(submission.revision), desc(submission.receivedAt))
    .limit(1);
  return row;
}

/** Who took a work away last, as the audit says; `indexer` where the pipeline did. */
export async function withdrawnBy(db: Db, workId: string, submissionId: string): Promise<string> {
  const [row] = await db
    .select({ actor: audit.actor })
    .from(audit)
    .where(
      and(
        inArray(audit.action, ['withdraw', 'review-withhold']),
        inArray(audit.subject, [workId, submissionId]),
        eq(audit.result, 'done'),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(1);
  return row?.actor ?? 'indexer';
}

/** True where a mask of the document was taken away and no second person has confirmed it. */
export async function hasOpenRelease(db: Db, submissionId: string): Promise<boolean> {
  const [row] = await db
    .select({ found: sql<number>`1` })
    .from(reviewEdit)
    .where(
      and(
        eq(reviewEdit.submissionId, submissionId),
        eq(reviewEdit.kind, 'drop'),
        isNull(reviewEdit.undoneAt),
        isNull(reviewEdit.confirmedBy),
      ),
    )
    .limit(1);
  return row !== undefined;
}
