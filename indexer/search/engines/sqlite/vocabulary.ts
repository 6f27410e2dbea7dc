import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { MOST_EDITS, RARE, type Spelling, type WordForms } from '../../engine.ts';
import { wordsWithin } from '../../nearby-words.ts';

const AT_ONCE = 2_500; // ms that the first question for a spelling may take to read the words
const SLICE = 10; // ms of reading between searches where there are more
const PAUSE = 40; // ms between slices, so that searches come first
const GROWN = 0.1; // share of new or gone passages after which the words are read again

/**
 * The words of an open index file for spelling. They are read once they are needed, in slices where the
 * index is large, and answer nothing until then; how often a word stands in the index is always looked
 * up as of now, so a word of withdrawn documents alone is never offered.
 */
export class Vocabulary {
  readonly #db: DatabaseSync;
  readonly #count: StatementSync;
  readonly #after: StatementSync;
  readonly #size: StatementSync;
  #words: readonly string[] | undefined;
  #wordsAt = 0; // passages when the words were read
  #reading: { readonly words: string[]; last: string } | undefined;

  /** Makes a temporary table: the connection must not be limited to queries yet. */
  constructor(db: DatabaseSync) {
    this.#db = db;
    db.exec("CREATE VIRTUAL TABLE temp.fp_v USING fts5vocab(main, fp, 'col')");
    this.#count = db.prepare('SELECT col, doc FROM fp_v WHERE term = ?');
    this.#after = db.prepare('SELECT term, doc FROM fp_v WHERE term > ? AND col = ?');
    this.#size = db.prepare('SELECT coalesce(sum(passages), 0) AS size FROM doc');
  }

  /** Spelling of a word as of now. Call it inside a read transaction. */
  spelling({ x, s, countOnly }: WordForms): Spelling {
    const passages = Math.max(this.#passagesWith(x, 'x'), this.#passagesWith(s, 's'));
    if (passages >= RARE || countOnly === true) return { passages, similar: [] };
    const similar: { word: string; passages: number }[] = [];
    for (const { word } of wordsWithin(this.#known(), x, MOST_EDITS)) {
      const found = word === x ? 0 : this.#passagesWith(word, 'x');
      if (found >= RARE) similar.push({ word, passages: found });
    }
    return { passages, similar };
  }

  #passagesWith(term: string, column: 'x' | 's'): number {
    const row = this.#count.all(term).find(({ col }) => col === column);
    return Number(row?.['doc'] ?? 0);
  }

  /** The words as last read; begins to read them where there are none or the index has changed much. */
  #known(): readonly string[] {
    const size = Number(this.#size.get()?.['size'] ?? 0);
    const isStale = Math.abs(size - this.#wordsAt) > this.#wordsAt * GROWN;
    if ((this.#words === undefined || isStale) && this.#reading === undefined) {
      this.#reading = { words: [], last: '' };
      this.#wordsAt = size;
      this.#read(AT_ONCE);
    }
    return this.#words ?? [];
  }

  /** Reads on for so many milliseconds, and later where that was not enough. */
  #read(budget: number): void {
    const { words, last } = this.#reading ?? { words: [], last: '' };
    const until = performance.now() + budget;
    for (const row of this.#after.iterate(last, 'x')) {
      const term = String(row['term']);
      if (Number(row['doc']) >= RARE && /^[^\d]{3,}$/.test(term)) words.push(term);
      if (performance.now() < until) continue;
      this.#reading = { words, last: term };
      setTimeout(() => this.#readOn(), PAUSE).unref();
      return;
    }
    this.#words = words;
    this.#reading = undefined;
  }

  #readOn(): void {
    if (!this.#db.isOpen) return; // a rebuilt index has taken its place
    try {
      this.#read(SLICE);
    } catch {
      this.#reading = undefined; // read again when a spelling is asked for
    }
  }
}
