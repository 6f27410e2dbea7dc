import type { Family } from '#demo/family.ts';
import { SEALED_ADMINISTRATIVE } from './administrative.ts';
import { SEALED_ADMINISTRATIVE_MORE } from './administrative-more.ts';
import { SEALED_APPEAL } from './appeal.ts';
import { SEALED_CASSATION } from './cassation.ts';
import { SEALED_CIVIL } from './civil.ts';
import { SEALED_COMMERCIAL } from './commercial.ts';
import { SEALED_CRIMINAL } from './criminal.ts';
import { SEALED_ENFORCEMENT } from './enforcement.ts';
import { SEALED_FAMILY_LAW } from './family-law.ts';
import { SEALED_LABOUR } from './labour.ts';
import { SEALED_LABOUR_MORE } from './labour-more.ts';
import { SEALED_LOAN } from './loan.ts';
import { SEALED_OFFENCE } from './offence.ts';
import { SEALED_ORDER } from './order.ts';
import { SEALED_RUSSIAN } from './russian.ts';

const GENRES: readonly (readonly Family[])[] = [
  SEALED_ADMINISTRATIVE,
  SEALED_ADMINISTRATIVE_MORE,
  SEALED_APPEAL,
  SEALED_CASSATION,
  SEALED_CIVIL,
  SEALED_COMMERCIAL,
  SEALED_CRIMINAL,
  SEALED_ENFORCEMENT,
  SEALED_FAMILY_LAW,
  SEALED_LABOUR,
  SEALED_LABOUR_MORE,
  SEALED_LOAN,
  SEALED_OFFENCE,
  SEALED_ORDER,
  SEALED_RUSSIAN,
];

/** Families for the test alone: nothing was tuned on them. */
export const TEST_FAMILIES: readonly Family[] = GENRES.flat();
