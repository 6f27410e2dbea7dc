import type { Candidate, NameParts } from './candidate.ts';
import { isListed } from './common-words.ts';
import { type Ending, foldKey } from './endings.ts';
import { isFormed } from './formed-words.ts';
import { GIVEN } from './lexicon.ts';
import type { RecordIndex } from './record-index.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';
import russianNames from './word-lists/russian-names.json' with { type: 'json' };

// What a given name cut short may end in: Ramo, Həmi, Gülü, Nərik, Fidoş, Люда, Светка, Танюша. Source: usage of friends and kin.
const ENDING =
  /^(?:|o|i|u|a|k|ik|ok|uk|os|is|us|as|ka|ko|ya|yo|cik|ci|con|ula|ulya|usa|usya|asa|osa|uska|oska|enka|ocka|ecka|on)$/;
const MIN_CUT = 3; // letters that are left of the given name
const OF_TWO = /^[aeiou][a-z]ik$/; // Эмик of Эмиль
const MIN_LEFT_OUT = 2; // letters that are not

/** Russian short names that are no beginning of the whole one: `dima` and `dmi`, how that begins. */
const SHORT_OF = new Map<string, readonly string[]>(
  Map.groupBy(russianNames.shortOf.split(' '), (pair) => foldKey(pair.split(':')[0] ?? '')),
);

/** True of a given name cut short, with or without the ending of a pet name: `ramo` of `ramin`, `dima` of `dmitriy`. */
export function isShortOf(short: string, given: string): boolean {
  const beginnings = SHORT_OF.get(short) ?? [];
  if (beginnings.some((pair) => given.startsWith(foldKey(pair.split(':')[1] ?? '')))) return true;
  if (short === given || short[0] !== given[0]) return false;
  let same = 0;
  while (same < short.length && short[same] === given[same]) same++;
  const isCut = (cut: number) =>
    ENDING.test(short.slice(cut)) && given.length - cut >= MIN_LEFT_OUT && short.length > 2;
  for (let cut = same; cut >= MIN_CUT; cut--) if (isCut(cut)) return true;
  return OF_TWO.test(short) && short.slice(0, 2) === given.slice(0, 2);
}

/** A word that may be short for somebody's given name: the lists know it as no name of its own, or as a Russian pet name. */
export const maySpeakShort = (short: string): boolean =>
  short.length >= MIN_CUT && (!GIVEN.has(short) || PET_NAMES.has(short));

const PET_NAMES: ReadonlySet<string> = new Set(
  `${russianNames.maleShort} ${russianNames.femaleShort}`.split(' ').map(foldKey),
);

/** Of the persons of a text the name whose given part a nickname is short for, where only one is. */
export function nameOfShort(nickname: string, names: readonly NameParts[]): NameParts | undefined {
  const [word = ''] = nickname.split(' ');
  const fitting = names.filter(({ given = '' }) => isShortOf(foldKey(word), given));
  return new Set(fitting.map(({ given }) => given)).size === 1 ? fitting[0] : undefined;
}

const MOST_GIVENS = 400; // given names of a text that are compared with its words
const MAX_LENGTH = 9; // letters with an ending
const OPENED = /["“„«‘']$/u;
const CALLED = /^(?:["”»“’'(,!?—–-]| [—–-] |, )/u;

/**
 * Words that nothing explains and that are short for the given name of somebody of the text or its record (`“Ramo, tez
 * ol”` beside a Ramin). One that begins a sentence is taken in quotation marks only.
 */
export function findShortGivens(
  tokens: readonly Token[],
  found: readonly Candidate[],
  isFree: (token: Token) => boolean,
  { parties }: RecordIndex,
): Candidate[] {
  const names = [...found.filter(({ office }) => office === undefined), ...parties].flatMap(
    ({ name }) => (name?.given === undefined ? [] : [name]),
  );
  const nicknames = new Set(
    found.filter(({ rule }) => rule === 'person:nickname').map(({ start }) => start),
  );
  const called = new Set(
    nicknames.size === 0
      ? []
      : tokens.filter(({ start }) => nicknames.has(start)).map(({ facts }) => facts.key),
  );
  for (const { rule, name } of found)
    if (rule === 'person:nickname' && name?.given !== undefined && !name.given.includes(' '))
      called.add(name.given);
  const distinct = [...new Map(names.map((name) => [name.given, name])).values()];
  const byStart = Map.groupBy(
    distinct.slice(0, MOST_GIVENS),
    ({ given }) => given?.slice(0, 1) ?? '',
  );
  return tokens.flatMap((token, at): Candidate[] => {
    const { readings, key } = token.facts;
    const isCalled = token.capital && readings.some(({ stem }) => called.has(stem));
    if (!isCalled && !mayBeShort(token, tokens[at - 1], tokens[at + 1])) return [];
    if (!isFree(token)) return [];
    for (const { stem, ending } of readings) {
      if (stem.length < MIN_CUT || !(called.has(stem) || maySpeakShort(stem))) continue;
      const isOwn = isCalled && called.has(stem) && !mayBegin(token, ending);
      const isFit = ({ given = '' }: NameParts) =>
        isShortOf(stem, given) || (isOwn && stem === given);
      const bearers = (byStart.get(key.slice(0, 1)) ?? []).filter(isFit);
      const givens = new Set(bearers.map(({ given }) => given));
      if (givens.size === 0) continue;
      const [given] = givens;
      return [
        {
          ...{ start: token.start, end: token.end, cls: 'person', rule: 'person:short' },
          ...{ score: 0.7, features: [], ending, ground: 'P' },
          name: { given: givens.size === 1 ? given : stem },
          doubt: 'lone-given-name',
        },
      ];
    }
    return [];
  });
}

/** `Rusik`, `Ramo`: what hardly ends a word of the language inside a sentence. */
const isPetForm = ({ facts }: Token): boolean =>
  facts.readings.some(({ stem }) => /(?:[^aeiou]ik|o|[ou]s)$/.test(stem));

/** `Qara rəngli`, not `Qaranın evi`: a word of the language at the beginning of a sentence, whoever is called so. */
const mayBegin = ({ sentenceStart, text, facts }: Token, { case: kase }: Ending): boolean =>
  sentenceStart && kase === 'nom' && facts.given === undefined && (facts.common || isListed(text));

function mayBeShort(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const { text, capital, allCapitals, initial, facts } = token;
  if (!capital || allCapitals || initial || text.length < MIN_CUT || text.length > MAX_LENGTH)
    return false;
  if (facts.common || facts.place || facts.surname !== undefined || facts.surnameForm) return false;
  if (facts.role !== undefined || facts.kin || facts.slot) return false;
  if (!isCyrillic(text) && (isListed(text) || (isFormed(text) && !isPetForm(token)))) return false;
  // `Ramo Ticarət`: a title
  if (next?.capital === true && next.before === ' ') return false;
  if (before?.capital === true && !before.sentenceStart && token.before === ' ') return false;
  const isQuoted = OPENED.test(token.before);
  return isQuoted
    ? next === undefined || CALLED.test(next.before) || / $/.test(next.before)
    : !token.sentenceStart;
}
