import { sql } from 'drizzle-orm';
import {
  bigserial,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { RegisterEvent } from '../../domain/register-event.ts';
import { oneOf } from './one-of.ts';

/**
 * Leaves of the publication log, one per publish, correct and withdraw. `entry` is canonical JSON, `hash`
 * its RFC 6962 leaf hash (hex). `salt` blinds the content hash and is deleted on a withdrawal.
 */
export const logLeaf = pgTable('log_leaf', {
  index: integer().primaryKey(),
  workId: uuid().notNull(),
  version: integer().notNull(),
  entry: text().notNull(),
  hash: text().notNull(),
  salt: text(),
  at: timestamp({ withTimezone: true }).notNull(),
});

/** What the search index still has to learn; written in the publishing transaction. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    workId: uuid().notNull(),
    action: text({ enum: ['index', 'delete'] }).notNull(),
    attempts: integer().notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    doneAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    index('outbox_waiting').on(table.id).where(sql`done_at is null`),
    check('outbox_action', oneOf(table.action, ['index', 'delete'])),
  ],
);

/** Facts of the four registers. No personal data. */
export const registerEvent = pgTable(
  'register_event',
  {
    eventId: text().notNull(),
    source: text().notNull(),
    type: text().notNull(),
    occurredOn: date().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    subject: text().notNull(),
    courtCode: text(),
    caseNumberKey: text(),
    recordId: text(),
    /** Case whose decision is under appeal in the case that this event opens. */
    appealedCaseKey: text(),
    corrects: text(),
    event: jsonb().$type<RegisterEvent>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.eventId] }),
    index('register_event_type').on(table.type, table.occurredOn),
    index('register_event_case').on(table.caseNumberKey),
    index('register_event_record').on(table.recordId),
    index('register_event_subject').on(table.source, table.subject),
    index('register_event_appealed')
      .on(table.appealedCaseKey)
      .where(sql`appealed_case_key is not null`),
    index('register_event_corrects')
      .on(table.source, table.corrects)
      .where(sql`corrects is not null`),
  ],
);
