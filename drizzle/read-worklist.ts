import { and, asc, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { SubmissionState } from '../domain/publication.ts';
import { type CalendarDate, DUE_SOON_DAYS } from '../domain/publication-clock.ts';
import type { WorkState } from '../domain/staff-work.ts';
import type { Db } from './db.ts';
import {
  decision,
  reviewTask,
  sampleReading,
  sampleWeek,
  submission,
  work,
} from './schema/index.ts';
import { isPublishedWork } from './submissions.ts';
import { isNotSubject } from './term.ts';

export type WorklistWish = {
  readonly state?: WorkState | undefined;
  /** Codes of one court, old ones included. */
  readonly courtCodes?: readonly string[] | undefined;
  /** The place in the list after which to go on. */
  readonly after?: WorklistPlace | undefined;
  readonly size: number;
};
export type WorklistPlace = { readonly dueOn: CalendarDate; readonly id: string };
export type WorklistCounts = Readonly<Record<WorkState | 'all', number>>;

const NO_TERM: CalendarDate = '9999-12-31'; // sorts what has no term, as a normative act, behind what has one

const WAITING: readonly SubmissionState[] = [
  ...(['received', 'verified', 'extracted', 'structured', 'anonymized'] as const),
  ...(['review', 'held', 'quarantined'] as const),
];

// The same last day as dueOn() gives: PostgreSQL clamps to the end of a shorter month too. Court 12.6.
const termEnd = sql`case when ${submission.source} = 'e-court' then (${submission.adoptedOn} + interval '1 month')::date end`;
const due = sql<string>`case when ${isNotSubject} then ${NO_TERM}::date else coalesce(${reviewTask.dueOn}, ${termEnd}, ${NO_TERM}::date) end`;

/** Reviews that are open, and decisions whose term ends within a week or has ended. Source: Court 6.1.18. */
function submissionsWaiting(
  db: Db,
  today: CalendarDate,
  courtCodes: readonly string[] | undefined,
) {
  const isReview = and(eq(submission.state, 'review'), isNotNull(reviewTask.submissionId));
  const term = and(
    eq(submission.source, 'e-court'),
    isNotNull(submission.adoptedOn),
    // Narrows by the index; months differ, so a few days more, and `due` decides.
    lte(
      submission.adoptedOn,
      sql`(${today}::date - interval '1 month' + make_interval(days => ${DUE_SOON_DAYS + 3}))::date`,
    ),
    isNull(work.id),
    sql`${due} <= ${today}::date + ${DUE_SOON_DAYS}::int`,
  );
  return db
    .select({
      id: submission.id,
      isReview: sql<boolean>`(${isReview})`.as('is_review'),
      isSample: sql<boolean>`false`.as('is_sample'),
      state: submission.state,
      source: submission.source,
      courtCode: submission.courtCode,
      recordId: submission.recordId,
      caseNumber: sql<string | null>`${submission.metadata} -> 'decision' ->> 'caseNumber'`.as(
        'case_number',
      ),
      adoptedOn: submission.adoptedOn,
      dueOn: due.as('due'),
      isNotSubject: isNotSubject.as('is_not_subject'),
      reasons: reviewTask.reasons,
      firstReader: reviewTask.firstReader,
      claimedBy: reviewTask.claimedBy,
      claimedAt: reviewTask.claimedAt,
      reasonCode: submission.reasonCode,
    })
    .from(submission)
    .leftJoin(
      reviewTask,
      and(eq(reviewTask.submissionId, submission.id), isNull(reviewTask.closedAt)),
    )
    .leftJoin(work, isPublishedWork())
    .where(
      and(
        inArray(submission.state, [...WAITING]),
        courtCodes === undefined ? undefined : inArray(submission.courtCode, [...courtCodes]),
        or(isReview, term),
      ),
    );
}

/** Drawn decisions that no reader has read. Source: anonymizer.md §8. */
function samplesWaiting(db: Db, courtCodes: readonly string[] | undefined) {
  return db
    .select({
      id: sampleReading.id,
      isReview: sql<boolean>`false`.as('is_review'),
      isSample: sql<boolean>`true`.as('is_sample'),
      state: sql<SubmissionState>`'indexed'`.as('state'),
      source: sql<string>`${work.source}`.as('source'),
      courtCode: sql<string | null>`${decision.courtCode}`.as('court_code'),
      recordId: sql<string | null>`${work.recordId}`.as('record_id'),
      caseNumber: sql<string | null>`${decision.caseNumber}`.as('case_number'),
      adoptedOn: sql<string | null>`${decision.adoptedOn}`.as('adopted_on'),
      dueOn: sql<string>`${sampleWeek.dueOn}`.as('due'),
      isNotSubject: sql<boolean>`false`.as('is_not_subject'),
      reasons: sql<string[] | null>`null::text[]`.as('reasons'),
      firstReader: sql<string | null>`null::text`.as('first_reader'),
      claimedBy: sql<string | null>`null::text`.as('claimed_by'),
      claimedAt: sql<Date | null>`null::timestamptz`.as('claimed_at'),
      reasonCode: sql<string | null>`null::text`.as('reason_code'),
    })
    .from(sampleReading)
    .innerJoin(sampleWeek, eq(sampleWeek.startsOn, sampleReading.weekStartsOn))
    .innerJoin(work, eq(work.id, sampleReading.workId))
    .innerJoin(decision, eq(decision.workId, work.id))
    .where(
      and(
        isNull(sampleReading.closedAt),
        courtCodes === undefined ? undefined : inArray(decision.courtCode, [...courtCodes]),
      ),
    );
}

function waiting(db: Db, today: CalendarDate, courtCodes: readonly string[] | undefined) {
  return unionAll(submissionsWaiting(db, today, courtCodes), samplesWaiting(db, courtCodes)).as(
    'waiting',
  );
}

type Waiting = ReturnType<typeof waiting>;

function inState(list: Waiting, state: WorkState, today: CalendarDate): SQL {
  if (state === 'sample') return sql`${list.isSample}`;
  // The term of publication: a drawn decision has been published.
  if (state === 'overdue') return sql`(not ${list.isSample} and ${list.dueOn} < ${today}::date)`;
  if (state === 'due-soon')
    return sql`(not ${list.isSample} and ${list.dueOn} between ${today}::date and ${today}::date + ${DUE_SOON_DAYS}::int)`;
  return state === 'review'
    ? sql`(${list.isReview} and ${list.firstReader} is null)`
    : sql`(${list.isReview} and ${list.firstReader} is not null)`;
}

/**
 * A page of what waits for staff, what is due first on top. `dueOn` is null for what has no term; `isNotSubject` says
 * that it is a decision which no term runs for.
 */
export async function readWorklist(db: Db, today: CalendarDate, wish: WorklistWish) {
  const { state, courtCodes, after, size } = wish;
  const list = waiting(db, today, courtCodes);
  const rows = await db
    .select()
    .from(list)
    .where(
      and(
        state === undefined ? undefined : inState(list, state, today),
        after === undefined
          ? undefined
          : sql`(${list.dueOn}, ${list.id}) > (${after.dueOn}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(list.dueOn), asc(list.id))
    .limit(size);
  return rows.map(({ dueOn, reasons, ...row }) => {
    const day = dateOf(dueOn);
    return { ...row, dueOn: day === NO_TERM ? null : day, reasons: reasons ?? [] };
  });
}
export type WorklistRow = Awaited<ReturnType<typeof readWorklist>>[number];

// One driver gives a date of an expression as text, another as an instant.
function dateOf(value: string | Date): CalendarDate {
  return typeof value === 'string' ? value.slice(0, 10) : value.toISOString().slice(0, 10);
}

const NOTHING_WAITS: WorklistCounts = {
  ...{ all: 0, overdue: 0, 'due-soon': 0, review: 0, 'second-reading': 0, sample: 0 },
};

/** How many documents wait, in all and on each ground. */
export async function countWorklist(
  db: Db,
  today: CalendarDate,
  courtCodes: readonly string[] | undefined,
): Promise<WorklistCounts> {
  const list = waiting(db, today, courtCodes);
  const count = (state: WorkState) =>
    sql<number>`(count(*) filter (where ${inState(list, state, today)}))::int`;
  const [counts] = await db
    .select({
      all: sql<number>`count(*)::int`,
      overdue: count('overdue'),
      'due-soon': count('due-soon'),
      review: count('review'),
      'second-reading': count('second-reading'),
      sample: count('sample'),
    })
    .from(list);
  return counts ?? NOTHING_WAITS;
}

/** Where a row stands in the list. */
export function placeOf(row: Pick<WorklistRow, 'dueOn' | 'id'>): WorklistPlace {
  return { dueOn: row.dueOn ?? NO_TERM, id: row.id };
}
