import type { Make } from '#demo/family.ts';
import { type GrammarCase, inflect } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';

/** A mention of a person in these words, standing in this case. */
export function worded(make: Make, person: Person, text: string, to: GrammarCase = 'nom'): Mark {
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}

/** `Soyad Ad Ata o.` or `q.`, as ledgers cut the patronymic short. */
export function ledger(make: Make, person: Person): Mark {
  const { surname, given, patronymic = '' } = person.name;
  if (person.russian) return worded(make, person, `${surname} ${given} ${patronymic}`);
  const child = person.sex === 'm' ? 'o.' : 'q.';
  return worded(make, person, `${surname} ${given} ${person.father} ${child}`);
}

/** `Ad A. Soyad` in a case, as people sign letters. */
export function middled(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const { surname, given } = person.name;
  return worded(
    make,
    person,
    inflect(`${given} ${person.father.slice(0, 1)}. ${surname}`, to, false),
    to,
  );
}

/** `Soyad A. A.`, as the columns of a table have it. */
export function columned(make: Make, person: Person): Mark {
  const { surname, given } = person.name;
  return worded(make, person, `${surname} ${given.slice(0, 1)}. ${person.father.slice(0, 1)}.`);
}

/** House, or house and flat, in a street, in one of the notations of clerks; the town stands outside. */
export function abode(make: Make, entity: string, ...streets: readonly string[]): Mark {
  const { dice } = make;
  const street = dice.pick(streets);
  const [house, flat] = [dice.int(2, 118), dice.int(3, 88)];
  const text = dice.pick([
    `${street}, ${house} saylı ev`,
    `${street} ${house}, m. ${flat}`,
    `${street}, ${house} nömrəli bina, mənzil ${flat}`,
    `${street}, ev ${house}/${dice.int(1, 9)}`,
    `${street}, b. ${house}, m. ${flat}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}

/** A card number in fours, or with its middle hidden. */
export function cardText(full: string, isHidden: boolean): string {
  const fours = full.match(/\d{4}/g) ?? [full];
  if (!isHidden) return fours.join(' ');
  return `${fours[0]} ${full.slice(4, 6)}** **** ${fours[3]}`;
}

/** The father of somebody of the cast: his given name is the other's patronymic. */
export function fatherOf(child: Person, drawn: Person): Person {
  if (child.russian || drawn.russian) return drawn;
  return { ...drawn, name: { ...drawn.name, given: child.father } };
}

/** House or building in a street, without a flat. */
export function building(make: Make, entity: string, ...streets: readonly string[]): Mark {
  const { dice } = make;
  const [street, house] = [dice.pick(streets), dice.int(2, 140)];
  const text = dice.pick([
    `${street}, ${house} saylı bina`,
    `${street} ${house}${dice.pick(['A', 'B', 'c'])}`,
    `${street}, ev ${house}`,
    `${street}, tikili ${house}`,
  ]);
  return make.mark(text, 'address', 'direct', entity);
}
