import type { Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person, SpanKind } from '#demo/people.ts';

/** A name in Cyrillic with its Latin spelling in Azerbaijani papers. Cases: nominative, genitive, dative, instrumental. */
export type RussianName = {
  readonly sex: 'm' | 'f';
  readonly latin: readonly [surname: string, given: string, patronymic: string];
  readonly surname: string;
  readonly given: Cases;
  readonly patronymic: string;
};
type Cases = readonly [nom: string, gen: string, dat: string, ins: string];

const CASE_KEYS = ['', 'gen', 'dat', 'ins'] as const;

/** Surnames in -ов, -ев, -ин and their feminine forms; others here are not declined. Source: Russian grammar. */
function surnameCases(surname: string, sex: 'm' | 'f'): Cases {
  if (sex === 'm' && /(?:ов|ев|ин)$/u.test(surname))
    return [surname, `${surname}а`, `${surname}у`, `${surname}ым`];
  if (sex === 'f' && /(?:ова|ева|ина)$/u.test(surname)) {
    const stem = surname.slice(0, -1);
    return [surname, `${stem}ой`, `${stem}ой`, `${stem}ой`];
  }
  return [surname, surname, surname, surname];
}

/** Patronymics in -ич and -на; an Azerbaijani one with `оглы` or `кызы` is not declined. */
function patronymicCases(patronymic: string): Cases {
  if (patronymic.endsWith('ич'))
    return [patronymic, `${patronymic}а`, `${patronymic}у`, `${patronymic}ем`];
  if (patronymic.endsWith('на')) {
    const stem = patronymic.slice(0, -1);
    return [patronymic, `${stem}ы`, `${stem}е`, `${stem}ой`];
  }
  return [patronymic, patronymic, patronymic, patronymic];
}

/**
 * Marks of a person in Cyrillic: `keyru` (`Фамилия Имя Отчество`), `keyinit` (`И.О. Фамилия`), `keygiven`
 * (name and patronymic) and `keysurname`, each also with `gen`, `dat` or `ins` behind.
 */
export function inCyrillic(
  make: Make,
  key: string,
  name: RussianName,
  kind: SpanKind = 'direct',
): Readonly<Record<string, Mark>> {
  const surnames = surnameCases(name.surname, name.sex);
  const patronymics = patronymicCases(name.patronymic);
  const initials = `${name.given[0].slice(0, 1)}.${name.patronymic.slice(0, 1)}.`;
  const entries = CASE_KEYS.flatMap((to, i) => {
    const [surname, given, patronymic] = [surnames[i], name.given[i], patronymics[i]];
    const forms = {
      ru: `${surname} ${given} ${patronymic}`,
      init: `${initials} ${surname}`,
      given: `${given} ${patronymic}`,
      surname: `${surname}`,
    };
    return Object.entries(forms).map(
      ([form, text]) => [`${key}${form}${to}`, make.mark(text, 'person', kind, key)] as const,
    );
  });
  return Object.fromEntries(entries);
}

/** The same person under the Latin spelling of a Russian name. */
export function inLatin(person: Person, { latin, sex }: RussianName): Person {
  const [surname, given, patronymic] = latin;
  return {
    ...person,
    sex,
    name: { surname, given, patronymic },
    father: patronymic,
    russian: !/(?:oğlu|qızı)$/u.test(patronymic), // the case of `oğlu` takes the buffer n
  };
}
