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
