import type { Make } from '#demo/family.ts';
import { caseEnding, type GrammarCase, ordinalEnding, wideVowel } from '#demo/inflect.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import { personText } from '#demo/mention.ts';
import { initialsOf, type Person, type SpanKind, surnameFor } from '#demo/people.ts';

/** Makes a span: one of the patterns, `#` a digit, `%` a small number, `@` a capital letter. */
type Filler = (entity: string, ...patterns: readonly [string, ...string[]]) => Mark;

/** A pattern with its signs drawn. */
export function fillText(make: Make, pattern: string): string {
  const { dice } = make;
  return pattern
    .replace(/#/g, () => String(dice.int(0, 9)))
    .replace(/%/g, () => String(dice.int(2, 118)))
    .replace(/@/g, () => dice.pick([...'ABCDEFGHKLMNPRSTVXZ']));
}

const filler =
  (make: Make, cls: GoldClass, kind: SpanKind): Filler =>
  (entity, ...patterns) =>
    make.mark(fillText(make, make.dice.pick(patterns)), cls, kind, entity);

/** Fillers by class: what leads to one person is direct, what only narrows the circle is quasi. */
export function fillersOf(make: Make) {
  return {
    paper: filler(make, 'document', 'direct'),
    property: filler(make, 'property', 'direct'),
    plate: filler(make, 'plate', 'direct'),
    phone: filler(make, 'phone', 'direct'),
    email: filler(make, 'email', 'direct'),
    card: filler(make, 'card', 'direct'),
    address: filler(make, 'address', 'direct'),
    contract: filler(make, 'contract', 'quasi'),
    /** Where something happened, in the locative. */
    place: (entity: string, ...patterns: readonly [string, ...string[]]) =>
      standing('loc', filler(make, 'place', 'quasi')(entity, ...patterns)),
    work: filler(make, 'workplace', 'quasi'),
    health: filler(make, 'sensitive', 'quasi'),
  };
}

/** A span whose text stands in this case already. */
export function standing(to: GrammarCase, mark: Mark): Mark {
  return { ...mark, case: to };
}

/** Letters whose names do not end in `e`. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ A: 'a', E: 'e', Ə: 'ə', I: 'ı', İ: 'i', O: 'o', Ö: 'ö', U: 'u', Ü: 'ü' },
  ...{ L: 'el', M: 'em', N: 'en', R: 'er', S: 'es' },
};

/** Surname with initials behind it in a case, the ending as the last letter is spoken. */
export function tail(make: Make, person: Person, to: GrammarCase): Mark {
  const letter = LETTERS[person.father.slice(0, 1)] ?? 'be';
  const ending = to === 'nom' ? '' : `-${caseEnding(letter, to, false)}`;
  return said(make, person, `${person.name.surname} ${initialsOf(person)}${ending}`, to);
}

/** A mention of a person in these words, which stand in this case. */
export function said(make: Make, person: Person, text: string, to: GrammarCase = 'nom'): Mark {
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}

/** A form of a name, or the surname of the whole family, with an ending for back or for front vowels. */
export function ended(
  make: Make,
  person: Person,
  form: string,
  [back, front]: readonly [string, string],
  to: GrammarCase = 'nom',
): Mark {
  const text = form === 'clan' ? surnameFor(person.name.surname, 'm') : personText(person, form);
  return said(make, person, text + (wideVowel(text) === 'a' ? back : front), to);
}

/** The same person under a name of another people; a patronymic only where that people has it; unchanged for none. */
export function ofElsewhere(
  make: Make,
  person: Person,
  names: readonly (readonly [surname: string, given: string, patronymic?: string] | undefined)[],
): Person {
  const chosen = make.dice.pick(names);
  if (chosen === undefined) return person;
  const [surname, given, patronymic] = chosen;
  const name = patronymic === undefined ? { surname, given } : { surname, given, patronymic };
  return { ...person, name, father: patronymic ?? given, russian: true };
}

/** `1984–1991-ci`: years of a stay. */
export function yearsText(from: number, to: number): string {
  return `${from}–${to}-${ordinalEnding(String(to))}`;
}

/** `1984-cü`. */
export function yearText(year: number): string {
  return `${year}-${ordinalEnding(String(year))}`;
}

/** The year of a birth. */
export function birthYear(person: Person): number {
  return Number(person.birthDate.slice(0, 4));
}

/** Letters that a pen or an ear takes one for another. */
const SLIPS: Readonly<Record<string, string>> = {
  ...{ i: 'e', u: 'o', ü: 'u', ö: 'o', q: 'k', ı: 'i', a: 'ə', o: 'a', e: 'i' },
};

/** Old clerks' spelling of a name: with fewer letters, or as the Russian form gave it. */
export function misspelt(name: string): string {
  const other = name
    .replace(/mm/u, 'm')
    .replace(/ll/u, 'l')
    .replace(/^Q/u, 'K')
    .replace(/^H/u, 'G')
    .replace(/ə/u, 'a')
    .replace(/^Ə/u, 'A');
  if (other !== name) return other;
  return name.replace(/[iuüöqıaoe](?=\p{L})/u, (letter) => SLIPS[letter] ?? letter);
}
