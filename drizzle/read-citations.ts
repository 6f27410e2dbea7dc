import { and, asc, countDistinct, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { CalendarDate } from '../domain/publication-clock.ts';
import type {
  CitationTarget,
  DecisionSummary,
  PublishedCitation,
} from '../domain/published-record.ts';
import type { Db } from './db.ts';
import { selectDecisions } from './read-summaries.ts';
import { act, citation, decision, expression, provision, work } from './schema/index.ts';

type CitationRow = typeof citation.$inferSelect;

/**
 * References of an expression in order, each with what it points to as it stood on the citing day.
 * A decision's mention of its own case number is no reference.
 */
export async function readCitations(
  db: Db,
  expressionId: string,
  on: CalendarDate,
  ownCaseKey: string,
): Promise<readonly PublishedCitation[]> {
  const rows = await db
    .select()
    .from(citation)
    .where(
      and(
        eq(citation.expressionId, expressionId),
        or(ne(citation.targetType, 'case'), ne(citation.targetKey, ownCaseKey)),
      ),
    )
    .orderBy(asc(citation.position));
  if (rows.length === 0) return [];
  const [acts, decisions] = await Promise.all([citedActs(db, rows), citedDecisions(db, rows)]);
  const articles = await citedArticles(db, rows, [...acts.values()], on);
  return rows.map((row) => ({
    anchor: row.anchor,
    start: row.start,
    end: row.end,
    rawText: row.rawText,
    actKey: row.targetType === 'provision' ? row.targetKey : undefined,
    article: row.article ?? undefined,
    point: row.point ?? undefined,
    target: targetOf(row, acts, decisions, articles),
  }));
}

type ActRow = {
  readonly workId: string;
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly citationKey: string | null;
};
type DecisionRow = {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly key: string;
};
type ArticleRow = {
  readonly provisionId: string;
  readonly heading?: string | undefined;
  readonly changedSince: boolean;
};

function targetOf(
  row: CitationRow,
  acts: ReadonlyMap<string, ActRow>,
  decisions: ReadonlyMap<string, DecisionRow>,
  articles: ReadonlyMap<string, ArticleRow>,
): CitationTarget | undefined {
  if (row.targetType === 'case') {
    const found = decisions.get(row.targetKey);
    if (found === undefined) return undefined;
    return {
      type: 'decision',
      id: found.id,
      title: found.title,
      number: found.number,
      changedSince: false,
    };
  }
  const found = acts.get(`${row.targetType}:${row.targetKey}`);
  if (found === undefined) return undefined;
  const article = row.article === null ? undefined : articles.get(`${found.workId}:${row.article}`);
  return {
    type: 'act',
    id: found.id,
    title: found.title,
    number: found.number,
    provisionId: article?.provisionId,
    heading: article?.heading,
    changedSince: article?.changedSince ?? false,
  };
}

/** Cited acts the portal holds, by `provision:<key>` and `act-number:<number>`. */
async function citedActs(
  db: Db,
  rows: readonly CitationRow[],
): Promise<ReadonlyMap<string, ActRow>> {
  const keys = keysOf(rows, 'provision');
  const numbers = keysOf(rows, 'act-number');
  if (keys.length + numbers.length === 0) return new Map();
  const found = await db
    .select({
      workId: work.id,
      id: work.publicId,
      title: act.title,
      number: act.number,
      citationKey: act.citationKey,
    })
    .from(act)
    .innerJoin(work, eq(work.id, act.workId))
    .where(
      and(
        eq(work.status, 'published'),
        or(
          keys.length === 0 ? undefined : inArray(act.citationKey, keys),
          numbers.length === 0 ? undefined : inArray(act.number, numbers),
        ),
      ),
    );
  return new Map(
    found.flatMap((row) => [
      [`act-number:${row.number}`, row] as const,
      ...(row.citationKey === null ? [] : [[`provision:${row.citationKey}`, row] as const]),
    ]),
  );
}

async function citedDecisions(
  db: Db,
  rows: readonly CitationRow[],
): Promise<ReadonlyMap<string, DecisionRow>> {
  const keys = keysOf(rows, 'case');
  if (keys.length === 0) return new Map();
  const found = await db
    .select({
      id: work.publicId,
      title: sql<string>`${expression.text} ->> 'title'`,
      number: decision.caseNumber,
      key: decision.caseNumberKey,
    })
    .from(decision)
    .innerJoin(work, eq(work.id, decision.workId))
    .innerJoin(
      expression,
      and(eq(expression.workId, work.id), eq(expression.version, work.currentVersion)),
    )
    .where(and(eq(work.status, 'published'), inArray(decision.caseNumberKey, keys)))
    .orderBy(asc(decision.adoptedOn), asc(work.id));
  return new Map(found.map((row) => [row.key, row] as const));
}

/** Cited articles by `<work>:<article>`: as on the day, and whether the current wording is another. */
async function citedArticles(
  db: Db,
  rows: readonly CitationRow[],
  acts: readonly ActRow[],
  on: CalendarDate,
): Promise<ReadonlyMap<string, ArticleRow>> {
  const numbers = [...new Set(rows.flatMap((row) => (row.article === null ? [] : [row.article])))];
  const workIds = [...new Set(acts.map((row) => row.workId))];
  if (numbers.length === 0 || workIds.length === 0) return new Map();
  const found = await db
    .select({
      workId: provision.workId,
      provisionId: provision.provisionId,
      number: provision.number,
      heading: provision.heading,
      contentHash: provision.contentHash,
      version: expression.version,
      validFrom: expression.validFrom,
      validTo: expression.validTo,
    })
    .from(provision)
    .innerJoin(expression, eq(expression.id, provision.expressionId))
    .where(
      and(
        inArray(provision.workId, workIds),
        eq(provision.kind, 'maddə'),
        inArray(provision.number, numbers),
      ),
    )
    .orderBy(asc(expression.version));
  const groups = Map.groupBy(found, (row) => `${row.workId}:${row.number}`);
  return new Map(
    [...groups].flatMap(([key, versions]) => {
      const then = versions.findLast(
        (row) => row.validFrom <= on && (row.validTo === null || on < row.validTo),
      );
      const now = versions.at(-1);
      const shown = then ?? now;
      if (shown === undefined) return [];
      return [
        [
          key,
          {
            provisionId: shown.provisionId,
            heading: shown.heading ?? undefined,
            changedSince: then !== undefined && then.contentHash !== now?.contentHash,
          },
        ] as const,
      ];
    }),
  );
}

function keysOf(rows: readonly CitationRow[], type: CitationRow['targetType']): string[] {
  return [...new Set(rows.filter((row) => row.targetType === type).map((row) => row.targetKey))];
}

/** A reference to this act or to this case number. */
export function citesAct(row: {
  readonly citationKey: string | null;
  readonly number: string;
}): SQL | undefined {
  const byNumber = and(eq(citation.targetType, 'act-number'), eq(citation.targetKey, row.number));
  if (row.citationKey === null) return byNumber;
  return or(
    and(eq(citation.targetType, 'provision'), eq(citation.targetKey, row.citationKey)),
    byNumber,
  );
}

/**
 * Published decisions whose current text holds a matching reference: how many, and the newest. Those of
 * one case do not count as citing each other.
 */
export async function readCitedBy(
  db: Db,
  matching: SQL | undefined,
  limit: number,
  exceptCaseKey = '',
): Promise<{ readonly total: number; readonly newest: readonly DecisionSummary[] }> {
  const citing = db
    .select({ id: citation.workId })
    .from(citation)
    .innerJoin(expression, eq(expression.id, citation.expressionId))
    .innerJoin(
      work,
      and(
        eq(work.id, citation.workId),
        eq(work.currentVersion, expression.version),
        eq(work.status, 'published'),
        eq(work.type, 'decision'),
      ),
    )
    .where(matching);
  const other = and(inArray(decision.workId, citing), ne(decision.caseNumberKey, exceptCaseKey));
  const [counted] = await db
    .select({ total: countDistinct(decision.workId) })
    .from(decision)
    .where(other);
  const newest = await selectDecisions(db, {
    where: other,
    order: [desc(decision.adoptedOn), desc(work.id)],
    limit,
  });
  return { total: counted?.total ?? 0, newest };
}

/** Published decisions that cite each article of an act, by article number. */
export async function readArticleCounts(
  db: Db,
  matching: SQL | undefined,
): Promise<Readonly<Record<string, number>>> {
  const rows = await db
    .select({ article: citation.article, count: countDistinct(citation.workId) })
    .from(citation)
    .innerJoin(expression, eq(expression.id, citation.expressionId))
    .innerJoin(
      work,
      and(
        eq(work.id, citation.workId),
        eq(work.currentVersion, expression.version),
        eq(work.status, 'published'),
        eq(work.type, 'decision'),
      ),
    )
    .where(and(matching, sql`${citation.article} is not null`))
    .groupBy(citation.article);
  return Object.fromEntries(rows.map((row) => [row.article ?? '', row.count]));
}
