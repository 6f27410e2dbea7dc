import { foldKey, patronymicEnding, type Reading, readingsOf } from './endings.ts';
import {
  FEMALE,
  GIVEN,
  GIVEN_WORDS,
  isRussianPatronymic,
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

/** What the lexicon says about a word; memoised per form. */
export type WordFacts = {
  readonly key: string;
  readonly readings: readonly Reading[];
  /** Reading under which the word is a given name, a surname (list or form), if any. */
  readonly given?: Reading | undefined;
  readonly surname?: Reading | undefined;
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
  readonly facts: WordFacts;
};

const WORD = /[\p{L}\p{M}]+(?:['’ʼ`]\p{L}+)*/gu;
const memo = new Map<string, WordFacts>();
const MAX_MEMO = 50_000;

/** What is known about a word form. */
export function wordFacts(word: string): WordFacts {
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size >= MAX_MEMO) memo.clear();
  const facts = look(word);
  memo.set(word, facts);
  return facts;
}

function look(word: string): WordFacts {
  const key = foldKey(word);
  const readings = readingsOf(word);
  const capital = /^\p{Lu}/u.test(word);
  const find = (test: (stem: string) => boolean) =>
    capital ? readings.find(({ stem }) => test(stem)) : undefined;
  const given = find((stem) => stem.length >= 2 && GIVEN.has(stem));
  const listed = find((stem) => SURNAMES.has(stem));
  // `Mənəvi` is a word, not the accusative of a surname in -ev; short unlisted stems must stand bare.
  const formed =
    listed ??
    (capital && !VOCABULARY.has(key)
      ? readings.find(
          ({ stem, ending }) => isSurnameForm(stem) && (ending.case === 'nom' || stem.length > 5),
        )
      : undefined);
  const role = readings.map(({ stem }) => roleLabelOf(stem)).find((label) => label !== undefined);
  return {
    key,
    readings,
    given,
    surname: formed,
    surnameListed: listed !== undefined,
    surnameForm: formed !== undefined && isSurnameForm(formed.stem),
    givenIsWord: given !== undefined && (GIVEN_WORDS.has(given.stem) || VOCABULARY.has(key)),
    russianPatronymic: find(isRussianPatronymic),
    patronymic: patronymicEnding(word),
    common: isVocabulary(word),
    place: readings.some(
      ({ stem, ending }) => PLACES.has(stem) && (ending.case === 'nom' || stem.length > 3),
    ),
    kin: readings.some(({ stem }) => KIN.has(stem)),
    role,
    slot: readings.some(({ stem }) => SLOTS.has(stem)),
    sex: sexOf(given?.stem, formed?.stem),
  };
}

function sexOf(given: string | undefined, surname: string | undefined): 'm' | 'f' | undefined {
  if (surname !== undefined && /(?:ova|eva|skaya)$/.test(surname)) return 'f';
  if (surname !== undefined && /(?:ov|ev|ski)$/.test(surname)) return 'm';
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
    const end = start + word.length;
    const before = text.slice(last, start);
    const previous = out[out.length - 1];
    const capital = /^\p{Lu}/u.test(word) && !/\d/.test(text[end] ?? '');
    const initial =
      capital && word.length <= 2 && text[end] === '.' && /^\p{Lu}\p{Ll}?$/u.test(word);
    out.push({
      start,
      end,
      text: word,
      before,
      capital,
      allCapitals: word.length > 1 && /^[\p{Lu}\p{M}]+$/u.test(word),
      sentenceStart: previous === undefined || startsSentence(before, previous),
      initial,
      facts: wordFacts(word),
    });
    last = end;
  }
  return out;
}

function startsSentence(before: string, previous: Token): boolean {
  if (before.includes('\n')) return true;
  if (/[!?;:]\s*["“«(]?$/.test(before)) return true;
  if (!/\.\s+["“«(]?$/.test(before)) return false;
  return !previous.initial && previous.text.length > 1;
}

const PAGE_NUMBER = /^ (?:- )?\d{1,3}(?: -)? $/;

/** True where a name cannot go on over what stands between two words. */
export function breaksName(between: string, previous: Token, next?: Token): boolean {
  // The number of a page between a father's name and `oğlu`.
  if (next?.facts.patronymic !== undefined && PAGE_NUMBER.test(between)) return false;
  if (/^[ ]{1,3}$/.test(between) || between === '-') return false;
  if (previous.initial) return !/^\.[ ]{0,2}$/.test(between);
  return between !== '';
}
