import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { SAMPLE_FINDINGS } from '../../domain/weekly-sample.ts';
import { oneOf } from './one-of.ts';
import { restricted } from './restricted.ts';
import { work } from './work.ts';

/** A week of which decisions that were published without a reader were drawn; the row is there once, whoever draws. */
export const sampleWeek = restricted.table(
  'sample_week',
  {
    /** Its Monday in Baku. */
    startsOn: date().primaryKey(),
    /** Decisions that it published without a reader and that could still be read when it was drawn. */
    published: integer().notNull(),
    drawn: integer().notNull(),
    drawnAt: timestamp({ withTimezone: true }).notNull(),
    dueOn: date().notNull(),
  },
  () => [check('sample_week_drawn', sql`drawn between 1 and published`)],
);

/** A drawn decision and what its reader found: a word and a count, never what was left. */
export const sampleReading = restricted.table(
  'sample_reading',
  {
    id: uuid().primaryKey().defaultRandom(),
    weekStartsOn: date()
      .notNull()
      .references(() => sampleWeek.startsOn),
    workId: uuid()
      .notNull()
      .references(() => work.id),
    version: integer().notNull(),
    publishedOn: date().notNull(),
    closedAt: timestamp({ withTimezone: true }),
    readBy: text(),
    finding: text({ enum: SAMPLE_FINDINGS }),
    /** Paragraphs in which something was left. */
    passages: integer().notNull().default(0),
  },
  (table) => [
    unique('sample_reading_once').on(table.workId, table.version),
    index('sample_reading_week').on(table.weekStartsOn),
    index('sample_reading_open').on(table.id).where(sql`closed_at is null`),
    check('sample_reading_finding', oneOf(table.finding, SAMPLE_FINDINGS)),
    check(
      'sample_reading_closed',
      sql`(closed_at is null) = (finding is null) and (closed_at is null) = (read_by is null)`,
    ),
    check('sample_reading_passages', sql`(finding is not distinct from 'leak') = (passages > 0)`),
  ],
);
