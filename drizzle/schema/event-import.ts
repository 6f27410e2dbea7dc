import { bigint, check, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { RefusedLine } from '../../domain/event-import.ts';
import { oneOf } from './one-of.ts';
import { restricted } from './restricted.ts';

/** How far the import of an event file is; written with each batch, so that a killed import goes on there. */
export const eventImport = restricted.table('event_import', {
  submissionId: uuid().primaryKey(),
  /** Lines of the file that are done, empty ones too. */
  lines: integer().notNull(),
  stored: integer().notNull(),
  alreadyThere: integer().notNull(),
  refused: integer().notNull(),
  refusedByReason: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
  firstRefused: jsonb().$type<readonly RefusedLine[]>().notNull(),
  /** Bytes of the kept file of refused lines that belong to the lines done. */
  refusedFileBytes: bigint({ mode: 'number' }).notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
});

/** What the public may know of a decision that was handed over and is not published; triggers write it. */
export const receivedDecision = pgTable(
  'received_decision',
  {
    recordId: text().primaryKey(),
    state: text({ enum: ['in-work', 'withheld'] }).notNull(),
  },
  (table) => [check('received_decision_state', oneOf(table.state, ['in-work', 'withheld']))],
);
