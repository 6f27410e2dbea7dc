import { sql } from 'drizzle-orm';
import {
  bigint,
  date,
  index,
  jsonb,
  type PgColumnBuilderBase,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { Fact } from '../../domain/statistics/fact.ts';
import { restricted } from './restricted.ts';

const key = () => text().notNull().default('');

/** Keys of a roll-up; empty where a tally is not told apart by it. */
const rollUp = () =>
  ({
    tally: text().notNull(),
    on: date().notNull(),
    court: key(),
    procedure: key(),
    instance: key(),
    kind: key(),
    category: key(),
    outcome: key(),
    body: key(),
    value: bigint({ mode: 'number' }).notNull(),
  }) satisfies Record<string, PgColumnBuilderBase>;

/** Sums of facts by day. Numbers only; kept by `keepStatistics` from what changed. */
export const statDaily = pgTable('stat_daily', rollUp(), (table) => [
  primaryKey({
    columns: [
      ...([table.tally, table.on, table.court, table.procedure, table.instance] as const),
      ...([table.kind, table.category, table.outcome, table.body] as const),
    ],
  }),
  index('stat_daily_zero').on(table.tally).where(sql`value = 0`),
]);

/** The same sums by month (`on` is its first day): what pages read of whole months. */
export const statMonthly = pgTable('stat_monthly', rollUp(), (table) => [
  primaryKey({
    columns: [
      ...([table.tally, table.on, table.court, table.procedure, table.instance] as const),
      ...([table.kind, table.category, table.outcome, table.body] as const),
    ],
  }),
  index('stat_monthly_zero').on(table.tally).where(sql`value = 0`),
]);

/** A case, a proceeding, a draft, a published work: what its facts were when they were last added up. */
export const statSubject = restricted.table(
  'stat_subject',
  {
    source: text().notNull(),
    subject: text().notNull(),
    facts: jsonb().$type<readonly Fact[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.subject] })],
);

/** Subjects whose facts must be read again; triggers write it, `keepStatistics` empties it. */
export const statTouched = restricted.table(
  'stat_touched',
  { source: text().notNull(), subject: text().notNull() },
  (table) => [primaryKey({ columns: [table.source, table.subject] })],
);
