import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_WORDS } from '../words.ts';
import { FIFTH_CIVIL } from './civil-fifth.ts';
import { FIFTH_ENFORCEMENT } from './enforcement-fifth.ts';
import { checkDecisions, type Length, renderFamilies } from './family-checks.ts';
import { FIFTH_FAMILY_LAW } from './family-law-fifth.ts';
import { FIFTH_LABOUR } from './labour-fifth.ts';
import { FIFTH_LOAN } from './loan-fifth.ts';

const COUNT = 6; // decisions of each family

const FAMILIES = [
  ...FIFTH_CIVIL,
  ...FIFTH_ENFORCEMENT,
  ...FIFTH_FAMILY_LAW,
  ...FIFTH_LABOUR,
  ...FIFTH_LOAN,
];

const lengthOf = (): Length => [500, 1100];

/** Decisions of each family with other words than the demonstration has. */
const withOtherWords = renderFamilies(FAMILIES, COUNT, 'fifth', DEVELOPMENT_WORDS);

describe('fifth families of private law with the words of the demonstration', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, lengthOf);
});

describe('fifth families of private law with other words', () => {
  checkDecisions(withOtherWords, COUNT, lengthOf);

  it('have keys of their own', () => {
    expect(new Set(FAMILIES.map(({ key }) => key)).size).toBe(FAMILIES.length);
    for (const { key } of FAMILIES) expect(key).toMatch(/^fifth-/);
  });
});
