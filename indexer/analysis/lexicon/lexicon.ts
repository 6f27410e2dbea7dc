import { foldWord } from '../fold.ts';
import { expandEntry } from './derive.ts';
import { INVARIABLE } from './invariable.ts';
import { NOUNS } from './nouns.ts';
import { SOCIETY } from './society.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { VERBS } from './verbs.ts';

/**
 * Core lexicon of the project, written by hand: nouns, adjectives, adverbs and names in the form a
 * dictionary gives them, verbs as bases (`çıxar`, not `çıxarmaq`), and words that take no suffix.
 */
const expanded = [NOUNS, SOCIETY, SURROUNDINGS].flatMap(entries).map(expandEntry);
const nouns = new Set(expanded.flatMap(({ words }) => words).map(foldWord));
const verbs = new Set(
  [...entries(VERBS), ...expanded.flatMap((entry) => entry.verbs)].map(foldWord),
);
const invariable = new Set(entries(INVARIABLE).map(foldWord));

function entries(lists: Readonly<Record<string, string>>): string[] {
  return Object.values(lists).flatMap((list) => list.trim().split(/\s+/));
}

/** True where the folded word is a dictionary form that nominal suffixes attach to. */
export function isNounLemma(folded: string): boolean {
  return nouns.has(folded);
}

/** True where the folded word is a verb base. */
export function isVerbBase(folded: string): boolean {
  return verbs.has(folded);
}

/** True where the folded word is a whole word that suffixes neither end nor attach to: `onun`. */
export function isInvariable(folded: string): boolean {
  return invariable.has(folded);
}

/** Every folded entry in alphabetical order: nouns, verbs, invariable words; for the version. */
export function lexiconEntries(): readonly [
  readonly string[],
  readonly string[],
  readonly string[],
] {
  return [[...nouns].sort(), [...verbs].sort(), [...invariable].sort()];
}
