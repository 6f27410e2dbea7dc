import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { SubmissionState } from '../domain/publication.ts';
import { type Db, rawRows } from './db.ts';
import { reviewTask, submission } from './schema/index.ts';

/** A published decision and the submission of its latest revision, which is to be run again. */
export type OutdatedDecision = {
  readonly workId: string;
  readonly submissionId: string;
  readonly version: number;
};

/** States a re-run may begin from; `review` and `quarantined` are those of a re-run that ended there. */
const RESTING: readonly SubmissionState[] = ['indexed', 'review', 'quarantined'];

export type OutdatedQuery = {
  /** Rules in force: policy version / anonymizer version. */
  readonly rules: string;
  /** Also what was last run under these rules. */
  readonly all?: boolean;
};

/**
 * Published decisions whose text was last made under other rules, in order of work id after `after`: one
 * keyset page. A decision that was never run again counts by the receipt of its current version.
 */
export async function outdatedDecisions(
  db: Db,
  query: OutdatedQuery,
  after: string | undefined,
  limit: number,
): Promise<readonly OutdatedDecision[]> {
  return rawRows(
    db,
    sql`select w.id "workId", s.id "submissionId", w.current_version "version" ${fromOutdated(query)}
        ${after === undefined ? sql`` : sql`and w.id > ${after}`} order by w.id limit ${limit}`,
  );
}

/** How many there are. */
export async function countOutdated(db: Db, query: OutdatedQuery): Promise<number> {
  const [row] = await rawRows<{ count: number }>(
    db,
    sql`select count(*)::int count ${fromOutdated(query)}`,
  );
  return row?.count ?? 0;
}

function fromOutdated({ rules, all = false }: OutdatedQuery) {
  const states = sql.join(
    RESTING.map((state) => sql`${state}`),
    sql`, `,
  );
  return sql`from work w
    join expression e on e.work_id = w.id and e.version = w.current_version
    join lateral (
      select id, state, anonymized_under from restricted.submission
      where work_id = w.id order by revision desc limit 1
    ) s on true
    where w.status = 'published' and w.type = 'decision' and s.state in (${states})
      and (${all} or ${rules} <> coalesce(s.anonymized_under,
        (e.receipt->>'policyVersion') || '/' || (e.receipt->>'anonymizerVersion')))`;
}

/**
 * Puts submissions back behind the signature check, from where the pipeline takes them again. An earlier
 * acceptance was of the earlier text, so it does not hold; open review tasks go.
 */
export async function sendThroughAgain(
  tx: Db,
  submissionIds: readonly string[],
  at: Date,
): Promise<void> {
  if (submissionIds.length === 0) return;
  const ids = [...submissionIds];
  await tx
    .delete(reviewTask)
    .where(and(inArray(reviewTask.submissionId, ids), isNull(reviewTask.closedAt)));
  await tx
    .update(submission)
    .set({
      ...{ state: 'verified', reviewed: false, attempts: 0, leasedUntil: null, updatedAt: at },
      ...{ reasonCode: null, reasonSentence: null },
      ...{ extracted: null, structured: null, anonymized: null, mismatches: null },
    })
    .where(and(inArray(submission.id, ids), inArray(submission.state, [...RESTING])));
}

/** Where re-run submissions have come to: state, current version and whether the work is withdrawn. */
export async function endsOf(db: Db, submissionIds: readonly string[]) {
  if (submissionIds.length === 0) return [];
  const ids = sql.join(
    submissionIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  return rawRows<{
    submissionId: string;
    state: SubmissionState;
    version: number;
    isWithdrawn: boolean;
  }>(
    db,
    sql`select s.id "submissionId", s.state, w.current_version "version", w.status = 'withdrawn' "isWithdrawn"
        from restricted.submission s join work w on w.id = s.work_id where s.id in (${ids})`,
  );
}
