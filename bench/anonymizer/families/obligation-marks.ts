import type { Make } from '#demo/family.ts';
import type { Person } from '#demo/people.ts';
import { marksOf } from './fresh-marks.ts';
import { digitsOf } from './name-endings.ts';

/** Span makers and a maker of digits for the papers of one case. */
export function papersOf(make: Make) {
  return { of: marksOf(make), n: (count: number) => digitsOf(make, count) };
}

type Triple = readonly [surname: string, given: string, patronymic: string];

/** The person, in a few decisions under one of these Russian names with a patronymic. */
export function sometimesRussian(
  make: Make,
  person: Person,
  share: number,
  ...names: readonly [Triple, ...Triple[]]
): Person {
  if (!make.dice.chance(share)) return person;
  const [surname, given, patronymic] = make.dice.pick(names);
  return { ...person, name: { surname, given, patronymic }, father: patronymic, russian: true };
}

/** The person, in a few decisions under one of these surnames and given names of the country's other peoples. */
export function sometimesRare(
  make: Make,
  person: Person,
  share: number,
  ...names: readonly [readonly [string, string], ...(readonly [string, string])[]]
): Person {
  if (!make.dice.chance(share)) return person;
  const [surname, given] = make.dice.pick(names);
  return { ...person, name: { ...person.name, surname, given } };
}
