import type { Candidate, NameParts } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import type { Entity } from './link.ts';
import { areOpposed } from './roles.ts';
import { isSurnameAlone } from './same-person.ts';

/** `Cavabdeh Soyadov` beside a claimant Soyadov Ad: the other side of the case is somebody else. A record names the sides itself. */
export function isOpponent({ name = {}, roleLabel }: Candidate, { label, party }: Entity): boolean {
  return party === undefined && isSurnameAlone(name) && areOpposed(roleLabel, label);
}

/** `qonşu Tavatla`, then `Soyadova Tavat Ata qızı`: a word of no list before the whole name of which it is the given one. */
export function isCalledSo({ surname, given }: NameParts, { party, name }: Entity): boolean {
  const isWhole = surname !== undefined && given !== undefined;
  return isWhole && party === undefined && isSurnameAlone(name) && name.surname === given;
}

/** The ending of a dative. */

/** `Siracova baxılsın`: said of a man, a woman's form is the dative of his. */
export function isDative(
  { name = {}, ending, features }: Candidate,
  { name: bearer, label }: Entity,
): boolean {
  return (
    label !== undefined &&
    ending.case === 'nom' &&
    !features.includes('russian') &&
    name.given === undefined &&
    name.surname === `${bearer.surname}a` &&
    /(?:ov|ev)$/.test(bearer.surname ?? '')
  );
}

/** The mention as it was read, then with a last vowel as part of the given name: `Azadə` is no dative of Azad where an Azadə is. */
export function unended(candidate: Candidate): readonly Candidate[] {
  const { name, ending } = candidate;
  if (name?.given === undefined || ending.case !== 'dat' || candidate.parties !== undefined)
    return [candidate];
  const others = ['e', 'a'].map((vowel) => ({
    ...candidate,
    ending: NOMINATIVE,
    name: { ...name, given: `${name.given}${vowel}` },
  }));
  return [candidate, ...others];
}
