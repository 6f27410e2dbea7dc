import { capitalizeAz, lowerAz } from '#domain/az-text.ts';
import { isHeadingRun } from './capital-headings.ts';
import { foldKey, patronymicEnding, readingsOf } from './endings.ts';
import {
  GIVEN,
  isSurnameForm,
  isVocabulary,
  LEGAL_FORMS,
  roleLabelOf,
  SURNAMES,
} from './lexicon.ts';
import { quickPattern } from './quick-pattern.ts';
import { remembered } from './remembered.ts';

// A zero for O, a one or a small l for I among capitals: a recogniser or a hand took the one for the other.
const TAKEN_FOR_CAPITAL = /\p{Lu}[01l]\p{Lu}|(?<![\p{L}\p{N}])0\p{Lu}{2}/u;
const CAPITALS_TAKEN =
  /(?<![\p{L}\p{N}])0?\p{Lu}(?:[\p{Lu}l]|[01](?=\p{Lu})){2,24}(?![\p{L}\p{N}])/gu;
const CAPITAL_OF: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', l: 'I' };

/** Capitals put back into words of capitals that then are names or words: `QƏMBƏR0V`, `RlZVAN`. Length is kept. */
export function capitalsRead(text: string): string {
  if (!quickPattern(TAKEN_FOR_CAPITAL, text).test(text)) return text;
  return text.replace(quickPattern(CAPITALS_TAKEN, text), (word) => {
    if (!/[01l]/.test(word)) return word;
    const read = word.replace(/[01l]/g, (sign) => CAPITAL_OF[sign] ?? sign);
    return isNameOrWord(read) ? read : word;
  });
}

/** True of names, patronymic words and words of the language in any case: a code of letters and zeros is none. */
function isNameOrWord(word: string): boolean {
  return isVocabulary(word) || patronymicEnding(word) !== undefined || isListedName(word);
}

// Words of capitals side by side, and any one of them: `MATTEO FERRANDİ`, later `FERRANDİNİN`.
const CAPITALS_RUN =
  /(?<![\p{L}\p{N}"“„«./-])\p{Lu}{2,24}(?:[ -]\p{Lu}{2,24}){1,6}(?: [OQ](?=\.))?(?![\p{L}\p{N}"”»/])/gu;
const HAS_CAPITALS = /\p{Lu}{2}[ -]\p{Lu}{3}|\p{Lu}{4}/u;
const CAPITALS_WORD = /(?<![\p{L}\p{N}"“„«./-])\p{Lu}{4,24}(?![\p{L}\p{N}"”»/])/gu;
const MIN_SHARED = 4; // letters that a later word shares with one of a run
const LINE_SHARE = 0.3; // small letters among those of a line that is no heading

/**
 * Names written in capitals in lines of small letters, as they are written elsewhere (`Matteo Ferrandi`): what a
 * name is told by is its one capital. Words of acts keep theirs. Length is kept.
 */
export function smallCapitals(text: string): string {
  if (!quickPattern(HAS_CAPITALS, text).test(text)) return text;
  const known = new Set<string>();
  let names = 0; // runs of names: one that writes names in capitals writes any of them so
  const out = text.replace(quickPattern(CAPITALS_RUN, text), (run, at: number) => {
    const words = run.split(/[ -]/);
    if (!words.some(mayBeName) || !isInLine(text, at)) return run;
    if (isHeadingRun(words, text.slice(at + run.length, at + run.length + 2))) return run;
    let end = 0;
    const groups = namesIn(words).map((group) => (isName(group) ? group.map(nameCase) : group));
    if (groups.flat().some((word, i) => word !== words[i])) names++;
    return groups
      .flat()
      .map((word, i) => {
        const own = words[i] ?? '';
        if (word !== own && isUnknown(own) && own.length >= MIN_SHARED)
          known.add(own.slice(0, MIN_SHARED));
        end += word.length + 1;
        return word + run.slice(end - 1, end);
      })
      .join('');
  });
  return out.replace(quickPattern(CAPITALS_WORD, out), (word, at: number) =>
    isNameAlone(word, known, names) && isInLine(text, at) ? capitalizeAz(word) : word,
  );
}

// No vowel, or three consonants in a short word: `DSMF`, `ADNSU`.
const ABBREVIATION = /^[^aeiou]+$|^(?=.{2,5}$).?[^aeiou]{3}/;

const nameCase = (word: string) =>
  patronymicEnding(word) === undefined && word.length > 1 ? capitalizeAz(word) : lowerAz(word);

/** The words in groups: those between words of acts together, each of these alone. */
function namesIn(words: readonly string[]): string[][] {
  const out: string[][] = [];
  for (const word of words) {
    const last = out[out.length - 1];
    if (last === undefined || isFixed(word) || last.some(isFixed)) out.push([word]);
    else last.push(word);
  }
  return out;
}

/** Two words or more, one of them a name or in no list. */
const isName = (words: readonly string[]) =>
  words.length > 1 && words.some(mayBeName) && !words.some(isFixed);

const ROMAN = /^[IVXLCİ]+$/u;
const mayBeName = (word: string) => !ROMAN.test(word) && (isUnknown(word) || isListedName(word));

const MANY_NAMES = 3;
const MIN_UNKNOWN = 5; // letters of a word that is no abbreviation

/** True of a given name, of a word shared with a run of names, and of any unknown one where names are written in capitals. */
function isNameAlone(word: string, known: ReadonlySet<string>, names: number): boolean {
  if (isGiven(word)) return true;
  const isShared = known.has(word.slice(0, MIN_SHARED));
  return (isShared || (names >= MANY_NAMES && word.length >= MIN_UNKNOWN)) && isUnknown(word);
}

/** True of a form of a given name that is no word of acts. */
const isGiven = remembered(
  (word: string) => readingsOf(word).some(({ stem }) => GIVEN.has(stem)) && !isVocabulary(word),
);

const isListedName = remembered((word: string) =>
  readingsOf(word).some(({ stem }) => isSurnameForm(stem) || SURNAMES.has(stem) || GIVEN.has(stem)),
);

/** True of words of acts and of abbreviations: they are no part of a name. */
const isFixed = remembered(
  (word) =>
    (word.length > 1 &&
      isVocabulary(word) &&
      !isListedName(word) &&
      patronymicEnding(word) === undefined) ||
    (word.length > 1 && ABBREVIATION.test(foldKey(word))) ||
    ROMAN.test(word) ||
    LEGAL_FORMS.includes(word),
);

/** True of words that are in no list: names of the lists are found in capitals as well. */
const isUnknown = remembered((word) => {
  const key = foldKey(word);
  return !isNameOrWord(word) && roleLabelOf(key) === undefined && !ABBREVIATION.test(key);
});

const AROUND = 60; // units of a line, before and after, that tell whether it is a heading

/** True where the line around has small letters enough. */
function isInLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at, at + AROUND);
  const end = after.indexOf('\n');
  const line = before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end));
  const upper = line.toUpperCase();
  let small = 0;
  for (let i = 0; i < line.length; i++) if (line[i] !== upper[i]) small++;
  return small > line.length * LINE_SHARE;
}
