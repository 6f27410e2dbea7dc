import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ActSummary, DecisionSummary } from '../domain/published-record.ts';
import type { Db } from './db.ts';
import { act, decision, expression, work } from './schema/index.ts';

/** Order and size of a list; `after` is a keyset condition. */
export type ListParts = {
  readonly where?: SQL | undefined;
  readonly order: readonly SQL[];
  readonly limit: number;
};

/** Published decisions with the facts a list shows. */
export async function selectDecisions(
  db: Db,
  { where, order, limit }: ListParts,
): Promise<readonly DecisionSummary[]> {
  return db
    .select({
      id: work.publicId,
      title: sql<string>`${expression.text} ->> 'title'`,
      kind: decision.kind,
      courtCode: decision.courtCode,
      caseNumber: decision.caseNumber,
      instance: decision.instance,
      outcome: decision.outcome,
      adoptedOn: decision.adoptedOn,
      publishedOn: decision.publishedOn,
    })
    .from(decision)
    .innerJoin(work, eq(work.id, decision.workId))
    .innerJoin(expression, currentExpression())
    .where(and(eq(work.status, 'published'), where))
    .orderBy(...order)
    .limit(limit);
}

/** Published acts with the facts a list shows. */
export async function selectActs(
  db: Db,
  { where, order, limit }: ListParts,
): Promise<readonly ActSummary[]> {
  return db
    .select({
      id: work.publicId,
      title: act.title,
      kind: act.kind,
      body: act.body,
      number: act.number,
      adoptedOn: act.adoptedOn,
      status: act.status,
    })
    .from(act)
    .innerJoin(work, eq(work.id, act.workId))
    .where(and(eq(work.status, 'published'), where))
    .orderBy(...order)
    .limit(limit);
}

/** Join condition: the expression that a work shows now. */
export function currentExpression(): SQL | undefined {
  return and(eq(expression.workId, work.id), eq(expression.version, work.currentVersion));
}

/** A page of rows cut from one row more than asked for, with the key to go on from. */
export function pageOf<Row>(
  rows: readonly Row[],
  size: number,
  key: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly next?: string | undefined } {
  if (rows.length <= size) return { rows };
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, next: last === undefined ? undefined : key(last) };
}
