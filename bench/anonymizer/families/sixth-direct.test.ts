import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_WORDS } from '../words.ts';
import { SIXTH_CIVIL } from './civil-sixth.ts';
import { SIXTH_ENFORCEMENT } from './enforcement-sixth.ts';
import { checkDecisions, type Length, renderFamilies } from './family-checks.ts';
import { SIXTH_FAMILY_LAW } from './family-law-sixth.ts';
import { SIXTH_LABOUR } from './labour-sixth.ts';
import { SIXTH_LOAN } from './loan-sixth.ts';
import { SIXTH_RUSSIAN } from './russian-sixth.ts';

const COUNT = 6; // decisions of each family

const FAMILIES = [
  ...SIXTH_CIVIL,
  ...SIXTH_ENFORCEMENT,
  ...SIXTH_FAMILY_LAW,
  ...SIXTH_LABOUR,
  ...SIXTH_LOAN,
  ...SIXTH_RUSSIAN,
];

const lengthOf = (): Length => [500, 1100];

/** Decisions of each family with other words than the demonstration has. */
const withOtherWords = renderFamilies(FAMILIES, COUNT, 'sixth', DEVELOPMENT_WORDS);

describe('sixth families of private law with the words of the demonstration', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, lengthOf);
});

describe('sixth families of private law with other words', () => {
  checkDecisions(withOtherWords, COUNT, lengthOf);

  it('have keys of their own', () => {
    expect(new Set(FAMILIES.map(({ key }) => key)).size).toBe(FAMILIES.length);
    for (const { key } of FAMILIES) expect(key).toMatch(/^sixth-/);
  });
});
