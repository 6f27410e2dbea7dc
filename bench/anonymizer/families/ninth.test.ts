import { describe, expect, it } from 'vitest';
import { checkDecisions, type Length, renderFamilies } from './family-checks.ts';
import { DEVELOPMENT_FAMILIES } from './index.ts';

const COUNT = 6; // decisions of each family

const FAMILIES = DEVELOPMENT_FAMILIES.filter(({ key }) => key.startsWith('ninth-'));

/** Words of a decision: a court order is shorter. */
const lengthOf = (first: { metadata: { kind: string } } | undefined): Length =>
  first?.metadata.kind === 'emr' ? [250, 700] : [500, 1100];

describe('ninth families', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, lengthOf);

  it('are of the opened genres', () => {
    expect(FAMILIES.length).toBeGreaterThanOrEqual(15);
  });
});
