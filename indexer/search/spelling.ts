import type { Token } from '#indexer/analysis/analyzer.ts';
import { foldWord } from '#indexer/analysis/fold.ts';
import { lemmaOf } from '#indexer/analysis/lemma.ts';
import { isInvariable, isNounLemma, isVerbBase } from '#indexer/analysis/lexicon/lexicon.ts';
import { spellingCost } from './spelling-cost.ts';

/** A word that may have been meant, folded, with its lemma. */
export type Variant = {
  readonly x: string;
  readonly s: string;
  /** How unlikely the slip is less how frequent the word is: the lowest is the best. */
  readonly score: number;
};

/** Words of one query that are looked at: each costs a walk through the vocabulary. */
export const MOST_DOUBTFUL = 32;

const MOST_VARIANTS = 5; // of one word. Source: search.md §3
const WORTH = 0.25; // what a tenfold frequency is worth in edits
const SLACK = 0.5; // how much worse than the best a variant may be
const SHORT = 6; // letters up to which more than one slip is another word
const SHORT_COST = 1.2;

/** True for a folded word that our own lexicon explains: it is spelt right, whatever the index holds. */
export function isInLexicon(x: string): boolean {
  const s = lemmaOf(x);
  return isNounLemma(s) || isVerbBase(s) || isInvariable(s);
}

/** True for a token that can be misspelt: a word of letters alone, of at least so many. */
export function isSpellable({ x, flags }: Token, letters: number): boolean {
  return !flags.stop && !flags.number && x.length >= letters && /^[a-z]+$/.test(x);
}

/** The likeliest words for a folded word that was misspelt, best first, each lemma once. */
export function variantsOf(
  typed: string,
  similar: readonly { readonly word: string; readonly passages: number }[],
): readonly Variant[] {
  const ranked = similar
    .map(({ word, passages }) => ({ x: word, cost: spellingCost(typed, word), passages }))
    .filter(({ cost }) => typed.length > SHORT || cost <= SHORT_COST)
    .map(({ x, cost, passages }) => ({
      x,
      s: lemmaOf(x),
      score: cost - WORTH * Math.log10(1 + passages),
    }))
    .sort((a, b) => a.score - b.score || (a.x < b.x ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  const near = ranked.filter(({ score }) => score <= best + SLACK);
  return [...new Map(near.toReversed().map((each) => [each.s, each])).values()]
    .toReversed()
    .slice(0, MOST_VARIANTS);
}

/**
 * A folded word with the letters that the person typed where they agree: `muqavilesi` for what was meant by
 * `müqavliəsi` is `müqaviləsi`. Letters that were not typed stay as they are.
 */
export function restoredLetters(x: string, typed: string): string {
  const lower = [...typed].map((sign) => foldWord(sign)).join('');
  const letters = [...x];
  let from = 0;
  for (const [at, letter] of letters.entries()) {
    const place = [0, 1, -1, 2]
      .map((step) => at + step)
      .find((each) => each >= from - 1 && lower[each] === letter);
    if (place === undefined) continue;
    letters[at] = typed[place] ?? letter;
    from = place + 1;
  }
  return letters.join('');
}
