import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { OFFICE_WORDS } from './lexicon.ts';
import { isReadable } from './ocr-words.ts';
import type { Token } from './tokens.ts';

const QUOTED = /["“„«]$/u;

/**
 * Names that a misread text hides from every list and grammar: runs of two capitalised words that nothing
 * explains, one such word inside a sentence, after a role word, with initials or in quotation marks, and up to
 * three words before `oğlu` and `qızı`. Such a text goes to review whatever is found, so recall comes first here.
 */
export function findDamagedNames(
  tokens: readonly Token[],
  isFree: (token: Token) => boolean,
): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.facts.patronymic !== undefined && token.before === ' ') {
      const first = fathersStart(tokens, i, isFree);
      const given = tornGiven(tokens, i);
      if (given !== undefined) out.push(candidateOf(given, given));
      else if (first < i && !out.some(({ end }) => end > (tokens[first] as Token).start))
        out.push(candidateOf(tokens[first] as Token, token));
      continue;
    }
    if (isSmallName(token, isFree)) out.push(candidateOf(token, token));
    if (!isHidden(token, isFree)) continue;
    let last = i;
    while (isNext(tokens, last) && isHidden(tokens[last + 1] as Token, isFree)) last++;
    const end = tokens[last] as Token;
    if (last > i || isLoneName(tokens, i)) out.push(candidateOf(token, end));
    i = last;
  }
  return out;
}

function isNext(tokens: readonly Token[], at: number): boolean {
  const between = tokens[at + 1]?.before ?? '\n';
  return /^[ .]{1,2}$/.test(between) && (between === ' ' || (tokens[at] as Token).text.length <= 2);
}

/** A capitalised word that is no word of acts, no place, office or role. */
function isHidden(token: Token, isFree: (token: Token) => boolean): boolean {
  const { facts } = token;
  if (!token.capital || token.allCapitals || !isFree(token)) return false;
  if (facts.role !== undefined || facts.slot || facts.kin || OFFICE_WORDS.has(facts.key))
    return false;
  if (!facts.surnameForm && facts.readings.some(({ stem }) => isReadable(stem))) return false;
  return (!facts.common && !facts.place) || facts.surnameForm;
}

const SMALL_SURNAME =
  /^[itlfjdg].{3,20}(?:[oe]v|[oe]va)(?:n?[iu]n|n?[iue]|n?d[ae]n?|n?a|l[ae]r.{0,6}|l[ae])?$/;

// Ə and Ş of a name read as a sign: `9sgerxanova`, `@hodova`.
const DIGIT_BEFORE = /(?:^|[\s.“"(])[9384@$]$/u;

// The second of two initials read as a sign: `R.@.ibrahimli`.
const SIGN_INITIAL = /^[.,:_]{1,2}[@$¥\d][.,:]$/u;

/** `tlyasovlarin`, `ildrimov`: a surname whose İ was read as a small letter. */
function isSmallName(token: Token, isFree: (token: Token) => boolean): boolean {
  const { facts } = token;
  const isCut =
    (DIGIT_BEFORE.test(token.before) || SIGN_INITIAL.test(token.before)) && token.text.length >= 5;
  if (token.capital || !(isCut || (token.text.length >= 6 && SMALL_SURNAME.test(facts.key))))
    return false;
  if (!isFree(token) || facts.common || facts.readings.some(({ stem }) => isReadable(stem)))
    return false;
  return true;
}

function isLoneName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text.length < 4) return false;
  const previous = tokens[at - 1];
  if (!token.sentenceStart || QUOTED.test(token.before)) return true;
  if (previous?.initial === true || token.facts.surnameForm) return true;
  return previous?.facts.role !== undefined && /^[ :–-]{1,3}$/.test(token.before);
}

/** Index of the first of the words before `oğlu`: two capitalised ones, or any that no list explains. */
function fathersStart(
  tokens: readonly Token[],
  at: number,
  isFree: (token: Token) => boolean,
): number {
  let first = at;
  let isName = false;
  while (first > 0 && at - first < 3 && (tokens[first] as Token).before === ' ') {
    const previous = tokens[first - 1] as Token;
    const { facts } = previous;
    if (!isFree(previous) || facts.role !== undefined || facts.kin || facts.common) break;
    if (previous.capital) isName = true;
    first--;
  }
  return isName ? first : at;
}

/** `Soyadov iaml Rizvan oğlu`: the given name lost its capital between a surname and the father's name. */
function tornGiven(tokens: readonly Token[], at: number): Token | undefined {
  const [surname, given, father] = tokens.slice(Math.max(0, at - 3), at);
  if (surname === undefined || given === undefined || father === undefined) return undefined;
  const isJoined = [given, father].every(({ before }) => before === ' ');
  const { role, kin, common, readings } = given.facts;
  if (!isJoined || given.capital || role !== undefined || kin || common) return undefined;
  if (readings.some(({ stem }) => isReadable(stem)) || given.facts.patronymic !== undefined)
    return undefined;
  return father.capital && surname.facts.surnameForm ? given : undefined;
}

function candidateOf(first: Token, last: Token): Candidate {
  const { facts } = last;
  const read = facts.patronymic ?? (facts.surname ?? facts.given)?.ending ?? NOMINATIVE;
  return {
    start: first.start,
    end: last.end,
    cls: 'person',
    rule: 'person:damaged',
    score: 0.5,
    features: [],
    ending: { case: read.case, plural: read.plural, copula: read.copula },
    ground: 'P',
    name:
      first === last
        ? { surname: facts.surname?.stem ?? facts.key }
        : { surname: first.facts.key, given: last.facts.key },
    doubt: 'text-quality',
  };
}
