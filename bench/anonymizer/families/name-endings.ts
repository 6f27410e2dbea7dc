import type { Make } from '#demo/family.ts';
import { narrowVowel, ordinalEnding, wideVowel } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import { personText } from '#demo/mention.ts';
import { type Person, type PersonWish, surnameFor } from '#demo/people.ts';
import { MONTHS } from '#demo/words.ts';

/** Endings that no case token gives. Source: Azerbaijani orthography: copula, plural, `-gil`, `ilə` joined. */
export type Ending =
  | 'copula'
  | 'plural'
  | 'plural-gen'
  | 'gil-dat'
  | 'gil-gen'
  | 'gil-loc'
  | 'with';

function endingText(text: string, ending: Ending): string {
  const wide = wideVowel(text);
  const narrow = narrowVowel(text);
  switch (ending) {
    case 'copula':
      return `d${narrow}r`;
    case 'plural':
      return `l${wide}r`;
    case 'plural-gen':
      return wide === 'a' ? 'ların' : 'lərin';
    case 'gil-dat':
      return 'gilə';
    case 'gil-gen':
      return 'gilin';
    case 'gil-loc':
      return 'gildə';
    case 'with':
      return `${/[aeəıioöuü]$/u.test(text) ? 'y' : ''}l${wide}`;
  }
}

/** A mention of a person in a form of `personText` with such an ending: `Məmmədovdur`, `Aytəngildə`. */
export function nameWith(make: Make, person: Person, form: string, ending: Ending): Mark {
  const text = personText(person, form);
  return make.mark(text + endingText(text, ending), 'person', person.kind, person.key);
}

/** The particle `da` or `də` that stands after a word. */
export function alsoAfter(word: string): string {
  return `d${wideVowel(word)}`;
}

type Wish = Omit<PersonWish, 'today' | 'court'>;

/** Makes the people of one case: no two share a given name, nor, but for relatives, a surname. */
export function castOf(make: Make): (key: string, wish?: Wish) => Person {
  const taken = new Set<string>();
  return (key, wish = {}) => {
    for (;;) {
      const person = make.person(key, { minAge: 24, ...wish });
      const surname = surnameFor(person.name.surname, 'm');
      if (taken.has(person.name.given) || (wish.surname === undefined && taken.has(surname)))
        continue;
      taken.add(person.name.given);
      taken.add(surname);
      return person;
    }
  };
}

/** Day and month of a death or a wedding, and the year with its ending, which may stay: `12 may` + `2019-cu il`. */
export function lifeDay(
  make: Make,
  entity: string,
  minYears: number,
  maxYears: number,
): { readonly day: Mark; readonly year: string } {
  const year = String(Number(make.adopted.slice(0, 4)) - make.dice.int(minYears, maxYears));
  const day = `${make.dice.int(1, 28)} ${make.dice.pick(MONTHS)}`;
  return {
    day: make.mark(day, 'date', 'quasi', entity),
    year: `${year}-${ordinalEnding(year)} il`,
  };
}

/** The same of a day this many days before the decision: an accident of which somebody died. */
export function lastDay(
  make: Make,
  entity: string,
  minDays: number,
  maxDays: number,
): { readonly day: Mark; readonly year: string } {
  const [year = '', month = '1', day = '1'] = make.day(minDays, maxDays).iso.split('-');
  return {
    day: make.mark(
      `${Number(day)} ${MONTHS[Number(month) - 1]}`,
      ...(['date', 'quasi', entity] as const),
    ),
    year: `${year}-${ordinalEnding(year)} il`,
  };
}

/** What must stay: an act with its date and number, an office, an ordinary word that is also a name. */
export function stays(make: Make, text: string): Mark {
  return make.mark(text, 'protected', 'keep', 'stays');
}

/** This many digits. */
export function digitsOf(make: Make, count: number): string {
  return Array.from({ length: count }, () => make.dice.int(0, 9)).join('');
}
