import type { Family } from '#demo/family.ts';
import { ADMINISTRATIVE } from './administrative.ts';
import { APPEAL } from './appeal.ts';
import { CASSATION } from './cassation.ts';
import { FRESH_CASSATION } from './cassation-second.ts';
import { CIVIL } from './civil.ts';
import { FRESH_CIVIL } from './civil-second.ts';
import { COMMERCIAL } from './commercial.ts';
import { FRESH_COMMERCIAL } from './commercial-second.ts';
import { CRIMINAL } from './criminal.ts';
import { FRESH_CRIMINAL } from './criminal-second.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { FRESH_ENFORCEMENT } from './enforcement-second.ts';
import { FAMILY_LAW } from './family-law.ts';
import { LABOUR } from './labour.ts';
import { FRESH_LABOUR } from './labour-second.ts';
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
  FRESH_CIVIL,
  FRESH_LABOUR,
  FRESH_COMMERCIAL,
  FRESH_CRIMINAL,
  FRESH_CASSATION,
  FRESH_ENFORCEMENT,
  RUSSIAN,
];

/** Families of development beside those of the demonstration. */
export const DEVELOPMENT_FAMILIES: readonly Family[] = GENRES.flat();
