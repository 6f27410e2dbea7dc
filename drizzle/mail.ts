import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Db } from './db.ts';
import { mailMessage } from './schema/index.ts';

type MailRow = typeof mailMessage.$inferSelect;

const CLAIM_MS = 120_000; // longer than any try of a mailer
const LONGEST_WAIT_MS = 15 * 60_000;

/** Writes a message to be sent; undefined where one of this key is there already. */
export async function queueMail(
  tx: Db,
  mail: Pick<MailRow, 'key' | 'recipient' | 'subject' | 'body'>,
  at: Date,
): Promise<number | undefined> {
  const [row] = await tx
    .insert(mailMessage)
    .values({ ...mail, createdAt: at, dueAt: at })
    .onConflictDoNothing()
    .returning({ id: mailMessage.id });
  return row?.id;
}

/** Takes the oldest message that is due, for two minutes; no other worker takes it meanwhile. */
export async function claimMail(tx: Db, at: Date): Promise<MailRow | undefined> {
  const [row] = await tx
    .select()
    .from(mailMessage)
    .where(and(isNull(mailMessage.sentAt), lte(mailMessage.dueAt, at)))
    .orderBy(asc(mailMessage.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (row === undefined) return undefined;
  const attempts = row.attempts + 1;
  const dueAt = new Date(at.getTime() + CLAIM_MS);
  await tx.update(mailMessage).set({ attempts, dueAt }).where(eq(mailMessage.id, row.id));
  return { ...row, attempts, dueAt };
}

/** Keeps what the server answered when it took the message. */
export async function markSent(tx: Db, id: number, receipt: string, at: Date): Promise<void> {
  await tx.update(mailMessage).set({ sentAt: at, receipt }).where(eq(mailMessage.id, id));
}

/** Puts a message off that could not be sent: 5, 10, 20 seconds and so on, a quarter of an hour at most. */
export async function postponeMail(tx: Db, row: MailRow, at: Date): Promise<void> {
  const wait = Math.min(LONGEST_WAIT_MS, 2_500 * 2 ** Math.min(row.attempts, 20));
  await tx
    .update(mailMessage)
    .set({ dueAt: new Date(at.getTime() + wait) })
    .where(eq(mailMessage.id, row.id));
}

/** True where a message is due. */
export async function mailIsDue(db: Db, at: Date): Promise<boolean> {
  const rows = await db
    .select({ id: mailMessage.id })
    .from(mailMessage)
    .where(and(isNull(mailMessage.sentAt), lte(mailMessage.dueAt, at)))
    .limit(1);
  return rows.length > 0;
}
