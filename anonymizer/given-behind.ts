import type { Candidate, NameParts } from './candidate.ts';
import { GIVEN, SURNAMES } from './lexicon.ts';
import { KIN_BEHIND } from './name-candidates.ts';
import { isGivenAlone } from './same-person.ts';
import { isCyrillic } from './scripts.ts';

const ENDS_IN_SON = /(?:oğlu|qızı|OĞLU|QIZI|oglu|qizi)$/u;
const LI = /l[iu]$/;

/**
 * `Soyadov Ata oğlu Ad`, `Soyadlı Ata qızı Ad`: the given name behind the father's or a first word, found apart, as one name. Two
 * letters behind a surname (`Soyadov A B`) are initials. Candidates are in text order.
 */
export function withGivenBehind(text: string, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of found.map(withLetters)) {
    const last = out[out.length - 1];
    const begun = last === undefined ? undefined : familyOf(text, last);
    const isRest =
      begun !== undefined &&
      one.cls === 'person' &&
      one.office === undefined &&
      isGivenAlone(one.name ?? {}) &&
      text.slice(last?.end, one.start) === ' ';
    if (last !== undefined && isRest) out[out.length - 1] = joined(last, one, begun);
    else if (last !== undefined && arePair(text, last, one))
      out[out.length - 1] = paired(last, one);
    else out.push(one);
  }
  return out;
}

const PAIR = 'person:given';
const NEXT_WORD = /^ (\p{Ll}{2,20})(?!\p{L})/u;

/** `əməkdaş Kamran Əliqulu`: two given names of which the second, behind the bare first, is the surname of one person. */
function arePair(text: string, first: Candidate, second: Candidate): boolean {
  if (first.rule !== PAIR || second.rule !== PAIR || text.slice(first.end, second.start) !== ' ')
    return false;
  if (first.ending.case !== 'nom' || first.ending.copula || first.office !== undefined)
    return false;
  if (!isGivenAlone(first.name ?? {}) || !isGivenAlone(second.name ?? {})) return false;
  if (isCyrillic(text.slice(first.start, first.end))) return false; // `Сестра Самира Ирина`: his sister
  const next = NEXT_WORD.exec(text.slice(second.end, second.end + 24))?.[1] ?? '';
  return first.name?.given !== second.name?.given && !KIN_BEHIND.test(next);
}

function paired(first: Candidate, second: Candidate): Candidate {
  return {
    ...first,
    ...{ end: second.end, ending: second.ending, doubt: undefined },
    name: { ...first.name, surname: second.name?.given },
  };
}

/** The name of whoever is told by surname and father's name so far; undefined of any other name. */
function familyOf(text: string, one: Candidate) {
  const { cls, office, ending, name, start, end } = one;
  if (cls !== 'person' || office !== undefined || ending.case !== 'nom') return undefined;
  // `Şengelaya Adın`: a word that begins a sentence before a lone name.
  if (one.rule === 'person:lone-given' && one.doubt === 'foreign') return { surname: name?.given };
  const { surname, given, patronymic } = name ?? {};
  if (patronymic === undefined || !ENDS_IN_SON.test(text.slice(start, end))) return undefined;
  if (surname !== undefined) return given === undefined ? name : undefined;
  const isFamily = given !== undefined && (SURNAMES.has(given) || LI.test(given));
  return isFamily && !GIVEN.has(given) ? { ...name, surname: given, given: undefined } : undefined;
}

function joined(last: Candidate, rest: Candidate, begun: NameParts): Candidate {
  const parties = rest.parties?.filter((party) => last.parties?.includes(party));
  return {
    ...last,
    end: rest.end,
    ending: rest.ending,
    name: { ...begun, given: rest.name?.given },
    parties: parties?.length === 0 ? undefined : parties,
    doubt: undefined,
  };
}

/** `Soyadov M L`: what was read as a given name and a father's of one letter each. */
function withLetters(one: Candidate): Candidate {
  const { name = {} } = one;
  const { given, patronymic } = name;
  if (one.cls !== 'person' || given?.length !== 1) return one;
  if (patronymic !== undefined && patronymic.length !== 1) return one;
  const initials = [given, patronymic].filter((letter) => letter !== undefined);
  return { ...one, name: { ...name, given: undefined, patronymic: undefined, initials } };
}
