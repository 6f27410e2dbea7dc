import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Snippet } from '../../engine.ts';
import { hasWordFrom, MOST_SNIPPETS, markedParts, type Wanted } from '../../snippet-parts.ts';
import { PASSAGE_SPAN } from './schema.ts';

const MOST_READ = 60; // passages of a document that are read for words that begin so

/** Reads snippets of one open index file. */
export class SnippetReader {
  readonly #find: StatementSync;
  readonly #read: StatementSync;
  readonly #texts: StatementSync;

  constructor(db: DatabaseSync) {
    // FTS5 seeks to a range of whole numbers only; a number of JavaScript is bound as a real one, and all is read.
    this.#find = db.prepare(
      'SELECT rowid FROM fp WHERE fp MATCH ? AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER)',
    );
    this.#find.setReturnArrays(true);
    this.#read = db.prepare('SELECT anchor, label, article, text FROM passage WHERE rowid = ?');
    this.#texts = db.prepare('SELECT rowid, text FROM passage WHERE rowid BETWEEN ? AND ?');
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
    const add = (rows: readonly number[], weight: number): void => {
      const value = weight * Math.log(1 + passages / Math.max(1, rows.length));
      for (const row of rows) scores.set(row, (scores.get(row) ?? 0) + value);
    };
    for (const { s, x, prefix, weight } of terms) {
      // What the exact stream has, the lemma stream has too: one look-up will do.
      if (prefix) add(this.#beginning(doc, passages, x), weight);
      else add(this.#found(doc, s === '' ? `{x}: "${x}"` : `{s}: "${s}"`), weight);
    }
    for (const words of phrases) add(this.#found(doc, `{x}: "${words.join(' ')}"`), words.length);
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_SNIPPETS)
      .map(([rowid]) => rowid);
  }

  #found(doc: number, match: string): number[] {
    const rows = this.#find.all(match, doc * PASSAGE_SPAN, (doc + 1) * PASSAGE_SPAN - 1);
    return (rows as unknown as number[][]).map(([row = 0]) => row);
  }

  // FTS5 unites the lists of all words that begin so before it seeks: a document of usual length is read sooner.
  #beginning(doc: number, passages: number, x: string): number[] {
    if (passages > MOST_READ) return this.#found(doc, `{x}: "${x}" *`);
    const rows = this.#texts.all(doc * PASSAGE_SPAN, (doc + 1) * PASSAGE_SPAN - 1);
    return rows.flatMap(({ rowid, text }) => (hasWordFrom(String(text), x) ? Number(rowid) : []));
  }
}
