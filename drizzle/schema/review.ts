import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { DOUBT_KINDS, ENTITY_CLASSES, GROUNDS } from '../../domain/anonymized-text.ts';
import { EDIT_KINDS, type EditEntity, RELEASE_REASONS } from '../../domain/review-edit.ts';
import { CHANGE_KINDS, CHANGE_STATES } from '../../domain/work-change.ts';
import { oneOf } from './one-of.ts';
import { original, restricted, submission } from './restricted.ts';
import { work } from './work.ts';

/**
 * Changes of reviewers to a document, as data: the text is made anew from them. `inputHmac` names the
 * original whose offsets they hold. Who takes a mask away is never who confirms it.
 */
export const reviewEdit = restricted.table(
  'review_edit',
  {
    submissionId: uuid()
      .notNull()
      .references(() => submission.id),
    seq: integer().notNull(),
    kind: text({ enum: EDIT_KINDS }).notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    propagate: boolean().notNull(),
    cls: text({ enum: ENTITY_CLASSES }),
    ground: text({ enum: GROUNDS }),
    entity: text().$type<EditEntity>(),
    label: text(),
    reason: text({ enum: RELEASE_REASONS }),
    doubt: text({ enum: DOUBT_KINDS }),
    code: text(),
    inputHmac: text().notNull(),
    by: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    undoneBy: text(),
    undoneAt: timestamp({ withTimezone: true }),
    confirmedBy: text(),
    /** When a text that rests on it was accepted: from then on it is released in the open only, never undone. */
    acceptedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.seq] }),
    check('review_edit_kind', oneOf(table.kind, EDIT_KINDS)),
    check('review_edit_class', oneOf(table.cls, ENTITY_CLASSES)),
    check('review_edit_ground', oneOf(table.ground, GROUNDS)),
    check('review_edit_reason', oneOf(table.reason, RELEASE_REASONS)),
    check('review_edit_release', sql`kind <> 'drop' or reason is not null`),
    check('review_edit_four_eyes', sql`confirmed_by is null or confirmed_by <> "by"`),
  ],
);

/**
 * A correction, withdrawal or reinstatement of a published work, with the document it rests on: none is
 * without one. Who lets a work out again is never who took it away. Source: Court 7.2.15.
 */
export const workChange = restricted.table(
  'work_change',
  {
    id: uuid().primaryKey().defaultRandom(),
    workId: uuid()
      .notNull()
      .references(() => work.id),
    submissionId: uuid()
      .notNull()
      .references(() => submission.id),
    kind: text({ enum: CHANGE_KINDS }).notNull(),
    reasonCode: text().notNull(),
    documentSha256: text()
      .notNull()
      .references(() => original.sha256),
    documentName: text().notNull(),
    documentType: text().notNull(),
    state: text({ enum: CHANGE_STATES }).notNull(),
    openedBy: text().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    closedBy: text(),
    closedAt: timestamp({ withTimezone: true }),
    /** The version it made. */
    version: integer(),
    /** Of a reinstatement: who took the work away. */
    withdrawnBy: text(),
  },
  (table) => [
    uniqueIndex('work_change_open').on(table.workId).where(sql`state = 'open'`),
    index('work_change_work').on(table.workId, table.openedAt),
    check('work_change_kind', oneOf(table.kind, CHANGE_KINDS)),
    check('work_change_state', oneOf(table.state, CHANGE_STATES)),
    check('work_change_document', sql`length(document_name) between 1 and 200`),
    check(
      'work_change_four_eyes',
      sql`kind <> 'reinstate' or (withdrawn_by is not null and withdrawn_by <> opened_by)`,
    ),
  ],
);

/**
 * A release by one reader that was drawn for a second reading, and what that found: the sample on which the measured
 * rates of leaks and of over-masking rest. Numbers only.
 */
export const lotReading = restricted.table(
  'lot_reading',
  {
    id: uuid().primaryKey().defaultRandom(),
    submissionId: uuid()
      .notNull()
      .references(() => submission.id),
    drawnAt: timestamp({ withTimezone: true }).notNull(),
    /** Numbers of the edits in force when it was drawn. */
    editsBefore: integer().array().notNull(),
    closedAt: timestamp({ withTimezone: true }),
    missed: integer().notNull().default(0),
    overMasked: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex('lot_reading_open').on(table.submissionId).where(sql`closed_at is null`),
    check('lot_reading_counts', sql`missed >= 0 and over_masked >= 0`),
  ],
);
