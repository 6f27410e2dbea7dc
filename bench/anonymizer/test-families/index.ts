import type { Family } from '#demo/family.ts';
import { SEALED_ADMINISTRATIVE } from './administrative.ts';
import { SEALED_APPEAL } from './appeal.ts';
import { SEALED_CASSATION } from './cassation.ts';
import { SEALED_CIVIL } from './civil.ts';
import { SEALED_CIVIL_RENOVATION } from './civil-renovation.ts';
import { SEALED_COMMERCIAL } from './commercial.ts';
import { SEALED_CRIMINAL } from './criminal.ts';
import { SEALED_ENFORCEMENT } from './enforcement.ts';
import { SEALED_FAMILY_LAW } from './family-law.ts';
import { SEALED_LABOUR } from './labour.ts';
import { SEALED_LOAN } from './loan.ts';
import { SEALED_OFFENCE } from './offence.ts';
import { SEALED_ORDER } from './order.ts';
import { SEALED_RUSSIAN } from './russian.ts';
import { SEALED_RUSSIAN_SUPPLY } from './russian-supply.ts';

const GENRES: readonly (readonly Family[])[] = [
  SEALED_ADMINISTRATIVE,
  SEALED_APPEAL,
  SEALED_CASSATION,
  SEALED_CIVIL,
  SEALED_CIVIL_RENOVATION,
  SEALED_COMMERCIAL,
  SEALED_CRIMINAL,
  SEALED_ENFORCEMENT,
  SEALED_FAMILY_LAW,
  SEALED_LABOUR,
  SEALED_LOAN,
  SEALED_OFFENCE,
  SEALED_ORDER,
  SEALED_RUSSIAN,
  SEALED_RUSSIAN_SUPPLY,
];

/** Families for the test alone: nothing was tuned on them. */
export const TEST_FAMILIES: readonly Family[] = GENRES.flat();
