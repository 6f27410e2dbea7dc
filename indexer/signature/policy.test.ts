import { describe, expect, it } from 'vitest';
import azQerar from './policies/az-qerar-1.json' with { type: 'json' };
import { POLICIES, readPolicy } from './policy.ts';

describe('policies as data', () => {
  it('acts need the qualified class and a timestamp, decisions the enhanced class', () => {
    expect(POLICIES.act).toMatchObject({ minimumClass: 'GEI_QC', checks: { timestamp: 'FAIL' } });
    expect(POLICIES.decision).toMatchObject({ minimumClass: 'GEI', profile: 'ashkar-package' });
  });
  it('no policy allows SHA-1, MD5, or short RSA keys', () => {
    for (const { algorithms } of Object.values(POLICIES)) {
      expect(algorithms.hashes).not.toContain('SHA-1');
      expect(algorithms.hashes).not.toContain('MD5');
      expect(algorithms.rsaMinimumBits).toBeGreaterThanOrEqual(2048);
    }
  });
  it('the bench policy decides nothing that is published', () => {
    for (const use of ['decision', 'act', 'events'] as const)
      expect(POLICIES[use].id).not.toBe(POLICIES.bench.id);
  });
  it('refuses unknown fields, and its hash names its text', () => {
    expect(() => readPolicy({ ...azQerar, extra: 1 })).toThrow();
    const other = readPolicy({ ...azQerar, minimumClass: 'GEI_QC' });
    expect(other.sha256).not.toBe(POLICIES.decision.sha256);
  });
});
