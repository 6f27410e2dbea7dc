import type { Make } from '#demo/family.ts';
import { caseEnding, type GrammarCase } from '#demo/inflect.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';

/** How people sign, and how neighbours and old papers call them. */
type SignedForm = 'last' | 'cut' | 'child' | 'stub';

function signedText({ name, father, sex }: Person, form: SignedForm): string {
  const { surname, given } = name;
  const child = sex === 'm' ? 'oğlu' : 'qızı';
  switch (form) {
    case 'last':
      return `${given} ${father} ${child} ${upperAz(surname)}`;
    case 'cut':
      return `${surname} ${given} ${father.slice(0, 1)}.`;
    case 'child':
      return `${father} ${child} ${given}`;
    case 'stub':
      return `${surname} ${given.slice(0, 1)}.`;
  }
}

/** A mention of a person: `Ad Ata oğlu SOYAD`, `Soyad Ad A.`, `Ata oğlu Ad` or `Soyad A.`. */
export function signed(make: Make, person: Person, form: SignedForm): Mark {
  return make.mark(signedText(person, form), 'person', person.kind, person.key);
}

/** Letters whose names do not end in `e`. Source: names of the letters of the Azerbaijani alphabet. */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  ...{ L: 'el', M: 'em', N: 'en', R: 'er', S: 'es' },
  ...{ A: 'a', E: 'e', Ə: 'ə', I: 'ı', İ: 'i', O: 'o', Ö: 'ö', U: 'u', Ü: 'ü' },
};

/** Surname and initials, the case ending hyphened as the last letter is spoken: `Məmmədov R.T.-nin`. */
export function lettered(make: Make, person: Person, to: GrammarCase): Mark {
  const { name, father, kind, key } = person;
  const last = father.slice(0, 1);
  const ending = caseEnding(LETTER_NAMES[last] ?? `${last.toLowerCase()}e`, to, false);
  const text = `${name.surname} ${name.given.slice(0, 1)}.${last}.-${ending}`;
  return { ...make.mark(text, 'person', kind, key), case: to };
}

/** A span whose text is one of the given, as the dice fall. */
export function oneOf(
  make: Make,
  cls: GoldClass,
  kind: SpanKind,
  entity: string,
  ...texts: readonly string[]
): Mark {
  return make.mark(make.dice.pick(texts), cls, kind, entity);
}
