import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { shownHash, withoutPassages } from '../domain/hidden-passages.ts';
import { type Db, rawRows } from './db.ts';
import { hiddenAnchors } from './hidden-passages.ts';
import { act, citation, decision, expression, submission, work } from './schema/index.ts';

/** One published work with all that its index document needs; nothing of a hidden paragraph is in it. */
export async function indexRow(db: Db, workId: string) {
  const [row] = await db
    .select({ work, expression, decision, act })
    .from(work)
    .innerJoin(
      expression,
      and(eq(expression.workId, work.id), eq(expression.version, work.currentVersion)),
    )
    .leftJoin(decision, eq(decision.workId, work.id))
    .leftJoin(act, eq(act.workId, work.id))
    .where(and(eq(work.id, workId), eq(work.status, 'published')));
  if (row === undefined) return undefined;
  const citations = await db
    .select()
    .from(citation)
    .where(eq(citation.expressionId, row.expression.id))
    .orderBy(asc(citation.position));
  const hidden = await hiddenAnchors(db, workId, row.expression.version);
  const { text, contentHash } = row.expression;
  const shown = {
    ...row.expression,
    text: text && withoutPassages(text, hidden),
    contentHash: shownHash(contentHash, hidden),
  };
  return {
    ...row,
    expression: shown,
    citations: citations.filter(({ anchor }) => !hidden.includes(anchor)),
    citedBy: await citedByCount(db, row),
  };
}

export type IndexRow = NonNullable<Awaited<ReturnType<typeof indexRow>>>;

async function citedByCount(
  db: Db,
  row: { decision: typeof decision.$inferSelect | null; act: typeof act.$inferSelect | null },
) {
  const keys = [
    row.decision?.caseNumberKey,
    row.act?.citationKey,
    row.act?.number.toLowerCase(),
  ].filter((key): key is string => typeof key === 'string');
  if (keys.length === 0) return 0;
  const [count] = await db
    .select({ count: sql<number>`count(distinct ${citation.workId})::int` })
    .from(citation)
    .where(inArray(citation.targetKey, keys));
  return count?.count ?? 0;
}

/** Ids of all published works after `after`, in order of id: keyset pages. */
export async function publishedWorkIds(db: Db, after: string | undefined, limit: number) {
  const rows = await db
    .select({ id: work.id })
    .from(work)
    .where(and(eq(work.status, 'published'), after === undefined ? undefined : gt(work.id, after)))
    .orderBy(asc(work.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

const SHOWN_HASH = sql`e.content_hash || coalesce((select '-' || string_agg(h.anchor, ','
  order by h.anchor collate "C") from hidden_passage h where h.work_id = w.id
  and h.version = e.version and h.lifted_at is null), '')`;

/** Public id and hash of what is shown (`shownHash`) of every published work in order of public id (byte order). */
export async function publishedDigest(
  db: Db,
): Promise<readonly { readonly id: string; readonly hash: string }[]> {
  return rawRows(
    db,
    sql`select w.public_id as id, ${SHOWN_HASH} as hash from work w
        join expression e on e.work_id = w.id and e.version = w.current_version
        where w.status = 'published' order by w.public_id collate "C"`,
  );
}

/** Hash of what is shown of these works, by work id; those that are not published are not in it. */
export async function shownHashes(
  db: Db,
  workIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (workIds.length === 0) return new Map();
  const rows = await rawRows<{ id: string; hash: string }>(
    db,
    sql`select w.id, ${SHOWN_HASH} as hash from work w
        join expression e on e.work_id = w.id and e.version = w.current_version
        where w.status = 'published' and ${inArray(sql`w.id`, [...workIds])}`,
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/** Public ids of works. */
export async function publicIdsOf(
  db: Db,
  workIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (workIds.length === 0) return new Map();
  const rows = await db
    .select({ id: work.id, publicId: work.publicId })
    .from(work)
    .where(inArray(work.id, [...workIds]));
  return new Map(rows.map((row) => [row.id, row.publicId]));
}

/** Marks the submissions of indexed works. */
export async function markIndexed(tx: Db, workIds: readonly string[], at: Date): Promise<void> {
  if (workIds.length === 0) return;
  await tx
    .update(submission)
    .set({ state: 'indexed', updatedAt: at })
    .where(and(inArray(submission.workId, [...workIds]), eq(submission.state, 'published')));
}
