import type { Make } from '#demo/family.ts';
import type { Mark, Money } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';

/** `Soyad A.A.` or `Soyad A. A.`, as statements and lists have it. */
export function tailed(make: Make, person: Person): Mark {
  const { surname, given } = person.name;
  const gap = make.dice.pick(['', ' ']);
  const text = `${surname} ${given.slice(0, 1)}.${gap}${person.father.slice(0, 1)}.`;
  return { ...make.mark(text, 'person', person.kind, person.key), case: 'nom' };
}

/** A whole sum in manats. */
export function manats(whole: number): Money {
  return { t: 'money', qepik: whole * 100 };
}

/** House and flat in a street, without the town, in the notations of passports and papers. */
export function dwelling(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house, flat] = [dice.pick(streets), dice.int(2, 96), dice.int(3, 74)];
  const text = dice.pick([
    `${street}, ev ${house}, mənzil ${flat}`,
    `${street} ${house}, mənzil ${flat}`,
    `${street}, ev ${house}`,
    `${street}, bina ${house}, m. ${flat}`,
    `${street} ${house}/${flat}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}

/** A house with a yard in a street, without the town. */
export function houseIn(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const [street, house] = [dice.pick(streets), dice.int(2, 118)];
  const text = dice.pick([`${street}, ev ${house}`, `${street} ${house}`, `${street}, ${house}`]);
  return make.mark(text, 'address', 'direct', entity);
}
