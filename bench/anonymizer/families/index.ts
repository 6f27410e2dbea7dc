import type { Family } from '#demo/family.ts';
import { ADMINISTRATIVE } from './administrative.ts';
import { APPEAL } from './appeal.ts';
import { CASSATION } from './cassation.ts';
import { CIVIL } from './civil.ts';
import { COMMERCIAL } from './commercial.ts';
import { CRIMINAL } from './criminal.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { FAMILY_LAW } from './family-law.ts';
import { LABOUR } from './labour.ts';
import { LOAN } from './loan.ts';
import { OFFENCE } from './offence.ts';
import { ORDER } from './order.ts';
import { RUSSIAN } from './russian.ts';

const GENRES: readonly (readonly Family[])[] = [
  CIVIL,
  FAMILY_LAW,
  LABOUR,
  LOAN,
  ADMINISTRATIVE,
  COMMERCIAL,
  CRIMINAL,
  OFFENCE,
  APPEAL,
  CASSATION,
  ORDER,
  ENFORCEMENT,
  RUSSIAN,
];

/** Families of development beside those of the demonstration. */
export const DEVELOPMENT_FAMILIES: readonly Family[] = GENRES.flat();
