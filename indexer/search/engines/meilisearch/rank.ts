import type { QueryNode } from '../../engine.ts';
import { compilePassageFilter, type Place, wordFilter } from './compile-filter.ts';
import { filterValue, isIn } from './values.ts';
import { countsIn } from './word-tally.ts';

/** One word that is scored, and the filter of the texts that have it. */
export type Leaf = {
  readonly stream: 's' | 'x' | 'p';
  readonly word: string;
  readonly isPrefix: boolean;
  readonly place: Place;
  readonly weight: number;
  readonly filter: string;
};

/** What scoring reads of a record. */
export type Tallied = { readonly rank_s: string; readonly rank_x: string; readonly size: number };

/** Texts in all, and with each leaf. */
type Frequencies = { readonly all: number; readonly of: readonly number[] };

type Weights = Readonly<Record<Leaf['stream'], { readonly head: number; readonly body: number }>>;

/** Weights of the streams; the same as those of the sqlite engine. */
const DOCUMENT: Weights = {
  s: { head: 6, body: 2 },
  x: { head: 4, body: 1 },
  p: { head: 0, body: 0 },
};
const PASSAGE: Weights = {
  s: { head: 3, body: 1 },
  x: { head: 0, body: 0.5 },
  p: { head: 0, body: 0.5 },
};
const K1 = 1.2;
const B = 0.75;
const LEAST_IDF = 1e-6; // of a word in more than half of the texts, as in FTS5
const PREFIX_LETTERS = 5; // of the recall stream
const MOST_LEAVES = 64;

/** The words of a query that score documents. */
export function documentLeaves(query: QueryNode): Leaf[] {
  const leaves = new Map<string, Leaf>();
  const add = (stream: 's' | 'x', word: string, place: Place, weight: number, isPrefix = false) => {
    const filter = wordFilter(stream, place, word, isPrefix);
    leaves.set(filter, { stream, word, isPrefix, place, weight, filter });
  };
  const visit = (node: QueryNode, place: Place): void => {
    if (node.t === 'term' && node.prefix === true) add('x', node.x, place, node.weight, true);
    else if (node.t === 'term') {
      add('s', node.s, place, node.weight);
      add('x', node.x, place, node.weight);
    } else if (node.t === 'phrase') {
      for (const word of node.x) add('x', word, place, 1);
    } else if (node.t === 'near') {
      for (const word of [...node.a, ...node.b]) add(node.stream, word, place, 1);
    } else if (node.t === 'field') visit(node.kid, node.field);
    else if (node.t === 'and' || node.t === 'or') for (const kid of node.kids) visit(kid, place);
  };
  visit(query, 'any');
  return [...leaves.values()].slice(0, MOST_LEAVES);
}

/** The words of a query that score passages. */
export function passageLeaves(query: QueryNode): Leaf[] {
  const leaves = new Map<string, Leaf>();
  const add = (stream: Leaf['stream'], word: string, weight: number, isPrefix = false): void => {
    const filter = isPrefix
      ? compilePassageFilter({ t: 'term', x: word, s: '', p: '', weight, prefix: true })
      : isIn(stream, [filterValue(word)]);
    leaves.set(filter, { stream, word, isPrefix, place: 'any', weight, filter });
  };
  const visit = (node: QueryNode): void => {
    if (node.t === 'term' && node.prefix === true) add('x', node.x, node.weight, true);
    else if (node.t === 'term') {
      add('s', node.s, node.weight);
      add('x', node.x, node.weight);
      add('p', node.p, node.weight);
    } else if (node.t === 'phrase') {
      for (const word of node.x) add('x', word, 1);
    } else if (node.t === 'near') {
      for (const word of [...node.a, ...node.b]) add(node.stream, word, 1);
    } else if (node.t === 'field') visit(node.kid);
    else if (node.t === 'and' || node.t === 'or') node.kids.forEach(visit);
  };
  visit(query);
  return [...leaves.values()].slice(0, MOST_LEAVES);
}

/** BM25 over the tallies that came with the records, in their order: what the server's own order lacks. */
export function scoresOf(
  records: readonly Tallied[],
  leaves: readonly Leaf[],
  frequencies: Frequencies,
  kind: 'document' | 'passage',
): number[] {
  const weights = kind === 'document' ? DOCUMENT : PASSAGE;
  const mean = records.reduce((sum, { size }) => sum + size, 0) / Math.max(1, records.length);
  const idfs = leaves.map((_, at) => idfOf(frequencies.all, frequencies.of[at] ?? 0));
  return records.map((record) => {
    const half = K1 * (1 - B + (B * record.size) / Math.max(1, mean));
    return leaves.reduce((score, leaf, at) => {
      const frequency = weightedCount(record, leaf, weights[leaf.stream]);
      if (frequency === 0) return score;
      return score + (leaf.weight * (idfs[at] ?? 0) * frequency * (K1 + 1)) / (frequency + half);
    }, 0);
  });
}

function idfOf(all: number, having: number): number {
  return Math.max(LEAST_IDF, Math.log((all - having + 0.5) / (having + 0.5)));
}

function weightedCount(
  { rank_s, rank_x }: Tallied,
  { stream, word, isPrefix, place }: Leaf,
  weight: { readonly head: number; readonly body: number },
): number {
  // The first five letters of a word are no stream of the tally: they are what longer words begin with.
  const begins = isPrefix || (stream === 'p' && word.length === PREFIX_LETTERS);
  const { head, body } = countsIn(stream === 's' ? rank_s : rank_x, word, begins);
  return (place === 'body' ? 0 : weight.head * head) + (place === 'title' ? 0 : weight.body * body);
}
