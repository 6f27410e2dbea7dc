import { and, eq, inArray, or } from 'drizzle-orm';
import { caseNumberKey, parseCaseNumber } from '../domain/case-number.ts';
import type { Db } from './db.ts';
import { act, decision, expression, identifier, work } from './schema/index.ts';

/** A work as staff find it, whether published or withdrawn. `title` is absent where it was withdrawn. */
export type FoundWork = {
  readonly id: string;
  readonly publicId: string;
  readonly type: 'decision' | 'act';
  readonly status: 'published' | 'withdrawn';
  readonly version: number;
  readonly number: string;
  readonly courtCode?: string | undefined;
  readonly adoptedOn: string;
  readonly title?: string | undefined;
};

const FOUND = 20; // one number is borne by the decisions of one case

/** Works whose case number, act number or public id is what was typed; none for anything else. */
export async function findWorks(db: Db, typed: string): Promise<readonly FoundWork[]> {
  const wanted = typed.trim();
  if (wanted === '' || wanted.length > 100) return [];
  const parts = parseCaseNumber(wanted);
  const key = parts === undefined ? wanted.toLowerCase() : caseNumberKey(parts);
  const rows = await db
    .selectDistinct({ publicId: work.publicId })
    .from(work)
    .leftJoin(identifier, eq(identifier.workId, work.id))
    .where(or(eq(work.publicId, wanted.toLowerCase()), eq(identifier.key, key)))
    .limit(FOUND);
  return readAll(
    db,
    rows.map(({ publicId }) => publicId),
  );
}

/** One work by its public id, or undefined. */
export async function readWorkFacts(db: Db, publicId: string): Promise<FoundWork | undefined> {
  const [found] = await readAll(db, [publicId]);
  return found;
}

async function readAll(db: Db, publicIds: readonly string[]): Promise<readonly FoundWork[]> {
  if (publicIds.length === 0) return [];
  const rows = await db
    .select({ work, text: expression.text, decision, act })
    .from(work)
    .leftJoin(
      expression,
      and(eq(expression.workId, work.id), eq(expression.version, work.currentVersion)),
    )
    .leftJoin(decision, eq(decision.workId, work.id))
    .leftJoin(act, eq(act.workId, work.id))
    .where(inArray(work.publicId, [...publicIds]))
    .orderBy(work.publicId);
  return rows.map((row) => ({
    id: row.work.id,
    publicId: row.work.publicId,
    type: row.work.type,
    status: row.work.status,
    version: row.work.currentVersion,
    number: row.decision?.caseNumber ?? row.act?.number ?? '',
    courtCode: row.decision?.courtCode,
    adoptedOn: row.decision?.adoptedOn ?? row.act?.adoptedOn ?? '',
    title: row.text?.title,
  }));
}
