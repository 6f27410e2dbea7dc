import { analyzeWords } from '#indexer/analysis/analyzer.ts';
import { scanTokens } from '#indexer/analysis/tokenize.ts';
import type { QueryNode, Snippet } from './engine.ts';

/** Passages of one document that a result shows. */
export const MOST_SNIPPETS = 3;

const WINDOW = 42; // words shown of a passage
const LEAD = 8; // words before the first hit where there is room
const MOST_TERMS = 24; // terms looked up per document

/** What to look for in passages: single terms and phrases, wanted ones only. */
export type Wanted = {
  readonly terms: readonly { s: string; x: string; prefix: boolean; weight: number }[];
  readonly phrases: readonly (readonly string[])[];
};

/** The positive terms of a query tree. */
export function wantedOf(node: QueryNode): Wanted {
  const terms = new Map<string, Wanted['terms'][number]>();
  const phrases: (readonly string[])[] = [];
  const visitNear = (stream: 's' | 'x', word: string): void => {
    terms.set(`${stream} ${word}`, {
      s: stream === 's' ? word : '',
      x: word,
      prefix: false,
      weight: 1,
    });
  };
  const visit = (each: QueryNode): void => {
    if (each.t === 'term') {
      const { s, x, weight } = each;
      terms.set(`${s} ${x}`, { s, x, prefix: each.prefix === true, weight });
    } else if (each.t === 'phrase') {
      if (each.slop > 0)
        for (const x of each.x) terms.set(` ${x}`, { s: '', x, prefix: false, weight: 1 });
      else if (each.x.length > 0) phrases.push(each.x);
    } else if (each.t === 'near') {
      for (const words of [each.a, each.b])
        if (words.length > 1) phrases.push(words);
        else visitNear(each.stream, words[0] ?? '');
    } else if (each.t === 'and' || each.t === 'or') each.kids.forEach(visit);
    else if (each.t === 'field') visit(each.kid);
  };
  visit(node);
  return { terms: [...terms.values()].slice(0, MOST_TERMS), phrases: phrases.slice(0, MOST_TERMS) };
}

const KEPT_PASSAGES = 800; // a few megabytes in each reader
const analyzed = new Map<string, ReturnType<typeof analyzeWords>>();

// The passages that are shown are shown again and again: the newest analyses are kept.
function wordsOf(text: string): ReturnType<typeof analyzeWords> {
  const kept = analyzed.get(text);
  if (kept !== undefined) {
    analyzed.delete(text);
    analyzed.set(text, kept);
    return kept;
  }
  const words = analyzeWords(text);
  analyzed.set(text, words);
  if (analyzed.size > KEPT_PASSAGES) analyzed.delete(analyzed.keys().next().value ?? '');
  return words;
}

/** Whether a word of the text begins with a folded beginning. */
export function hasWordFrom(text: string, beginning: string): boolean {
  let found = false;
  scanTokens(text, ({ x }) => {
    found ||= x.startsWith(beginning);
  });
  return found;
}

/** The best window of a passage cut into parts, words that matched flagged. */
export function markedParts(text: string, wanted: Wanted): Snippet['parts'] {
  const words = wordsOf(text);
  const hits = hitWords(words, wanted);
  const from = bestWindow(words, hits);
  const to = Math.min(words.length, from + WINDOW);
  const parts: { text: string; hit: boolean }[] = [];
  const push = (piece: string, hit: boolean): void => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last !== undefined && last.hit === hit) last.text += piece;
    else parts.push({ text: piece, hit });
  };
  let position = from === 0 ? 0 : (words[from]?.start ?? 0);
  if (from > 0) push('… ', false);
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word === undefined || hits[index] !== 1) continue;
    push(text.slice(position, word.start), false);
    push(text.slice(word.start, word.end), true);
    position = word.end;
  }
  push(
    to === words.length ? text.slice(position) : text.slice(position, words[to - 1]?.end),
    false,
  );
  if (to < words.length) push(' …', false);
  return parts;
}

function hitWords(
  words: readonly { x: string; s: string }[],
  { terms, phrases }: Wanted,
): Uint8Array {
  const hits = new Uint8Array(words.length);
  const exact = new Set(terms.filter((term) => !term.prefix).map((term) => term.x));
  const lemmas = new Set(
    terms.filter((term) => !term.prefix && term.s !== '').map((term) => term.s),
  );
  const prefixes = terms.filter((term) => term.prefix).map((term) => term.x);
  words.forEach(({ x, s }, index) => {
    if (exact.has(x) || lemmas.has(s) || prefixes.some((prefix) => x.startsWith(prefix)))
      hits[index] = 1;
  });
  for (const phrase of phrases) {
    for (let at = 0; at + phrase.length <= words.length; at += 1) {
      if (phrase.every((x, offset) => words[at + offset]?.x === x))
        hits.fill(1, at, at + phrase.length);
    }
  }
  return hits;
}

// First word of the window with most distinct hit words, led by a little context.
function bestWindow(words: readonly { s: string }[], hits: Uint8Array): number {
  if (words.length <= WINDOW) return 0;
  let best = 0;
  let bestCount = 0;
  for (let from = 0; from < words.length; from += 1) {
    if (hits[from] !== 1) continue;
    const start = Math.max(0, Math.min(from - LEAD, words.length - WINDOW));
    const seen = new Set<string>();
    for (let index = start; index < start + WINDOW; index += 1) {
      if (hits[index] === 1) seen.add(words[index]?.s ?? '');
    }
    if (seen.size > bestCount) {
      best = start;
      bestCount = seen.size;
    }
  }
  return best;
}
