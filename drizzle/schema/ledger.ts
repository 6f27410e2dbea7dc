import {
  date,
  integer,
  jsonb,
  pgTable,
  pgView,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { restricted } from './restricted.ts';

/** Rows of `domain/ledger.ts` as last counted, by court and month of adoption. Numbers only. */
export const ledgerMonth = pgTable(
  'ledger_month',
  {
    courtCode: text().notNull(),
    month: text().notNull(),
    adopted: integer().notNull(),
    published: integer().notNull(),
    publishedLate: integer().notNull(),
    inWork: integer().notNull(),
    withheld: integer().notNull(),
    withheldByGround: jsonb().$type<Readonly<Record<string, number>>>().notNull(),
    overdue: integer().notNull(),
    notReceived: integer().notNull(),
    notReceivedLate: integer().notNull(),
    notSubject: integer().notNull().default(0),
    unknown: integer().notNull(),
    unregistered: integer().notNull(),
    /** Day in Baku for which the terms were reckoned. */
    countedOn: date().notNull(),
    countedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.courtCode] })],
);

/** The day from which the one-month term runs, where one is set: the only setting of the installation that is public. */
export const termStart = pgView('term_start', { startedOn: date().notNull() }).existing();

/** Courts and months whose ledger must be counted again; triggers write it, `keepLedger` empties it. */
export const ledgerTouched = restricted.table(
  'ledger_touched',
  { courtCode: text().notNull(), month: text().notNull() },
  (table) => [primaryKey({ columns: [table.month, table.courtCode] })],
);
