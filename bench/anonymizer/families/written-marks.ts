import type { Make } from '#demo/family.ts';
import { cardOf, ibanOf } from '#demo/identifiers.ts';
import { type GrammarCase, inflect } from '#demo/inflect.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import { personText } from '#demo/mention.ts';
import { type Person, surnameFor } from '#demo/people.ts';
import { type Ending, nameWith } from './name-endings.ts';

const QUASI: readonly GoldClass[] = ['contract', 'date', 'place', 'sensitive', 'workplace'];

/** `class`, `class@owner` or `class:case`, then the texts to choose from. */
type Sheet = readonly [spec: string, first: string, ...more: readonly string[]];

/** The pattern with a digit for each `#`; `%c` is a card number, `%C` the same in fours, `%a` an account, `%h` a house. */
function filled({ dice }: Make, pattern: string): string {
  return pattern
    .replace('%c', () => cardOf(dice))
    .replace('%C', () => cardOf(dice).replace(/(.{4})(?=.)/g, '$1 '))
    .replace('%a', () => ibanOf(dice))
    .replace(/%h/g, () => String(dice.int(2, 140)))
    .replace(/#/g, () => String(dice.int(0, 9)));
}

/** Marks of papers, numbers, places and posts: one text for each key, as the dice fall. */
export function sheets<K extends string>(
  make: Make,
  table: Readonly<Record<K, Sheet>>,
): Readonly<Record<K, Mark>> {
  const rows = Object.entries<Sheet>(table).map(([key, [spec, ...texts]]) => {
    const [head = '', to] = spec.split(':');
    const [cls = '', owner = key] = head.split('@');
    const kind = QUASI.includes(cls as GoldClass) ? 'quasi' : 'direct';
    const mark = make.mark(filled(make, make.dice.pick(texts)), cls as GoldClass, kind, owner);
    return [key, to === undefined ? mark : { ...mark, case: to as GrammarCase }];
  });
  return Object.fromEntries(rows) as Record<K, Mark>;
}

/** A mention in words of our own, in this case. */
function worded(make: Make, person: Person, text: string, to: GrammarCase = 'nom'): Mark {
  const ended = inflect(text, to, /(?:oğlu|qızı)$/u.test(text));
  return { ...make.mark(ended, 'person', person.kind, person.key), case: to };
}

const CASE_OF: Readonly<Partial<Record<Ending, GrammarCase>>> = {
  'plural-gen': 'gen',
  'gil-dat': 'dat',
  'gil-gen': 'gen',
  'gil-loc': 'loc',
};

/** A name in a form of `personText` with an ending that no case token gives, in its case. */
export function ended(make: Make, person: Person, form: string, ending: Ending): Mark {
  return { ...nameWith(make, person, form, ending), case: CASE_OF[ending] ?? 'nom' };
}

/** The whole family by its surname: `Məmmədovlar`, `Məmmədovların`. */
export function household(make: Make, person: Person, ending: 'plural' | 'plural-gen'): Mark {
  const surname = surnameFor(person.name.surname, 'm');
  return ended(
    make,
    { ...person, key: 'household', name: { ...person.name, surname } },
    'surname',
    ending,
  );
}

/** `A.Soyad` with a space or without, or `Soyad A.A.`, as the clerk has it, in a case where the surname is last. */
export function clerked(make: Make, person: Person, to: GrammarCase = 'nom'): Mark {
  const { surname, given } = person.name;
  const text = make.dice.pick([
    `${given.slice(0, 1)}. ${surname}`,
    `${given.slice(0, 1)}.${surname}`,
    personText(person, 'gs'),
  ]);
  return worded(make, person, text, to);
}
