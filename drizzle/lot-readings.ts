import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { readingFinds } from '../domain/second-reading.ts';
import type { CountedReading } from '../domain/statistics/portal-facts.ts';
import type { Db } from './db.ts';
import { editsOf } from './review-edits.ts';
import { lotReading, submission } from './schema/index.ts';

/**
 * Writes down that a release was drawn by lot, with the edits it rested on. A document that is handed back and released
 * again before its second reading has ended was drawn once.
 */
export async function openLotReading(tx: Db, submissionId: string, at: Date): Promise<void> {
  const edits = await editsOf(tx, submissionId);
  const editsBefore = edits.filter(({ undoneAt }) => undoneAt === null).map(({ seq }) => seq);
  await tx
    .insert(lotReading)
    .values({ submissionId, drawnAt: at, editsBefore })
    .onConflictDoNothing();
}

/** Writes down what the second reading of a drawn document found; nothing where none was drawn. */
export async function closeLotReading(tx: Db, submissionId: string, at: Date): Promise<void> {
  const isOpen = and(eq(lotReading.submissionId, submissionId), isNull(lotReading.closedAt));
  const [open] = await tx.select().from(lotReading).where(isOpen);
  if (open === undefined) return;
  const edits = (await editsOf(tx, submissionId)).map(({ seq, kind, undoneAt }) => ({
    ...{ seq, kind, isUndone: undoneAt !== null },
  }));
  const finds = readingFinds(open.editsBefore, edits);
  await tx
    .update(lotReading)
    .set({ closedAt: at, ...finds })
    .where(isOpen);
}

/** Second readings by lot that have ended, by their id. */
export async function lotReadingsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CountedReading>> {
  const rows = await db
    .select({
      id: lotReading.id,
      closedAt: lotReading.closedAt,
      missed: lotReading.missed,
      overMasked: lotReading.overMasked,
      courtCode: submission.courtCode,
    })
    .from(lotReading)
    .innerJoin(submission, eq(submission.id, lotReading.submissionId))
    .where(and(inArray(lotReading.id, [...ids]), isNotNull(lotReading.closedAt)))
    .orderBy(asc(lotReading.id));
  return new Map(
    rows.flatMap(({ id, closedAt, courtCode, ...finds }) =>
      closedAt === null
        ? []
        : [[id, { ...finds, closedAt, courtCode: courtCode ?? undefined }] as const],
    ),
  );
}
