import { analyze, type Token } from '#indexer/analysis/analyzer.ts';
import { lowerWord } from '#indexer/analysis/fold.ts';
import { lemmaOf, verbRootOf } from '#indexer/analysis/lemma.ts';
import { normalizeText } from '#indexer/analysis/normalize.ts';
import { isAzCyrillic, oneScript } from '#indexer/analysis/script.ts';
import { MOST_EDITS, RARE, type SearchEngine, type Spelling } from '#indexer/search/engine.ts';
import { spellingsNear, wordsWithin } from '#indexer/search/nearby-words.ts';
import type { QueryWord } from '#indexer/search/parse-query.ts';
import {
  isInLexicon,
  isSpellable,
  MOST_DOUBTFUL,
  restoredLetters,
  type Variant,
  variantsOf,
} from '#indexer/search/spelling.ts';
import { layWords } from './lay-terms.ts';

/** A question as it was understood: in Latin letters, its misspelt words as they were probably meant. */
export type ReadQuestion = {
  readonly text: string;
  /** What was replaced, in order. */
  readonly spellings: readonly { readonly typed: string; readonly meant: string }[];
  /** What was typed and further words that may have been meant, with less weight. */
  readonly variants: readonly QueryWord['node'][];
};

// Endings of speech, folded: persons (borcluyam, versəm, çəkəcəm), -dı for -dır (ödənməlidi), -ca (qabaqca).
const SPOKEN = /(?:y?[ae]m|s[ae]n|s[iu]z|s[ae][mnqk]|[ae]c[ae][mnq]|d[iu]r?|c[ae]|d[ae]n?)$/;
// An ending that begins with a vowel never follows one: oxuyura-am is a slip, borclu-yam is none.
const HIATUS = /[aeiou]$/;
const VOWEL_FIRST = /^[aeiou]/;
const COLLOQUIAL = /^(?:bur|or|har)(?:da|dan)$/; // burda, ordan for burada, oradan
const SHORTEST_SPOKEN = 2; // letters before such an ending: ildi, azca
const ROMAN = /^[IVXLC]+$/;
const SHORTEST_STEM = 3; // letters of the lemma of a form one slip away
const FORM_WORTH = 0.2; // one form of a lemma against all
const SHORTEST = 4; // letters of a word that is looked at: shorter ones have too many neighbours
const VARIANT_WEIGHT = 0.4; // Source: search.md §3
const ROW_WORTH = 10; // a row of the thesaurus against a passage: questions are made of its words

/**
 * Reads a question: another script, misspelt words. What the index or the thesaurus has stays as it is, and
 * what `without` names (`spelling:` with the word as typed).
 */
export async function readQuestion(
  engine: SearchEngine,
  typed: string,
  without: readonly string[] = [],
  signal?: AbortSignal,
): Promise<ReadQuestion> {
  const text = inLatin(typed);
  const doubtful = analyze(text)
    .filter((token) => !without.includes(`spelling:${token.surface}`) && isDoubtful(token))
    .slice(0, MOST_DOUBTFUL);
  if (doubtful.length === 0) return { text, spellings: [], variants: [] };
  const found = await engine.spellings(doubtful, signal);
  const misspelt = doubtful.flatMap((token, index) => {
    const { passages, similar } = found[index] ?? { passages: RARE, similar: [] };
    return passages > 0 ? [] : [{ token, similar, formed: formedNear(token.x) }];
  });
  const formed = misspelt.flatMap((each) => each.formed);
  const counts = await countsOf(engine, formed, signal);
  const corrected = misspelt.flatMap((each) => {
    const [best, ...others] = variantsOf(each.token.x, candidatesFor(each, counts));
    return best === undefined
      ? []
      : [{ token: each.token, meant: surface(best, each.token), others }];
  });
  let out = text;
  for (const { token, meant } of corrected.toReversed())
    out = out.slice(0, token.start) + meant + out.slice(token.end);
  return {
    text: out,
    spellings: corrected.map(({ token, meant }) => ({ typed: token.surface, meant })),
    variants: corrected.flatMap(({ token, others }) => [token, ...others].map(nodeOf)),
  };
}

type Misspelt = {
  readonly token: Token;
  readonly similar: Spelling['similar'];
  readonly formed: readonly string[];
};

/** What may have been meant, of the index, of the thesaurus and of our lexicon, with its worth in passages. */
function candidatesFor(
  { token, similar, formed }: Misspelt,
  counts: ReadonlyMap<string, number>,
): Spelling['similar'] {
  const words = new Map(similar.map(({ word, passages }) => [word, passages]));
  for (const { word } of wordsWithin(sortedLayWords(), token.x, MOST_EDITS))
    words.set(word, (words.get(word) ?? 0) + ROW_WORTH * (layWords().get(word)?.rows ?? 0));
  for (const word of formed) {
    const worth = FORM_WORTH * (counts.get(lemmaOf(word)) ?? 0);
    words.set(word, Math.max(words.get(word) ?? 0, worth));
  }
  return [...words].map(([word, passages]) => ({ word, passages }));
}

function surface({ x }: Variant, token: Token): string {
  return layWords().get(x)?.surface ?? restoredLetters(x, lowerWord(token.surface));
}

function nodeOf({ x, s }: Pick<Variant, 'x' | 's'>): QueryWord['node'] {
  return { t: 'term', x, s, p: x.slice(0, 5), weight: VARIANT_WEIGHT };
}

/** Words one edit away that our lexicon or the thesaurus explains, in the ending too: it hides the lemma. */
function formedNear(typed: string): readonly string[] {
  return [...new Set(spellingsNear(typed))].filter(
    (x) => lemmaOf(x).length >= SHORTEST_STEM && isKnown(x),
  );
}

/** Passages by lemma; a lemma of the thesaurus counts its rows too. */
async function countsOf(
  engine: SearchEngine,
  words: readonly string[],
  signal: AbortSignal | undefined,
) {
  const lemmas = [...new Set(words.map(lemmaOf))];
  const found = await engine.spellings(
    lemmas.map((s) => ({ x: s, s, countOnly: true })),
    signal,
  );
  return new Map(
    lemmas.map((s, index) => [
      s,
      (found[index]?.passages ?? 0) + ROW_WORTH * (layRoots().get(rootOf(s)) ?? 0),
    ]),
  );
}

let sorted: readonly string[] | undefined;
let roots: ReadonlyMap<string, number> | undefined;

function sortedLayWords(): readonly string[] {
  sorted ??= [...layWords().keys()].filter((x) => /^[a-z]{3,}$/.test(x)).sort();
  return sorted;
}

/** Rows of the thesaurus by the root of a word. */
function layRoots(): ReadonlyMap<string, number> {
  if (roots !== undefined) return roots;
  const counted = new Map<string, number>();
  for (const [x, { rows }] of layWords()) {
    const root = rootOf(lemmaOf(x));
    counted.set(root, (counted.get(root) ?? 0) + rows);
  }
  roots = counted;
  return counted;
}

function isKnown(x: string): boolean {
  return isInLexicon(x) || layWords().has(x) || layRoots().has(rootOf(lemmaOf(x)));
}

function isDoubtful(token: Token): boolean {
  const { x, surface } = token;
  return isSpellable(token, SHORTEST) && !ROMAN.test(surface) && !isKnown(x) && !isSpoken(x);
}

/** True for a known word with an ending of speech that the analyzer does not strip. */
function isSpoken(x: string): boolean {
  const [ending] = SPOKEN.exec(x) ?? [''];
  const rest = x.slice(0, -ending.length);
  if (HIATUS.test(rest) && VOWEL_FIRST.test(ending)) return false;
  return ending !== '' && rest.length >= SHORTEST_SPOKEN && (COLLOQUIAL.test(x) || isKnown(rest));
}

function rootOf(s: string): string {
  return verbRootOf(s) ?? s;
}

/** Azerbaijani in Cyrillic letters becomes Latin, word by word; any other text stays. */
function inLatin(typed: string): string {
  const { text } = normalizeText(typed);
  if (!isAzCyrillic(text) && !/[јҹ]/i.test(text)) return typed;
  return text.replace(/\p{L}+/gu, (word) => oneScript(lowerWord(word), true));
}
