import type { Make } from '#demo/family.ts';
import { type GrammarCase, inflect } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';

/** A mention in these words, brought into a case. */
export function called(
  make: Make,
  person: Person,
  text: string,
  to: GrammarCase = 'nom',
  possessive = false,
): Mark {
  const mark = make.mark(inflect(text, to, possessive), 'person', person.kind, person.key);
  return { ...mark, case: to };
}

/** `Ad A. Soyad`: the initial of the father stands in the middle. */
export function midInitial(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const { name, father } = person;
  return called(make, person, `${name.given} ${father.slice(0, 1)}. ${name.surname}`, to);
}

/** `Soyad Ad Ata o.`, as lists have it. */
export function listed(make: Make, person: Person): Mark {
  const { surname, given } = person.name;
  const child = person.sex === 'm' ? 'o.' : 'q.';
  return called(make, person, `${surname} ${given} ${person.father} ${child}`);
}

/** `Ad Ata oğlu` without the surname, in a case. */
export function byFather(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  return called(make, person, `${person.name.given} ${person.name.patronymic ?? ''}`, to, true);
}
