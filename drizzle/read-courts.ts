import { count, eq, max, type SQL, sql } from 'drizzle-orm';
import type { CourtCounts } from '../domain/published-record.ts';
import type { Db } from './db.ts';
import { decision, work } from './schema/index.ts';
import { termRunsFor } from './term.ts';

/** Decisions for which the term runs. Of the others nobody says that they are in time or late. */
export const timedCount: SQL<number> =
  sql<number>`count(*) filter (where ${termRunsFor(decision.adoptedOn)})`.mapWith(Number);

/**
 * Of those, the decisions published by the same day of the next month or that month's last day: PostgreSQL's month
 * arithmetic cuts to the last day exactly as `dueOn` does. Source: Court 12.6.
 */
export const inTimeCount: SQL<number> =
  sql<number>`count(*) filter (where ${termRunsFor(decision.adoptedOn)} and ${decision.publishedOn} <= (${decision.adoptedOn} + interval '1 month')::date)`.mapWith(
    Number,
  );

/** Days from adoption to publication within which a share (0–1) of the decisions with a term was published. */
function daysQuantile(share: 0.5 | 0.9): SQL<number | null> {
  const days = sql`(${decision.publishedOn} - ${decision.adoptedOn})`;
  return sql<
    number | null
  >`percentile_disc(${sql.raw(String(share))}) within group (order by ${days}) filter (where ${termRunsFor(decision.adoptedOn)})`.mapWith(
    Number,
  );
}

/** What each court has published and how fast; courts without a decision are absent. */
export async function readCourtCounts(db: Db): Promise<readonly CourtCounts[]> {
  const rows = await db
    .select({
      courtCode: decision.courtCode,
      published: count(),
      timed: timedCount,
      inTime: inTimeCount,
      medianDays: daysQuantile(0.5),
      newestOn: max(decision.adoptedOn),
    })
    .from(decision)
    .innerJoin(work, eq(work.id, decision.workId))
    .where(eq(work.status, 'published'))
    .groupBy(decision.courtCode);
  return rows.map((row) => ({
    ...row,
    medianDays: row.medianDays ?? undefined,
    newestOn: row.newestOn ?? undefined,
  }));
}
