import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { isGivenAlone, isSurnameAlone } from './same-person.ts';
import { wordFacts } from './tokens.ts';

const BRACKETED = /^ \([^()\n]{2,30}\) $/u;

/**
 * `Soyadova (Soyadlı) Adın`: the surname before the brackets goes with the given name behind them, whatever else
 * it could be (the dative of a Soyadov). Candidates are in text order.
 */
export function withBracketedNames(text: string, found: readonly Candidate[]): Candidate[] {
  return withGivenInBrackets(text, withSurnameInBrackets(text, found));
}

/** `Soyadov (Ad)`: surname and given name of one person, whoever else bears the surname. */
function withGivenInBrackets(text: string, found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let i = 1; i < out.length; i++) {
    const [one, other] = [out[i - 1] as Candidate, out[i] as Candidate];
    const isBoth = text.slice(one.end, other.start) === ' (' && text[other.end] === ')';
    if (!isBoth || one.cls !== 'person' || other.cls !== 'person') continue;
    if (!isSurnameAlone(one.name ?? {}) || !isGivenAlone(other.name ?? {})) continue;
    // `Soyadov (Dəyanət)` is a man, whatever the lists say; `Soyadova` may be his dative.
    const isMans = /(?:ov|ev)$/.test(wordFacts(text.slice(one.start, one.end)).key);
    const sex = isMans ? 'm' : (other.name?.sex ?? one.name?.sex);
    const name = { surname: one.name?.surname, given: other.name?.given, sex };
    out[i - 1] = { ...one, name, parties: undefined };
    out[i] = { ...other, name };
  }
  return out;
}

function withSurnameInBrackets(text: string, found: readonly Candidate[]): readonly Candidate[] {
  return found.map((one, i) => {
    const { name = {}, cls, start, end } = one;
    if (cls !== 'person' || one.parties !== undefined || !isSurnameAlone(name)) return one;
    const rest = [found[i + 1], found[i + 2]].find(
      (other) =>
        other?.cls === 'person' &&
        isGivenAlone(other.name ?? {}) &&
        BRACKETED.test(text.slice(end, other.start)),
    );
    if (rest === undefined) return one;
    const surname = wordFacts(text.slice(start, end)).key;
    return { ...one, ending: NOMINATIVE, name: { surname, given: rest.name?.given } };
  });
}
