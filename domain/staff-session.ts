// Source of both: operations.md §5, after OWASP ASVS 5.0 V7.3.
const IDLE_MS = 15 * 60_000;
const ABSOLUTE_MS = 8 * 3_600_000;
/** A session's last use is written down at most this often, in ms: its idle time is then counted short, never long. */
export const SEEN_EVERY_MS = 60_000;
/** A sign-in that the provider has not answered by then is void, in ms. */
export const SIGN_IN_MS = 10 * 60_000;

export type SessionTimes = { readonly createdAt: Date; readonly seenAt: Date };

/**
 * True for a session that was used within 15 minutes and is not older than 8 hours. A clock that was set back ends a
 * session rather than prolong it.
 */
export function isSessionAlive({ createdAt, seenAt }: SessionTimes, now: Date): boolean {
  const idle = now.getTime() - seenAt.getTime();
  const age = now.getTime() - createdAt.getTime();
  return idle >= -SEEN_EVERY_MS && idle < IDLE_MS && age < ABSOLUTE_MS;
}

/** The instants before which a session has ended: by its last use, and by its beginning. */
export function sessionEnds(now: Date): {
  readonly seenBefore: Date;
  readonly createdBefore: Date;
} {
  return {
    seenBefore: new Date(now.getTime() - IDLE_MS),
    createdBefore: new Date(now.getTime() - ABSOLUTE_MS),
  };
}
