import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { STAFF_ROLES } from '../../domain/staff-role.ts';
import { restricted } from './restricted.ts';

const ROLE_LIST = sql.raw(`array[${STAFF_ROLES.map((role) => `'${role}'`).join(', ')}]`);

/** People who may sign in, with what an operator trusts them with. */
export const staffUser = restricted.table(
  'staff_user',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Subject identifier of the sign-in provider. */
    subject: text().notNull().unique(),
    name: text().notNull().default(''),
    roles: text().array().notNull(),
    blockedAt: timestamp({ withTimezone: true }),
    blockedReason: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check('staff_user_roles', sql`${table.roles} <@ ${ROLE_LIST}`)],
);

/** Sessions that are alive; only the hash of a token is kept, and a row that ends is deleted. */
export const session = restricted.table(
  'session',
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => staffUser.id),
    /** The provider's own name of the session, for a sign-out that begins there. */
    providerSession: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    index('session_user').on(table.userId),
    index('session_provider').on(table.providerSession),
  ],
);

/** Names of the provider's logout tokens that have served, by hash, for as long as one could come again. */
export const logoutToken = restricted.table(
  'logout_token',
  {
    tokenHash: text().primaryKey(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('logout_token_age').on(table.seenAt)],
);

/** Sign-ins that wait for the provider's answer; one row serves once, for minutes. */
export const signIn = restricted.table(
  'sign_in',
  {
    secretHash: text().primaryKey(),
    state: text().notNull(),
    nonce: text().notNull(),
    verifier: text().notNull(),
    returnTo: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('sign_in_age').on(table.createdAt)],
);
