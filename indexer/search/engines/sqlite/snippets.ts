import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Snippet } from '../../engine.ts';
import { MOST_SNIPPETS, markedParts, type Wanted } from '../../snippet-parts.ts';
import { PASSAGE_SPAN } from './schema.ts';

/** Reads snippets of one open index file. */
export class SnippetReader {
  readonly #find: StatementSync;
  readonly #read: StatementSync;

  constructor(db: DatabaseSync) {
    // FTS5 seeks to a range of whole numbers only; a number of JavaScript is bound as a real one, and all is read.
    this.#find = db.prepare(
      'SELECT rowid FROM fp WHERE fp MATCH ? AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)',
    );
    this.#find.setReturnArrays(true);
    this.#read = db.prepare('SELECT anchor, label, article, text FROM passage WHERE rowid = ?');
  }

  /** Up to three passages of a document that say most of what is wanted, best first, hits marked. */
  of(doc: number, passages: number, wanted: Wanted): Snippet[] {
    const best = this.#bestPassages(doc, passages, wanted);
    return best.flatMap((rowid) => {
      const row = this.#read.get(rowid);
      if (row === undefined) return [];
      const article = row['article'];
      return [
        {
          anchor: String(row['anchor']),
          label: String(row['label']),
          ...(article === null ? {} : { article: String(article) }),
          parts: markedParts(String(row['text']), wanted),
        },
      ];
    });
  }

  #bestPassages(doc: number, passages: number, { terms, phrases }: Wanted): number[] {
    const scores = new Map<number, number>();
    const add = (match: string, weight: number): void => {
      const rows = this.#find.all(match, doc * PASSAGE_SPAN, (doc + 1) * PASSAGE_SPAN - 1);
      const value = weight * Math.log(1 + passages / Math.max(1, rows.length));
      for (const row of rows as unknown as number[][]) {
        const rowid = row[0] ?? 0;
        scores.set(rowid, (scores.get(rowid) ?? 0) + value);
      }
    };
    for (const { s, x, prefix, weight } of terms) {
      if (prefix) add(`{x}: "${x}" *`, weight);
      else {
        // What the exact stream has, the lemma stream has too: one look-up will do.
        add(s === '' ? `{x}: "${x}"` : `{s}: "${s}"`, weight);
      }
    }
    for (const words of phrases) add(`{x}: "${words.join(' ')}"`, words.length);
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_SNIPPETS)
      .map(([rowid]) => rowid);
  }
}
