import type { Family, Make } from '#demo/family.ts';
import type { GrammarCase } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';

/** What every first-instance civil family of this opening has in common. */
export const CIVIL_FRAME = {
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  cast: {},
  note: 'civil',
} as const satisfies Partial<Family>;

/** A mention of a person in these words, standing in this case. */
export function spoken(make: Make, person: Person, text: string, to: GrammarCase = 'nom'): Mark {
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}

/** `Soyad (Qızlıq soyadı) Ad Ata qızı`: a woman who bore another surname before. */
export function maiden(make: Make, person: Person, before: string): Mark {
  const { surname, given, patronymic = '' } = person.name;
  return spoken(make, person, `${surname} (${before}) ${given} ${patronymic}`);
}

/** `Ad Ata oğlu`, as a mark of its own for a row of a list. */
export function fatherNamed(make: Make, person: Person): Mark {
  const { given, patronymic = '' } = person.name;
  return spoken(make, person, `${given} ${patronymic}`);
}

/** `Soyad Ad Ata oğlu`, as a mark of its own for a row of a list. */
export function registered(make: Make, person: Person): Mark {
  const { surname, given, patronymic = '' } = person.name;
  return spoken(make, person, `${surname} ${given} ${patronymic}`);
}

/** `Soyad Ad` or `Ad Soyad`, as the dice fall, as a mark of its own for a row of a list. */
export function shortly(make: Make, person: Person): Mark {
  const { surname, given } = person.name;
  return spoken(make, person, make.dice.pick([`${surname} ${given}`, `${given} ${surname}`]));
}
