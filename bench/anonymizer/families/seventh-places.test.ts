import { describe, expect, it } from 'vitest';
import { SEVENTH_CIVIL } from './civil-seventh.ts';
import { SEVENTH_CRIMINAL } from './criminal-seventh.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';

const COUNT = 6; // decisions of each family

const PLACE_FAMILIES = [...SEVENTH_CIVIL, ...SEVENTH_CRIMINAL];

describe('seventh families, rich in places finer than a district', () => {
  checkDecisions(renderFamilies(PLACE_FAMILIES, COUNT), COUNT, () => [500, 1100]);

  it('have keys of their own', () => {
    for (const { key } of PLACE_FAMILIES) expect(key).toMatch(/^seventh-/);
  });

  it('name at least twelve places in each decision', () => {
    for (const decisions of renderFamilies(PLACE_FAMILIES, COUNT).values())
      for (const { gold } of decisions)
        expect(gold.filter(({ cls }) => cls === 'place').length).toBeGreaterThanOrEqual(12);
  });
});
