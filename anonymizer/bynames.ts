import type { Candidate, NameParts } from './candidate.ts';
import { isListed } from './common-words.ts';
import { isFormed } from './formed-words.ts';
import { GIVEN, isSurnameForm, SURNAMES } from './lexicon.ts';
import { isGivenAlone } from './same-person.ts';
import { wordFacts } from './tokens.ts';

const GUESSED = /^person:(?:cap-ad|cap-soyad|cap-cap|ad-cap)$/;
const QUOTED = /^[“"«„]$/u;
const CLOSING = /^[”"»“]$/u;

/**
 * Names read as surname and given name of which the first word is a calling or a nickname (`Dəllal Ad`, `“Bənna Ad”`):
 * the given name alone tells who it is, and the word keeps apart two who are called so.
 */
export function withBynames(text: string, persons: readonly Candidate[]): readonly Candidate[] {
  let known: Known | undefined; // gathered when first asked
  return persons.map((one) => {
    if (!GUESSED.test(one.rule) || one.name?.patronymic !== undefined) return one;
    const words = text.slice(one.start, one.end).split(' ');
    const [first = '', last = ''] = words;
    if (words.length !== 2) return one;
    const isQuoted = QUOTED.test(text[one.start - 1] ?? '') && CLOSING.test(text[one.end] ?? '');
    if (!(isQuoted ? mayBeByname(first) : isCalling(first))) return one;
    known ??= namesOf(persons);
    const byname = wordFacts(first).key;
    const given = known.surnames.has(byname) ? undefined : givenOf(last, known.givens);
    return given === undefined ? one : { ...one, name: { given, byname } };
  });
}

/**
 * The name of somebody called by a nickname of two words with a given name (`Usta Ad`, `Ad usta`): that of the person
 * beside it who bears this given name, else of whoever does; undefined of another nickname.
 */
export function withByname(
  nickname: string,
  beside: NameParts | undefined,
  givens: ReadonlySet<string>,
): NameParts | undefined {
  const [first = '', last = '', ...more] = nickname.split(' ');
  if (last === '' || more.length > 0) return undefined;
  for (const [word, byname] of [
    [last, first],
    [first, last],
  ] as const) {
    const given = mayBeByname(byname) ? givenOf(word, givens) : undefined;
    if (given === undefined) continue;
    const own = { given, byname: wordFacts(byname).key };
    return beside?.given === given && (beside.byname ?? own.byname) === own.byname ? beside : own;
  }
  return undefined;
}

const LEAD_IN_QUOTES = /["“«„](\p{Lu}\p{Ll}{2,14}) $/u;
const LEAD_REACH = 17; // units of the longest

/** `"Dəli Adın" sözü ilə`: in the quotation marks around a lone given name the word before it is of whoever is called so. */
export function withQuotedLeads(text: string, found: readonly Candidate[]): readonly Candidate[] {
  return found.map((one) => {
    const { cls, office, start, end, name = {} } = one;
    if (cls !== 'person' || office !== undefined || !isGivenAlone(name)) return one;
    if (text[start - 1] !== ' ' || !CLOSING.test(text[end] ?? '')) return one;
    const lead = LEAD_IN_QUOTES.exec(text.slice(Math.max(0, start - LEAD_REACH), start))?.[1];
    if (lead === undefined || !mayBeByname(lead)) return one;
    return { ...one, start: start - lead.length - 1 };
  });
}

type Known = { readonly givens: ReadonlySet<string>; readonly surnames: ReadonlySet<string> };

/** Given names and surnames of the persons whose names are no guess. */
function namesOf(persons: readonly Candidate[]): Known {
  const sure = persons.filter(({ rule }) => !GUESSED.test(rule));
  return {
    givens: new Set(sure.flatMap(({ name }) => name?.given ?? [])),
    surnames: new Set(sure.flatMap(({ name }) => name?.surname ?? [])),
  };
}

/** The given name that a word is: one that somebody of the text bears, else a listed one. */
function givenOf(word: string, givens: ReadonlySet<string>): string | undefined {
  const { readings } = wordFacts(word);
  return (
    readings.find(({ stem }) => givens.has(stem))?.stem ??
    readings.find(({ stem }) => GIVEN.has(stem))?.stem
  );
}

/** True of a word that is neither a surname nor a given name that is no word. */
function mayBeByname(word: string): boolean {
  const { key, surnameForm, given, givenIsWord } = wordFacts(word);
  return (
    !surnameForm &&
    !SURNAMES.has(key) &&
    !isSurnameForm(key) &&
    (given === undefined || givenIsWord)
  );
}

/** True of a word for what somebody is, with a capital before a name: `Dəllal`, `Bankçı`. */
function isCalling(word: string): boolean {
  const { key, given, slot, kin } = wordFacts(word);
  if (given !== undefined || SURNAMES.has(key) || isSurnameForm(key)) return false;
  return slot || kin || (isListed(word) && isFormed(word)) || (CALLING.test(key) && isFormed(word));
}

const CALLING = /c[iu]$/;
