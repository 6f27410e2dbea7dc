import { and, count, countDistinct, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { AnonymizedText } from '../domain/anonymized-text.ts';
import { samePassages, sameWords } from '../domain/hidden-passages.ts';
import type { Db } from './db.ts';
import { expression, hiddenPassage, outbox, work } from './schema/index.ts';

/** A paragraph of one version of a work. */
export type Passage = {
  readonly workId: string;
  readonly version: number;
  readonly anchor: string;
};

const HOUR_MS = 3_600_000;

/** Anchors that are hidden now in one version of a work. */
export async function hiddenAnchors(
  db: Db,
  workId: string,
  version: number,
): Promise<readonly string[]> {
  const rows = await db
    .select({ anchor: hiddenPassage.anchor })
    .from(hiddenPassage)
    .where(
      and(
        eq(hiddenPassage.workId, workId),
        eq(hiddenPassage.version, version),
        isNull(hiddenPassage.liftedAt),
      ),
    );
  return rows.map((row) => row.anchor).toSorted();
}

/** The published text of one version of a work that is out; undefined where there is none. */
export async function passageText(tx: Db, passage: Passage): Promise<string | undefined> {
  const [row] = await tx
    .select({ text: expression.text })
    .from(expression)
    .innerJoin(work, and(eq(work.id, expression.workId), eq(work.status, 'published')))
    .where(and(eq(expression.workId, passage.workId), eq(expression.version, passage.version)));
  return row?.text?.blocks.find((block) => block.anchor === passage.anchor)?.text;
}

/**
 * What became of a paragraph under earlier reports, and how much reports have hidden within the last hour: paragraphs of
 * this work, and works of the record.
 */
export async function hideHistory(tx: Db, passage: Passage, at: Date) {
  const since = new Date(at.getTime() - HOUR_MS);
  const recent = gt(hiddenPassage.hiddenAt, since);
  const [[own], [ofWork], [ofRecord]] = await Promise.all([
    tx
      .select({ liftedAt: hiddenPassage.liftedAt })
      .from(hiddenPassage)
      .where(
        and(
          eq(hiddenPassage.workId, passage.workId),
          eq(hiddenPassage.version, passage.version),
          eq(hiddenPassage.anchor, passage.anchor),
        ),
      ),
    tx
      .select({ count: count() })
      .from(hiddenPassage)
      .where(
        and(
          recent,
          eq(hiddenPassage.workId, passage.workId),
          eq(hiddenPassage.version, passage.version),
        ),
      ),
    tx
      .select({ count: countDistinct(hiddenPassage.workId) })
      .from(hiddenPassage)
      .where(recent),
  ]);
  return {
    isHidden: own !== undefined && own.liftedAt === null,
    wasRestored: own !== undefined && own.liftedAt !== null,
    hiddenOfWork: ofWork?.count ?? 0,
    hiddenOfRecord: ofRecord?.count ?? 0,
  };
}

/**
 * Hides a paragraph in every version of its work that can be read, with those that say the same, and tells the
 * index before anything else.
 */
export async function hidePassage(
  tx: Db,
  passage: Passage & { readonly text: string },
  at: Date,
): Promise<void> {
  for (const version of await readableVersions(tx, passage.workId))
    await hideIn(
      tx,
      { workId: passage.workId, version: version.version },
      version.text,
      passage,
      at,
    );
  await reindexFirst(tx, passage.workId, at);
}

/** Shows a paragraph again in every version; false where it was not hidden. */
export async function liftPassage(tx: Db, passage: Passage, at: Date): Promise<boolean> {
  const text = await passageText(tx, passage);
  let lifted = 0;
  for (const version of await readableVersions(tx, passage.workId))
    for (const anchor of samePassages(version.text, { anchor: passage.anchor, text: text ?? '' })) {
      const rows = await tx
        .update(hiddenPassage)
        .set({ liftedAt: at })
        .where(
          and(
            eq(hiddenPassage.workId, passage.workId),
            eq(hiddenPassage.version, version.version),
            eq(hiddenPassage.anchor, anchor),
            isNull(hiddenPassage.liftedAt),
          ),
        )
        .returning({ anchor: hiddenPassage.anchor });
      lifted += rows.length;
    }
  if (lifted > 0) await reindexFirst(tx, passage.workId, at);
  return lifted > 0;
}

/**
 * Hides in a new version what is hidden in those before it and reads the same there: a version that a machine made
 * anew does not bring a reported paragraph back.
 */
export async function carryHidden(
  tx: Db,
  created: { readonly workId: string; readonly version: number },
  text: AnonymizedText,
  at: Date,
): Promise<void> {
  const { workId } = created;
  const rows = await tx
    .select({ version: hiddenPassage.version, anchor: hiddenPassage.anchor })
    .from(hiddenPassage)
    .where(and(eq(hiddenPassage.workId, workId), isNull(hiddenPassage.liftedAt)));
  for (const row of rows) {
    const before = await passageText(tx, { workId, ...row });
    if (before === undefined) continue;
    const same = text.blocks.filter((block) => sameWords(block.text, before));
    for (const { anchor } of same) await insertHidden(tx, { ...created, anchor }, at);
  }
}

async function readableVersions(tx: Db, workId: string) {
  const rows = await tx
    .select({ version: expression.version, text: expression.text })
    .from(expression)
    .where(and(eq(expression.workId, workId), isNotNull(expression.text)));
  return rows.flatMap(({ version, text }) => (text === null ? [] : [{ version, text }]));
}

async function hideIn(
  tx: Db,
  place: { readonly workId: string; readonly version: number },
  text: AnonymizedText,
  passage: { readonly anchor: string; readonly text: string },
  at: Date,
): Promise<void> {
  for (const anchor of samePassages(text, passage))
    await insertHidden(tx, { ...place, anchor }, at);
}

async function insertHidden(tx: Db, passage: Passage, at: Date): Promise<void> {
  const { workId, version, anchor } = passage;
  await tx
    .insert(hiddenPassage)
    .values({ workId, version, anchor, hiddenAt: at })
    .onConflictDoUpdate({
      target: [hiddenPassage.workId, hiddenPassage.version, hiddenPassage.anchor],
      set: { hiddenAt: at, liftedAt: null },
    });
}

/** The index reads the record anew; `delete` only puts the row before those that can wait. */
async function reindexFirst(tx: Db, workId: string, at: Date): Promise<void> {
  await tx.insert(outbox).values({ workId, action: 'delete', createdAt: at });
}
