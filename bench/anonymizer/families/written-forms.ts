import type { Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { digitsOf } from './name-endings.ts';

/** Ways of clerks to write a name that no token of a template gives. */
type WrittenForm = 'behind' | 'spaced' | 'abbreviated' | 'bracketed';

function writtenText({ name, father }: Person, form: WrittenForm): string {
  const given = name.given.slice(0, 1);
  const initial = father.slice(0, 1);
  switch (form) {
    case 'behind':
      return `${name.surname} ${given}.${initial}.`;
    case 'spaced':
      return `${given}. ${initial}. ${name.surname}`;
    case 'abbreviated':
      return `${name.surname} ${name.given} ${father} ${name.patronymic?.endsWith('oğlu') ? 'o.' : 'q.'}`;
    case 'bracketed':
      return `${name.surname} (${name.given})`;
  }
}

/** A mention of a person: `Soyad A.B.`, `A. B. Soyad`, `Soyad Ad Ata o.` or `Soyad (Ad)`. */
export function written(make: Make, person: Person, form: WrittenForm): Mark {
  return make.mark(writtenText(person, form), 'person', person.kind, person.key);
}

/** The same person under a foreign name, which has no patronymic and so no initials of two letters. */
export function abroad(person: Person, given: string, surname: string): Person {
  return { ...person, name: { surname, given }, father: given, russian: true };
}

const VIN_SIGNS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';

/** A vehicle identification number: 17 signs without I, O and Q. Source: ISO 3779. */
export function vinOf(make: Make): string {
  const sign = () => VIN_SIGNS[make.dice.int(0, VIN_SIGNS.length - 1)] ?? '0';
  return `${make.dice.pick(['WDB', 'JTD', 'KMH', 'XW8', 'WF0'])}${Array.from({ length: 8 }, sign).join('')}${digitsOf(make, 6)}`;
}

/** An address without its town, as the clerk shortens it. */
export function shortAddress(
  make: Make,
  entity: string,
  ...streets: readonly [string, ...string[]]
): Mark {
  const { dice } = make;
  const flat = dice.chance(0.6) ? `, m. ${dice.int(2, 98)}` : '';
  return make.mark(
    `${dice.pick(streets)}, ev ${dice.int(2, 120)}${flat}`,
    'address',
    'direct',
    entity,
  );
}
