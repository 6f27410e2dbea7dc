import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CalendarDate } from '../domain/publication-clock.ts';
import type { Db } from './db.ts';
import { termStart } from './schema/index.ts';

/** The day from which the one-month term runs; undefined: for every decision. Public. */
export async function readStartedOn(db: Db): Promise<CalendarDate | undefined> {
  const [row] = await db.select().from(termStart);
  return row?.startedOn;
}

/** `termRuns` of the clock in SQL. The day is read once in a query, whatever the number of rows. */
export function termRunsFor(adoptedOn: PgColumn): SQL<boolean> {
  const start = sql`(select ${termStart.startedOn} from ${termStart})`;
  return sql<boolean>`(${adoptedOn} >= coalesce(${start}, '-infinity'::date))`;
}
