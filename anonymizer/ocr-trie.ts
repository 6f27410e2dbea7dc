import { READINGS } from './ocr-readings.ts';

/** What a word of a trie is: a common word, a name of our lists, a name of this document or its record. */
export type WordKind = 'word' | 'name' | 'own';
export type Trie = {
  readonly next: Map<string, Trie>;
  readonly kinds: Set<WordKind>;
  readonly id: number;
};
/** The word that a damaged one is read as, with its ending, and what it costs to believe that. */
export type Match = { readonly word: string; readonly cost: number };

let count = 0;
/** A trie without words. */
export function emptyTrie(): Trie {
  return { next: new Map(), kinds: new Set(), id: count++ };
}

/** Adds a word, lower case. */
export function addWord(trie: Trie, word: string, kind: WordKind): void {
  let node = trie;
  for (const letter of word) {
    const known = node.next.get(letter) ?? emptyTrie();
    node.next.set(letter, known);
    node = known;
  }
  node.kinds.add(kind);
}

// Endings of nouns; a word takes two of them at most. Source: grammar of the Azerbaijani noun.
const ENDINGS = emptyTrie();
for (const ending of 'nın nin nun nün ın in un ün na nə a ə ya yə nı ni nu nü ı i u ü yı yi yu yü da də dan dən nda ndə ndan ndən la lə yla ylə lar lər ları ləri sı si su sü dır dir dur dür gil lıq lik'.split(
  ' ',
))
  addWord(ENDINGS, ending, 'word');

// What a sign may stand for, and letters that may be lost: a look costs the same however many words there are.
type Source = readonly [letters: string, cost: number];
const SOURCES = new Map<string, Source[]>();
for (const [letters, readings] of READINGS)
  for (const { read, cost } of readings)
    SOURCES.set(read, [...(SOURCES.get(read) ?? []), [letters, cost]]);
const LOST_LETTERS: readonly Source[] = SOURCES.get('') ?? [];

const OTHER = 1; // any letter for any other
const LOST = 0.95;
const ADDED = 0.7;
const ENDING = 0.06; // so that a whole word is believed before a stem with its ending
// A short stem or a second ending explains nearly any word.
const endingCost = (read: string, left: number) =>
  ENDING + (read.length < 4 ? 0.2 : 0) + (left === 1 ? 0.1 : 0);
const MAX_STEPS = 3_000; // states looked at for one word: a long word of nothing but doubts ends here

/** The cost that a word of a length may have and still be believed. */
export function budgetOf(length: number): number {
  if (length <= 2) return 0.2;
  return Math.min(3, length === 3 ? 0.5 : 0.3 * length - 0.3);
}

/** What the words read so far have cost: states looked at. */
export type Work = { steps: number };

type State = {
  readonly node: Trie;
  readonly at: number;
  readonly cost: number;
  readonly read: string;
  /** Kinds of the stem, once an ending has begun. */
  readonly stem: ReadonlySet<WordKind> | undefined;
  readonly endings: number;
  /** How many more letters may be any other. */
  readonly free: number;
};

const STEP = 0.05; // of cost: states of one step are looked at in the order they were found
const BESIDE = 0.5; // how much more another kind of word may cost and still be told

/**
 * The cheapest reading of a damaged word (lower case) for each kind of word, of `budget` or less; `endings`
 * says whether words of the trie may take endings. Cheapest first, each state once, at most 3,000 of them; the
 * states looked at are added to `work`.
 */
export function readDamaged(
  trie: Trie,
  word: string,
  budget: number,
  work: Work,
  endings = true,
): ReadonlyMap<WordKind, Match> {
  const best = new Map<WordKind, Match>();
  const seen = new Set<number>();
  const buckets: State[][] = [];
  let steps = 0;
  let limit = budget;
  const free = word.length < 8 ? 1 : 2;
  push(trie, 0, 0, '', undefined, endings ? 2 : 0, free);
  search: for (let cost = 0; cost < buckets.length && cost * STEP <= limit + STEP; cost++)
    for (const state of buckets[cost] ?? []) {
      if (state.cost > limit) continue;
      if (++steps > MAX_STEPS) break search;
      visit(state);
    }
  work.steps += steps;
  return best;

  // Thousands of states are pushed for a word: each is written out, for a spread costs ten times as much.
  function push(
    node: Trie,
    at: number,
    cost: number,
    read: string,
    stem: State['stem'],
    endings: number,
    free: number,
  ): void {
    if (cost > limit) return;
    const state = { node, at, cost, read, stem, endings, free };
    const place = Math.round(cost / STEP);
    const bucket = buckets[place];
    if (bucket === undefined) buckets[place] = [state];
    else bucket.push(state);
  }

  /** The state after `state` in which `letters` were read, `own` dearer. */
  function go(
    state: State,
    node: Trie | undefined,
    letters: string,
    at: number,
    own: number,
    free = state.free,
  ): void {
    const cost = state.cost + own;
    if (node !== undefined && cost <= limit)
      push(node, at, cost, state.read + letters, state.stem, state.endings, free);
  }

  function visit(state: State): void {
    const { node, at, cost, read, stem, free } = state;
    const key = (node.id * 32 + at) * 2 + (stem?.has('word') === true ? 1 : 0);
    if (seen.has(key)) return;
    seen.add(key);
    if (node.kinds.size > 0) {
      const kinds = stem ?? node.kinds;
      if (at === word.length) finish(kinds, read, cost);
      else if (state.endings > 0 && read.length >= 3) {
        const dearer = cost + endingCost(read, state.endings);
        push(ENDINGS, at, dearer, read, kinds, state.endings - 1, free);
      }
    }
    const sign = word[at];
    for (const [letter, own] of LOST_LETTERS) go(state, node.next.get(letter), letter, at, own);
    if (sign === undefined) return;
    go(state, node.next.get(sign), sign, at + 1, 0);
    for (const [letters, own] of SOURCES.get(sign) ?? [])
      if (cost + own <= limit) go(state, childOf(node, letters), letters, at + 1, own);
    if (at === 0) return;
    go(state, node, '', at + 1, ADDED);
    if (free === 0 || cost + LOST > limit) return;
    for (const [letter, child] of node.next) {
      if (letter !== sign) go(state, child, letter, at + 1, OTHER, free - 1);
      go(state, child, letter, at, LOST, free - 1);
    }
  }

  function finish(kinds: ReadonlySet<WordKind>, read: string, cost: number): void {
    for (const kind of kinds) if (!best.has(kind)) best.set(kind, { word: read, cost });
    limit = Math.min(limit, cost + BESIDE);
  }
}

function childOf(trie: Trie, letters: string): Trie | undefined {
  let child: Trie | undefined = trie;
  for (const letter of letters) child = child?.next.get(letter);
  return child;
}
