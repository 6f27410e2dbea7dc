import type { Family } from '#demo/family.ts';
import { ADMINISTRATIVE } from './administrative.ts';
import { CIVIL } from './civil.ts';
import { COMMERCIAL } from './commercial.ts';
import { FAMILY_LAW } from './family-law.ts';
import { LABOUR } from './labour.ts';
import { LOAN } from './loan.ts';

const GENRES: readonly (readonly Family[])[] = [
  CIVIL,
  FAMILY_LAW,
  LABOUR,
  LOAN,
  ADMINISTRATIVE,
  COMMERCIAL,
];

/** The first family of each genre serves development, the others are for the test alone. */
export const DEVELOPMENT_FAMILIES: readonly Family[] = GENRES.flatMap((genre) => genre.slice(0, 1));
export const TEST_FAMILIES: readonly Family[] = GENRES.flatMap((genre) => genre.slice(1));
