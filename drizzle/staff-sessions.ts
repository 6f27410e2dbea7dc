import { and, eq, lt, or } from 'drizzle-orm';
import { SIGN_IN_MS, sessionEnds } from '../domain/staff-session.ts';
import type { Db } from './db.ts';
import { logoutToken, session, signIn, staffUser } from './schema/index.ts';

export type PendingSignIn = typeof signIn.$inferSelect;

/** Keeps a sign-in until the provider answers, and clears those that nobody came back to. */
export async function keepSignIn(tx: Db, pending: PendingSignIn): Promise<void> {
  const old = new Date(pending.createdAt.getTime() - SIGN_IN_MS);
  await tx.delete(signIn).where(lt(signIn.createdAt, old));
  await tx.insert(signIn).values(pending);
}

/** Takes a pending sign-in away: whoever comes second with the same secret finds none. */
export async function takeSignIn(tx: Db, secretHash: string): Promise<PendingSignIn | undefined> {
  const [taken] = await tx.delete(signIn).where(eq(signIn.secretHash, secretHash)).returning();
  return taken;
}

/** Begins a session, and clears those that have ended by time. */
export async function insertSession(
  tx: Db,
  begun: {
    readonly tokenHash: string;
    readonly userId: string;
    readonly providerSession: string | undefined;
  },
  at: Date,
): Promise<void> {
  const { seenBefore, createdBefore } = sessionEnds(at);
  await tx
    .delete(session)
    .where(or(lt(session.seenAt, seenBefore), lt(session.createdAt, createdBefore)));
  await tx.insert(session).values({ ...begun, createdAt: at, seenAt: at });
}

/** A session with its person, alive or not; undefined where the token is of none. */
export async function sessionByHash(db: Db, tokenHash: string) {
  const [row] = await db
    .select({
      createdAt: session.createdAt,
      seenAt: session.seenAt,
      userId: staffUser.id,
      subject: staffUser.subject,
      name: staffUser.name,
      roles: staffUser.roles,
      blockedAt: staffUser.blockedAt,
    })
    .from(session)
    .innerJoin(staffUser, eq(staffUser.id, session.userId))
    .where(eq(session.tokenHash, tokenHash));
  return row;
}

/** Writes down that a session is in use. */
export async function touchSession(tx: Db, tokenHash: string, at: Date): Promise<void> {
  await tx.update(session).set({ seenAt: at }).where(eq(session.tokenHash, tokenHash));
}

const LOGOUT_TOKEN_MS = 3_600_000; // a logout token is refused by its own times long before

/** Writes down that a logout token has served; false where it had before. Clears those too old to come again. */
export async function keepLogoutToken(tx: Db, tokenHash: string, at: Date): Promise<boolean> {
  await tx
    .delete(logoutToken)
    .where(lt(logoutToken.seenAt, new Date(at.getTime() - LOGOUT_TOKEN_MS)));
  const kept = await tx
    .insert(logoutToken)
    .values({ tokenHash, seenAt: at })
    .onConflictDoNothing()
    .returning({ tokenHash: logoutToken.tokenHash });
  return kept.length === 1;
}

/**
 * Ends the sessions of a token, of a person, or of one session of the provider; where both of the latter are named,
 * the sessions that are of both. Returns how many there were.
 */
export async function endSessions(
  tx: Db,
  which:
    | { readonly tokenHash: string }
    | { readonly userId: string; readonly providerSession?: string | undefined }
    | { readonly providerSession: string },
): Promise<number> {
  const those =
    'tokenHash' in which
      ? eq(session.tokenHash, which.tokenHash)
      : and(
          'userId' in which ? eq(session.userId, which.userId) : undefined,
          which.providerSession === undefined
            ? undefined
            : eq(session.providerSession, which.providerSession),
        );
  const ended = await tx.delete(session).where(those).returning({ id: session.userId });
  return ended.length;
}
