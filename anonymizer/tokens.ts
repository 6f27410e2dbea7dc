import { lowerAz } from '#domain/az-text.ts';
import { withBareInitials } from './bare-initials.ts';
import { isListed } from './common-words.ts';
import { isComposed } from './composed-names.ts';
import { foldKey, patronymicEnding, type Reading, readingsOf } from './endings.ts';
import {
  BRANDS,
  FEMALE,
  GIVEN,
  GIVEN_WORDS,
  isRussianPatronymic,
  isSkiy,
  isSurnameForm,
  isVocabulary,
  KIN,
  MALE,
  PLACES,
  roleLabelOf,
  SLOTS,
  SURNAMES,
  VOCABULARY,
} from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import { isCyrillic } from './scripts.ts';
import { givenBySound } from './sounded-names.ts';

/** What the lexicon says about a word; memoised per form. */
export type WordFacts = {
  /** The form itself: one string for all its tokens, quicker to look up than a part of a text. */
  readonly word: string;
  readonly key: string;
  /** Begins with a capital; has nothing else and more than one. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly readings: readonly Reading[];
  /** Reading under which the word is a given name, a surname (list or form), if any. */
  readonly given?: Reading | undefined;
  readonly surname?: Reading | undefined;
  /** A given name by its sound only: at the beginning of a sentence the word may be another. */
  readonly givenHeard: boolean;
  readonly surnameListed: boolean;
  readonly surnameForm: boolean;
  readonly givenIsWord: boolean;
  readonly russianPatronymic?: Reading | undefined;
  readonly patronymic?: ReturnType<typeof patronymicEnding>;
  readonly common: boolean;
  readonly place: boolean;
  readonly kin: boolean;
  readonly role?: string | undefined;
  readonly slot: boolean;
  readonly sex?: 'm' | 'f' | undefined;
};

/** A word of the view. `before` is what stands between it and the word before. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly before: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly sentenceStart: boolean;
  readonly initial: boolean;
  /** End with the point of an initial. */
  readonly stop: number;
  readonly facts: WordFacts;
};

// A word, or `o-lu`, `q-zının` of which the middle is left out.
const WORD =
  /(?<![\p{L}\p{M}])(?:[oO][ğĞ]?-(?:ğ?lu|Ğ?LU)|[qQ][ıI]?-(?:ı?z[ıi]|I?Z[Iİ]))\p{L}{0,6}|[\p{L}\p{M}]+(?:['’ʼ`]\p{L}+)*/gu;
// `Soyad Ad Ata o.`, `Soyadova Ad Ata q.`: the words for son and daughter as offices shorten them.
const SHORT_PATRONYMICS: ReadonlyMap<string, string> = new Map([
  ...['o', 'oğ', 'oğl'].map((short) => [short, 'oğlu'] as const),
  ...['q', 'qz', 'qız'].map((short) => [short, 'qızı'] as const),
]);

// Adjectives in -əvi, Russian participles (`Зарегистрирована`).
const NO_SURNAME = /əvi$|рован[аоы]$/u;
// `Çikovani` is no case of a woman's surname (that is `Çikovanı`); without the letters of the language it may be.
const GEORGIAN = /[oe]vani/u;
const OWN_LETTERS = /[əƏıöÖüÜğĞşŞçÇ]/u;

const isNoSurname = (word: string): boolean =>
  NO_SURNAME.test(word) || (GEORGIAN.test(word) && OWN_LETTERS.test(word));

/** True of a word of legal prose (`Рассмотрев`, `Вдова`); in Cyrillic letters many a surname only sounds like one of ours. */
const isWordOfLanguage = (word: string, key: string): boolean =>
  isCyrillic(word) ? isVocabulary(word) : VOCABULARY.has(key);

// `Исаевым`: no adjective has a vowel there.
const BY_HIM = /^[А-ЯЁ][а-яё]{1,2}[аеи]евым$/u;

/** What is known about a word form. */
export const wordFacts: (word: string) => WordFacts = remembered(look);

function look(word: string): WordFacts {
  const key = foldKey(word);
  const readings = readingsOf(word);
  const capital = /^\p{Lu}/u.test(word);
  const find = (test: (stem: string) => boolean) =>
    capital ? readings.find(({ stem }) => test(stem)) : undefined;
  const ofList = find(
    (stem) => stem.length >= 2 && GIVEN.has(stem) && !isDissonant(key, stem, word),
  );
  const listed = find((stem) => SURNAMES.has(stem));
  // `Mənəvi` is a word, not the accusative of a surname in -ev; short unlisted stems must stand bare.
  const isForm = (stem: string) => isSurnameForm(stem) || isSkiy(stem, word);
  const isHers = listed?.ending.case === 'dat' && key === `${listed.stem}a` && isSurnameForm(key);
  const formed =
    (isHers ? readings[0] : listed) ??
    (capital && !isWordOfLanguage(word, key) && !isNoSurname(word)
      ? readings.find(
          ({ stem, ending }) =>
            isForm(stem) && (ending.case === 'nom' || stem.length > 5 || BY_HIM.test(word)),
        )
      : undefined);
  const isOpen = ofList === undefined && formed === undefined && !isCyrillic(word);
  const listedGiven = isOpen && !SOFTENED.test(key) && !isListed(word) ? find(isComposed) : ofList;
  const given =
    listedGiven ??
    (formed === undefined && isCyrillic(word) ? givenBySound(word, readings) : undefined);
  const role = readings.map(({ stem }) => roleLabelOf(stem)).find((label) => label !== undefined);
  return {
    word,
    key,
    capital,
    allCapitals: word.length > 1 && /^[\p{Lu}\p{M}]+$/u.test(word),
    readings,
    given,
    givenHeard: given !== undefined && listedGiven === undefined,
    surname: formed,
    surnameListed: listed !== undefined,
    surnameForm: formed !== undefined && isForm(formed.stem),
    givenIsWord:
      given !== undefined &&
      (isCyrillic(word)
        ? GIVEN_WORDS.has(given.stem) || isVocabulary(word)
        : GIVEN_WORDS.has(given.stem) ||
          VOCABULARY.has(key) ||
          (given.ending.plural && isListed(word))), // `Zaminlər`: several of a kind
    russianPatronymic: find(isRussianPatronymic),
    patronymic: patronymicEnding(word),
    common: isVocabulary(word),
    place: readings.some(
      ({ stem, ending }) =>
        (PLACES.has(stem) &&
          (ending.case === 'nom' ||
            (stem.length > 3 && !(key === `${stem}a` && HARSH.test(word))))) ||
        (given === undefined && formed === undefined && BRANDS.has(stem)), // no person either
    ),
    kin: readings.some(({ stem }) => KIN.has(stem)),
    role,
    slot: readings.some(({ stem }) => SLOTS.has(stem)),
    sex: sexOf(given?.stem, formed?.stem),
  };
}

const SOFTENED = /l[iu]y[iu]/; // of `-lik`: `Qəribəliyi` is no Qəribəli

// `Parisa` is no dative of Paris (that is `Parisə`).
const HARSH = /[eəiöü][^aeəıioöuü]{1,4}a$/u;

/** `Behruzi` is no accusative of Behruz (that is `Behruzu`), `Amalya` no dative of Amal: names of their own. */
function isDissonant(key: string, stem: string, word: string): boolean {
  if (/[^aeiou]$/.test(stem) && /^y[ae]$/.test(key.slice(stem.length)) && !isCyrillic(word))
    return key.startsWith(stem);
  return key === `${stem}i` && /[ou][^aeiou]{1,3}$/.test(stem);
}

function sexOf(given: string | undefined, surname: string | undefined): 'm' | 'f' | undefined {
  if (surname !== undefined && /(?:ova|eva|skaya)$/.test(surname)) return 'f';
  if (surname !== undefined && /(?:ov|ev|skiy?)$/.test(surname)) return 'm';
  if (given === undefined || MALE.has(given) === FEMALE.has(given)) return undefined;
  return MALE.has(given) ? 'm' : 'f';
}

/** The words of a view in order. */
export function tokenize(text: string): Token[] {
  const out: Token[] = [];
  let last = 0;
  for (const match of matchesOf(text, WORD)) {
    const word = match[0];
    const start = match.index;
    const before = text.slice(last, start);
    const previous = out[out.length - 1];
    const whole =
      text[start + word.length] === '.' ? shortPatronymic(word, before, out) : undefined;
    const end = start + word.length + (whole === undefined ? 0 : 1);
    const facts = wordFacts(whole ?? word);
    const capital = facts.capital && !isDigit(text.charCodeAt(end));
    // `05730/T. Soyad`: the end of a number.
    const initial =
      capital &&
      word.length <= 2 &&
      (text[end] === '.' || (text[end] === '-' && HYPHENED.test(text.slice(end, end + 3)))) &&
      /^\p{Lu}\p{Ll}?$/u.test(word) &&
      !AFTER_NUMBER.test(before);
    out.push({
      start,
      end,
      text: facts.word,
      before,
      capital,
      allCapitals: facts.allCapitals,
      sentenceStart: previous === undefined || startsSentence(before, previous),
      initial,
      stop: initial ? end + 1 : end,
      facts,
    });
    last = end;
  }
  return withBareInitials(out);
}

/** `oğlu` or `qızı` where one letter and a point stand for it: behind two words with capitals, none of them a place; `SOYAD AD ATA Q.` behind three. */
function shortPatronymic(
  word: string,
  before: string,
  tokens: readonly Token[],
): string | undefined {
  const father = tokens[tokens.length - 1];
  const name = tokens[tokens.length - 2];
  const isInCapitals = father?.allCapitals === true && tokens.at(-3)?.allCapitals === true;
  const whole = SHORT_PATRONYMICS.get(isInCapitals ? lowerAz(word) : word);
  if (whole === undefined || father === undefined || name === undefined) return undefined;
  const isBehindInitial = father.initial && father.before === ' ' && /^\. ?$/.test(before);
  if (before !== ' ' && !isBehindInitial) return undefined;
  // `Bakı Masazır q.` is a settlement.
  const isFamily = tokens.at(-3)?.facts.surnameForm === true && name.before === ' ';
  const isName = ({ capital, facts }: Token) =>
    capital &&
    (whole === 'oğlu' || isFamily || !facts.place || (facts.given ?? facts.surname) !== undefined);
  const isBeside = father.before === ' ' || (name.initial && /^\. ?$/.test(father.before));
  // `Soyadova Ad Araz q.`: behind a surname the river is the father.
  const isWhole = tokens.at(-3)?.facts.surnameForm === true && name.before === ' ';
  return isBeside && (isWhole || (isName(father) && isName(name))) ? whole : undefined;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function startsSentence(before: string, previous: Token): boolean {
  if (before === ' ') return false;
  if (before.includes('\n')) return true;
  if (/[!?:]\s*["“«(]?$/.test(before)) return true;
  // `deməmişəm.” Səhifə`: what was said ends with the sentence.
  if (/[.!?…][”"»]\s+["“«(]?$/.test(before)) return true;
  if (!/\.\s+["“«(]?$/.test(before)) return false;
  return (
    !previous.initial &&
    (previous.text.length > 1 || AFTER_NUMBER.test(previous.before) || AFTER_HOUR.test(before))
  );
}

const HYPHENED = /^-\p{Lu}\./u; // `S-Ə. Soyadov`
const AFTER_NUMBER = /\d[/-]?$/;
const AFTER_HOUR = /\d:\d\d\.\s/; // `в 20:12. Запись`

const PAGE_NUMBER = /^ (?:- )?\d{1,3}(?: -)? $/;

/** True where a name cannot go on over what stands between two words. */
export function breaksName(between: string, previous: Token, next?: Token): boolean {
  if (between === ' ') return false;
  // The number of a page between a father's name and `oğlu`.
  if (next?.facts.patronymic !== undefined && PAGE_NUMBER.test(between)) return false;
  if (/^[ ]{1,3}$/.test(between) || between === '-') return false;
  if (previous.initial) return !/^\.?(?:-|[ ]{0,2})$/.test(between);
  return between !== '';
}

/** A test whether the text writes a word with a small letter too; the words are gathered when first asked. */
export function smallWords(tokens: readonly Token[]): (key: string) => boolean {
  let words: Set<string> | undefined;
  return (key) => {
    words ??= new Set(
      tokens.flatMap(({ capital, facts }) =>
        capital ? [] : facts.readings.map(({ stem }) => stem),
      ),
    );
    return words.has(key);
  };
}
