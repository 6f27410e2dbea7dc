import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { MOST_EDITS, RARE, type Spelling, type WordForms } from '../../engine.ts';
import { wordsWithin } from '../../nearby-words.ts';
import { impactToken, leastCountAt, levelsOf } from './impact.ts';

const AT_ONCE = 2_500; // ms that a question for a spelling may take to read what is not read yet
const SLICE = 10; // ms of reading between searches where there are more
const PAUSE = 40; // ms between slices, so that searches come first
const LAST = '\u{10ffff}'; // sorts after every word
const GROWN = 0.1; // share of new or gone passages after which the words are read again

/** A level of the exact words of table `d` and the last of its tokens that was read. */
type Place = { readonly level: number; readonly last: string };

/**
 * The words of an open index file for spelling. They are read in slices from when the file is opened, on the
 * spot where a question comes before that is done; how often a word stands in the index is always looked
 * up as of now, so a word of withdrawn documents alone is never offered. Read are the lists of table `d`,
 * which holds no positions: stepping over a very common word there takes a hundredth of the time.
 */
export class Vocabulary {
  readonly #db: DatabaseSync;
  readonly #count: StatementSync;
  readonly #after: StatementSync;
  readonly #size: StatementSync;
  #words: readonly string[] | undefined;
  #wordsAt = 0; // passages when the words were read
  #reading: { readonly counts: Map<string, number>; readonly place: Place } | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  /** Makes a temporary table: the connection must not be limited to queries yet. */
  constructor(db: DatabaseSync) {
    this.#db = db;
    db.exec("CREATE VIRTUAL TABLE temp.fp_v USING fts5vocab(main, fp, 'col')");
    this.#count = db.prepare('SELECT col, doc FROM fp_v WHERE term = ?');
    db.exec("CREATE VIRTUAL TABLE temp.d_v USING fts5vocab(main, d, 'row')");
    this.#after = db.prepare('SELECT term, doc FROM d_v WHERE term > ? AND term < ?');
    this.#size = db.prepare('SELECT coalesce(sum(passages), 0) AS size FROM doc');
    this.#later(() => this.#begin(SLICE));
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

  /** The words as last read; reads them anew where the index has changed much. */
  #known(): readonly string[] {
    const size = this.#passages();
    const isStale = Math.abs(size - this.#wordsAt) > this.#wordsAt * GROWN;
    if (this.#reading === undefined && (this.#words === undefined || isStale)) this.#begin(AT_ONCE);
    else if (this.#words === undefined) this.#read(AT_ONCE);
    return this.#words ?? [];
  }

  #passages(): number {
    return Number(this.#size.get()?.['size'] ?? 0);
  }

  #begin(budget: number): void {
    if (this.#reading !== undefined) return;
    this.#reading = { counts: new Map(), place: { level: 0, last: '' } };
    this.#wordsAt = this.#passages();
    this.#read(budget);
  }

  /** Reads on for so many milliseconds, and later where that was not enough. */
  #read(budget: number): void {
    if (this.#reading === undefined) return;
    const { counts, place } = this.#reading;
    const until = performance.now() + budget;
    for (let { level, last } = place; level < levelsOf('x').length; level += 1, last = '') {
      const beginning = impactToken('x', level, '');
      for (const row of this.#after.iterate(last || beginning, `${beginning}${LAST}`)) {
        const term = String(row['term']);
        const word = term.slice(beginning.length);
        const times = Number(row['doc']) * leastCountAt(level);
        if (/^[^\d]{3,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
        if (performance.now() < until) continue;
        this.#reading = { counts, place: { level, last: term } };
        this.#later(() => this.#read(SLICE));
        return;
      }
    }
    // At least as often as in passages: how often that is, is looked up for what is offered.
    this.#words = [...counts].flatMap(([word, times]) => (times >= RARE ? word : [])).sort();
    this.#reading = undefined;
  }

  #later(read: () => void): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(() => {
      if (!this.#db.isOpen) return; // a rebuilt index has taken its place
      try {
        read();
      } catch {
        this.#reading = undefined; // read again when a spelling is asked for
      }
    }, PAUSE).unref();
  }
}
