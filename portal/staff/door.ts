import type { StaffUser } from '#domain/staff-role.ts';
import { SIGN_IN_MS } from '#domain/staff-session.ts';
import type { SignedIn } from './staff-services.ts';

/** Life of the cookie that binds a sign-in to its browser, in seconds. */
export const SIGN_IN_SECONDS = SIGN_IN_MS / 1000;

/** What starts a sign-in: where the browser goes, and the secret that binds the answer to this browser. */
export type SignInStart = { readonly location: string; readonly secret: string };

/** Why a sign-in was refused: a stable code with its words in the dictionaries. */
export type SignInRefusal =
  | 'provider-down'
  | 'no-pending'
  | 'bad-answer'
  | 'declined'
  | 'assurance'
  | 'unknown-user'
  | 'blocked-user';

/** What became of the provider's answer. */
export type SignInEnd =
  | { readonly ok: true; readonly token: string; readonly returnTo: string }
  | { readonly ok: false; readonly code: SignInRefusal };

/** What became of a sign-out that began at the provider. */
export type BackChannelEnd =
  | { readonly ok: true; readonly ended: number }
  | { readonly ok: false; readonly code: 'bad-token' | 'replay' | 'provider-down' };

/** Name and attributes of a cookie of the staff area. */
export type StaffCookie = { readonly name: string; readonly secure: boolean };

/** The way into the staff area: sign-in, sessions, and the record of those who were turned away. */
export type StaffDoor = {
  readonly sessionCookie: StaffCookie;
  readonly signInCookie: StaffCookie;
  /** The person of a session that is alive, with the services of the staff area. */
  admit(token: string | undefined): Promise<SignedIn | undefined>;
  /** Records in the audit that a person asked for what their roles do not allow. */
  turnAway(user: StaffUser, path: string, method: string): Promise<void>;
  /** Begins a sign-in that ends at `returnTo`, a path of the staff area; a refusal where the provider does not answer. */
  start(returnTo: string): Promise<SignInStart | { readonly refusal: SignInRefusal }>;
  /** Ends a sign-in by the provider's answer; the secret serves once. */
  finish(answer: URL, secret: string | undefined): Promise<SignInEnd>;
  /** Ends this session, or all sessions of its person. */
  signOut(token: string | undefined, all: boolean): Promise<void>;
  /** Ends the sessions that a logout token of the provider names; it serves once. */
  backChannelLogout(token: string): Promise<BackChannelEnd>;
  /** Address at which the provider ends its own session; undefined where it names none. */
  providerSignOut(): Promise<string | undefined>;
};
