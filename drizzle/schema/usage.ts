import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { USAGE_TALLIES } from '../../domain/statistics/usage.ts';
import { oneOf } from './one-of.ts';
import { restricted } from './restricted.ts';

const columns = () => ({
  on: date().notNull(),
  tally: text().notNull(),
  /** Kind of page; empty for what is not counted by it. */
  category: text().notNull().default(''),
  count: integer().notNull(),
});

/** What the portal counted of itself, numbers only. Write-only for the public process; the worker empties it. */
export const usageInbox = pgTable(
  'usage_inbox',
  { id: uuid().primaryKey().defaultRandom(), ...columns() },
  (table) => [
    check('usage_inbox_tally', oneOf(table.tally, USAGE_TALLIES)),
    check('usage_inbox_category', sql`category ~ '^[a-z]{0,20}$'`),
    check('usage_inbox_count', sql`count > 0`),
  ],
);

/** The same by day: what the roll-ups of the portal's own measures are counted from. */
export const usageDay = restricted.table('usage_day', columns(), (table) => [
  primaryKey({ columns: [table.on, table.tally, table.category] }),
]);
