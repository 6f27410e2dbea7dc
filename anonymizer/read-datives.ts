import type { Candidate, NameParts } from './candidate.ts';
import { DATIVE, NOMINATIVE, readingsOf } from './endings.ts';
import { GIVEN, KIN, roleLabelOf, SLOTS, SURNAMES } from './lexicon.ts';
import { sexOfGiven } from './link-keys.ts';
import { isCyrillic } from './scripts.ts';
import { wordFacts } from './tokens.ts';

const LAST_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;
// Endings that stand behind a vowel only.
const BEHIND_VOWEL = ['nin', 'nın', 'yə', 'ya', 'ni', 'nı', 'dən', 'dan'];

// Endings that stand behind a consonant, and words before which a name bears none.
const BEHIND_CONSONANT = ['dən', 'dan', 'lə', 'la', 'in', 'ın', 'un', 'ün', 'ə', 'a'];
const BEHIND_BARE = ['adlı', 'adında', 'soyadlı', 'ilə', 'üçün', 'kimi', 'tərəfindən'];
const ENDS_IN_VOWEL = /[aeəıioöuü]$/u;

const MAX_LOOKS = 60; // names that are looked for in one text: keeps a text of many names linear

/** What a text tells of the ends of names by its other mentions of them. */
export type NameEnds = {
  /** `Azadə`, of whom the text says `Azadənin`; `Poluxin`, of whom it says `Poluxin ilə`: no case of a shorter name. */
  readonly whole: (candidate: Candidate) => Candidate;
};

/** How a text shows that a word is whole: before a word that takes the bare name, or with an ending behind it. */
type Told = 'bare' | 'ended' | 'no';

/** Reads names as they stand where the text shows that the end of the word belongs to them. */
export function nameEnds(text: string): NameEnds {
  const known = new Map<string, Told>();
  const isName = (word: string): Told => {
    const told = known.get(word);
    if (told !== undefined || known.size >= MAX_LOOKS) return told ?? 'no';
    const tails = ENDS_IN_VOWEL.test(word) ? BEHIND_VOWEL : BEHIND_CONSONANT;
    const isBare = BEHIND_BARE.some((next) => text.includes(`${word} ${next}`));
    const isEnded = !isBare && tails.some((tail) => isWordIn(text, word + tail));
    known.set(word, isBare ? 'bare' : isEnded ? 'ended' : 'no');
    return known.get(word) ?? 'no';
  };
  return { whole: (candidate) => asWhole(text, candidate, isName) };
}

/** True where a word stands in a text with no letter behind it. */
function isWordIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!/^\p{L}/u.test(text.slice(at + word.length, at + word.length + 1))) return true;
  return false;
}

function asWhole(text: string, candidate: Candidate, isName: (word: string) => Told): Candidate {
  const { cls, name = {}, ending, start, end, rule } = candidate;
  if (cls !== 'person' || !ENDED.has(ending.case) || ending.plural || ending.copula)
    return candidate;
  if (rule.startsWith('record:')) return candidate;
  const word = LAST_WORD.exec(text.slice(start, end))?.[0] ?? '';
  const { key } = wordFacts(word);
  const isLed = name.given !== undefined && ending.case === 'dat';
  const part = isLed && isEndedBy(key, name.given, ['e', 'a']) ? 'given' : surnamePart(key, name);
  if (part === undefined || isCyrillic(word)) return candidate;
  const told = isName(word);
  if (told === 'no' || (told === 'ended' && !isLed && isKnown(name[part] ?? ''))) return candidate;
  return { ...candidate, name: { ...name, [part]: key, sex: undefined }, ending: NOMINATIVE };
}

const ENDED: ReadonlySet<string> = new Set(['dat', 'acc', 'gen']);

const isEndedBy = (key: string, stem = '', tails: readonly string[]): boolean =>
  tails.some((tail) => key === stem + tail);

const MIN_ROOT = 4; // letters of an unknown name before an ending

const isKnown = (stem: string): boolean =>
  stem.length < MIN_ROOT || GIVEN.has(stem) || SURNAMES.has(stem) || /(?:ov|ev)a?$/.test(stem);

/** The part of a name, its surname or a lone word, that was read from a word without its last letters. */
function surnamePart(key: string, { surname, given }: NameParts): 'surname' | 'given' | undefined {
  const part = surname !== undefined ? 'surname' : 'given';
  const stem = surname ?? given ?? '';
  return isEndedBy(key, stem, ['i', 'u', 'in', 'un', 'ni']) ? part : undefined;
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
  if ((patronymic ?? initials) !== undefined) return candidate;
  const own = text.slice(start, end);
  const [first = ''] = own.split(' ');
  const word = LAST_WORD.exec(own)?.[0] ?? '';
  const sex = sexOfGiven(given);
  // `Levan Tsiklauriyə` beside a `Tsiklauri`, whatever the given name is
  const isBareToo = sex === undefined && /[aeəıioöuü]y[əa]$/u.test(word);
  if (sex !== 'm' && !(isBareToo && isWordIn(text, word.slice(0, -2)))) return candidate;
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
