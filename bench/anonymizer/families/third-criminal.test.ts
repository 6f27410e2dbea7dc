import { describe } from 'vitest';
import type { Family } from '#demo/family.ts';
import { TEST_WORDS } from '../test-words.ts';
import { UNSEEN_CASSATION } from './cassation-third.ts';
import { UNSEEN_CRIMINAL } from './criminal-third.ts';
import { UNSEEN_ENFORCEMENT } from './enforcement-third.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';

const FAMILIES: readonly Family[] = [
  ...UNSEEN_CRIMINAL,
  ...UNSEEN_CASSATION,
  ...UNSEEN_ENFORCEMENT,
];
const COUNT = 8; // decisions of each family
const LENGTH = [500, 1100] as const; // words

/** Decisions of each family with the words that the test corpus has. */
const withTestWords = renderFamilies(FAMILIES, COUNT, 'unseen', TEST_WORDS);

describe('unseen families of verdicts, cassation and enforcement', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, () => LENGTH);
});

describe('the same families with the words of the test', () => {
  checkDecisions(withTestWords, COUNT, () => LENGTH);
});
