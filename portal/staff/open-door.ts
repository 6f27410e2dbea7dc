import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isStaffRole, type StaffUser } from '#domain/staff-role.ts';
import { isSessionAlive, SEEN_EVERY_MS, SIGN_IN_MS } from '#domain/staff-session.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { RecordStore } from '#drizzle/db.ts';
import {
  endSessions,
  insertSession,
  keepSignIn,
  sessionByHash,
  takeSignIn,
  touchSession,
} from '#drizzle/staff-sessions.ts';
import { staffUserBy } from '#drizzle/staff-users.ts';
import { backChannelLogout } from './back-channel.ts';
import type { SignInEnd, SignInRefusal, StaffCookie, StaffDoor } from './door.ts';
import type { SignInProvider } from './provider.ts';
import { safeReturn } from './return-address.ts';
import type { StaffServices } from './staff-services.ts';
import { hashOf } from './token-hash.ts';

const TOKEN_BYTES = 32; // 256 bits; operations.md §5 asks for 128
const MAX_SUBJECT = 200; // characters of an address in the audit

export type DoorOptions = {
  readonly store: RecordStore;
  readonly provider: SignInProvider;
  readonly services: StaffServices;
  readonly publicUrl: string;
  readonly now: () => Date;
};

const newToken = () => randomBytes(TOKEN_BYTES).toString('base64url');

/** Sign-in and sessions of the staff over the record store and the provider. */
export function openStaffDoor(options: DoorOptions): StaffDoor {
  const { store, provider, services, now } = options;
  const isSecure = new URL(options.publicUrl).protocol === 'https:';
  return {
    sessionCookie: cookieOf('ashkar-staff', isSecure),
    signInCookie: cookieOf('ashkar-sign-in', isSecure),
    admit: async (token) => {
      const user = token === undefined ? undefined : await aliveUser(options, hashOf(token));
      return user === undefined ? undefined : { user, services };
    },
    turnAway: (user, path, method) =>
      store.write((tx) =>
        appendAudit(
          tx,
          {
            ...{ actor: user.subject, action: 'staff-access', result: 'refused' },
            ...{ subject: path.slice(0, MAX_SUBJECT), detail: { method } },
          },
          now(),
        ),
      ),
    start: async (returnTo) => {
      const begun = await provider.begin();
      if (begun === undefined) return { refusal: 'provider-down' };
      const { location, ...checks } = begun;
      const secret = newToken();
      const secretHash = hashOf(secret);
      const pending = { ...checks, secretHash, returnTo: safeReturn(returnTo), createdAt: now() };
      await store.write((tx) => keepSignIn(tx, pending));
      return { location, secret };
    },
    finish: async (answer, secret) => {
      const end = await finishSignIn(options, answer, secret);
      if (!end.ok && end.code !== 'no-pending') await recordRefusal(options, end);
      return end;
    },
    signOut: async (token, all) => {
      if (token === undefined) return;
      const tokenHash = hashOf(token);
      const row = await sessionByHash(store.read, tokenHash);
      if (row === undefined) return;
      await store.write(async (tx) => {
        const ended = await endSessions(tx, all ? { userId: row.userId } : { tokenHash });
        const { subject } = row;
        await appendAudit(
          tx,
          { actor: subject, action: 'sign-out', subject, result: 'done', detail: { ended } },
          now(),
        );
      });
    },
    backChannelLogout: (token) => backChannelLogout(options, token),
    providerSignOut: () => provider.signOutAddress(),
  };
}

/** `__Host-` binds a cookie to this host and to https; on plain http of a developer's machine it cannot be set. */
function cookieOf(name: string, secure: boolean): StaffCookie {
  return { name: secure ? `__Host-${name}` : name, secure };
}

async function aliveUser(
  { store, now }: DoorOptions,
  tokenHash: string,
): Promise<StaffUser | undefined> {
  const row = await sessionByHash(store.read, tokenHash);
  if (row === undefined || row.blockedAt !== null) return undefined;
  const at = now();
  if (!isSessionAlive(row, at)) return undefined;
  if (at.getTime() - row.seenAt.getTime() >= SEEN_EVERY_MS)
    await store.write((tx) => touchSession(tx, tokenHash, at));
  const { userId: id, subject, name } = row;
  return { id, subject, name: name === '' ? subject : name, roles: row.roles.filter(isStaffRole) };
}

type End = SignInEnd & { readonly subject?: string };

async function finishSignIn(
  { store, provider, now }: DoorOptions,
  answer: URL,
  secret: string | undefined,
): Promise<End> {
  const pending =
    secret === undefined ? undefined : await store.write((tx) => takeSignIn(tx, hashOf(secret)));
  if (pending === undefined || now().getTime() - pending.createdAt.getTime() > SIGN_IN_MS)
    return refused('no-pending');
  if (!isSame(answer.searchParams.get('state') ?? '', pending.state)) return refused('bad-answer');
  const person = await provider.end(answer, pending);
  if (!person.ok) return refused(person.code);
  const { subject, providerSession } = person;
  const user = await staffUserBy(store.read, { subject });
  if (user === undefined) return refused('unknown-user', subject);
  if (user.blockedAt !== null) return refused('blocked-user', subject);
  const token = newToken();
  const begun = { tokenHash: hashOf(token), userId: user.id, providerSession };
  await store.write(async (tx) => {
    const at = now();
    await insertSession(tx, begun, at);
    await appendAudit(
      tx,
      { actor: subject, action: 'sign-in', subject, result: 'done', detail: {} },
      at,
    );
  });
  return { ok: true, token, returnTo: pending.returnTo };
}

function refused(code: SignInRefusal, subject?: string): End {
  return { ok: false, code, ...(subject === undefined ? {} : { subject }) };
}

function recordRefusal({ store, now }: DoorOptions, end: End): Promise<void> {
  const { subject = 'unknown' } = end;
  const code = end.ok ? '' : end.code;
  return store.write((tx) =>
    appendAudit(
      tx,
      { actor: subject, action: 'sign-in', subject, result: 'refused', detail: { code } },
      now(),
    ),
  );
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
