import { COMPANY_WORDS } from './companies.ts';
import {
  FEMALE_NAMES,
  MALE_NAMES,
  RUSSIAN_FEMALE,
  RUSSIAN_MALE,
  SURNAMES_OV,
  SURNAMES_SAME,
} from './names.ts';
import { QUARTERS, STREETS, VILLAGES } from './places.ts';

type Triple = readonly [surname: string, given: string, patronymic: string];

/** The words that people, companies and places of a corpus are made of. */
export type Words = {
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** Surnames that take -a for a woman. */
  readonly surnamesOv: readonly string[];
  readonly surnamesSame: readonly string[];
  readonly russianMale: readonly Triple[];
  readonly russianFemale: readonly Triple[];
  /** Settlements by region. */
  readonly villages: Readonly<Record<string, readonly string[]>>;
  /** Settlements by district of Baku. */
  readonly quarters: Readonly<Record<string, readonly string[]>>;
  readonly streets: readonly string[];
  /** Names of companies by trade. */
  readonly companies: Readonly<Record<string, readonly string[]>>;
};

/** The words of the demonstration. */
export const DEMO_WORDS: Words = {
  male: MALE_NAMES,
  female: FEMALE_NAMES,
  surnamesOv: SURNAMES_OV,
  surnamesSame: SURNAMES_SAME,
  russianMale: RUSSIAN_MALE,
  russianFemale: RUSSIAN_FEMALE,
  villages: VILLAGES,
  quarters: QUARTERS,
  streets: STREETS,
  companies: COMPANY_WORDS,
};
