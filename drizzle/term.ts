import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CalendarDate } from '../domain/publication-clock.ts';
import type { Db } from './db.ts';
import { submission, termStart, work } from './schema/index.ts';

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

/**
 * True for a new decision that no term runs for, of a submission with its published work joined (`isPublishedWork`).
 * What is published already and read again has a month of its own (`decide.ts`).
 */
export const isNotSubject: SQL<boolean> = sql<boolean>`coalesce(${submission.source} = 'e-court' and ${work.id} is null and not ${termRunsFor(submission.adoptedOn)}, false)`;
