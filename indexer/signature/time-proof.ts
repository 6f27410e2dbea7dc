import { hashProblem, keyProblem } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { findPath } from './certificate-path.ts';
import { Asn1Error } from './der.ts';
import type { Policy } from './policy.ts';
import { type RevocationCache, revocationStatus } from './revocation.ts';
import { checkToken, readTimestampToken, type TimestampToken } from './timestamp.ts';
import { type Anchor, anchorsFor, type TrustStore } from './trust.ts';

/** What a signature timestamp proves. `fault`: why it proves nothing. */
export type TimeProof = {
  readonly genTime?: Date;
  readonly passed: boolean;
  readonly fault?: 'broken' | 'untrusted' | 'revocation' | 'algorithms';
  readonly detail: string;
  readonly anchor?: Anchor;
};

export type TimeProofInput = {
  readonly policy: Policy;
  readonly trust: TrustStore;
  readonly revocation: RevocationCache;
  readonly now: Date;
  readonly pool: readonly Certificate[];
};

/** Judges a token over these octets: itself, its chain, revocation and algorithms at genTime. Source: EN 319 102-1, 5.4. */
export function proveTime(
  tokenBytes: Uint8Array,
  covered: Uint8Array,
  input: TimeProofInput,
): TimeProof {
  try {
    return judge(readTimestampToken(tokenBytes), covered, input);
  } catch (error) {
    if (!(error instanceof Asn1Error)) throw error;
    return { passed: false, fault: 'broken', detail: `the token cannot be read: ${error.message}` };
  }
}

function judge(token: TimestampToken, covered: Uint8Array, input: TimeProofInput): TimeProof {
  const { genTime } = token;
  const no = (fault: NonNullable<TimeProof['fault']>, detail: string): TimeProof => ({
    genTime,
    passed: false,
    fault,
    detail,
  });
  const { certificate, problem } = checkToken(token, covered, input.pool);
  if (certificate === undefined || problem !== undefined)
    return no('broken', problem ?? 'the signer certificate is not found');
  if (genTime > input.now) return no('broken', 'the token is from the future');
  const anchors = anchorsFor(input.trust, 'tsa', genTime);
  const chain = chainOf(certificate, token, anchors, input);
  if (typeof chain === 'string') return no('untrusted', chain);
  const weak = weakness(token, chain, input.policy);
  if (weak !== undefined) return no('algorithms', weak);
  let issuer = chain.anchor.certificate;
  for (const link of chain.path) {
    const { status, sentence } = revocationStatus(link, issuer, {
      cache: input.revocation,
      anchor: chain.anchor.certificate,
      signers: [...token.data.certificates, ...input.pool],
      at: genTime,
      now: input.now,
      rules: input.policy.revocation,
    });
    if (status === 'revoked') return no('untrusted', sentence);
    if (status !== 'good') return no('revocation', sentence);
    issuer = link;
  }
  return { genTime, passed: true, detail: 'the token holds', anchor: chain.anchor };
}

type Chain = { readonly path: readonly Certificate[]; readonly anchor: Anchor };

/** A pinned token signer is its own chain; else a path to an anchor for time-stamping. */
function chainOf(
  certificate: Certificate,
  token: TimestampToken,
  anchors: readonly Anchor[],
  input: TimeProofInput,
): Chain | string {
  const pinned = anchors.find((anchor) => anchor.certificate.sha256 === certificate.sha256);
  if (pinned !== undefined) {
    const isValid = certificate.notBefore <= token.genTime && token.genTime <= certificate.notAfter;
    return isValid ? { path: [], anchor: pinned } : 'the pinned certificate was not valid then';
  }
  const found = findPath(
    certificate,
    [...token.data.certificates, ...input.pool],
    anchors.map((anchor) => anchor.certificate),
    token.genTime,
  );
  if (!found.ok) return found.problem.sentence;
  const anchor = anchors.find((a) => a.certificate.sha256 === found.anchor.sha256);
  return anchor === undefined ? 'the anchor is not known' : { path: found.path, anchor };
}

function weakness(token: TimestampToken, chain: Chain, policy: Policy): string | undefined {
  const rules = policy.algorithms;
  const { imprintHash, data } = token;
  for (const hash of [imprintHash, data.signer.hash]) {
    const problem = hash === undefined ? 'unknown hash' : hashProblem(hash, rules);
    if (problem !== undefined) return problem;
  }
  return chainWeakness(chain.path, chain.anchor.certificate, rules);
}

/** Why the algorithms of a path are too weak; the anchor counts by its key alone. */
export function chainWeakness(
  path: readonly Certificate[],
  anchor: Certificate,
  rules: Policy['algorithms'],
): string | undefined {
  for (const certificate of path) {
    const algorithm = certificate.signatureAlgorithm;
    const hash = algorithm === undefined ? 'unknown' : hashProblem(algorithm.hash, rules);
    if (hash !== undefined) return `a certificate of the chain: ${hash}`;
    const key = keyProblem(certificate.publicKey, rules);
    if (key !== undefined) return `a certificate of the chain: ${key}`;
  }
  const key = keyProblem(anchor.publicKey, rules);
  return key === undefined ? undefined : `the anchor: ${key}`;
}
