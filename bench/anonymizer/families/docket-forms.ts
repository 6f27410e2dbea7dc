import type { Make } from '#demo/family.ts';
import { type GrammarCase, inflect } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';

/** Ways of a docket to write a name that no token of a template gives. */
type DocketForm = 'loud' | 'apart' | 'front' | 'short' | 'given';

function docketText({ name, father }: Person, form: DocketForm): string {
  const { surname, given, patronymic = '' } = name;
  switch (form) {
    case 'loud':
      return `${upperAz(surname)} ${given} ${patronymic}`;
    case 'apart':
      return `${surname} ${given.slice(0, 1)}. ${father.slice(0, 1)}.`;
    case 'front':
      return `${given.slice(0, 1)}. ${surname}`;
    case 'short':
      return `${surname} ${given.slice(0, 1)}.${father.slice(0, 1)}.`;
    case 'given':
      return given;
  }
}

/** A mention in a form of a docket and in a case: `MƏMMƏDOV Rauf Tofiq oğlunun`, `R. Məmmədovdan`. */
export function docketed(
  make: Make,
  person: Person,
  form: DocketForm,
  to: GrammarCase = 'nom',
): Mark {
  const text = inflect(docketText(person, form), to, form === 'loud');
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}

/** The same mark, its text standing in this case already. */
export function standing(mark: Mark, to: GrammarCase): Mark {
  return { ...mark, case: to };
}
