import { describe } from 'vitest';
import { TEST_WORDS } from '../test-words.ts';
import { FRESH_CIVIL } from './civil-second.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';
import { FRESH_FAMILY_LAW } from './family-law-second.ts';
import { FRESH_LABOUR } from './labour-second.ts';
import { FRESH_LOAN } from './loan-second.ts';

const FAMILIES = [...FRESH_CIVIL, ...FRESH_FAMILY_LAW, ...FRESH_LABOUR, ...FRESH_LOAN];
const COUNT = 4; // decisions of each family
const LENGTH = [500, 1200] as const; // words

/** Decisions of each family with the words that the test corpus has. */
const withTestWords = renderFamilies(FAMILIES, COUNT, 'words', TEST_WORDS);

describe('fresh families of civil, family, labour and loan cases', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, () => LENGTH);
});

describe('the same families with the words of the test', () => {
  checkDecisions(withTestWords, COUNT, () => LENGTH);
});
