import { describe, expect, it } from 'vitest';
import { FIFTH_ADMINISTRATIVE } from './administrative-fifth.ts';
import { FIFTH_APPEAL } from './appeal-fifth.ts';
import { FIFTH_COMMERCIAL } from './commercial-fifth.ts';
import { FIFTH_CRIMINAL } from './criminal-fifth.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';
import { FIFTH_OFFENCE } from './offence-fifth.ts';

const COUNT = 6; // decisions of each family

const PUBLIC_FAMILIES = [
  ...FIFTH_ADMINISTRATIVE,
  ...FIFTH_APPEAL,
  ...FIFTH_COMMERCIAL,
  ...FIFTH_CRIMINAL,
  ...FIFTH_OFFENCE,
];

describe('fifth families of public, appeal and commercial cases', () => {
  checkDecisions(renderFamilies(PUBLIC_FAMILIES, COUNT), COUNT, () => [500, 1100]);

  it('have keys of their own', () => {
    for (const { key } of PUBLIC_FAMILIES) expect(key).toMatch(/^fifth-/);
  });
});
