import { remembered } from './remembered.ts';

const MIN_CONSONANTS = 3; // fewer are those of many names

/** Signs of one sound in the Latin and the Russian spelling of Azerbaijani names. Source: passports and usage of courts. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/dz?h|d[jc]|zh|ch|j/g, 'c'], // Джавад is Cavad
  [/sh|ts/g, 's'],
  [/kh|gh|[qkxh]/g, 'g'], // Касумов is Qasımov, Гасан Həsən, Рагим Rəhim
  [/p/g, 'b'], // Алекперов is Ələkbərov
  [/t/g, 'd'], // Мехтиев is Mehdiyev
];
const FRONT: Readonly<Record<string, string>> = { a: 'a', e: 'a', o: 'u', u: 'u', i: 'i' };
/** Russian endings behind a surname, of which one consonant is left. */
const DECLINED = /(?<=[ov]v|[ei]v|in)(?:im|om)$/;

/**
 * The key that a Latin name shares with its Russian spelling: the kind of its first vowel and the consonants
 * that Russian writes in several ways (`qasimov`, `kasumova` → `agsmv`). Undefined where too few consonants are
 * left. Input is a folded word.
 */
export const russianKey = remembered((folded: string): string | undefined => {
  const first = /[aeiou]/.exec(folded)?.[0] ?? '';
  let key = folded.replace(DECLINED, '');
  for (const [signs, letter] of CONSONANTS) key = key.replace(signs, letter);
  const consonants = key.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  return consonants.length < MIN_CONSONANTS ? undefined : `${FRONT[first] ?? ''}${consonants}`;
});

// Ələsgər is Алескер, Həsən Гасан, Qasım Касум; Cavid is Джавид.
const INITIAL: Readonly<Record<string, string>> = {
  ...{ q: 'g', h: 'g', x: 'g', k: 'g' },
  ...{ a: 'e', y: 'e', i: 'e' },
  ...{ c: 'd', j: 'd' },
};

/** An initial, or a part of a name, with its first letter as both scripts share it; input is folded. */
export function initialHeard(part: string): string {
  return `${INITIAL[part[0] ?? ''] ?? part.slice(0, 1)}${part.slice(1)}`;
}
