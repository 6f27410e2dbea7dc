import { describe, expect, it } from 'vitest';
import { type Calibration, certifiedRate, mayPublishAutomatically } from './calibration.ts';

const GOOD: Calibration = {
  name: 'n',
  origin: 'reviewed',
  checked: 199,
  leaking: 0,
  policyVersion: 'p1',
};

describe('the automatic route', () => {
  it.each([
    ['199 checked, none leaking', GOOD, 'real', true],
    ['one checked document too few', { ...GOOD, checked: 198 }, 'real', false],
    ['one leak in 300', { ...GOOD, checked: 300, leaking: 1 }, 'real', false],
    ['one leak in 399: the bound is met', { ...GOOD, checked: 399, leaking: 1 }, 'real', true],
    ['another policy version', { ...GOOD, policyVersion: 'p0' }, 'real', false],
    ['a demonstration for real certificates', { ...GOOD, origin: 'demonstration' }, 'real', false],
    ['a demonstration for test certificates', { ...GOOD, origin: 'demonstration' }, 'test', true],
    ['none', undefined, 'real', false],
  ] as const)('%s', (_name, calibration, trust, open) => {
    expect(mayPublishAutomatically(calibration, 'p1', trust)).toBe(open);
  });

  it('certifies a leak rate that is never zero', () => {
    expect(certifiedRate(GOOD)).toBeCloseTo(0.005);
  });
});
