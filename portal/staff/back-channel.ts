import { createHash } from 'node:crypto';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db, RecordStore } from '#drizzle/db.ts';
import { endSessions, keepLogoutToken } from '#drizzle/staff-sessions.ts';
import { staffUserBy } from '#drizzle/staff-users.ts';
import type { BackChannelEnd } from './door.ts';
import type { LogoutToken } from './logout-token.ts';
import type { SignInProvider } from './provider.ts';

type Options = {
  readonly store: RecordStore;
  readonly provider: SignInProvider;
  readonly now: () => Date;
};

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

async function obey(
  tx: Db,
  { tokenId, subject, providerSession }: LogoutToken & { readonly ok: true },
  at: Date,
): Promise<BackChannelEnd> {
  const tokenHash = createHash('sha256').update(tokenId).digest('hex');
  if (!(await keepLogoutToken(tx, tokenHash, at))) return { ok: false, code: 'replay' };
  if (providerSession !== undefined)
    return { ok: true, ended: await endSessions(tx, { providerSession }) };
  const user = subject === undefined ? undefined : await staffUserBy(tx, { subject });
  const ended = user === undefined ? 0 : await endSessions(tx, { userId: user.id });
  return { ok: true, ended };
}
