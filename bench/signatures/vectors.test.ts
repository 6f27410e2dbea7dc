import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRequirement, suiteName } from '#tests/requirements.ts';
import { canonicalDigests } from './canonical.ts';
import { isJudged, judge } from './confusion.ts';
import { runPkits } from './pkits.ts';
import { readVectors } from './vectors.ts';

const sharedData = findRequirement('shared-data');
const isPresent = sharedData !== undefined;
const folder = join(sharedData ?? '', 'signatures');

describe.skipIf(!isPresent)(suiteName('signature vectors', 'shared-data'), () => {
  const vectors = isPresent ? readVectors(folder).filter(isJudged) : [];

  it('accepts none that must not pass, and calls every honest XML file intact', async () => {
    const accepted: string[] = [];
    const broken: string[] = [];
    for (const vector of vectors) {
      const result = await judge(folder, vector);
      const { rule } = vector;
      if (['no-pass', 'tsl-bad'].includes(rule) && result.outcome === 'TOTAL-PASSED')
        accepted.push(vector.file);
      if (rule === 'no-time' && result.passesAct) accepted.push(vector.file);
      const isHonest = rule === 'crypto-ok' && /XAdES/.test(vector.format);
      if (isHonest && !result.isIntact) broken.push(vector.file);
    }
    expect(accepted).toEqual([]);
    expect(broken).toEqual([]);
  }, 120_000);

  it('answers the NIST path suite', () => {
    const result = runPkits(join(folder, 'nist-pkits'));
    expect(result.cases).toBe(246);
    expect(result.falseAccepts).toEqual([]);
    expect(result.falseRejects.length).toBeLessThanOrEqual(3);
  });

  it('makes the canonical octets of the W3C vectors', () => {
    const result = canonicalDigests(join(folder, 'xmlsec-w3c'));
    expect(result.different).toEqual([]);
    expect(result.total).toBe(5);
  });
});
