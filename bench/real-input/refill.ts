import { createHash } from 'node:crypto';
import type { Party, PersonName } from '#domain/person.ts';
import type { DecisionFact, NameCase, Refilling } from './facts.ts';

/** A decision's text with invented persons where the official masking left labels, and their record. */
export type Refilled = { readonly text: string; readonly parties: readonly Party[] };

// Invented combinations of common names; nobody is meant.
const SURNAMES = [
  'Qaradağlı',
  'Dəmirçizadə',
  'Bulaqlı',
  'Saraçlı',
  'Zərgərzadə',
  'Tovuzlu',
  'Xanbabazadə',
];
const GIVEN = {
  male: ['Teyyub', 'Ruslan', 'Kənan', 'Vüsal', 'Orduxan', 'Fərman', 'Zaur'],
  female: ['Mehparə', 'Aytac', 'Solmaz', 'Nigar', 'Validə', 'Könül', 'Zəhra'],
};
const CASE_ENDINGS: Readonly<
  Record<Exclude<NameCase, 'left-as-it-is'>, { male: string; female: string }>
> = {
  nominative: { male: 'oğlu', female: 'qızı' },
  genitive: { male: 'oğlunun', female: 'qızının' },
  dative: { male: 'oğluna', female: 'qızına' },
  ablative: { male: 'oğlundan', female: 'qızından' },
};
const WORKPLACES = ['“Günəş” MMC', '“Qızılgül” MMC', '“Poladyol” ASC'];
const FIN_SIGNS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'; // a FİN has no I and no O

/**
 * Puts invented, inflected persons and dates where the text has labels, and gives the matching case
 * record. The same seed gives the same text. Names that the masking left in stay: they are the leaks a
 * gate must find.
 */
export function refillDecision(original: string, fact: DecisionFact, seed: string): Refilled {
  const dice = (key: string, sides: number) => {
    const hash = createHash('sha256').update(`${seed}/${fact.id}/${key}`).digest();
    return hash.readUInt32BE(0) % sides;
  };
  let text = original;
  const parties = fact.refilling.map((refilling) => {
    const name = inventName(refilling, dice);
    text = fillPerson(text, refilling, name);
    return partyOf(refilling, name, dice);
  });
  text = text
    .replace(/(?<!\d|x)xx\.xx\.(\d{4})/g, (_, year: string) => `${dayAndMonth(year, dice)}.${year}`)
    .replace(/\*{7}/g, () => String(1_000_000 + dice('document', 8_999_999)))
    .replace(/"xxxx"/g, () => WORKPLACES[dice('company', WORKPLACES.length)]?.slice(0, -4) ?? '')
    .replace(/(?<!\p{L})X(\d{1,2})(?!\p{L}|\d)/gu, (_, label: string) => {
      return WORKPLACES[dice(`workplace-${label}`, WORKPLACES.length)] ?? '';
    });
  return { text, parties };
}

function fillPerson(text: string, refilling: Refilling, name: PersonName): string {
  const { labels, cases, gender, keepsLabel } = refilling;
  const father = name.patronymic?.split(' ')[0] ?? '';
  // A patronymic that the masking left behind the label is replaced with the name.
  const pattern = new RegExp(
    `(?<!\\p{L})(${labels.join('|')})(?!\\p{L}|\\d)( \\p{Lu}\\p{Ll}+ oğlu)?`,
    'gu',
  );
  let place = 0;
  return text.replace(pattern, (whole, label: string) => {
    const nameCase = cases[place++] ?? 'nominative';
    if (nameCase === 'left-as-it-is') return whole;
    const ending = CASE_ENDINGS[nameCase][gender];
    const full = `${name.surname} ${name.given} ${father} ${ending}`;
    return keepsLabel === true ? `${label} ${full}` : full;
  });
}

type Dice = (key: string, sides: number) => number;

function inventName({ person, gender }: Refilling, dice: Dice): PersonName {
  const pick = (list: readonly string[], key: string) =>
    list[dice(`${person}/${key}`, list.length)] ?? '';
  return {
    surname: pick(SURNAMES, 'surname'),
    given: pick(GIVEN[gender], 'given'),
    patronymic: `${pick(GIVEN.male, 'father')} ${CASE_ENDINGS.nominative[gender]}`,
  };
}

function partyOf({ person, role }: Refilling, fullName: PersonName, dice: Dice): Party {
  const fin = Array.from(
    { length: 7 },
    (_, at) => FIN_SIGNS[dice(`${person}/fin/${at}`, FIN_SIGNS.length)],
  );
  const year = 1950 + dice(`${person}/born`, 50);
  const month = 1 + dice(`${person}/month`, 12);
  const birthDate = `${year}-${String(month).padStart(2, '0')}-11`;
  return { role, fullName, fin: fin.join(''), birthDate };
}

function dayAndMonth(year: string, dice: Dice): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(1 + dice(`day/${year}`, 28))}.${two(1 + dice(`month/${year}`, 12))}`;
}

/** Full names of the judges in the head of a decision, as written, in the nominative. */
export function judgesOf(text: string): string[] {
  const head = text.slice(0, 2500).replace(/\s+/g, ' ');
  const end = head.search(/müəyyən ?etdi/);
  const name = /(\p{Lu}\p{L}+ \p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:oğlu|qızı))(\p{L}*)( katibliyi)?/gu;
  return [...head.slice(0, end < 0 ? undefined : end).matchAll(name)]
    .filter(([, , , clerk]) => clerk === undefined)
    .map(([, full]) => full ?? '')
    .filter((full) => full !== '');
}
