import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { outbox } from './schema/index.ts';

export type OutboxRow = typeof outbox.$inferSelect;

/** Adds a row in the transaction that changes what is published. */
export async function enqueueIndexing(
  tx: Db,
  workId: string,
  action: 'index' | 'delete',
  at: Date,
): Promise<void> {
  await tx.insert(outbox).values({ workId, action, createdAt: at });
}

/** Rows still to be delivered, withdrawals first, then oldest first. */
export async function waitingOutbox(db: Db, limit: number): Promise<readonly OutboxRow[]> {
  return db
    .select()
    .from(outbox)
    .where(isNull(outbox.doneAt))
    .orderBy(sql`(action = 'delete') desc`, asc(outbox.id))
    .limit(limit);
}

/** True where a withdrawal, or a paragraph to hide, has not reached the index. */
export async function withdrawalIsWaiting(db: Db): Promise<boolean> {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), eq(outbox.action, 'delete')))
    .limit(1);
  return rows.length > 0;
}

/** Marks delivered rows. Rows of the same work that were added later stay waiting. */
export async function markDelivered(tx: Db, ids: readonly number[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(outbox)
    .set({ doneAt: at })
    .where(inArray(outbox.id, [...ids]));
}

/** Number of rows still to be delivered. */
export async function outboxLag(db: Db): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(outbox)
    .where(isNull(outbox.doneAt));
  return row?.count ?? 0;
}
