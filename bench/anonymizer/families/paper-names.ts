import type { Make } from '#demo/family.ts';
import { inflect, ordinalEnding } from '#demo/inflect.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { MONTHS } from '#demo/words.ts';
import { upperAz } from '#domain/az-text.ts';

/** Ways of banks, old papers and slow typists to write a name. */
type PaperForm = 'between' | 'ahead' | 'middle' | 'tied' | 'block' | 'short' | 'bank';

/** Letters as a bank's system writes them. Source: spelling of names in passports for foreign countries. */
const BANK_LETTERS: Readonly<Record<string, string>> = {
  ...{ Ə: 'A', Ş: 'SH', Ç: 'CH', Ğ: 'GH', X: 'KH', C: 'J' },
  ...{ Q: 'G', İ: 'I', Ö: 'O', Ü: 'U' },
};

function bankText(text: string): string {
  return [...upperAz(text)].map((letter) => BANK_LETTERS[letter] ?? letter).join('');
}

function paperText({ name, father, sex }: Person, form: PaperForm): string {
  const { surname, given } = name;
  const child = sex === 'm' ? 'oğlu' : 'qızı';
  const initial = father.slice(0, 1);
  switch (form) {
    case 'between':
      return `${surname} ${father} ${child} ${given}`;
    case 'ahead':
      return `${father} ${child} ${given} ${surname}`;
    case 'middle':
      return `${given} ${initial}. ${surname}`;
    case 'tied':
      return `${surname} ${given} ${initial}.${child.slice(0, 1)}.`;
    case 'block':
      return `${upperAz(surname)} ${given.slice(0, 1)}.${initial}.`;
    case 'short':
      return `${given} ${initial}. ${child}`;
    case 'bank':
      return bankText(`${surname} ${given} ${father}`);
  }
}

/**
 * A mention of a person: `Soyad Ata oğlu Ad`, `Ata oğlu Ad Soyad`, `Ad A. Soyad`, `Soyad Ad A.o.`, `SOYAD A.B.`,
 * `Ad A. oğlu` or `SURNAME GIVEN FATHER`. `tied`, `block` and `bank` stand in the nominative only.
 */
export function onPaper(make: Make, person: Person, form: PaperForm): Mark {
  return make.mark(paperText(person, form), 'person', person.kind, person.key);
}

/** The whole name of a woman with the surname that she was born with: `Soyad (Qızlıqsoyadı) Ad Ata qızı`. */
export function bornAs(make: Make, { name, father, key, kind }: Person, surname: string): Mark {
  const text = `${name.surname} (${surname}) ${name.given} ${father} qızı`;
  return make.mark(text, 'person', kind, key);
}

type SpokenDay = { readonly year: string; readonly day: Mark; readonly ending: string };

/** A life date as it is spoken, `1951-ci il` + `fevralın 14` + `-də`: only the day and month are a span. */
export function spokenDay(make: Make, entity: string, iso: string): SpokenDay {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  const number = String(Number(day));
  const name = inflect(MONTHS[Number(month) - 1] ?? 'yanvar', 'gen');
  return {
    year: `${year}-${ordinalEnding(year)} il`,
    day: make.mark(`${name} ${number}`, 'date', 'quasi', entity),
    ending: /(?:[69]|[13]0)$/.test(number) ? '-da' : '-də',
  };
}
