import { foldWord } from '../fold.ts';
import { NOUNS } from './nouns.ts';
import { VERBS } from './verbs.ts';

/**
 * Core lexicon of the project, written by hand: nouns, adjectives, adverbs and names in the form a
 * dictionary gives them, verbs as bases (`çıxar`, not `çıxarmaq`).
 */
const nouns = new Set(entries(NOUNS));
const verbs = new Set(entries(VERBS));

function entries(lists: Readonly<Record<string, string>>): string[] {
  return Object.values(lists).flatMap((list) => list.trim().split(/\s+/).map(foldWord));
}

/** True where the folded word is a dictionary form that nominal suffixes attach to. */
export function isNounLemma(folded: string): boolean {
  return nouns.has(folded);
}

/** True where the folded word is a verb base. */
export function isVerbBase(folded: string): boolean {
  return verbs.has(folded);
}

/** Every folded entry in alphabetical order, nouns then verbs, for the analyzer's version. */
export function lexiconEntries(): readonly [readonly string[], readonly string[]] {
  return [[...nouns].sort(), [...verbs].sort()];
}
