import { foldAz } from '#domain/az-text.ts';
import type { Court } from '#domain/court.ts';
import type { PartyRole, PersonName } from '#domain/person.ts';
import type { Dice } from './dice.ts';
import { finOf, ibanOf, idCardOf, phoneOf, voenOf } from './identifiers.ts';
import { LEGAL_FORMS } from './word-lists/companies.ts';
import { AVOIDED_PAIRS } from './word-lists/names.ts';
import { DEMO_WORDS, type Words } from './word-lists/words.ts';

export type Sex = 'm' | 'f';
export type SpanKind = 'direct' | 'quasi' | 'keep';

/** Where a person lives: `area` may stay (`Bakı şəhəri, Nəsimi rayonu`), `detail` is masked. */
export type Address = { readonly area: string; readonly village?: string; readonly detail: string };

/** An invented natural person. `role` is set where the person is of the case record. */
export type Person = {
  readonly t: 'person';
  readonly key: string;
  readonly name: PersonName;
  readonly father: string;
  readonly sex: Sex;
  readonly kind: SpanKind;
  readonly role: PartyRole | undefined;
  readonly fin: string;
  readonly birthDate: string;
  readonly idCard: string;
  readonly phone: string;
  readonly email: string;
  readonly account: string;
  readonly address: Address;
  readonly russian: boolean;
};

/** An invented legal person, or a state body (`kind` keep). */
export type Company = {
  readonly t: 'company';
  readonly key: string;
  /** Name inside the quotation marks; for a state body its whole name. */
  readonly name: string;
  readonly forms: readonly [full: string, short: string] | undefined;
  readonly kind: SpanKind;
  readonly role: PartyRole | undefined;
  readonly voen: string;
  readonly account: string;
  readonly address: Address;
};

function surnameOf(dice: Dice, sex: Sex, words: Words): string {
  if (dice.chance(0.2)) return dice.pick(words.surnamesSame);
  return dice.pick(words.surnamesOv) + (sex === 'f' ? 'a' : '');
}

/** A full name that is no well-known office holder's. */
export function personNameOf(
  dice: Dice,
  sex: Sex,
  surname?: string,
  fatherName?: string,
  words = DEMO_WORDS,
): PersonName & { father: string } {
  for (;;) {
    const given = dice.pick(sex === 'm' ? words.male : words.female);
    const father = fatherName ?? dice.pick(words.male);
    const family = surname ?? surnameOf(dice, sex, words);
    if (father === given || AVOIDED_PAIRS.includes(`${given} ${family}`)) continue;
    return {
      surname: family,
      given,
      patronymic: `${father} ${sex === 'm' ? 'oğlu' : 'qızı'}`,
      father,
    };
  }
}

/** The surname of the other sex: `Məmmədov` ↔ `Məmmədova`. */
export function surnameFor(surname: string, sex: Sex): string {
  if (sex === 'f' && /(?:ov|ev)$/.test(surname)) return `${surname}a`;
  if (sex === 'm' && /(?:ova|eva)$/.test(surname)) return surname.slice(0, -1);
  return surname;
}

/** An address in the court's area. */
export function addressOf(dice: Dice, court: Court, house = false, words = DEMO_WORDS): Address {
  const street = dice.pick(words.streets);
  const flat = !house && dice.chance(0.55) ? `, mənzil ${dice.int(1, 120)}` : '';
  const detail = dice.pick([
    `${street}, ev ${dice.int(1, 140)}${flat}`,
    `${street} ${dice.int(1, 140)}${flat}`,
    `${street}, ${house ? 'ev' : 'bina'} ${dice.int(1, 90)}${flat}`,
  ]);
  const district = /Bakı Şəhəri (\S+) Rayon/.exec(court.name)?.[1];
  if (district !== undefined || court.region === 'Bakı') {
    const name =
      district ?? dice.pick(['Nəsimi', 'Yasamal', 'Nizami', 'Sabunçu', 'Nərimanov', 'Binəqədi']);
    const quarter = words.quarters[name];
    const area = `Bakı şəhəri, ${name} rayonu`;
    return quarter !== undefined && dice.chance(0.5)
      ? { area, village: dice.pick(quarter), detail }
      : { area, detail };
  }
  const villages = words.villages[court.region];
  if (villages === undefined) return { area: `${court.region} şəhəri`, detail };
  if (dice.chance(0.35)) return { area: `${court.region} şəhəri`, detail };
  return { area: `${court.region} rayonu`, village: dice.pick(villages), detail };
}

/** An address in one line. */
export function addressText(address: Address): string {
  return [address.area, address.village, address.detail].filter(Boolean).join(', ');
}

export type PersonWish = {
  readonly role?: PartyRole | undefined;
  readonly kind?: SpanKind;
  readonly sex?: Sex | undefined;
  readonly surname?: string;
  readonly father?: string;
  readonly house?: boolean;
  readonly minAge?: number;
  readonly maxAge?: number;
  readonly today: string;
  readonly court: Court;
  readonly words?: Words | undefined;
};

/** An invented person who fits the wish. */
export function makePerson(dice: Dice, key: string, wish: PersonWish): Person {
  const sex = wish.sex ?? (dice.chance(0.55) ? 'm' : 'f');
  const russian =
    wish.surname === undefined &&
    wish.kind !== 'keep' &&
    wish.minAge === undefined &&
    dice.chance(0.025);
  const drawn = personNameOf(
    dice,
    sex,
    wish.surname === undefined ? undefined : surnameFor(wish.surname, sex),
    wish.father,
    wish.words,
  );
  const { russianMale, russianFemale } = wish.words ?? DEMO_WORDS;
  const triple = dice.pick(sex === 'm' ? russianMale : russianFemale);
  const name: PersonName = russian
    ? { surname: triple[0], given: triple[1], patronymic: triple[2] }
    : { surname: drawn.surname, given: drawn.given, patronymic: drawn.patronymic ?? '' };
  const year = Number(wish.today.slice(0, 4)) - dice.int(wish.minAge ?? 22, wish.maxAge ?? 64);
  const month = String(dice.int(1, 12)).padStart(2, '0');
  return {
    t: 'person',
    key,
    name,
    father: russian ? triple[2] : drawn.father,
    sex,
    kind: wish.kind ?? 'direct',
    role: wish.role,
    fin: finOf(dice),
    birthDate: `${year}-${month}-${String(dice.int(1, 28)).padStart(2, '0')}`,
    idCard: idCardOf(dice),
    phone: phoneOf(dice),
    email: `${foldAz(name.given)}.${foldAz(name.surname)}${dice.int(1, 99)}@poct.example`,
    account: ibanOf(dice),
    address: addressOf(dice, wish.court, wish.house, wish.words),
    russian,
  };
}

/** An invented company of a trade. */
export function makeCompany(
  dice: Dice,
  key: string,
  trade: string,
  wish: {
    readonly role: PartyRole | undefined;
    readonly court: Court;
    readonly not?: string;
    readonly words?: Words | undefined;
  },
): Company {
  const words = wish.words ?? DEMO_WORDS;
  const names = (words.companies[trade] ?? []).filter((name) => name !== wish.not);
  // One in twelve is named after a person, as many real ones are.
  const named = trade === 'supply' || trade === 'build' || trade === 'work';
  const name =
    named && dice.chance(0.08)
      ? `${dice.pick(words.male)}-${dice.pick(words.male)}`
      : dice.pick(names);
  return {
    t: 'company',
    key,
    name,
    forms: LEGAL_FORMS[trade] ?? ['Məhdud Məsuliyyətli Cəmiyyəti', 'MMC'],
    kind: 'direct',
    role: wish.role,
    voen: voenOf(dice, 1),
    account: ibanOf(dice),
    address: addressOf(dice, wish.court, false, wish.words),
  };
}

/** A state body as a party: its name is public. */
export function makeBody(
  key: string,
  name: string,
  role: PartyRole | undefined,
  address: Address,
): Company {
  return {
    t: 'company',
    key,
    name,
    forms: undefined,
    kind: 'keep',
    role,
    voen: '',
    account: '',
    address,
  };
}

/** Initials: `R.T.` for Rauf Tofiq oğlu. */
export function initialsOf(person: Person, short = false): string {
  const given = person.name.given.slice(0, 1);
  return short ? `${given}.` : `${given}.${person.father.slice(0, 1)}.`;
}

const isTagged = (value: unknown): value is { t: string } =>
  typeof value === 'object' && value !== null && 't' in value;
/** True for a person among the values of a scene. */
export const isPerson = (value: unknown): value is Person =>
  isTagged(value) && value.t === 'person';
/** True for a company or body among the values of a scene. */
export const isCompany = (value: unknown): value is Company =>
  isTagged(value) && value.t === 'company';
