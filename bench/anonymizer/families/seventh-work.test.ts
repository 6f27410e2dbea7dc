import { describe, expect, it } from 'vitest';
import { SEVENTH_ADMINISTRATIVE } from './administrative-seventh.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';
import { SEVENTH_LABOUR } from './labour-seventh.ts';

const COUNT = 6; // decisions of each family

const WORK_FAMILIES = [...SEVENTH_ADMINISTRATIVE, ...SEVENTH_LABOUR];

describe('seventh families rich in workplaces and illnesses', () => {
  checkDecisions(renderFamilies(WORK_FAMILIES, COUNT), COUNT, () => [500, 1100]);

  it('have keys of their own', () => {
    for (const { key } of WORK_FAMILIES) expect(key).toMatch(/^seventh-/);
  });
});
