import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { REQUEST_KINDS, REQUEST_OUTCOMES } from '../../domain/public-request.ts';
import { oneOf } from './one-of.ts';
import { restricted } from './restricted.ts';
import { work } from './work.ts';

/** State of a public request by its ticket, for the public; what it says is in `restricted.request_content`. */
export const publicRequest = pgTable(
  'public_request',
  {
    ticket: text().primaryKey(),
    kind: text({ enum: REQUEST_KINDS }).notNull(),
    receivedAt: timestamp({ withTimezone: true }).notNull(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    outcome: text({ enum: REQUEST_OUTCOMES }),
    /** True where it hid a passage when it came in. */
    hid: boolean().notNull().default(false),
  },
  (table) => [
    index('public_request_open').on(table.dueAt).where(sql`closed_at is null`),
    check('public_request_kind', oneOf(table.kind, REQUEST_KINDS)),
    check('public_request_outcome', oneOf(table.outcome, REQUEST_OUTCOMES)),
    check('public_request_closed', sql`(closed_at is null) = (outcome is null)`),
  ],
);

/** Write-only for the public process; the worker empties it within seconds. */
export const requestInbox = pgTable(
  'request_inbox',
  {
    id: uuid().primaryKey().defaultRandom(),
    ticket: text().notNull().unique(),
    /** SHA-256 of the code that the sender alone holds, hex. */
    codeHash: text().notNull(),
    kind: text({ enum: REQUEST_KINDS }).notNull(),
    /** The document it is about, where it is about one: its version and the anchor of a paragraph. */
    workId: uuid(),
    version: integer(),
    anchor: text(),
    content: text().notNull(),
    contact: text(),
    receivedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check('request_inbox_kind', oneOf(table.kind, REQUEST_KINDS))],
);

/** What a request says and what was answered; the answer is shown to whoever holds the code. */
export const requestContent = restricted.table(
  'request_content',
  {
    ticket: text().primaryKey(),
    codeHash: text().notNull(),
    workId: uuid(),
    version: integer(),
    anchor: text(),
    content: text().notNull(),
    contact: text(),
    /** Why the passage was or was not hidden when the report came in. */
    hideRule: text().notNull(),
    answer: text(),
    answeredBy: text(),
    reasonCode: text(),
    /** Grows with each change; a form that was opened before it is stale. */
    revision: integer().notNull().default(1),
  },
  (table) => [index('request_content_passage').on(table.workId, table.anchor)],
);

/**
 * A passage that a report of a leak has hidden from every public surface, in one version. `liftedAt` is set when
 * it is shown again; the row stays, so that the same passage is not hidden by report a second time.
 */
export const hiddenPassage = pgTable(
  'hidden_passage',
  {
    workId: uuid()
      .notNull()
      .references(() => work.id),
    version: integer().notNull(),
    anchor: text().notNull(),
    hiddenAt: timestamp({ withTimezone: true }).notNull(),
    liftedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.workId, table.version, table.anchor] }),
    index('hidden_passage_at').on(table.hiddenAt),
  ],
);
