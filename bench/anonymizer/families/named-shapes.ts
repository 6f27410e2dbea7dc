import type { Make } from '#demo/family.ts';
import { type GrammarCase, narrowVowel, wideVowel } from '#demo/inflect.ts';
import type { GoldClass, Mark } from '#demo/markup.ts';
import { initialsOf, isPerson, type Person, type SpanKind, surnameFor } from '#demo/people.ts';

/** What the families have in common: a judgment of a district court in a civil case. */
export const FIRST_CIVIL = {
  kind: 'qetname',
  procedure: 'mülki',
  instance: 'first',
  courts: 'district',
  share: 1,
  note: 'civil',
} as const;

/** One of the texts between `|` with its signs drawn: `#` digit, `%` small number, `@` capital, `&` year of two digits, `~` the sign of mail. */
function drawn(make: Make, list: string): string {
  const { dice } = make;
  return dice
    .pick(list.split('|'))
    .replace(/#/g, () => String(dice.int(0, 9)))
    .replace(/%/g, () => String(dice.int(2, 124)))
    .replace(/@/g, () => dice.pick([...'ABCDEFGHKLMNPRSTVXZ']))
    .replace(/&/g, () => String(Number(make.adopted.slice(2, 4)) - dice.int(0, 1)))
    .replace(/~/g, '@');
}

/** Makers of spans by class: what leads to one person is direct, what narrows the circle is quasi. */
export function shapesOf(make: Make) {
  const of =
    (cls: GoldClass, kind: SpanKind) =>
    (entity: string, list: string, to?: GrammarCase): Mark => ({
      ...make.mark(drawn(make, list), cls, kind, entity),
      case: to,
    });
  return {
    paper: of('document', 'direct'),
    property: of('property', 'direct'),
    plate: of('plate', 'direct'),
    phone: of('phone', 'direct'),
    email: of('email', 'direct'),
    network: of('network', 'direct'),
    address: of('address', 'direct'),
    contract: of('contract', 'quasi'),
    place: of('place', 'quasi'),
    work: of('workplace', 'quasi'),
    health: of('sensitive', 'quasi'),
  };
}

/** A mention of a person in these words; the template gives the case unless it is told. */
export function named(make: Make, person: Person, text: string, to?: GrammarCase): Mark {
  return { ...make.mark(text, 'person', person.kind, person.key), case: to };
}

const isOpen = (word: string): boolean => /[aeəıioöuü]$/u.test(word);

/**
 * More ways of writing each person of a cast, by key: `k_dot` (`R. Soyad`), `k_dots` (`R. T. Soyad`), `k_bare` (without
 * `oğlu`), `k_last` (`Soyad R.T.`) and `k_one` (`Soyad R.`) for the nominative, `k_with` and `k_surwith`
 * (`Raufla`, `Soyadla`), `k_is` (`Raufdur`), `k_all` (`Soyadlar`), `k_house` (`Raufgil`).
 */
export function waysOf(make: Make, cast: Readonly<Record<string, unknown>>): Record<string, Mark> {
  const entries = Object.entries(cast).flatMap(([key, person]) =>
    isPerson(person)
      ? Object.entries(waysOfOne(person)).map(
          ([way, text]) => [`${key}_${way}`, named(make, person, text)] as const,
        )
      : [],
  );
  return Object.fromEntries(entries);
}

function waysOfOne(person: Person): Readonly<Record<string, string>> {
  const { surname, given } = person.name;
  const [first, father] = [given.slice(0, 1), person.father];
  const clan = surnameFor(surname, 'm');
  const joined = (word: string) => `${word}${isOpen(word) ? 'y' : ''}l${wideVowel(word)}`;
  return {
    dot: `${first}. ${surname}`,
    dots: `${first}. ${father.slice(0, 1)}. ${surname}`,
    bare: person.russian ? `${surname} ${given}` : `${surname} ${given} ${father}`,
    last: `${surname} ${initialsOf(person)}`,
    one: `${surname} ${first}.`,
    with: joined(given),
    surwith: joined(surname),
    is: `${given}d${narrowVowel(given)}r`,
    all: `${clan}l${wideVowel(clan)}r`,
    house: `${given}gil`,
  };
}
