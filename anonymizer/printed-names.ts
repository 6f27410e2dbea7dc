import { lowerAz } from '#domain/az-text.ts';
import type { Candidate, NameParts } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { LEGAL_FORMS, UNITS, VOCABULARY } from './lexicon.ts';
import { isLiSurname } from './name-parts.ts';
import type { Token } from './tokens.ts';

const MAX_WORDS = 4;
const MIN_LETTERS = 3; // of a word of a name
const QUOTE_BEFORE = /["“„«]$/u;
const QUOTE_BEHIND = /^["”»]/u;
// Words before and behind a name that banks, shops and operators print. Source: usage of extracts and receipts.
const CUE_BEFORE =
  /^(?:göndərən|alan|ödəyən|ödəyici|köçürən|benefisiar|sahibi|istifadəçi|abunəçi|müştəri|kart|hesab|çekdə|qəbzdə|çıxarışda|afişada|отправитель|получатель|плательщик|держатель|владелец|клиент|абонент)$/iu;
const CUE_BEHIND =
  /^(?:ad[ıi]|adına|adınadır|adında|adlı|kimi|yazıl\p{Ll}{0,8}|göstəril\p{Ll}{0,8}|имя|имени)$/u;

/**
 * Names in capitals as a bank or a shop prints them, often without Azerbaijani letters: `göndərən “SOYADOV AD ATA”`,
 * `kart SOYADOV AD ATA adınadır`. One word at least is a surname by its form, or a given name beside a word that
 * says whose name it is.
 */
export function findPrintedNames(tokens: readonly Token[]): Candidate[] {
  const out: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isPrinted(tokens[at])) continue;
    let last = at;
    while (tokens[last + 1]?.before === ' ' && isPrinted(tokens[last + 1])) last++;
    const words = tokens.slice(at, last + 1);
    if (isName(words, tokens[at - 1], tokens[last + 1])) out.push(candidateOf(words));
    at = last;
  }
  return out;
}

/** A word with a capital that may be of a name: in the view some of the capitals are small already. */
const isPrinted = (token: Token | undefined): boolean =>
  token?.capital === true &&
  !token.initial &&
  token.facts.patronymic === undefined &&
  !CUE_BEFORE.test(token.text);

function isName(
  words: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > MAX_WORDS) return false;
  if (!words.every(isWord) || after?.facts.patronymic !== undefined) return false;
  const gap = after?.before ?? '';
  const isQuoted = QUOTE_BEFORE.test(first.before) && QUOTE_BEHIND.test(gap);
  if (LEGAL_FORMS.includes(after?.text ?? '')) return false;
  const isFrom =
    before !== undefined && /^:? ["“„«]?$/u.test(first.before) && CUE_BEFORE.test(before.text);
  const isCalled = after !== undefined && /^["”»]? $/u.test(gap) && CUE_BEHIND.test(after.text);
  const hasSurname = words.some(isSurname);
  const isInCapitals = words.some(({ allCapitals }) => allCapitals);
  if (!isInCapitals && !(isFrom && hasSurname)) return false;
  const isOwner = isFrom || isCalled;
  const hasGiven = words.some(({ facts }) => facts.given?.ending.case === 'nom');
  return (isQuoted && hasSurname && (isOwner || hasGiven)) || (isOwner && (hasSurname || hasGiven));
}

/** True of a word that no list of legal prose, towns or companies has, or that is a given name. */
function isWord({ text, facts }: Token): boolean {
  if (text.length < MIN_LETTERS || LEGAL_FORMS.includes(text)) return false;
  if (facts.given !== undefined || facts.surnameForm) return true;
  return facts.role === undefined && !UNITS.has(facts.key) && !VOCABULARY.has(facts.key);
}

/** A surname by its form: `SOYADOV`, `SOYADLI`. */
function isSurname(token: Token): boolean {
  if (token.facts.surnameForm) return true;
  return /L[IİUÜ]$/u.test(token.text) && isLiSurname({ ...token, text: lowerAz(token.text) });
}

function candidateOf(words: readonly Token[]): Candidate {
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  return {
    start: first.start,
    end: last.end,
    cls: 'person',
    rule: 'person:printed',
    score: 0.9,
    features: [],
    ending: NOMINATIVE,
    ground: 'P',
    name: partsOf(words),
  };
}

/** `SOYADOV AD ATA` or `AD ATA SOYADOV`. */
function partsOf(words: readonly Token[]): NameParts {
  const keys = words.map(({ facts }) => facts.key);
  const isLast = isSurname(words.at(-1) as Token) && !isSurname(words[0] as Token);
  const ordered = isLast ? [keys.at(-1), ...keys.slice(0, -1)] : keys;
  const [surname, given, patronymic] = ordered;
  return { surname, given, patronymic };
}
