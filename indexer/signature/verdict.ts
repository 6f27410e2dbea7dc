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
const METADATA = 'METADATA_INVALID';
const LAST_STAGE_OF_MATHEMATICS = 6;

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
  // A broken signature says more than what its metadata then say wrongly.
  const reasons = uniqueReasons([
    ...refusals.filter((refusal) => refusal.code !== METADATA),
    ...signatures.flatMap(reasonsOf(isDecisive)),
    ...refusals.filter((refusal) => refusal.code === METADATA),
    ...signatures.flatMap(reasonsOf((...of) => !isDecisive(...of))),
  ]);
  const isRefused =
    refusals.length > 0 ||
    signatures.some(
      (signature) =>
        signature.result.intact === false ||
        signature.failures.some((failure) => isDecisive(failure, signature)),
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

type Failure = Checks['failures'][number];

/** True for a failure that no waiting can mend: broken mathematics, TOTAL-FAILED, or an outright refusal. */
function isDecisive({ check, sub, refusal }: Failure, { result }: JudgedSignature): boolean {
  if (result.intact === false && check.stage <= LAST_STAGE_OF_MATHEMATICS) return true;
  return isTotalFailure(sub) || (refusal !== undefined && refusal !== UNKNOWN_SIGNER);
}

/** The chosen failures of a signature as reasons, in stage order. */
function reasonsOf(isChosen: (failure: Failure, of: JudgedSignature) => boolean) {
  return (signature: JudgedSignature): readonly Refusal[] =>
    signature.failures
      .filter((failure) => isChosen(failure, signature))
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
