import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { type CalendarDate, daysAfter } from '../domain/publication-clock.ts';
import type { CountedSampleReading } from '../domain/statistics/portal-facts.ts';
import type { SampleFinding } from '../domain/weekly-sample.ts';
import type { Db } from './db.ts';
import { hiddenAnchors } from './hidden-passages.ts';
import {
  decision,
  expression,
  publication,
  sampleReading,
  sampleWeek,
  work,
} from './schema/index.ts';

const midnight = (day: CalendarDate) => new Date(`${day}T00:00:00+04:00`); // in Baku, all year

/** A version of a decision that a week may be sampled by; `id` is that of the work. */
export type PublishedVersion = {
  readonly id: string;
  readonly version: number;
  readonly at: Date;
};

/**
 * Decisions that a week published without a reader, each with the last such version of it; without those whose text has
 * been taken away since.
 */
export async function automaticVersions(
  db: Db,
  monday: CalendarDate,
): Promise<readonly PublishedVersion[]> {
  return db
    .selectDistinctOn([publication.workId], {
      id: publication.workId,
      version: publication.version,
      at: publication.at,
    })
    .from(publication)
    .innerJoin(decision, eq(decision.workId, publication.workId))
    .innerJoin(work, eq(work.id, publication.workId))
    .innerJoin(
      expression,
      and(eq(expression.workId, publication.workId), eq(expression.version, publication.version)),
    )
    .where(
      and(
        inArray(publication.event, ['published', 'corrected']),
        gte(publication.at, midnight(monday)),
        lt(publication.at, midnight(daysAfter(monday, 7))),
        eq(expression.reviewed, false),
        isNotNull(expression.text),
        eq(work.status, 'published'),
      ),
    )
    .orderBy(asc(publication.workId), desc(publication.version));
}

/** Of some weeks, by their Mondays, those that were drawn. */
export async function drawnWeeks(
  db: Db,
  mondays: readonly CalendarDate[],
): Promise<readonly CalendarDate[]> {
  const rows = await db
    .select({ startsOn: sampleWeek.startsOn })
    .from(sampleWeek)
    .where(inArray(sampleWeek.startsOn, [...mondays]));
  return rows.map(({ startsOn }) => startsOn);
}

export type SampleWeek = typeof sampleWeek.$inferSelect;

/** Every week that was drawn, the earliest first. */
export async function allSampleWeeks(db: Db): Promise<readonly SampleWeek[]> {
  return db.select().from(sampleWeek).orderBy(asc(sampleWeek.startsOn));
}

/** Ids of the works that were drawn of a week. */
export async function drawnWorks(db: Db, weekStartsOn: CalendarDate): Promise<readonly string[]> {
  const rows = await db
    .select({ workId: sampleReading.workId })
    .from(sampleReading)
    .where(eq(sampleReading.weekStartsOn, weekStartsOn));
  return rows.map(({ workId }) => workId);
}

/** Enters a week as drawn; false where another worker has done so. */
export async function enterSampleWeek(tx: Db, week: SampleWeek): Promise<boolean> {
  const entered = await tx
    .insert(sampleWeek)
    .values(week)
    .onConflictDoNothing()
    .returning({ startsOn: sampleWeek.startsOn });
  return entered.length === 1;
}

/** Opens a reading for each drawn version. One that an earlier week has drawn is drawn once. */
export async function openSampleReadings(
  tx: Db,
  weekStartsOn: CalendarDate,
  drawn: readonly (Omit<PublishedVersion, 'at' | 'id'> & {
    readonly workId: string;
    readonly publishedOn: CalendarDate;
  })[],
): Promise<void> {
  await tx
    .insert(sampleReading)
    .values(drawn.map((one) => ({ ...one, weekStartsOn })))
    .onConflictDoNothing();
}

/** Weeks that were drawn, the newest first, with what has come of the readings. */
export async function readSampleWeeks(db: Db, limit: number) {
  const found = (finding: SampleFinding) =>
    sql<number>`(count(*) filter (where ${eq(sampleReading.finding, finding)}))::int`;
  return db
    .select({
      startsOn: sampleWeek.startsOn,
      dueOn: sampleWeek.dueOn,
      published: sampleWeek.published,
      drawn: count(sampleReading.id),
      clean: found('clean'),
      leak: found('leak'),
      gone: found('gone'),
    })
    .from(sampleWeek)
    .leftJoin(sampleReading, eq(sampleReading.weekStartsOn, sampleWeek.startsOn))
    .groupBy(sampleWeek.startsOn)
    .orderBy(desc(sampleWeek.startsOn))
    .limit(limit);
}
export type SampleWeekRow = Awaited<ReturnType<typeof readSampleWeeks>>[number];

/** Readings of a week, the open ones first: what was drawn, and what was found. */
export async function readSampleReadings(db: Db, weekStartsOn: CalendarDate) {
  return db
    .select({
      id: sampleReading.id,
      closedAt: sampleReading.closedAt,
      readBy: sampleReading.readBy,
      finding: sampleReading.finding,
      publishedOn: sampleReading.publishedOn,
      caseNumber: decision.caseNumber,
      courtCode: decision.courtCode,
    })
    .from(sampleReading)
    .innerJoin(decision, eq(decision.workId, sampleReading.workId))
    .where(eq(sampleReading.weekStartsOn, weekStartsOn))
    .orderBy(sql`${sampleReading.closedAt} nulls first`, asc(sampleReading.id));
}
export type SampleReadingRow = Awaited<ReturnType<typeof readSampleReadings>>[number];

/** One reading with the version that was drawn, as it is published; undefined where there is none. */
export async function readSampleReading(db: Db, id: string) {
  const [row] = await db
    .select({
      reading: sampleReading,
      dueOn: sampleWeek.dueOn,
      publicId: work.publicId,
      recordId: work.recordId,
      status: work.status,
      language: expression.language,
      text: expression.text,
      caseNumber: decision.caseNumber,
      courtCode: decision.courtCode,
      adoptedOn: decision.adoptedOn,
    })
    .from(sampleReading)
    .innerJoin(sampleWeek, eq(sampleWeek.startsOn, sampleReading.weekStartsOn))
    .innerJoin(work, eq(work.id, sampleReading.workId))
    .innerJoin(decision, eq(decision.workId, work.id))
    .innerJoin(
      expression,
      and(eq(expression.workId, work.id), eq(expression.version, sampleReading.version)),
    )
    .where(eq(sampleReading.id, id));
  if (row === undefined) return undefined;
  const { workId, version } = row.reading;
  const text = row.status === 'published' ? (row.text ?? undefined) : undefined;
  return { ...row, text, hidden: await hiddenAnchors(db, workId, version) };
}
export type SampleReadingFile = NonNullable<Awaited<ReturnType<typeof readSampleReading>>>;

/** Ends a reading with what was found; false where somebody has ended it before. */
export async function closeSampleReading(
  tx: Db,
  id: string,
  found: {
    readonly finding: SampleFinding;
    readonly passages: number;
    readonly readBy: string;
    readonly closedAt: Date;
  },
): Promise<boolean> {
  const closed = await tx
    .update(sampleReading)
    .set(found)
    .where(and(eq(sampleReading.id, id), isNull(sampleReading.closedAt)))
    .returning({ id: sampleReading.id });
  return closed.length === 1;
}

/** What statistics count of readings, by their id. */
export async function sampleReadingsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CountedSampleReading>> {
  const rows = await db
    .select({
      id: sampleReading.id,
      publishedOn: sampleReading.publishedOn,
      finding: sampleReading.finding,
    })
    .from(sampleReading)
    .where(inArray(sampleReading.id, [...ids]));
  return new Map(
    rows.map(({ id, publishedOn, finding }) => [
      id,
      { publishedOn, finding: finding ?? undefined },
    ]),
  );
}
