import { and, count, countDistinct, eq, gte, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { CalendarDate } from '#domain/publication-clock.ts';
import type { Db } from '#drizzle/db.ts';
import { daysQuantile, inTimeCount } from '#drizzle/read-courts.ts';
import { decision, registerEvent, work } from '#drizzle/schema/index.ts';
import type { TimelinessFigures, TimelinessRow } from '../figures.ts';

/** Calendar dates of adoption, both inclusive. */
export type Range = { readonly from: CalendarDate; readonly to: CalendarDate };

/** How published decisions adopted in a range kept the one-month term. Source: Court 12.6, 6.1.23. */
export async function readTimeliness(db: Db, range: Range): Promise<TimelinessFigures> {
  const counted = and(
    eq(work.status, 'published'),
    gte(decision.adoptedOn, range.from),
    lte(decision.adoptedOn, range.to),
  );
  const month = sql<string>`to_char(${decision.adoptedOn}, 'YYYY-MM')`;
  const [[all], byMonth, byCourt, byKind, byOutcome, adopted] = await Promise.all([
    db
      .select(measures())
      .from(decision)
      .innerJoin(work, eq(work.id, decision.workId))
      .where(counted),
    grouped(db, month, counted),
    grouped(db, sql<string>`${decision.courtCode}`, counted),
    db
      .select({ key: decision.kind, count: count() })
      .from(decision)
      .innerJoin(work, eq(work.id, decision.workId))
      .where(counted)
      .groupBy(decision.kind),
    db
      .select({ key: decision.outcome, count: count() })
      .from(decision)
      .innerJoin(work, eq(work.id, decision.workId))
      .where(counted)
      .groupBy(decision.outcome),
    readAdopted(db, range),
  ]);
  return {
    published: all?.published ?? 0,
    inTime: all?.inTime ?? 0,
    medianDays: daysOr(all?.published, all?.medianDays),
    p90Days: daysOr(all?.published, all?.p90Days),
    adopted,
    byMonth,
    byCourt,
    byKind,
    byOutcome,
  };
}

function measures() {
  return {
    published: count(),
    inTime: inTimeCount,
    medianDays: daysQuantile(0.5),
    p90Days: daysQuantile(0.9),
  };
}

async function grouped(
  db: Db,
  key: SQL<string>,
  counted: SQL | undefined,
): Promise<readonly TimelinessRow[]> {
  const rows = await db
    .select({ key, ...measures() })
    .from(decision)
    .innerJoin(work, eq(work.id, decision.workId))
    .where(counted)
    .groupBy(key)
    .orderBy(key);
  return rows.map((row) => ({
    key: row.key,
    published: row.published,
    inTime: row.inTime,
    medianDays: daysOr(row.published, row.medianDays),
    p90Days: daysOr(row.published, row.p90Days),
  }));
}

function daysOr(
  published: number | undefined,
  days: number | null | undefined,
): number | undefined {
  return published === undefined || published === 0 ? undefined : (days ?? undefined);
}

/** Decisions the court register reports as adopted in the range; undefined where it has reported none at all. */
async function readAdopted(db: Db, range: Range): Promise<number | undefined> {
  const [row] = await db
    .select({ adopted: countDistinct(registerEvent.recordId) })
    .from(registerEvent)
    .where(
      and(
        eq(registerEvent.type, 'decision-adopted'),
        gte(registerEvent.occurredOn, range.from),
        lte(registerEvent.occurredOn, range.to),
        isNull(registerEvent.corrects),
      ),
    );
  return row === undefined || row.adopted === 0 ? undefined : row.adopted;
}
