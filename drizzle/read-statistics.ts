import { and, count, countDistinct, desc, eq, gte, inArray, isNull, max } from 'drizzle-orm';
import type { CalendarDate } from '../domain/publication-clock.ts';
import type { RecordPulse } from '../domain/published-record.ts';
import type { Db } from './db.ts';
import { inTimeCount, timedCount } from './read-courts.ts';
import { selectActs, selectDecisions } from './read-summaries.ts';
import { act, citation, decision, logLeaf, outbox, publication, work } from './schema/index.ts';

const LIST = 5; // rows of each list of the home page

/** The pulse of the record on a day: counts, this month's timeliness, newest and most cited. */
export async function readPulse(db: Db, today: CalendarDate): Promise<RecordPulse> {
  const published = eq(work.status, 'published');
  const month = `${today.slice(0, 7)}-01`;
  const [[decisions], [acts], [thisMonth], newestDecisions, newestActs, mostCited] =
    await Promise.all([
      db
        .select({ count: count(), courts: countDistinct(decision.courtCode) })
        .from(decision)
        .innerJoin(work, eq(work.id, decision.workId))
        .where(published),
      db
        .select({ count: count() })
        .from(act)
        .innerJoin(work, eq(work.id, act.workId))
        .where(published),
      db
        .select({ count: count(), timed: timedCount, inTime: inTimeCount })
        .from(decision)
        .innerJoin(work, eq(work.id, decision.workId))
        .where(and(published, gte(decision.publishedOn, month))),
      selectDecisions(db, {
        order: [desc(decision.publishedOn), desc(decision.adoptedOn), desc(work.publicId)],
        limit: LIST,
      }),
      selectActs(db, { order: [desc(act.adoptedOn), desc(work.publicId)], limit: LIST }),
      readMostCited(db),
    ]);
  return {
    decisions: decisions?.count ?? 0,
    acts: acts?.count ?? 0,
    courts: decisions?.courts ?? 0,
    publishedThisMonth: thisMonth?.count ?? 0,
    timedThisMonth: thisMonth?.timed ?? 0,
    inTimeThisMonth: thisMonth?.inTime ?? 0,
    newestDecisions,
    newestActs,
    mostCited,
  };
}

async function readMostCited(db: Db): Promise<RecordPulse['mostCited']> {
  const counted = await db
    .select({ key: citation.targetKey, citedBy: countDistinct(citation.workId) })
    .from(citation)
    .innerJoin(work, and(eq(work.id, citation.workId), eq(work.status, 'published')))
    .where(and(eq(citation.targetType, 'provision'), eq(work.type, 'decision')))
    .groupBy(citation.targetKey)
    .orderBy(desc(countDistinct(citation.workId)), citation.targetKey)
    .limit(LIST * 3);
  if (counted.length === 0) return [];
  const keys = await db
    .select({ id: work.publicId, key: act.citationKey })
    .from(act)
    .innerJoin(work, eq(work.id, act.workId))
    .where(
      inArray(
        act.citationKey,
        counted.map((row) => row.key),
      ),
    );
  const keyById = new Map(keys.map((row) => [row.id, row.key] as const));
  const acts = await selectActs(db, {
    where: inArray(
      act.citationKey,
      counted.map((row) => row.key),
    ),
    order: [desc(act.adoptedOn)],
    limit: LIST * 3,
  });
  return acts
    .map((row) => ({
      ...row,
      citedBy: counted.find((one) => one.key === keyById.get(row.id))?.citedBy ?? 0,
    }))
    .sort((a, b) => b.citedBy - a.citedBy)
    .slice(0, LIST);
}

/** Size of the record, the log and the queue of the index, and when something was published last. */
export async function readRecordHealth(db: Db): Promise<{
  readonly published: number;
  readonly waiting: number;
  readonly logSize: number;
  readonly newestAt: Date | undefined;
}> {
  const [[works], [waiting], [leaf], [newest]] = await Promise.all([
    db.select({ count: count() }).from(work).where(eq(work.status, 'published')),
    db.select({ count: count() }).from(outbox).where(isNull(outbox.doneAt)),
    db.select({ last: max(logLeaf.index) }).from(logLeaf),
    db.select({ at: max(publication.at) }).from(publication),
  ]);
  return {
    published: works?.count ?? 0,
    waiting: waiting?.count ?? 0,
    logSize: (leaf?.last ?? -1) + 1,
    newestAt: newest?.at ?? undefined,
  };
}
