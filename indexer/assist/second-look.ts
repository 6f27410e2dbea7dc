import { foldAz, lowerAz } from '#domain/az-text.ts';
import { lemmaOf } from '#indexer/analysis/lemma.ts';
import { isStopWord } from '#indexer/analysis/stop-words.ts';
import type { PassageHit, QueryNode } from '#indexer/search/engine.ts';

// What an engine's score does not see, as shares of the score of its best passage. Chosen on the labour, the
// Constitutional Court and the development questions.
const SENTENCE = 0.3; // words of the question that one sentence has: a norm states its case in one sentence
const NEIGHBOURS = 0.6; // words side by side in both: a term of law is mostly two words (əmək müqaviləsi)
const HEADING = 0.2; // part of an article's heading that the question says: the heading names its institution
const PREFIX_ONLY = 0.6; // a word with the same beginning against one with the same lemma

const LOOKED_AT = 100; // passages: what is far behind stays there
const NEAR = 4; // words from one to the other of a pair, either way: forms of ilə, və may stand between
const STEM = 5; // letters that two forms of an unknown word share
const START = 2; // letters that every form of a word has

type Term = Extract<QueryNode, { t: 'term' }>;

/** A word of the question and how much it tells apart, from its weight and its share of the passages. */
type Sought = { readonly term: Term; readonly worth: number };

/** Where a passage has the words of the question: how well each, at best one sentence of it, and its heading. */
type Look = {
  readonly words: ReadonlySet<number>;
  /** Words that each sentence with any has; one may come twice. */
  readonly sentences: readonly (readonly Match[])[];
  /** Places of each word in order; a sentence begins far behind the one before. */
  readonly places: readonly (readonly number[])[];
  readonly heading: readonly Match[];
  /** Words of the heading without stop words. */
  readonly headingWords: number;
};

/**
 * The passages that an engine found for the words of a question in a better order: the scores are shares of
 * the engine's best score with what sentences, pairs of words and headings add. Pure.
 */
export function lookAgain(hits: readonly PassageHit[], terms: readonly Term[]): PassageHit[] {
  const best = hits[0]?.score ?? 0;
  if (best <= 0 || terms.length === 0) return [...hits];
  const finder = finderOf(terms);
  const looks = hits.slice(0, LOOKED_AT).map((hit) => lookAt(hit, terms.length, finder));
  const sought = terms.map((term, index): Sought => {
    const having = looks.filter(({ words }) => words.has(index)).length;
    return { term, worth: term.weight * Math.log(1 + looks.length / Math.max(1, having)) };
  });
  return hits
    .map((hit, index) => {
      const look = looks[index];
      const more = look === undefined ? 0 : worthOf(look, sought);
      return { hit: { ...hit, score: hit.score / best + more }, index };
    })
    .sort((a, b) => b.hit.score - a.hit.score || a.index - b.index)
    .map(({ hit }) => hit);
}

function worthOf(look: Look, sought: readonly Sought[]): number {
  const total = sought.reduce((sum, { worth }) => sum + worth, 0);
  if (total === 0) return 0;
  const sentence = Math.max(0, ...look.sentences.map((said) => worthSaid(said, sought))) / total;
  // A word of the heading that the question lacks weighs as much as its words do on average.
  const whole = (total / sought.length) * look.headingWords;
  const heading = whole === 0 ? 0 : Math.min(1, worthSaid(look.heading, sought) / whole);
  return SENTENCE * sentence + NEIGHBOURS * pairShare(look, sought) + HEADING * heading;
}

/** What the words of the question are worth that were found, each at its best match. */
function worthSaid(said: readonly Match[], sought: readonly Sought[]): number {
  const best = new Map<number, number>();
  for (const { index, match } of said) best.set(index, Math.max(best.get(index) ?? 0, match));
  let sum = 0;
  for (const [index, match] of best) sum += match * (sought[index]?.worth ?? 0);
  return sum;
}

/** Share of the question's pairs of neighbouring words that stand near each other in the passage. */
function pairShare({ places }: Look, sought: readonly Sought[]): number {
  let total = 0;
  let found = 0;
  for (let index = 0; index + 1 < sought.length; index += 1) {
    const worth = Math.min(sought[index]?.worth ?? 0, sought[index + 1]?.worth ?? 0);
    total += worth;
    if (areNear(places[index] ?? [], places[index + 1] ?? [])) found += worth;
  }
  return total === 0 ? 0 : found / total;
}

function areNear(some: readonly number[], others: readonly number[]): boolean {
  return some.some((a) => others.some((b) => a !== b && Math.abs(a - b) <= NEAR));
}

type Match = { readonly index: number; readonly match: number };
type Finder = (surface: string) => readonly Match[];

/** Finds which words of the question a written word is a form of; each spelling is looked at once. */
function finderOf(terms: readonly Term[]): Finder {
  const starts = new Map<string, number[]>();
  for (const [index, { s, x }] of terms.entries())
    for (const start of new Set([s.slice(0, START), x.slice(0, START)]))
      starts.set(start, [...(starts.get(start) ?? []), index]);
  const letters = new Set([...starts.keys()].map((start) => start.charCodeAt(0)));
  const known = new Map<string, readonly Match[]>();
  return (surface) => {
    if (!letters.has(firstLetter(surface))) return NONE;
    let found = known.get(surface);
    if (found === undefined) {
      const x = folded(surface);
      found = (starts.get(x.slice(0, START)) ?? [])
        .map((index) => ({ index, match: matchOf(x, terms[index]) }))
        .filter(({ match }) => match > 0);
      known.set(surface, found);
    }
    return found;
  };
}

const NONE: readonly Match[] = [];
const firstLetters = new Map<number, number>();

/** Code of a word's first letter, folded. */
function firstLetter(word: string): number {
  const code = word.charCodeAt(0);
  let known = firstLetters.get(code);
  if (known === undefined) {
    known = folded(word.charAt(0)).charCodeAt(0);
    firstLetters.set(code, known);
  }
  return known;
}

function matchOf(x: string, term: Term | undefined): number {
  if (term === undefined) return 0;
  if (x === term.x || lemmaOf(x) === term.s) return 1;
  return term.p.length >= STEM && x.startsWith(term.p) ? PREFIX_ONLY : 0;
}

function lookAt({ text, label }: PassageHit, terms: number, finder: Finder): Look {
  const words = new Set<number>();
  const places: number[][] = Array.from({ length: terms }, () => []);
  const sentences: Match[][] = [];
  let place = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    const said: Match[] = [];
    for (const word of sentence.match(WORD) ?? []) {
      place += 1;
      for (const found of finder(word)) {
        said.push(found);
        words.add(found.index);
        if (found.match === 1) places[found.index]?.push(place);
      }
    }
    if (said.length > 0) sentences.push(said);
    place += 2 * NEAR;
  }
  const title = label.startsWith('zone:') ? [] : (label.match(WORD) ?? []).filter(isOfHeading);
  const heading = title.flatMap((word) => [...finder(word)]);
  return { words, sentences, places, heading, headingWords: title.length };
}

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /\n|(?<=[.;!?])\s+(?=[\p{Lu}\d])/u;

function isOfHeading(word: string): boolean {
  const x = folded(word);
  return !isStopWord(x) && x !== 'madde' && !/^\d/.test(x);
}

function folded(word: string): string {
  return foldAz(lowerAz(word));
}
