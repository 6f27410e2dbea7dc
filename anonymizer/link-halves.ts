import type { Candidate, NameParts } from './candidate.ts';
import type { Entity } from './link.ts';
import { sexOfGiven } from './link-keys.ts';
import { baseSurname, isGivenAlone } from './same-person.ts';

const RECENT = 12; // persons named last among whom the other half of a name is looked for
/** Labels of those who are named by a given name in one place and by initials in another. */
const NAMED_EITHER_WAY: ReadonlySet<string | undefined> = new Set(['Şəxs', 'Şahid', undefined]);

/** Those who are called by a given name in one place and by a surname with initials in another. */
export type Halves = {
  /** `G.S.Soyadova`, then `Gülnar xanım`: whoever was named by initials not long before, if only one was. */
  readonly byInitial: (name: NameParts) => readonly Entity[];
  /** `qonşu Səyavuş kişi`, then `S.E.Soyadov`: the only one called so far by a given name with that letter. */
  readonly byGiven: (candidate: Candidate, isKnown: () => boolean) => readonly Entity[];
};

/** Judges by all names of a text and by whom of `others`, entered in text order, it named last. */
export function halvesIn(
  candidates: readonly Candidate[],
  others: readonly Entity[],
  relatives: ReadonlySet<Entity>,
): Halves {
  const borne = new Set(
    candidates.flatMap(({ name }) => (name?.surname === undefined ? [] : [name.given])),
  );
  let unnamed: ReadonlyMap<string, number> | undefined; // gathered when first asked
  return { byInitial, byGiven };

  function recent(test: (name: NameParts) => boolean, sex: NameParts['sex']): readonly Entity[] {
    return others
      .slice(-RECENT)
      .filter(
        ({ name, label }) =>
          label !== undefined && test(name) && (sexOf(name) ?? sex) === (sex ?? sexOf(name)),
      );
  }

  function byInitial(name: NameParts): readonly Entity[] {
    if (borne.has(name.given)) return []; // somebody of that given name has a surname of the own
    const isOfLetter = ({ given, initials }: NameParts) =>
      given === undefined && initials?.[0] === name.given?.[0];
    return recent(isOfLetter, sexOf(name));
  }

  function byGiven({ name = {}, roleLabel }: Candidate, isKnown: () => boolean) {
    const [letter] = name.initials ?? [];
    if (letter === undefined || name.surname === undefined || name.given !== undefined) return [];
    if (!NAMED_EITHER_WAY.has(roleLabel)) return [];
    unnamed ??= unnamedByLetter(candidates);
    if (unnamed.get(letter) !== 1) return [];
    const isOfLetter = (one: NameParts) =>
      isGivenAlone(one) && one.given?.[0] === letter && !borne.has(one.given);
    const found = recent(isOfLetter, name.sex);
    // `oğlu Səyavuş`: a relative's surname is known by somebody else of the text.
    const isLoose = found.some((one) => one.label === 'Uşaq' || relatives.has(one));
    return isLoose && (found.some(({ label }) => label === 'Uşaq') || !isKnown()) ? [] : found;
  }
}

const sexOf = ({ given, sex = sexOfGiven(given) }: NameParts) => sex;

/** How many surnames stand with an initial of which no name of the text tells the given name. */
function unnamedByLetter(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const keyOf = (letter: string | undefined, surname = '') => `${letter} ${baseSurname(surname)}`;
  const persons = candidates.filter(({ cls, name }) => cls === 'person' && name?.surname);
  const told = new Set(
    persons.flatMap(({ name }) =>
      name?.given === undefined ? [] : [keyOf(name.given[0], name.surname)],
    ),
  );
  const left = new Set(
    persons.flatMap(({ name, office }) => {
      const key = keyOf(name?.initials?.[0], name?.surname);
      const isUntold = name?.initials !== undefined && name.given === undefined;
      return isUntold && office === undefined && !told.has(key) ? [key] : [];
    }),
  );
  return new Map(
    [...Map.groupBy(left, (key) => key.slice(0, key.indexOf(' ')))].map(([letter, keys]) => [
      letter,
      keys.length,
    ]),
  );
}
