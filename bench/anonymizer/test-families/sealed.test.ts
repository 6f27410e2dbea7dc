import { describe, expect, it } from 'vitest';
import { checkDecisions, type Length, renderFamilies } from '../families/family-checks.ts';
import { TEST_WORDS } from '../test-words.ts';
import { TEST_FAMILIES } from './index.ts';

const COUNT = 6; // decisions of each family

/** Words of a decision: a court order is shorter. */
const lengthOf = (first: { metadata: { kind: string } } | undefined): Length =>
  first?.metadata.kind === 'emr' ? [250, 700] : [500, 1100];

/** Decisions of each family with other words than the demonstration has. */
const withTestWords = renderFamilies(TEST_FAMILIES, COUNT, 'sealed', TEST_WORDS);

describe('families of the test with the words of the demonstration', () => {
  checkDecisions(renderFamilies(TEST_FAMILIES, COUNT), COUNT, lengthOf);
});

describe('families of the test with the words of the test', () => {
  checkDecisions(withTestWords, COUNT, lengthOf);

  it('have keys of their own', () => {
    expect(new Set(TEST_FAMILIES.map(({ key }) => key)).size).toBe(TEST_FAMILIES.length);
    for (const { key } of TEST_FAMILIES) expect(key).toMatch(/^sealed15-/);
  });

  it('name in every decision people whom no case record holds', () => {
    for (const { gold, id } of [...withTestWords.values()].flat()) {
      const strangers = gold.filter(
        ({ cls, kind, role }) => cls === 'person' && kind === 'direct' && role === undefined,
      );
      expect(strangers.length, id).toBeGreaterThanOrEqual(4);
    }
  });
});
