import { describe, expect, it } from 'vitest';
import { checkDecisions, type Length, renderFamilies } from './family-checks.ts';
import { DEVELOPMENT_FAMILIES } from './index.ts';

const COUNT = 6; // decisions of each family

/** Words of a decision: a court order is shorter. */
const lengthOf = (first: { metadata: { kind: string } } | undefined): Length =>
  first?.metadata.kind === 'emr' ? [250, 700] : [500, 1100];

/** Families that were sealed once and then opened (ADR 30 to 40), and how many there are. */
const OPENED = {
  ninth: 15,
  tenth: 16,
  eleventh: 16,
  twelfth: 25,
  thirteenth: 22,
  fourteenth: 22,
  fifteenth: 22,
  sixteenth: 24,
  seventeenth: 24,
};

describe.each(Object.entries(OPENED))('families of the %s opening', (opening, count) => {
  const families = DEVELOPMENT_FAMILIES.filter(({ key }) => key.startsWith(`${opening}-`));

  checkDecisions(renderFamilies(families, COUNT), COUNT, lengthOf);

  it('are all there', () => {
    expect(families).toHaveLength(count);
  });
});
