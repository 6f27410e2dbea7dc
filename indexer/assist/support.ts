import { analyze, type Token } from '#indexer/analysis/analyzer.ts';
import { verbRootOf } from '#indexer/analysis/lemma.ts';
import { hasWord, keysOf } from './confidence.ts';
import { LIMITING, MONTHS, NEGATING, NUMBER_WORDS, OBLIGING } from './support-words.ts';

const OVERLAP = 0.7; // share of the words of a sentence that its source must have
const LEAST_WORDS = 2; // words of the matter, or there is nothing to compare

// Folded endings of verbs. `-ma` alone is also the noun of the verb (verilməsi) and is not counted.
const NEGATED = /\p{L}{2}m(?:[ae](?:d[ie]|y|z|mis|s[ae]|sin$|sinlar$|sinler$)|[iu]r)/u;
const OBLIGED = /m[ae]li(?:d[iu]r|y[ae]m|s[ae]n|y[iu]k|dirlar|dirler)?$/u;
const DANGEROUS = /https?:|www\.|[<>{}]|\]\(/u; // a summary has no links and no mark-up

/**
 * True where a text supports a sentence by rules alone: it has the numbers, dates and most words of the
 * sentence; nothing is denied, demanded or limited in one and not in the other.
 * Source: search.md §7, "a deterministic check".
 */
export function isSupported(sentence: string, source: string): boolean {
  if (DANGEROUS.test(sentence)) return false;
  const said = analyze(sentence);
  const known = analyze(source);
  return (
    hasNumbers(said, known) &&
    hasAll(said, known, MONTHS) &&
    hasAll(said, known, LIMITING) &&
    hasWords(said, source) &&
    agreesInNegation(said, known) &&
    (!isObliging(said) || isObliging(known))
  );
}

function hasNumbers(said: readonly Token[], known: readonly Token[]): boolean {
  const values = new Set(known.flatMap(figuresOf));
  return said.flatMap(figuresOf).every((value) => values.has(value));
}

/** The value of a number in figures or words; a date is its day. */
function figuresOf({ x, s, flags }: Token): readonly string[] {
  if (flags.number || /\d/.test(x)) return [x];
  const word = NUMBER_WORDS.get(s) ?? NUMBER_WORDS.get(x);
  return word === undefined ? [] : [word];
}

/** True where every word of the list that is said is known too. */
function hasAll(
  said: readonly Token[],
  known: readonly Token[],
  words: ReadonlySet<string>,
): boolean {
  const there = new Set(known.flatMap(({ x, s }) => [x, s]));
  return said.every(({ x, s }) => !(words.has(x) || words.has(s)) || there.has(x) || there.has(s));
}

function hasWords(said: readonly Token[], source: string): boolean {
  const content = said.filter(({ flags }) => !flags.stop && !flags.number);
  const keys = keysOf(source);
  const found = content.filter((token) => hasWord(keys, token));
  return content.length >= LEAST_WORDS && found.length >= content.length * OVERLAP;
}

/** What is denied must be denied in the source, and what is said of a verb there must not be its denial. */
function agreesInNegation(said: readonly Token[], known: readonly Token[]): boolean {
  if (said.some(isNegation) !== known.some(isNegation) && !affirms(said, known)) return false;
  return said.every((token) => {
    const root = verbRootOf(token.s);
    if (root === undefined) return true;
    const same = known.filter((one) => verbRootOf(one.s) === root);
    return same.length === 0 || same.some((one) => isNegation(one) === isNegation(token));
  });
}

/** True where the source denies something, but not the verbs that the sentence affirms. */
function affirms(said: readonly Token[], known: readonly Token[]): boolean {
  if (said.some(isNegation)) return false;
  const affirmed = new Set(
    known.filter((one) => !isNegation(one)).flatMap(({ s }) => verbRootOf(s) ?? []),
  );
  const verbs = said.flatMap(({ s }) => verbRootOf(s) ?? []);
  return verbs.length > 0 && verbs.every((root) => affirmed.has(root));
}

function isNegation({ x, s }: Token): boolean {
  if (NEGATING.has(x) || NEGATING.has(s)) return true;
  return verbRootOf(s) !== undefined && NEGATED.test(x);
}

function isObliging(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ x, s }) =>
      OBLIGING.has(s) || OBLIGING.has(x) || (verbRootOf(s) !== undefined && OBLIGED.test(x)),
  );
}
