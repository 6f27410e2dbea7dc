import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { QueryNode } from '../../engine.ts';
import type { Columns } from './columns.ts';
import { compilePlaced, type Placed } from './compile-match.ts';
import {
  bodyFrequencyOf,
  frequencyOf,
  impactToken,
  levelsOf,
  type Stream,
  weightsOf,
} from './impact.ts';
import { PASSAGE_SPAN } from './schema.ts';

/**
 * Rows that have a word, and how often with the weights of title and body: one level after another. More than
 * 255 times counts as 255, which is as good as always.
 */
type Postings = { readonly rows: Uint32Array; readonly frequencies: Uint8ClampedArray };

/** The score of every row number; 0 where the document does not match. */
export type Scores = Float32Array;

const FOUND = 1e-6; // score of a match that says nothing of the order
const KEPT_ROWS = 12_000_000; // of the lists kept in memory: 60 MB a reader
// Saturation of frequency and weight of length in BM25 (Robertson and Zaragoza 2009, 3.4), as in FTS5.
const K1 = 1.2;
const B = 0.75;
const SEPARATOR = 0x2c;
const ZERO = 0x30;
const COMMON = 0.1; // share of documents above which the exact stream adds nothing to the order
/** Where a word is looked for. */
type Where = 'any' | 'title' | 'body';
const STREAMS: Readonly<Record<Where, { readonly s: Stream; readonly x: Stream }>> = {
  any: { s: 's', x: 'x' },
  title: { s: 't', x: 'u' },
  body: { s: 's', x: 'x' },
};

/**
 * Which documents match a query and how well. Words are looked up in lists of rows by impact (table `d`);
 * what needs positions (phrases, words near each other) is asked of titles and passages (`t`, `fp`), so it
 * stands within one of them. A number per row and query part costs less than a row object per match: a
 * common word is in most documents.
 */
export class DocumentMatcher {
  readonly #words: StatementSync;
  readonly #inTitles: StatementSync;
  readonly #inPassages: StatementSync;
  readonly #kept = new Map<string, Postings>();
  #keptRows = 0;
  #keptAt = -1;

  constructor(db: DatabaseSync) {
    // One text of numbers is read five times as fast as a row for each.
    this.#words = db.prepare('SELECT group_concat(rowid) FROM d WHERE d MATCH ?');
    this.#inTitles = db.prepare('SELECT group_concat(rowid) FROM t WHERE t MATCH ?');
    this.#inPassages = db.prepare(
      `SELECT group_concat(rowid / ${PASSAGE_SPAN}) FROM fp WHERE fp MATCH ?`,
    );
    for (const statement of [this.#words, this.#inTitles, this.#inPassages])
      statement.setReturnArrays(true);
  }

  /** Call it inside the read transaction of the columns. */
  match(query: QueryNode, columns: Columns): Scores {
    if (columns.changes !== this.#keptAt) {
      this.#kept.clear();
      this.#keptRows = 0;
      this.#keptAt = columns.changes;
    }
    return this.#match(query, columns, 'any');
  }

  #match(node: QueryNode, columns: Columns, where: Where): Scores {
    switch (node.t) {
      case 'all':
        return everything(columns);
      case 'not':
        return without(everything(columns), this.#match(node.kid, columns, where));
      case 'term':
        return this.#term(node, columns, where);
      case 'field':
        return this.#match(node.kid, columns, node.field);
      case 'phrase':
        if (node.x.length === 0) return everything(columns);
        return this.#placed(node, 'x', columns, where);
      case 'near':
        return this.#placed(node, node.stream, columns, where);
      case 'cite':
        return scored(this.#postings('c', node.token, where), 1, columns);
      case 'or': {
        const scores = none(columns);
        for (const kid of node.kids) add(scores, this.#match(kid, columns, where));
        return scores;
      }
      case 'and':
        return this.#and(node.kids, columns, where);
    }
  }

  #and(kids: readonly QueryNode[], columns: Columns, where: Where): Scores {
    let scores: Scores | undefined;
    for (const kid of kids) {
      if (kid.t === 'not' || kid.t === 'all') continue;
      const found = this.#match(kid, columns, where);
      scores = scores === undefined ? found : both(scores, found);
    }
    scores ??= everything(columns);
    for (const kid of kids)
      if (kid.t === 'not') without(scores, this.#match(kid.kid, columns, where));
    return scores;
  }

  #term(
    { x, s, weight, prefix }: Extract<QueryNode, { t: 'term' }>,
    columns: Columns,
    where: Where,
  ): Scores {
    const streams = STREAMS[where];
    if (prefix === true)
      return scored(this.#postings(streams.x, x, where, columns), weight, columns);
    const lemmas = this.#postings(streams.s, s, where);
    const scores = scored(lemmas, weight, columns);
    // What has the exact word has its lemma too, so it only moves what is found up.
    if (lemmas.rows.length <= columns.size * COMMON)
      addPostings(scores, this.#postings(streams.x, x, where), weight, columns);
    return scores;
  }

  // A document counts a phrase once for each of its passages that has it, and more for its title.
  #placed(node: Placed, stream: 's' | 'x', columns: Columns, where: Where): Scores {
    const match = compilePlaced(node);
    const { title, body } = weightsOf(stream);
    const lists: List[] = [];
    if (where !== 'title')
      lists.push({ rows: numbers(this.#inPassages.get(match)), frequency: body });
    if (where !== 'body')
      lists.push({ rows: numbers(this.#inTitles.get(match)), frequency: title });
    return scored(united(joined(lists), columns), 1, columns);
  }

  /** Rows with a word; where columns are given, with any word that begins so. */
  #postings(stream: Stream, word: string, where: Where, beginning?: Columns): Postings {
    const ending = beginning === undefined ? '' : ' *';
    const frequency = where === 'body' ? bodyFrequencyOf : frequencyOf;
    const key = `${where === 'body' ? 'body ' : ''}${stream}${word}${ending}`;
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key); // the last used goes last
      this.#kept.set(key, known);
      return known;
    }
    const lists = levelsOf(stream)
      .filter((level) => frequency(stream, level) > 0)
      .map((level) => ({
        frequency: frequency(stream, level),
        rows: numbers(this.#words.get(`"${impactToken(stream, level, word)}"${ending}`)),
      }));
    const found = beginning === undefined ? joined(lists) : united(joined(lists), beginning);
    this.#keep(key, found);
    return found;
  }

  #keep(key: string, postings: Postings): void {
    this.#kept.set(key, postings);
    this.#keptRows += postings.rows.length;
    for (const [oldest, { rows }] of this.#kept) {
      if (this.#keptRows <= KEPT_ROWS) return;
      this.#kept.delete(oldest);
      this.#keptRows -= rows.length;
    }
  }
}

/** Rows in which something occurs so often. */
type List = { readonly rows: Uint32Array; readonly frequency: number };

function joined(lists: readonly List[]): Postings {
  const length = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const postings = { rows: new Uint32Array(length), frequencies: new Uint8ClampedArray(length) };
  let at = 0;
  for (const { frequency, rows } of lists) {
    postings.rows.set(rows, at);
    postings.frequencies.fill(frequency, at, at + rows.length);
    at += rows.length;
  }
  return postings;
}

function scored(postings: Postings, weight: number, columns: Columns): Scores {
  const scores = none(columns);
  addPostings(scores, postings, weight, columns);
  return scores;
}

// The score of BM25 for each row of a word.
function addPostings(
  scores: Scores,
  { rows, frequencies }: Postings,
  weight: number,
  { size, lengths, meanLength }: Columns,
): void {
  const most = weight * rarity(rows.length, size) * (K1 + 1);
  const perWord = (K1 * B) / meanLength;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const frequency = frequencies[at] ?? 0;
    const share = frequency / (frequency + K1 * (1 - B) + perWord * (lengths[row] ?? 0));
    scores[row] = (scores[row] ?? 0) + Math.max(FOUND, most * share);
  }
}

// What is counted as one: a row that stands in several places stands once, with all its frequencies.
function united({ rows, frequencies }: Postings, columns: Columns): Postings {
  const sums = none(columns);
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (sums[row] === 0) {
      found[count] = row;
      count += 1;
    }
    sums[row] = (sums[row] ?? 0) + (frequencies[at] ?? 0);
  }
  const kept = new Uint8ClampedArray(count);
  for (let at = 0; at < count; at += 1) kept[at] = sums[found[at] ?? 0] ?? 0;
  return { rows: found.subarray(0, count), frequencies: kept };
}

// The inverse document frequency of BM25 in the form that is never negative.
function rarity(documents: number, size: number): number {
  return Math.log(1 + Math.max(0, size - documents + 0.5) / (documents + 0.5));
}

function numbers(row: unknown): Uint32Array {
  const [text] = (row ?? []) as readonly (string | null)[];
  if (text === undefined || text === null) return new Uint32Array(0);
  const found = new Uint32Array((text.length >> 1) + 1);
  let count = 0;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== SEPARATOR) number = number * 10 + unit - ZERO;
    else {
      found[count] = number;
      count += 1;
      number = 0;
    }
  }
  found[count] = number;
  return found.subarray(0, count + 1);
}

function none({ ids }: Columns): Scores {
  return new Float32Array(ids.length);
}

function everything(columns: Columns): Scores {
  const scores = none(columns);
  for (const row of columns.rows()) scores[row] = FOUND;
  return scores;
}

function add(scores: Scores, others: Scores): void {
  for (let row = 0; row < scores.length; row += 1)
    scores[row] = (scores[row] ?? 0) + (others[row] ?? 0);
}

function both(scores: Scores, others: Scores): Scores {
  for (let row = 0; row < scores.length; row += 1) {
    const other = others[row] ?? 0;
    scores[row] = other > 0 && (scores[row] ?? 0) > 0 ? (scores[row] ?? 0) + other : 0;
  }
  return scores;
}

function without(scores: Scores, others: Scores): Scores {
  for (let row = 0; row < scores.length; row += 1) if ((others[row] ?? 0) > 0) scores[row] = 0;
  return scores;
}
