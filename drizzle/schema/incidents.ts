import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { INCIDENT_NOTICE_EVENTS, INCIDENT_RECIPIENTS } from '../../domain/incident.ts';
import { oneOf } from './one-of.ts';
import { restricted } from './restricted.ts';

/**
 * Failures and downtime as the public status page shows them; every sentence of it is written for the public.
 * Source: Court 7.2.12, 8.2.11.
 */
export const incident = pgTable(
  'incident',
  {
    id: uuid().primaryKey().defaultRandom(),
    code: text().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
    affected: text().notNull(),
    cause: text(),
    analysis: text(),
  },
  (table) => [uniqueIndex('incident_open').on(table.code).where(sql`ended_at is null`)],
);

/** Who must be told of an incident, and when and how that was done. */
export const incidentNotice = restricted.table(
  'incident_notice',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    incidentId: uuid()
      .notNull()
      .references(() => incident.id),
    recipient: text({ enum: INCIDENT_RECIPIENTS }).notNull(),
    event: text({ enum: INCIDENT_NOTICE_EVENTS }).notNull(),
    raisedAt: timestamp({ withTimezone: true }).notNull(),
    mailId: bigint({ mode: 'number' }),
    sentAt: timestamp({ withTimezone: true }),
    /** Number of the letter, or what the mail server answered. */
    reference: text(),
    sentBy: text(),
  },
  (table) => [
    unique('incident_notice_once').on(table.incidentId, table.recipient, table.event),
    check('incident_notice_recipient', oneOf(table.recipient, INCIDENT_RECIPIENTS)),
    check('incident_notice_event', oneOf(table.event, INCIDENT_NOTICE_EVENTS)),
  ],
);

/**
 * Mail to staff and to those who are told of incidents: written in the transaction of what it tells of, sent by
 * whichever worker claims it first. No text of a document and no name is ever in it.
 */
export const mailMessage = restricted.table(
  'mail_message',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    key: text().notNull().unique(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    attempts: integer().notNull().default(0),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    sentAt: timestamp({ withTimezone: true }),
    /** What the mail server answered when it took the message. */
    receipt: text(),
  },
  (table) => [index('mail_message_waiting').on(table.dueAt).where(sql`sent_at is null`)],
);
