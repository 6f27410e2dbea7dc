import type { Family } from '../family.ts';
import { CIVIL_FAMILY } from './civil-family.ts';
import { CIVIL_OBLIGATIONS } from './civil-obligations.ts';
import { CRIMINAL } from './criminal.ts';
import { HIGHER_COURTS } from './higher-courts.ts';
import { PUBLIC_LAW } from './public-law.ts';
import { SHORT_FORMS } from './short-forms.ts';

/** Every template family of the demonstration. */
export const FAMILIES: readonly Family[] = [
  ...CIVIL_OBLIGATIONS,
  ...CIVIL_FAMILY,
  ...PUBLIC_LAW,
  ...CRIMINAL,
  ...SHORT_FORMS,
  ...HIGHER_COURTS,
];
