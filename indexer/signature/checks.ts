import type { Policy } from './policy.ts';
import type { Check, Indication, SubIndication } from './report.ts';

const TOTAL_FAILED: ReadonlySet<SubIndication> = new Set([
  'FORMAT_FAILURE',
  'HASH_FAILURE',
  'SIG_CRYPTO_FAILURE',
  'REVOKED',
  'EXPIRED',
  'NOT_YET_VALID',
]);

/** True where this sub-indication belongs to TOTAL-FAILED. Source: EN 319 102-1, table 5. */
export function isTotalFailure(sub: SubIndication | undefined): boolean {
  return sub !== undefined && TOTAL_FAILED.has(sub);
}

/** Which legal stage a stage belongs to. Source: Cabinet decision 27 of 28 January 2006; signatures, section 3. */
export function legalStageOf(stage: number): 1 | 2 | 3 {
  if ((stage >= 4 && stage <= 6) || stage === 14) return 1;
  return stage === 8 || stage === 9 || stage === 12 ? 2 : 3;
}

type Failure = {
  readonly check: Check;
  readonly sub: SubIndication | undefined;
  /** Set where nothing but refusal can follow, whatever the indication. */
  readonly refusal: string | undefined;
};

/** Collects the checks of one signature in stage order. */
export type Checks = {
  readonly list: Check[];
  readonly failures: Failure[];
};

/** An empty collection. */
export function newChecks(): Checks {
  return { list: [], failures: [] };
}

export type CheckOutcome = {
  readonly ok: boolean | 'not-run';
  readonly detail?: string;
  readonly sub?: SubIndication | undefined;
  readonly refusal?: string | undefined;
  readonly level?: Check['level'];
};

/** Adds a check; only a failed one of level FAIL counts. */
export function addCheck(checks: Checks, stage: number, id: string, outcome: CheckOutcome): void {
  const check: Check = {
    id,
    stage,
    legalStage: legalStageOf(stage),
    level: outcome.level ?? 'FAIL',
    outcome: outcome.ok === 'not-run' ? 'not-run' : outcome.ok ? 'passed' : 'failed',
    detail: outcome.detail ?? '',
  };
  checks.list.push(check);
  if (check.outcome === 'failed' && check.level === 'FAIL')
    checks.failures.push({ check, sub: outcome.sub, refusal: outcome.refusal });
}

/** The indication by the first failure in stage order that has a sub-indication. Source: EN 319 102-1, 5.1.3. */
export function indicationOf(checks: Checks): {
  readonly indication: Indication;
  readonly subIndication?: SubIndication;
} {
  const first = [...checks.failures]
    .sort((a, b) => a.check.stage - b.check.stage)
    .find((failure) => failure.sub !== undefined);
  if (first?.sub === undefined) return { indication: 'TOTAL-PASSED' };
  const indication = isTotalFailure(first.sub) ? 'TOTAL-FAILED' : 'INDETERMINATE';
  return { indication, subIndication: first.sub };
}

/** Level of a check that the policy sets. */
export function levelOf(policy: Policy, id: keyof Policy['checks']): Check['level'] {
  return policy.checks[id];
}
