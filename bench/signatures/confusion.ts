import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '#indexer/signature/policy.ts';
import type { SignatureReport } from '#indexer/signature/report.ts';
import { revocationCache } from '#indexer/signature/revocation.ts';
import { buildStore } from '#indexer/signature/trust.ts';
import { verify } from '#indexer/signature/verify.ts';
import { evidenceIn, generousTrust, type Vector } from './vectors.ts';

export type Outcome = 'TOTAL-PASSED' | 'INDETERMINATE' | 'TOTAL-FAILED' | 'unsupported';

export type VectorResult = {
  readonly vector: Vector;
  readonly outcome: Outcome;
  readonly isIntact: boolean;
  /** Nothing but missing trust or revocation stands between the file and a pass. */
  readonly passesButForTrust: boolean;
  readonly passesAct: boolean;
  readonly subIndications: readonly string[];
  readonly subIndicationsWithoutTrust: readonly string[];
  readonly report: SignatureReport;
  readonly ms: number;
};

const NOW = new Date('2026-11-24T00:00:00Z'); // constant: a bench must not change with the day
const MINUTE_MS = 60_000;
const FORMATS = /^(PAdES|XAdES|CAdES|ASiC|JAdES|XMLDSig|xml|TSL)/;
const TRUST_CHECKS = new Set(['chain', 'revocation', 'revocation-ca', 'class']);

/** True for the rows that are signed files, not helper data. */
export function isJudged(vector: Vector): boolean {
  return FORMATS.test(vector.format) && !/\.(txt|crt|cer|der|pem)$/.test(vector.file);
}

/** Judges one vector with the most generous trust, at a minute after its claimed time. */
export async function judge(folder: string, vector: Vector): Promise<VectorResult> {
  const bytes = readFileSync(join(folder, vector.file));
  const { certificates, crls } = await evidenceIn(bytes);
  const base = {
    bytes,
    expect: 'decision' as const,
    trust: generousTrust(certificates),
    revocation: revocationCache(crls),
    now: NOW,
  };
  const bench = POLICIES.bench;
  const first = await verify({ ...base, policy: bench, receivedAt: NOW });
  const claimed = first.signatures.map((s) => s.claimedTime).find((time) => time !== undefined);
  const receivedAt =
    claimed === undefined ? NOW : new Date(new Date(claimed).getTime() + MINUTE_MS);
  const start = performance.now();
  const report = await verify({ ...base, policy: bench, receivedAt });
  const ms = performance.now() - start;
  const bare = await verify({ ...base, trust: buildStore([]), policy: bench, receivedAt });
  const act = await verify({ ...base, policy: POLICIES.act, receivedAt, expect: 'act' });
  return {
    vector,
    outcome: outcomeOf(report),
    isIntact: report.signatures.length > 0 && report.signatures.every((s) => s.intact === true),
    passesButForTrust: report.signatures.length > 0 && isPassedButForTrust(report),
    passesAct: act.signatures.some((s) => s.indication === 'TOTAL-PASSED'),
    subIndications: subIndicationsOf(report),
    subIndicationsWithoutTrust: subIndicationsOf(bare),
    report,
    ms,
  };
}

function subIndicationsOf(report: SignatureReport): readonly string[] {
  return report.signatures.map((s) => s.subIndication ?? s.indication);
}

function outcomeOf(report: SignatureReport): Outcome {
  if (report.reasons.some((reason) => reason.code === 'UNSUPPORTED_FORM')) return 'unsupported';
  const indications = report.signatures.map((s) => s.indication);
  if (report.verdict === 'PUBLISHABLE') return 'TOTAL-PASSED';
  if (indications.length === 0 || indications.includes('TOTAL-FAILED')) return 'TOTAL-FAILED';
  return indications.every((i) => i === 'TOTAL-PASSED') ? 'TOTAL-FAILED' : 'INDETERMINATE';
}

function isPassedButForTrust(report: SignatureReport): boolean {
  const others = report.reasons.some((r) => ['LIMIT', 'FORMAT_FAILURE'].includes(r.code));
  return (
    !others &&
    report.signatures.every((s) =>
      s.checks.every((c) => c.outcome !== 'failed' || c.level !== 'FAIL' || TRUST_CHECKS.has(c.id)),
    )
  );
}
