import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { AnonymizedText } from '../domain/anonymized-text.ts';
import type { Db } from './db.ts';
import { expression, logLeaf, publication, work } from './schema/index.ts';

export type LoggedText = {
  readonly publicId: string;
  readonly version: number;
  readonly text: AnonymizedText;
  readonly contentHash: string;
  readonly salt: string | null;
  /** Blinded content hash in the leaf of this version. */
  readonly content: string;
};

const PAGE = 200;

/** Every published text with its leaf, page by page in order of id. */
export async function* publishedTexts(db: Db): AsyncGenerator<LoggedText> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .select({ id: expression.id, publicId: work.publicId, expression, leaf: logLeaf })
      .from(expression)
      .innerJoin(work, eq(work.id, expression.workId))
      .innerJoin(
        publication,
        and(eq(publication.workId, expression.workId), eq(publication.version, expression.version)),
      )
      .innerJoin(logLeaf, eq(logLeaf.index, publication.leafIndex))
      .where(and(isNotNull(expression.text), gt(expression.id, after)))
      .orderBy(asc(expression.id))
      .limit(PAGE);
    for (const { publicId, expression: row, leaf } of rows) {
      const { content } = JSON.parse(leaf.entry) as { content: string };
      if (row.text !== null)
        yield {
          publicId,
          version: row.version,
          text: row.text,
          contentHash: row.contentHash,
          salt: leaf.salt,
          content,
        };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
