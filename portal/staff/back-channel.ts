import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db, RecordStore } from '#drizzle/db.ts';
import { endSessions, keepLogoutToken } from '#drizzle/staff-sessions.ts';
import { staffUserBy } from '#drizzle/staff-users.ts';
import type { BackChannelEnd } from './door.ts';
import type { LogoutToken } from './logout-token.ts';
import type { SignInProvider } from './provider.ts';
import { hashOf } from './token-hash.ts';

type Options = {
  readonly store: RecordStore;
  readonly provider: SignInProvider;
  readonly now: () => Date;
};

type GoodToken = LogoutToken & { readonly ok: true };

/**
 * Ends the sessions that the provider names, once for each of its tokens; done or refused, the audit says so.
 * Source: OpenID Connect Back-Channel Logout 1.0 §2.6–2.7.
 */
export async function backChannelLogout(
  { store, provider, now }: Options,
  token: string,
): Promise<BackChannelEnd> {
  const read = await provider.logout(token);
  const at = now();
  return store.write(async (tx) => {
    const end = read.ok ? await obey(tx, read, at) : ({ ok: false, code: read.code } as const);
    const subject = read.ok ? (read.subject ?? 'unknown') : 'unknown';
    await appendAudit(
      tx,
      {
        ...{ actor: 'sign-in-provider', action: 'back-channel-logout', subject },
        result: end.ok ? 'done' : 'refused',
        detail: end.ok ? { ended: end.ended } : { code: end.code },
      },
      at,
    );
    return end;
  });
}

async function obey(tx: Db, { tokenId, ...named }: GoodToken, at: Date): Promise<BackChannelEnd> {
  if (!(await keepLogoutToken(tx, hashOf(tokenId), at))) return { ok: false, code: 'replay' };
  return { ok: true, ended: await endNamed(tx, named) };
}

/** Ends what a token names: a session, a person's sessions, or, where it names both, the session if it is theirs. */
async function endNamed(
  tx: Db,
  { subject, providerSession }: Omit<GoodToken, 'tokenId'>,
): Promise<number> {
  if (subject !== undefined) {
    const user = await staffUserBy(tx, { subject });
    return user === undefined ? 0 : endSessions(tx, { userId: user.id, providerSession });
  }
  return providerSession === undefined ? 0 : endSessions(tx, { providerSession });
}
