import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

/** Courts of domain/courts.json, written at migration so that SQL readers can join by code. */
export const court = pgTable('court', {
  code: text().primaryKey(),
  name: text().notNull(),
  type: text().notNull(),
  region: text().notNull(),
  slug: text().notNull().unique(),
});

/** A judge as written in decisions of one court; two styles of one name share `nameKey`, never merged across courts. */
export const judge = pgTable(
  'judge',
  {
    id: uuid().primaryKey().defaultRandom(),
    courtCode: text().notNull(),
    nameAsWritten: text().notNull(),
    nameKey: text().notNull(),
  },
  (table) => [index('judge_key').on(table.courtCode, table.nameKey)],
);
