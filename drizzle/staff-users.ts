import { and, asc, eq, sql } from 'drizzle-orm';
import { isStaffRole, type StaffRole, type StaffUser } from '../domain/staff-role.ts';
import { appendAudit } from './audit-log.ts';
import type { Db } from './db.ts';
import { session, staffUser } from './schema/index.ts';
import { endSessions } from './staff-sessions.ts';

export type StaffUserRow = StaffUser & {
  readonly blockedAt: Date | null;
  readonly blockedReason: string | null;
  readonly updatedAt: Date;
  /** Sessions that have not ended; some of them may have run out of time. */
  readonly sessions: number;
};

const FIELDS = {
  id: staffUser.id,
  subject: staffUser.subject,
  name: staffUser.name,
  roles: staffUser.roles,
  blockedAt: staffUser.blockedAt,
  blockedReason: staffUser.blockedReason,
  updatedAt: staffUser.updatedAt,
  sessions: sql<number>`(select count(*)::int from ${session} where ${session.userId} = ${staffUser.id})`,
};

const withRoles = <Row extends { readonly roles: readonly string[] }>(row: Row) => ({
  ...row,
  roles: row.roles.filter(isStaffRole),
});

/** Everybody who may sign in or was blocked, by subject. */
export async function listStaffUsers(db: Db): Promise<readonly StaffUserRow[]> {
  const rows = await db.select(FIELDS).from(staffUser).orderBy(asc(staffUser.subject));
  return rows.map(withRoles);
}

/** A person of the staff by id or by the provider's subject, or undefined. */
export async function staffUserBy(
  db: Db,
  key: { readonly id: string } | { readonly subject: string },
): Promise<StaffUserRow | undefined> {
  const where = 'id' in key ? eq(staffUser.id, key.id) : eq(staffUser.subject, key.subject);
  const [row] = await db.select(FIELDS).from(staffUser).where(where);
  return row === undefined ? undefined : withRoles(row);
}

/** Who acts, and when: for the audit. */
export type Acting = { readonly by: string; readonly at: Date };

/** Enters a person with their roles; false where the subject is entered already. */
export async function addStaffUser(
  tx: Db,
  user: { readonly subject: string; readonly name: string; readonly roles: readonly StaffRole[] },
  { by, at }: Acting,
): Promise<boolean> {
  const { subject, name, roles } = user;
  const added = await tx
    .insert(staffUser)
    .values({ subject, name, roles: [...roles], createdAt: at, updatedAt: at })
    .onConflictDoNothing()
    .returning({ id: staffUser.id });
  const result = added.length === 1 ? 'done' : 'refused';
  const detail = { roles: roles.join(' ') };
  await appendAudit(tx, { actor: by, action: 'user-add', subject, result, detail }, at);
  return added.length === 1;
}

/** What may be changed of a person; `version` is the state that the change was decided on. */
export type StaffUserChange =
  | { readonly roles: readonly StaffRole[] }
  | { readonly block: { readonly reason: string } }
  | { readonly unblock: true };

/**
 * Changes roles, blocks or unblocks. Who is blocked or loses a role has no session left: the next request signs in
 * again. False where the person was changed meanwhile; the refusal is in the audit too.
 */
export async function changeStaffUser(
  tx: Db,
  user: { readonly id: string; readonly subject: string; readonly version?: Date | undefined },
  change: StaffUserChange,
  { by, at }: Acting,
): Promise<boolean> {
  const { id, subject, version } = user;
  const same =
    version === undefined
      ? eq(staffUser.id, id)
      : // The driver reads microseconds as milliseconds.
        and(
          eq(staffUser.id, id),
          sql`date_trunc('milliseconds', ${staffUser.updatedAt}) = ${version.toISOString()}`,
        );
  const changed = await tx
    .update(staffUser)
    .set({ ...columnsOf(change, at), updatedAt: at })
    .where(same)
    .returning({ id: staffUser.id });
  const isDone = changed.length === 1;
  const ended = isDone && !('unblock' in change) ? await endSessions(tx, { userId: id }) : 0;
  await appendAudit(
    tx,
    {
      ...{ actor: by, subject, result: isDone ? 'done' : 'refused' },
      ...{ action: actionOf(change), detail: { ...detailOf(change), ended } },
    },
    at,
  );
  return isDone;
}

function columnsOf(change: StaffUserChange, at: Date) {
  if ('roles' in change) return { roles: [...change.roles] };
  if ('block' in change) return { blockedAt: at, blockedReason: change.block.reason };
  return { blockedAt: null, blockedReason: null };
}

function actionOf(change: StaffUserChange): string {
  if ('roles' in change) return 'user-roles';
  return 'block' in change ? 'user-block' : 'user-unblock';
}

function detailOf(change: StaffUserChange): Readonly<Record<string, string>> {
  if ('roles' in change) return { roles: change.roles.join(' ') };
  return 'block' in change ? { reason: change.block.reason } : {};
}

/** Ends every session of a person. Returns how many there were. */
export async function endSessionsOf(
  tx: Db,
  user: { readonly id: string; readonly subject: string },
  { by, at }: Acting,
): Promise<number> {
  const ended = await endSessions(tx, { userId: user.id });
  const { subject } = user;
  await appendAudit(
    tx,
    { actor: by, action: 'sessions-end', subject, result: 'done', detail: { ended } },
    at,
  );
  return ended;
}
