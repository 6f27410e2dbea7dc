import type { SignatureClass, SignatureLine } from '#domain/signature-line.ts';

/** Verdict over a package. Source: signatures, section 3. */
export type Verdict = 'PUBLISHABLE' | 'HOLD' | 'REFUSED';

/** Indications of ETSI EN 319 102-1. */
export type Indication = 'TOTAL-PASSED' | 'TOTAL-FAILED' | 'INDETERMINATE' | 'NO_SIGNATURE_FOUND';

export type SubIndication =
  | 'FORMAT_FAILURE'
  | 'HASH_FAILURE'
  | 'SIG_CRYPTO_FAILURE'
  | 'REVOKED'
  | 'EXPIRED'
  | 'NOT_YET_VALID'
  | 'SIG_CONSTRAINTS_FAILURE'
  | 'CHAIN_CONSTRAINTS_FAILURE'
  | 'CERTIFICATE_CHAIN_GENERAL_FAILURE'
  | 'CRYPTO_CONSTRAINTS_FAILURE'
  | 'CRYPTO_CONSTRAINTS_FAILURE_NO_POE'
  | 'POLICY_PROCESSING_ERROR'
  | 'SIGNATURE_POLICY_NOT_AVAILABLE'
  | 'TIMESTAMP_ORDER_FAILURE'
  | 'NO_SIGNING_CERTIFICATE_FOUND'
  | 'NO_CERTIFICATE_CHAIN_FOUND'
  | 'NO_CERTIFICATE_CHAIN_FOUND_NO_POE'
  | 'REVOKED_NO_POE'
  | 'REVOKED_CA_NO_POE'
  | 'OUT_OF_BOUNDS_NOT_REVOKED'
  | 'OUT_OF_BOUNDS_NO_POE'
  | 'REVOCATION_OUT_OF_BOUNDS_NO_POE'
  | 'NO_POE'
  | 'TRY_LATER'
  | 'SIGNED_DATA_NOT_FOUND';

export type { SignatureClass, SignatureLine } from '#domain/signature-line.ts';
export type Expectation = 'decision' | 'act' | 'events';

export type Check = {
  readonly id: string;
  readonly stage: number;
  readonly legalStage: 1 | 2 | 3;
  readonly level: 'FAIL' | 'WARN' | 'INFORM' | 'IGNORE';
  readonly outcome: 'passed' | 'failed' | 'not-run';
  readonly detail: string;
};

export type SignatureResult = {
  readonly id: string;
  readonly form: string;
  readonly intact: boolean | null;
  readonly level: 'B' | 'T' | 'LT' | 'LTA' | 'NOT_ETSI';
  readonly indication: Indication;
  readonly subIndication?: SubIndication;
  readonly class: SignatureClass;
  readonly signer: {
    readonly subject: string;
    readonly certificateSha256: string;
    readonly authority?: string;
  };
  readonly claimedTime?: string;
  readonly bestSignatureTime: string;
  readonly timeProof: 'TST' | 'receivedAt';
  readonly coverage: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly full: boolean;
  }[];
  readonly chain: readonly string[];
  readonly anchorId?: string;
  readonly revocation: readonly {
    readonly cert: string;
    readonly thisUpdate: string;
    readonly status: string;
    readonly source: string;
  }[];
  readonly timestamps: readonly {
    readonly genTime: string;
    readonly passed: boolean;
    readonly detail: string;
  }[];
  readonly checks: readonly Check[];
};

/** Immutable, restricted; the same input gives a byte-equal report. */
export type SignatureReport = {
  readonly engineVersion: string;
  readonly inputSha256: string;
  readonly format: string;
  readonly verdict: Verdict;
  /** Stable reason codes with a sentence each, most important first. */
  readonly reasons: readonly { readonly code: string; readonly sentence: string }[];
  readonly waitsFor?: 'revocation' | 'anchor' | 'policy' | 'new-package';
  readonly trust: 'real' | 'test';
  readonly metadataTrust: 'signed' | 'authenticated';
  readonly policyId: string;
  readonly policySha256: string;
  readonly trustStoreSha256: string;
  readonly now: string;
  readonly payloads: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly mediaType: string;
  }[];
  readonly signatures: readonly SignatureResult[];
};

/**
 * Port. Two real implementations: our verifier in a worker thread, and an external ETSI service.
 * A package over a limit comes back REFUSED; the payload bytes come back only with a readable container.
 */
export interface SignatureVerifier {
  verify(input: {
    readonly bytes: Uint8Array;
    readonly expect: Expectation;
    readonly receivedAt: Date;
    readonly now: Date;
  }): Promise<{
    readonly report: SignatureReport;
    readonly payloads: ReadonlyMap<string, Uint8Array>;
  }>;
  close(): Promise<void>;
}

/** The public part of a report that may be published: who by office, when, by which anchor; undefined for any other verdict. */
export function signatureLine(report: SignatureReport): SignatureLine | undefined {
  if (report.verdict !== 'PUBLISHABLE') return undefined;
  const [first] = report.signatures;
  if (first === undefined) return undefined;
  return {
    authority: first.signer.authority ?? organisationOf(first.signer.subject),
    at: first.bestSignatureTime,
    timeProof: first.timeProof,
    anchorId: first.anchorId ?? '',
    trust: report.trust,
    class: first.class,
    level: first.level,
  };
}

/** The organisation of a subject in text form; never a person's name. */
function organisationOf(subject: string): string {
  return /(?:^|, )O=(.*?)(?=, [A-Za-z0-9.]+=|$)/.exec(subject)?.[1] ?? '';
}
