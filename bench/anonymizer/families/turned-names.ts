import type { Make } from '#demo/family.ts';
import type { Mark } from '#demo/markup.ts';
import type { Person } from '#demo/people.ts';
import { upperAz } from '#domain/az-text.ts';

/** Ways to write a name that no token of a template gives. */
type Turn =
  | 'stub'
  | 'dashed'
  | 'cut'
  | 'shout'
  | 'bare'
  | 'soviet'
  | 'abroad'
  | 'slashed'
  | 'last'
  | 'letters';

/** Letters of a passport for those of the alphabet. Source: spelling of names in foreign passports. */
const PASSPORT: Readonly<Record<string, string>> = {
  ...{ ə: 'a', x: 'kh', c: 'j', ç: 'ch', ş: 'sh', q: 'g', ğ: 'gh', ı: 'i', ö: 'o', ü: 'u' },
};

function passportText(name: string): string {
  return [...name.toLocaleLowerCase('az')]
    .map((letter) => PASSPORT[letter] ?? letter)
    .join('')
    .toUpperCase();
}

function turnedText({ name, father, sex }: Person, turn: Turn): string {
  const { surname, given } = name;
  const man = sex === 'm';
  const [g, f] = [given.slice(0, 1), father.slice(0, 1)];
  switch (turn) {
    case 'stub':
      return `${g}. ${father} ${man ? 'oğlu' : 'qızı'} ${surname}`;
    case 'dashed':
      return `${surname} ${given} ${father} ${man ? 'o-lu' : 'q-zı'}`;
    case 'cut':
      return `${surname} ${given} ${f}. ${man ? 'oğlu' : 'qızı'}`;
    case 'shout':
      return `${g}.${f}.${upperAz(surname)}`;
    case 'bare':
      return `${surname} ${g} ${f}`;
    case 'soviet':
      return `${given} ${father}${/[aeəıioöuü]$/u.test(father) ? 'yev' : 'ov'}${man ? 'iç' : 'na'}`;
    case 'abroad':
      return `${passportText(surname)} ${passportText(given)}`;
    case 'slashed':
      return `${surname}/${given}/${father}`;
    case 'last':
      return `${given} ${upperAz(surname)}`;
    case 'letters':
      return `${g}.${surname.slice(0, 1)}.`;
  }
}

/**
 * A mention of a person: `R. Tofiq oğlu Soyad`, `Soyad Rauf Tofiq o-lu`, `Soyad Rauf T. oğlu`, `R.T.SOYAD`,
 * `Soyad R T`, `Rauf Tofiqoviç`, `SOYAD RAUF` as in a passport, `Soyad/Rauf/Tofiq`, `Rauf SOYAD` or `R.S.`
 */
export function turned(make: Make, person: Person, turn: Turn): Mark {
  return make.mark(turnedText(person, turn), 'person', person.kind, person.key);
}

/** A part of a person's name that a form asks for in a field of its own. */
export function field(make: Make, person: Person, part: 'surname' | 'given' | 'father'): Mark {
  const text = part === 'father' ? person.father : person.name[part];
  return make.mark(text, 'person', person.kind, person.key);
}

/** A birth date whose year has two digits: `07.11.79`. */
export function shortBirth(make: Make, { key, birthDate }: Person): Mark {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return make.mark(`${day}.${month}.${year.slice(2)}`, 'date', 'quasi', key);
}
