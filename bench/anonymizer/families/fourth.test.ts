import { describe, expect, it } from 'vitest';
import { TEST_WORDS } from '../test-words.ts';
import { FOURTH_ADMINISTRATIVE } from './administrative-fourth.ts';
import { FOURTH_APPEAL } from './appeal-fourth.ts';
import { FOURTH_CASSATION } from './cassation-fourth.ts';
import { FOURTH_CIVIL } from './civil-fourth.ts';
import { FOURTH_COMMERCIAL } from './commercial-fourth.ts';
import { FOURTH_CRIMINAL } from './criminal-fourth.ts';
import { FOURTH_ENFORCEMENT } from './enforcement-fourth.ts';
import { checkDecisions, type Length, renderFamilies } from './family-checks.ts';
import { FOURTH_FAMILY_LAW } from './family-law-fourth.ts';
import { FOURTH_LABOUR } from './labour-fourth.ts';
import { FOURTH_LOAN } from './loan-fourth.ts';
import { FOURTH_OFFENCE } from './offence-fourth.ts';
import { FOURTH_ORDER } from './order-fourth.ts';
import { FOURTH_RUSSIAN } from './russian-fourth.ts';

const COUNT = 6; // decisions of each family

const FOURTH_FAMILIES = [
  ...FOURTH_ADMINISTRATIVE,
  ...FOURTH_APPEAL,
  ...FOURTH_CASSATION,
  ...FOURTH_CIVIL,
  ...FOURTH_COMMERCIAL,
  ...FOURTH_CRIMINAL,
  ...FOURTH_ENFORCEMENT,
  ...FOURTH_FAMILY_LAW,
  ...FOURTH_LABOUR,
  ...FOURTH_LOAN,
  ...FOURTH_OFFENCE,
  ...FOURTH_ORDER,
  ...FOURTH_RUSSIAN,
];

/** Words of a decision: a court order is shorter. */
const lengthOf = (first: { metadata: { kind: string } } | undefined): Length =>
  first?.metadata.kind === 'emr' ? [250, 700] : [500, 1100];

/** Decisions of each family with other words than the demonstration has. */
const withOtherWords = renderFamilies(FOURTH_FAMILIES, COUNT, 'fourth', TEST_WORDS);

describe('fourth families with the words of the demonstration', () => {
  checkDecisions(renderFamilies(FOURTH_FAMILIES, COUNT), COUNT, lengthOf);
});

describe('fourth families with other words', () => {
  checkDecisions(withOtherWords, COUNT, lengthOf);

  it('have keys of their own', () => {
    expect(new Set(FOURTH_FAMILIES.map(({ key }) => key)).size).toBe(FOURTH_FAMILIES.length);
    for (const { key } of FOURTH_FAMILIES) expect(key).toMatch(/^fourth-/);
  });

  it('name in every decision people whom no case record holds', () => {
    for (const { gold, id } of [...withOtherWords.values()].flat()) {
      const strangers = gold.filter(
        ({ cls, kind, role }) => cls === 'person' && kind === 'direct' && role === undefined,
      );
      expect(strangers.length, id).toBeGreaterThanOrEqual(4);
    }
  });
});
