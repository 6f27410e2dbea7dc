import { type Checks, isTotalFailure } from './checks.ts';
import type { SignatureReport, SignatureResult, SubIndication } from './report.ts';

export type Refusal = { readonly code: string; readonly sentence: string };

export type JudgedSignature = {
  readonly result: SignatureResult;
  readonly failures: Checks['failures'];
  readonly isTest: boolean;
};

const WAITS_FOR: Readonly<Partial<Record<SubIndication, 'revocation' | 'anchor' | 'policy'>>> = {
  TRY_LATER: 'revocation',
  NO_CERTIFICATE_CHAIN_FOUND: 'anchor',
  POLICY_PROCESSING_ERROR: 'policy',
  SIGNATURE_POLICY_NOT_AVAILABLE: 'policy',
};

/** Waiting for a list of signers is waiting for configuration, not for the source. */
const UNKNOWN_SIGNER = 'SIGNER_UNKNOWN';

/**
 * Verdict over all signatures. PUBLISHABLE: at least one, all TOTAL-PASSED and nothing refused. HOLD:
 * something may still change. REFUSED: the rest, above all broken mathematics. Source: signatures, section 3.
 */
export function verdictOf(
  signatures: readonly JudgedSignature[],
  refusals: readonly Refusal[],
): Pick<SignatureReport, 'verdict' | 'reasons' | 'waitsFor'> {
  if (signatures.length === 0 && refusals.length === 0)
    refusals = [{ code: 'NO_SIGNATURE_FOUND', sentence: 'There is no signature.' }];
  const reasons = uniqueReasons([...refusals, ...signatures.flatMap(reasonsOf)]);
  const isRefused =
    refusals.length > 0 ||
    signatures.some(
      ({ result, failures }) =>
        result.indication === 'TOTAL-FAILED' ||
        result.intact === false ||
        failures.some(
          (f) => isTotalFailure(f.sub) || (f.refusal !== undefined && f.refusal !== UNKNOWN_SIGNER),
        ),
    );
  if (isRefused) return { verdict: 'REFUSED', reasons };
  const open = signatures.find(({ result }) => result.indication !== 'TOTAL-PASSED');
  if (open !== undefined) {
    const sub = open.result.subIndication;
    return {
      verdict: 'HOLD',
      reasons,
      waitsFor: (sub === undefined ? undefined : WAITS_FOR[sub]) ?? 'new-package',
    };
  }
  const isUnknown = signatures.some(({ failures }) =>
    failures.some((f) => f.refusal === UNKNOWN_SIGNER),
  );
  return isUnknown
    ? { verdict: 'HOLD', reasons, waitsFor: 'policy' }
    : { verdict: 'PUBLISHABLE', reasons };
}

/** The failed checks of a signature as reasons, the one that names the indication first. */
function reasonsOf({ failures }: JudgedSignature): readonly Refusal[] {
  return [...failures]
    .sort((a, b) => a.check.stage - b.check.stage)
    .map(({ check, sub, refusal }) => ({
      code: sub ?? refusal ?? check.id,
      sentence: `${capital(check.detail === '' ? check.id : check.detail)}.`,
    }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uniqueReasons(reasons: readonly Refusal[]): readonly Refusal[] {
  const seen = new Map(reasons.map((reason) => [`${reason.code} ${reason.sentence}`, reason]));
  return [...seen.values()].map(({ code, sentence }) => ({ code, sentence: capital(sentence) }));
}
