import type { Make } from '#demo/family.ts';
import type { GrammarCase } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';

/** A mention of a person in these words, in the case in which they stand already. */
export function told(make: Make, { key, kind }: Person, text: string, to?: GrammarCase): Mark {
  const mark = make.mark(text, 'person', kind, key);
  return to === undefined ? mark : { ...mark, case: to };
}

/** Initials of a person, as letters apart. */
export function lettersOf({ name, father }: Person): readonly [given: string, father: string] {
  return [name.given.slice(0, 1), father.slice(0, 1)];
}

/** House and flat in a street, one of these, as clerks of towns and villages write them; the town stands outside. */
export function dwelling(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const street = dice.pick(streets);
  const [house, flat] = [dice.int(1, 130), dice.int(2, 96)];
  const text = dice.pick([
    `${street}, ev ${house}`,
    `${street}, ev ${house}, mənzil ${flat}`,
    `${street}, bina ${house}, mənzil ${flat}`,
    `${street} ${house}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}

/** Day, month and year of an event of life in figures. */
export function lifeFigures(make: Make, entity: string, minYears: number, maxYears: number): Mark {
  const { dice } = make;
  const two = (value: number) => String(value).padStart(2, '0');
  const year = Number(make.adopted.slice(0, 4)) - dice.int(minYears, maxYears);
  return make.mark(
    `${two(dice.int(1, 28))}.${two(dice.int(1, 12))}.${year}`,
    ...(['date', 'quasi', entity] as const),
  );
}
