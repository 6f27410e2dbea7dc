import { and, asc, desc, eq, gt, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { AuditEvent } from '../domain/audit.ts';
import type { Db } from './db.ts';
import { audit } from './schema/index.ts';

/** What to look for in the audit; every part that is given must hold. */
export type AuditWish = {
  /** Beginning of the actor's name. */
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  /** Beginning of the subject. */
  readonly subject?: string | undefined;
  readonly result?: AuditEvent['result'] | undefined;
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly before?: Date | undefined;
};
export type AuditRow = typeof audit.$inferSelect;

/** Rows of the audit, newest first; `beforeId` goes on where a page ended. */
export function readAudit(
  db: Db,
  wish: AuditWish,
  page: { readonly size: number; readonly beforeId?: number | undefined },
): Promise<readonly AuditRow[]> {
  const { beforeId } = page;
  return db
    .select()
    .from(audit)
    .where(and(...conditions(wish), beforeId === undefined ? undefined : lt(audit.id, beforeId)))
    .orderBy(desc(audit.id))
    .limit(page.size);
}

/** The same rows, oldest first, in pages of `size`: for an export. */
export async function* auditPages(
  db: () => Db,
  wish: AuditWish,
  size: number,
): AsyncGenerator<readonly AuditRow[]> {
  let last = 0;
  for (;;) {
    const rows = await db()
      .select()
      .from(audit)
      .where(and(...conditions(wish), gt(audit.id, last)))
      .orderBy(asc(audit.id))
      .limit(size);
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
    yield rows;
  }
}

function conditions(wish: AuditWish): (SQL | undefined)[] {
  const { actor, action, subject, result, from, before } = wish;
  return [
    actor === undefined ? undefined : sql`starts_with(${audit.actor}, ${actor})`,
    action === undefined ? undefined : eq(audit.action, action),
    subject === undefined ? undefined : sql`starts_with(${audit.subject}, ${subject})`,
    result === undefined ? undefined : eq(audit.result, result),
    from === undefined ? undefined : gte(audit.at, from),
    before === undefined ? undefined : lt(audit.at, before),
  ];
}

/** Actions that the audit knows, by name. */
export async function auditActions(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ action: audit.action })
    .from(audit)
    .orderBy(asc(audit.action));
  return rows.map(({ action }) => action);
}

/** The newest row, which seals all before it; undefined for an empty audit. */
export async function auditHead(db: Db): Promise<AuditRow | undefined> {
  const [row] = await db.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return row;
}
