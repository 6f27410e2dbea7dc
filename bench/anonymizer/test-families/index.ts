import type { Family } from '#demo/family.ts';
import { FRESH_ADMINISTRATIVE } from './administrative.ts';
import { FRESH_APPEAL } from './appeal.ts';
import { UNSEEN_CASSATION } from './cassation.ts';
import { UNSEEN_CIVIL } from './civil.ts';
import { UNSEEN_COMMERCIAL } from './commercial.ts';
import { UNSEEN_CRIMINAL } from './criminal.ts';
import { UNSEEN_ENFORCEMENT } from './enforcement.ts';
import { FRESH_FAMILY_LAW } from './family-law.ts';
import { UNSEEN_LABOUR } from './labour.ts';
import { FRESH_LOAN } from './loan.ts';
import { FRESH_OFFENCE } from './offence.ts';
import { FRESH_ORDER } from './order.ts';
import { FRESH_RUSSIAN } from './russian.ts';

const GENRES: readonly (readonly Family[])[] = [
  UNSEEN_CIVIL,
  UNSEEN_LABOUR,
  UNSEEN_COMMERCIAL,
  UNSEEN_CRIMINAL,
  UNSEEN_CASSATION,
  UNSEEN_ENFORCEMENT,
  FRESH_FAMILY_LAW,
  FRESH_LOAN,
  FRESH_ADMINISTRATIVE,
  FRESH_OFFENCE,
  FRESH_APPEAL,
  FRESH_ORDER,
  FRESH_RUSSIAN,
];

/** Families for the test alone: nothing was tuned on them. */
export const TEST_FAMILIES: readonly Family[] = GENRES.flat();
