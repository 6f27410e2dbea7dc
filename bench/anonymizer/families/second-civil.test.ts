import { describe } from 'vitest';
import { generateDecisions } from '#demo/generate-decisions.ts';
import { TEST_WORDS } from '../test-words.ts';
import { FRESH_CIVIL } from './civil-second.ts';
import { checkDecisions, type Rendered, renderFamilies } from './family-checks.ts';
import { FRESH_FAMILY_LAW } from './family-law-second.ts';
import { FRESH_LABOUR } from './labour-second.ts';
import { FRESH_LOAN } from './loan-second.ts';

const FAMILIES = [...FRESH_CIVIL, ...FRESH_FAMILY_LAW, ...FRESH_LABOUR, ...FRESH_LOAN];
const COUNT = 4; // decisions of each family
const LENGTH = [500, 1200] as const; // words
const TODAY = '2026-11-24'; // the same bytes on every day

/** Decisions of each family with the words that the test corpus has. */
const withTestWords: Rendered = new Map(
  FAMILIES.map((family) => [
    family.key,
    [
      ...generateDecisions(`words-${family.key}`, COUNT, TODAY, {
        families: [family],
        words: TEST_WORDS,
      }),
    ],
  ]),
);

describe('fresh families of civil, family, labour and loan cases', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, () => LENGTH);
});

describe('the same families with the words of the test', () => {
  checkDecisions(withTestWords, COUNT, () => LENGTH);
});
