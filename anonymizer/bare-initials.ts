import { OFFICE_WORDS } from './lexicon.ts';
import { isLiSurname } from './name-parts.ts';
import type { Token } from './tokens.ts';

const LETTER = /^(?!I)\p{Lu}$/u; // no name begins with the letter I, the numeral does
const MIN_NAME = 4; // letters of a word beside which two letters are initials
// `Soyadçı`: words of which surnames are made, though they are words of the language too.
const MAY_BE_SURNAME = /(?:l[ıiuü]|[cç][ıiuü]|zad[əe])$/iu;
// Kinds that are told apart by letters.
const LETTERED =
  /^(?:vitamin|hepatit|blok|korpus|kateqoriya|forma|sektor|variant|qrup|rezus|витамин|гепатит|блок|корпус|категори|форма|сектор|вариант|групп)/iu;

/**
 * Words with those one-letter ones as initials that lost a point or both: two behind a name (`Soyadov A B gəldi`,
 * `Soyadov A. B`) or before a surname (`A B Soyadov gəldi`).
 */
export function withBareInitials(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  for (let at = 0; at + 1 < out.length; at++) {
    const [first, second] = [out[at] as Token, out[at + 1] as Token];
    if (!isPair(first, second)) continue;
    const [before, after] = [out[at - 1], out[at + 2]];
    const isBehind =
      first.before === ' ' && before !== undefined && isName(before) && !isLetter(after);
    const isAhead = isSurname(after) && !isLetter(before);
    if (!isBehind && !isAhead) continue;
    for (const i of [at, at + 1]) out[i] = { ...(out[i] as Token), initial: true };
    at++;
  }
  return out;
}

/** `A B`, `A. B`, `A B.`: a letter without its point beside another. */
function isPair(first: Token, second: Token): boolean {
  if (!isLetter(first) || !isLetter(second) || (first.initial && second.initial)) return false;
  return first.initial ? /^\. ?$/.test(second.before) : second.before === ' ';
}

const isLetter = (token: Token | undefined): boolean =>
  token !== undefined && LETTER.test(token.text);

function isSurname(token: Token | undefined): boolean {
  if (token === undefined || !/^(?:\. ?| )$/.test(token.before) || !token.capital) return false;
  const { surnameForm, common, place } = token.facts;
  return surnameForm || (isLiSurname(token) && !common && !place);
}

/** True of a capital that may be a surname or a given name: no office, no role, no word of legal prose. */
function isName({ capital, initial, text, facts }: Token): boolean {
  if (!capital || initial || text.length < MIN_NAME || OFFICE_WORDS.has(facts.key)) return false;
  if (facts.role !== undefined || facts.slot || facts.kin || LETTERED.test(text)) return false;
  if (facts.surnameForm || facts.given !== undefined) return true;
  return MAY_BE_SURNAME.test(text) || (!facts.common && !facts.place);
}
