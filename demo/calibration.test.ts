import { describe, expect, it } from 'vitest';
import { certifiedRate } from '#domain/calibration.ts';
import { demoCalibration, directSurfaces, leaksIn } from './calibration.ts';
import { type DemoDecision, generateDecisions } from './generate-decisions.ts';

const decisions = [...generateDecisions('calibration', 230, '2026-11-24')];
const masked = ({ text, gold }: DemoDecision): string =>
  gold
    .toReversed()
    .reduce(
      (out, { start, end, kind }) =>
        kind === 'keep' ? out : `${out.slice(0, start)}Şəxs1${out.slice(end)}`,
      text,
    );

describe('calibration from gold', () => {
  it('finds nothing where every direct span is masked', () => {
    for (const decision of decisions)
      expect(leaksIn(decision, masked(decision)), decision.id).toEqual([]);
  });
  it('finds a single name that was left, in any letter case', () => {
    for (const decision of decisions.slice(0, 20)) {
      const [name = ''] = directSurfaces(decision);
      expect(leaksIn(decision, `${masked(decision)} ${name.toLocaleUpperCase('az')}`)).toContain(
        name,
      );
    }
  });
  it('certifies what was checked, and names itself a demonstration', () => {
    const pairs = decisions.map((decision) => ({ decision, published: masked(decision) }));
    const calibration = demoCalibration(pairs, 'p1');
    expect(calibration).toMatchObject({
      origin: 'demonstration',
      checked: 230,
      leaking: 0,
      policyVersion: 'p1',
    });
    expect(certifiedRate(calibration)).toBeLessThanOrEqual(0.005);
    const leaking = demoCalibration(
      decisions.map((decision) => ({ decision, published: decision.text })),
      'p1',
    );
    expect(leaking.leaking).toBe(230);
  });
});
