import { describe, expect, it } from 'vitest';
import { checkDecisions, type Length, renderFamilies } from './family-checks.ts';
import { DEVELOPMENT_FAMILIES } from './index.ts';

const COUNT = 6; // decisions of each family

const FAMILIES = DEVELOPMENT_FAMILIES.filter(({ key }) => key.startsWith('eighth-'));

/** Words of a decision: a court order is shorter. */
const lengthOf = (first: { metadata: { kind: string } } | undefined): Length =>
  first?.metadata.kind === 'emr' ? [250, 700] : [500, 1100];

describe('eighth families', () => {
  checkDecisions(renderFamilies(FAMILIES, COUNT), COUNT, lengthOf);

  it('are of every genre', () => {
    expect(FAMILIES.length).toBeGreaterThanOrEqual(13);
  });
});
