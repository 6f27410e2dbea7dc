import { and, desc, eq, gte, inArray, lt, lte, max, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { type CalendarDate, daysAfter } from '../domain/publication-clock.ts';
import { type KeyName, rollUpKey, type Tally } from '../domain/statistics/fact.ts';
import type { Db } from './db.ts';
import { monthOf } from './roll-ups.ts';
import { publication, statDaily, statMonthly } from './schema/index.ts';

/** What to add up: tallies over days, both inclusive (from the beginning without `from`), under some keys only. */
export type RollUpQuery = {
  readonly tallies: readonly Tally[];
  readonly from?: CalendarDate | undefined;
  readonly to: CalendarDate;
  readonly by: KeyName | 'month';
  readonly where: Readonly<Partial<Record<KeyName, readonly string[]>>>;
};

/** Sums by key and tally; a sum that is not in the answer is 0. */
export type RollUpSums = ReadonlyMap<string, Readonly<Partial<Record<Tally, number>>>>;

type Span = {
  readonly table: typeof statDaily | typeof statMonthly;
  readonly from: CalendarDate | undefined;
  readonly before: CalendarDate;
};

/** Adds up roll-ups: whole months by month, the days at both ends by day. */
export async function readSums(db: Db, query: RollUpQuery): Promise<RollUpSums> {
  const [first, second, ...more] = spansOf(query).map((span) => spanQuery(db, query, span));
  if (first === undefined) return new Map();
  const rows = await (second === undefined ? first : unionAll(first, second, ...more));
  const sums = new Map<string, Partial<Record<Tally, number>>>();
  for (const { key, tally, value } of rows) {
    const own = sums.get(key) ?? {};
    own[tally as Tally] = (own[tally as Tally] ?? 0) + Number(value);
    sums.set(key, own);
  }
  return sums;
}

/** The range cut into whole months and the days before and after them. */
function spansOf({ from, to }: Pick<RollUpQuery, 'from' | 'to'>): readonly Span[] {
  const before = daysAfter(to, 1);
  const firstMonth =
    from === undefined ? undefined : from === monthOf(from) ? from : nextMonth(from);
  const lastMonth = monthOf(before);
  if (firstMonth !== undefined && firstMonth >= lastMonth)
    return [{ table: statDaily, from, before }];
  const spans: Span[] = [{ table: statMonthly, from: firstMonth, before: lastMonth }];
  if (firstMonth !== undefined && from !== firstMonth)
    spans.push({ table: statDaily, from, before: firstMonth });
  if (lastMonth !== before) spans.push({ table: statDaily, from: lastMonth, before });
  return spans;
}

function nextMonth(date: CalendarDate): CalendarDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function spanQuery(db: Db, { tallies, by, where }: RollUpQuery, { table, from, before }: Span) {
  const key = by === 'month' ? sql<string>`to_char(${table.on}, 'YYYY-MM')` : sql`${table[by]}`;
  const filters: (SQL | undefined)[] = [
    inArray(table.tally, [...tallies]),
    from === undefined ? undefined : gte(table.on, from),
    lt(table.on, before),
    ...Object.entries(where).map(([name, values]) => inArray(table[name as KeyName], [...values])),
  ];
  return db
    .select({
      key: sql<string>`${key}`.as('key'),
      tally: table.tally,
      value: sql<string>`sum(${table.value})`,
    })
    .from(table)
    .where(and(...filters))
    .groupBy(sql`1`, table.tally);
}

/** Every roll-up of a table by its key, for a comparison with the rows that it is made of. */
export async function readRollUps(
  db: Db,
  grain: 'daily' | 'monthly',
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.select().from(grain === 'daily' ? statDaily : statMonthly);
  return new Map(
    rows.map(({ value, tally, ...keys }) => [rollUpKey({ ...keys, tally: tally as Tally }), value]),
  );
}

/**
 * How far a source has come up to a day: the instant of the last publication for the record itself, the last day of
 * which a register has handed over an event; undefined where there is none.
 */
export async function readNewest(
  db: Db,
  source: string,
  to: CalendarDate,
): Promise<string | undefined> {
  if (source === 'record') {
    const [row] = await db.select({ at: max(publication.at) }).from(publication);
    return row?.at?.toISOString();
  }
  const [row] = await db
    .select({ on: statDaily.on })
    .from(statDaily)
    .where(
      and(eq(statDaily.tally, 'reported'), eq(statDaily.category, source), lte(statDaily.on, to)),
    )
    .orderBy(desc(statDaily.on))
    .limit(1);
  return row?.on;
}
