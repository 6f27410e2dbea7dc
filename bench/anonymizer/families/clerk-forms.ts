import type { Make } from '#demo/family.ts';
import { caseEnding, type GrammarCase } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import { initialsOf, type Person } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';

/** Letters whose names do not end in `e`, by the name that their endings follow. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ A: 'a', E: 'e', Ə: 'ə', I: 'ı', İ: 'i', O: 'o', Ö: 'ö', U: 'u', Ü: 'ü' },
  ...{ L: 'el', M: 'em', N: 'en', R: 'er', S: 'es' },
};

/** A mention of a person in these words. */
export function mention(make: Make, { key, kind }: Person, text: string): Mark {
  return make.mark(text, 'person', kind, key);
}

/** `Soyad A.B.-nin`: initials behind the surname, the ending as the last letter is spoken. */
export function hyphened(make: Make, person: Person, to: GrammarCase): Mark {
  const last = person.father.slice(0, 1);
  const ending = caseEnding(LETTERS[last] ?? 'be', to, false);
  const text = `${person.name.surname} ${initialsOf(person)}-${ending}`;
  return { ...mention(make, person, text), case: to };
}

/** `Tofiq oğlu Rauf Soyad`: the father's name in front. */
export function fatherFirst(make: Make, person: Person): Mark {
  const { patronymic = '', given, surname } = person.name;
  return mention(make, person, `${patronymic} ${given} ${surname}`);
}

/** `Rauf T. Soyad`. */
export function middleInitial(make: Make, person: Person): Mark {
  const { given, surname } = person.name;
  return mention(make, person, `${given} ${person.father.slice(0, 1)}. ${surname}`);
}

/** `SOYAD R.T.` */
export function capsInitials(make: Make, person: Person): Mark {
  return mention(make, person, `${upperAz(person.name.surname)} ${initialsOf(person)}`);
}

/** A birth date with a sign between its parts: `14/03/1987`, `14-03-1987`. */
export function birthWith(make: Make, { key, birthDate }: Person, sign: '/' | '-'): Mark {
  return make.mark(birthDate.split('-').reverse().join(sign), 'date', 'quasi', key);
}

/** An address without its town, one of these. */
export function addressAs(
  make: Make,
  entity: string,
  ...texts: readonly [string, ...string[]]
): Mark {
  return make.mark(make.dice.pick(texts), 'address', 'direct', entity);
}
