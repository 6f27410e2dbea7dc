import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { PassageHit, PassageRequest } from '../../engine.ts';
import type { Columns } from './columns.ts';
import { compilePassageMatch } from './compile-match.ts';
import { firstBy } from './order.ts';
import { PASSAGE_SPAN } from './schema.ts';

// Weights of the columns of `fp`: heading, lemmas, exact words, first letters.
const RANK = 'bm25(fp, 3.0, 1.0, 0.5, 0.5)';

type Scored = { readonly row: number; readonly score: number };

/** Finds passages of one open index file. */
export class PassageReader {
  readonly #match: StatementSync;
  readonly #read: StatementSync;

  constructor(db: DatabaseSync) {
    this.#match = db.prepare(`SELECT rowid, ${RANK} FROM fp WHERE fp MATCH ?`);
    this.#match.setReturnArrays(true);
    this.#read = db.prepare('SELECT anchor, label, article, text FROM passage WHERE rowid = ?');
  }

  /** The best passages of documents that pass the filters. Call it inside a read transaction. */
  search({ query, filters, within, size }: PassageRequest, columns: Columns): PassageHit[] {
    const tally = columns.tally(filters, []);
    const wanted = within === undefined ? undefined : new Set(within);
    const accepted = new Map<number, boolean>();
    const isAccepted = (doc: number): boolean => {
      let known = accepted.get(doc);
      if (known === undefined) {
        known = (wanted?.has(columns.ids[doc] ?? '') ?? true) && tally.accept(doc);
        accepted.set(doc, known);
      }
      return known;
    };
    const found: Scored[] = [];
    for (const [row = 0, rank = 0] of this.#match.all(
      compilePassageMatch(query),
    ) as unknown as number[][])
      if (isAccepted(Math.floor(row / PASSAGE_SPAN))) found.push({ row, score: -rank });
    return firstBy(found, size, (a, b) => b.score - a.score || a.row - b.row).map((each) =>
      this.#hit(each, columns),
    );
  }

  #hit({ row, score }: Scored, columns: Columns): PassageHit {
    const { anchor, label, article, text } = this.#read.get(row) ?? {};
    return {
      id: columns.ids[Math.floor(row / PASSAGE_SPAN)] ?? '',
      anchor: String(anchor),
      label: String(label),
      ...(article === null ? {} : { article: String(article) }),
      text: String(text),
      score,
    };
  }
}
