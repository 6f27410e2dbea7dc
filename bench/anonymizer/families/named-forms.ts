import type { Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';

/** Ways to write a whole name that no token of a template gives. */
type NamedForm = 'passport' | 'tail' | 'register' | 'half' | 'initialled' | 'folded';

function namedText({ name, father, sex }: Person, form: NamedForm): string {
  const { surname, given } = name;
  const child = sex === 'm' ? 'oğlu' : 'qızı';
  switch (form) {
    case 'passport':
      return `${upperAz(surname)} ${given} ${father} ${child}`;
    case 'tail':
      return `${given} ${surname} ${father} ${child}`;
    case 'register':
      return `${surname}, ${given} ${father} ${child}`;
    case 'half':
      return `${surname} ${given.slice(0, 1)}.${father} ${child}`;
    case 'initialled':
      return `${surname} ${given.slice(0, 1)}.${father.slice(0, 1)}. ${child}`;
    case 'folded':
      return `${surname} ${given} (${father} ${child})`;
  }
}

/** A mention in such a form: `SOYAD Ad Ata qızı`, `Ad Soyad Ata oğlu`, `Soyad, Ad Ata oğlu`, `Soyad A.Ata oğlu`, `Soyad A.B. oğlu`, `Soyad Ad (Ata oğlu)`. */
export function named(make: Make, person: Person, form: NamedForm): Mark {
  return make.mark(namedText(person, form), 'person', person.kind, person.key);
}

/** The same person under a given name that lists of names seldom hold. */
export function renamed(make: Make, person: Person, ...givens: readonly string[]): Person {
  return { ...person, name: { ...person.name, given: make.dice.pick(givens) } };
}

/** The same person with the surname of another behind a hyphen. */
export function doubled(person: Person, second: string): Person {
  return { ...person, name: { ...person.name, surname: `${person.name.surname}-${second}` } };
}

/** A date as `14.VIII.2011`, a life date. */
export function romanDay(make: Make, entity: string, iso: string): Mark {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')[Number(month) - 1] ?? 'I';
  return make.mark(`${Number(day)}.${roman}.${year}`, 'date', 'quasi', entity);
}

/** A card number of which the middle is starred. */
export function starredCard(make: Make, entity: string): Mark {
  const n = (from: number, to: number) => make.dice.int(from, to);
  const text = make.dice.pick([
    `${n(4000, 5599)} ${n(10, 99)}** **** ${n(1000, 9999)}`,
    `${n(4000, 5599)}-****-****-${n(1000, 9999)}`,
    `${n(400000, 559999)}******${n(1000, 9999)}`,
  ]);
  return make.mark(text, 'card', 'direct', entity);
}
