import type { Make } from '#demo/family.ts';
import { type GrammarCase, inflect } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';

/** Ways of writing a name that no token of a template gives. */
type Way = 'tail' | 'wide' | 'one' | 'fathered';

function textOf({ name, father, sex }: Person, way: Way): string {
  const { surname, given } = name;
  const [g, f] = [given.slice(0, 1), father.slice(0, 1)];
  switch (way) {
    case 'tail':
      return `${surname} ${g}.${f}.`;
    case 'wide':
      return `${g}. ${f}. ${surname}`;
    case 'one':
      return `${surname} ${g}.`;
    case 'fathered':
      return `${father} ${sex === 'm' ? 'oğlu' : 'qızı'} ${given}`;
  }
}

/** A mention in one of these ways; the ending of the case is set where the way ends in a name. */
export function called(make: Make, person: Person, way: Way, to: GrammarCase = 'nom'): Mark {
  const text = inflect(textOf(person, way), to, false);
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}

/** A name in other words, in this case. */
export function termed(make: Make, person: Person, text: string, to: GrammarCase = 'nom'): Mark {
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}
