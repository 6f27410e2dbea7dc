import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_WORDS } from '../words.ts';
import { checkDecisions, type Length, renderFamilies } from './family-checks.ts';
import { SEVENTH_FAMILY_LAW } from './family-law-seventh.ts';
import { SEVENTH_LOAN } from './loan-seventh.ts';

const COUNT = 6; // decisions of each family

const FAMILIES = [...SEVENTH_FAMILY_LAW, ...SEVENTH_LOAN];

const lengthOf = (): Length => [500, 1200];

/** Decisions of each family with other words than the demonstration has. */
const withOtherWords = renderFamilies(FAMILIES, COUNT, 'seventh', DEVELOPMENT_WORDS);

describe('seventh families of private law with the words of the demonstration', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, lengthOf);
});

describe('seventh families of private law with other words', () => {
  checkDecisions(withOtherWords, COUNT, lengthOf);

  it('have keys of their own', () => {
    expect(new Set(FAMILIES.map(({ key }) => key)).size).toBe(FAMILIES.length);
    for (const { key } of FAMILIES) expect(key).toMatch(/^seventh-/);
  });
});
