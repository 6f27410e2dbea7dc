import { describe, expect, it } from 'vitest';
import { SIXTH_ADMINISTRATIVE } from './administrative-sixth.ts';
import { SIXTH_APPEAL } from './appeal-sixth.ts';
import { SIXTH_COMMERCIAL } from './commercial-sixth.ts';
import { SIXTH_CRIMINAL } from './criminal-sixth.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';
import { SIXTH_OFFENCE } from './offence-sixth.ts';

const COUNT = 6; // decisions of each family

const PUBLIC_FAMILIES = [
  ...SIXTH_ADMINISTRATIVE,
  ...SIXTH_APPEAL,
  ...SIXTH_COMMERCIAL,
  ...SIXTH_CRIMINAL,
  ...SIXTH_OFFENCE,
];

describe('sixth families of public, appeal and commercial cases', () => {
  checkDecisions(renderFamilies(PUBLIC_FAMILIES, COUNT), COUNT, () => [500, 1100]);

  it('have keys of their own', () => {
    for (const { key } of PUBLIC_FAMILIES) expect(key).toMatch(/^sixth-/);
  });
});
