import type { Family } from '#demo/family.ts';
import { SEALED_ADMINISTRATIVE } from './administrative.ts';
import { SEALED_CASSATION } from './cassation.ts';
import { SEALED_LABOUR } from './labour.ts';
import { SEALED_LOAN } from './loan.ts';
import { SEALED_OFFENCE } from './offence.ts';

const GENRES: readonly (readonly Family[])[] = [
  SEALED_LABOUR,
  SEALED_LOAN,
  SEALED_ADMINISTRATIVE,
  SEALED_OFFENCE,
  SEALED_CASSATION,
];

/** Families for the test alone: nothing was tuned on them. */
export const TEST_FAMILIES: readonly Family[] = GENRES.flat();
