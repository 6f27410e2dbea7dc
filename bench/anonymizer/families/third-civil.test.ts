import { describe, expect, it } from 'vitest';
import { UNSEEN_CIVIL } from './civil-third.ts';
import { UNSEEN_COMMERCIAL } from './commercial-third.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';
import { UNSEEN_LABOUR } from './labour-third.ts';

const COUNT = 6; // decisions of each family
const LENGTH = [500, 1100] as const; // words
const FAMILIES = [...UNSEEN_CIVIL, ...UNSEEN_LABOUR, ...UNSEEN_COMMERCIAL];

describe('unseen families of civil, labour and commercial cases', () => {
  const rendered = renderFamilies(FAMILIES, COUNT);
  checkDecisions(rendered, COUNT, () => LENGTH);

  it('have keys of their own', () => {
    expect(new Set(FAMILIES.map(({ key }) => key)).size).toBe(FAMILIES.length);
    for (const { key } of FAMILIES) expect(key).toMatch(/^unseen-/);
  });

  it('name in every decision a person whom no case record holds', () => {
    for (const { gold, id } of [...rendered.values()].flat()) {
      const strangers = gold.filter(
        ({ cls, kind, role }) => cls === 'person' && kind === 'direct' && role === undefined,
      );
      expect(strangers.length, id).toBeGreaterThanOrEqual(5);
    }
  });
});
