import type { Candidate, NameParts } from './candidate.ts';
import { DATIVE, NOMINATIVE, readingsOf } from './endings.ts';
import { KIN, roleLabelOf, SLOTS } from './lexicon.ts';
import { sexOfGiven } from './link-keys.ts';
import { isCyrillic } from './scripts.ts';
import { wordFacts } from './tokens.ts';

const LAST_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;
// Endings that stand behind a vowel only.
const BEHIND_VOWEL = ['nin', 'nın', 'yə', 'ya', 'ni', 'nı', 'dən', 'dan'];

const MAX_LOOKS = 60; // names that are looked for in one text: keeps a text of many names linear

/** Reads `Azadə`, of whom the text says `Azadənin`, as a name: no dative of an Azad. */
export function lastVowels(text: string): (candidate: Candidate) => Candidate {
  const known = new Map<string, boolean>();
  const isName = (word: string): boolean => {
    const told = known.get(word);
    if (told !== undefined || known.size >= MAX_LOOKS) return told ?? false;
    const isSaid = BEHIND_VOWEL.some((tail) => text.includes(`${word}${tail}`));
    known.set(word, isSaid);
    return isSaid;
  };
  return (candidate) => {
    const { cls, name, ending, start, end, rule } = candidate;
    if (cls !== 'person' || ending.case !== 'dat' || ending.plural || name?.given === undefined)
      return candidate;
    if (rule.startsWith('record:')) return candidate;
    const word = LAST_WORD.exec(text.slice(start, end))?.[0] ?? '';
    const { key } = wordFacts(word);
    if (key !== `${name.given}e` && key !== `${name.given}a`) return candidate;
    if (!isName(word)) return candidate;
    return { ...candidate, name: { ...name, given: key, sex: undefined }, ending: NOMINATIVE };
  };
}

const NOUN_BEFORE = /(?<![\p{L}\p{N}])(\p{Ll}{3,20}[aə])(?:,| [–—-]) $/u;
const NOUN_REACH = 26; // units of a noun and the sign behind it

/** `alıcıya – Gennadi Soyadova`, `ustaya, Ad Soyadova`: the name stands in the case of the noun that it explains. */
export function asApposed(text: string, candidate: Candidate): Candidate {
  const { cls, name = {}, ending, start, end } = candidate;
  const { given, surname, patronymic } = name;
  if (cls !== 'person' || ending.case !== 'nom' || candidate.parties !== undefined)
    return candidate;
  if (given === undefined || surname === undefined || patronymic !== undefined) return candidate;
  const word = LAST_WORD.exec(text.slice(start, end))?.[0] ?? '';
  if (wordFacts(word).key !== surname || sexOfGiven(given) === 'f') return candidate;
  const noun = NOUN_BEFORE.exec(text.slice(Math.max(0, start - NOUN_REACH), start))?.[1];
  if (noun === undefined || !isPersonInDative(noun)) return candidate;
  const bare = bareOf(surname);
  if (bare === undefined) return candidate;
  const sex = bare === surname.slice(0, -1) && /(?:ov|ev)$/.test(bare) ? 'm' : name.sex;
  return { ...candidate, name: { ...name, surname: bare, sex }, ending: DATIVE };
}

/** `Ad Soyadova`, `Ad Soyadiyə` behind the given name of a man: the dative, where no woman of the text is called so. */
export function asHis(
  text: string,
  candidate: Candidate,
  isWhole: (name: NameParts) => boolean,
): Candidate {
  const { cls, name = {}, ending, start, end, rule } = candidate;
  const { given, surname, patronymic, initials } = name;
  if (cls !== 'person' || ending.case !== 'nom' || candidate.parties !== undefined)
    return candidate;
  if (!GIVEN_FIRST.test(rule) || given === undefined || surname === undefined) return candidate;
  if ((patronymic ?? initials) !== undefined || sexOfGiven(given) !== 'm') return candidate;
  const own = text.slice(start, end);
  const [first = ''] = own.split(' ');
  const word = LAST_WORD.exec(own)?.[0] ?? '';
  if (isCyrillic(own) || wordFacts(first).key !== given || wordFacts(word).key !== surname)
    return candidate;
  const bare = /(?:ova|eva)$/.test(surname) ? surname.slice(0, -1) : hisRoot(word, surname);
  if (bare === undefined || isWhole({ given, surname, sex: 'f' })) return candidate;
  return { ...candidate, name: { ...name, surname: bare, sex: 'm' }, ending: DATIVE };
}

const GIVEN_FIRST = /^person:(?:ad-soyad|ad-cap|cap-soyad|led-cap)$/;

/** `Kazeruniyə` → `kazeruni`: behind a vowel the ending is no part of a man's surname. */
function hisRoot(word: string, surname: string): string | undefined {
  const isEnded = /(?:[ieəöü]yə|[aıou]ya)$/u.test(word) && surname.length >= MIN_ENDED;
  return isEnded ? surname.slice(0, -2) : undefined;
}

const MIN_ENDED = 7; // letters of a surname with the ending

function isPersonInDative(noun: string): boolean {
  return readingsOf(noun).some(
    ({ stem, ending }) =>
      ending.case === 'dat' &&
      (SLOTS.has(stem) || KIN.has(stem) || roleLabelOf(stem) !== undefined),
  );
}

/** A surname without the ending of the dative: `skvortsova` → `skvortsov`, `siraziye` → `sirazi`. */
function bareOf(surname: string): string | undefined {
  const root = surname.replace(/y[ae]$/, '');
  if (root !== surname && /[aeiou]$/.test(root)) return root;
  return /[^aeiou][ae]$/.test(surname) ? surname.slice(0, -1) : undefined;
}
