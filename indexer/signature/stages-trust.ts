import { authorityOf, isSameAuthority } from './authority.ts';
import { isTestCertificate, KEY_USAGE } from './certificate.ts';
import { findPath, type PathProblem } from './certificate-path.ts';
import { addCheck, levelOf } from './checks.ts';
import type { SubIndication } from './report.ts';
import { revocationStatus } from './revocation.ts';
import type { SignatureState } from './signature-state.ts';
import { coverageOf, signatureWeakness } from './stages-integrity.ts';
import { chainWeakness, proveTime, type TimeProof } from './time-proof.ts';
import { anchorsFor } from './trust.ts';
import { canonicalOctets, XmlFault } from './xml.ts';

const CLAIM_TOLERANCE_MS = 5 * 60_000; // clocks of signers go wrong by minutes
const CLASS_RANK = { SES: 0, GEI: 1, GEI_QC: 2 } as const;

/** Before stage 8: T is the earliest genTime of a passed signature timestamp, else the receipt. */
export function establishTime(state: SignatureState): void {
  const { signature, properties, input, pool } = state;
  state.timeProofs = (properties?.timestamps ?? []).map((timestamp): TimeProof => {
    if (timestamp.token === undefined || signature === undefined)
      return { passed: false, fault: 'broken', detail: timestamp.problem ?? 'no token' };
    try {
      const octets = canonicalOctets(signature.valueElement, timestamp.canonicalization);
      return proveTime(timestamp.token, octets, { ...input, pool });
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error;
      return { passed: false, fault: 'broken', detail: error.message };
    }
  });
  for (const { passed, genTime } of state.timeProofs) {
    if (!passed || genTime === undefined) continue;
    if (state.timeProof === 'TST' && state.at <= genTime) continue;
    state.at = genTime;
    state.timeProof = 'TST';
  }
}

/** Stage 8: a valid path to a pinned anchor at T, and a key meant for signing documents. */
export function chainStage(state: SignatureState): void {
  const { signer, checks, input, pool, at } = state;
  if (signer === undefined) return;
  const anchors = anchorsFor(input.trust, 'sign', at);
  const path = findPath(
    signer,
    pool,
    anchors.map((anchor) => anchor.certificate),
    at,
  );
  state.path = path;
  if (path.ok) {
    const anchor = anchors.find((a) => a.certificate.sha256 === path.anchor.sha256);
    if (anchor !== undefined) state.anchor = anchor;
  }
  addCheck(checks, 8, 'chain', {
    ok: path.ok,
    detail: path.ok ? '' : path.problem.sentence,
    sub: path.ok ? undefined : chainSubIndication(state, path.reached, path.problem),
  });
  const usage = signer.keyUsage;
  const mayConfirm =
    usage?.has(KEY_USAGE.nonRepudiation) === true ||
    (input.policy.keyUsage === 'any-signature' && usage?.has(KEY_USAGE.digitalSignature) === true);
  addCheck(checks, 8, 'key-usage', {
    ok: mayConfirm && !signer.isCa,
    detail: mayConfirm && !signer.isCa ? '' : 'the key is not meant for signing documents',
    sub: 'CHAIN_CONSTRAINTS_FAILURE',
  });
}

function chainSubIndication(
  state: SignatureState,
  isReached: boolean,
  problem: PathProblem,
): SubIndication {
  if (!isReached) return 'NO_CERTIFICATE_CHAIN_FOUND';
  if (problem.kind === 'expired') {
    // By the signer's own word it was made after the end: that cannot be explained by a late receipt.
    const claimed = state.properties?.claimedTime;
    const end = state.signer?.notAfter;
    const isOwnWord =
      problem.isTarget && claimed !== undefined && end !== undefined && claimed > end;
    return isOwnWord ? 'EXPIRED' : 'OUT_OF_BOUNDS_NO_POE';
  }
  if (problem.kind === 'not-yet-valid' && problem.isTarget) return 'NOT_YET_VALID';
  return 'CERTIFICATE_CHAIN_GENERAL_FAILURE';
}

/** Stage 9: every certificate below the anchor has a status at T; no status is never good. */
export function revocationStage(state: SignatureState): void {
  const { path, checks, input, pool, at } = state;
  if (path === undefined || !path.ok) {
    addCheck(checks, 9, 'revocation', { ok: 'not-run', detail: 'there is no chain' });
    return;
  }
  let issuer = path.anchor;
  for (const [index, certificate] of path.path.entries()) {
    const isTarget = index === path.path.length - 1;
    const { status, sentence, crl, isStale } = revocationStatus(certificate, issuer, {
      cache: input.revocation,
      anchor: path.anchor,
      signers: pool,
      at,
      now: input.now,
      rules: input.policy.revocation,
    });
    if (crl !== undefined)
      state.revocation.push({
        cert: certificate.sha256,
        thisUpdate: crl.thisUpdate.toISOString(),
        status,
        source: `CRL ${crl.sha256}`,
      });
    const revoked: SubIndication = isTarget ? 'REVOKED' : 'REVOKED_CA_NO_POE';
    addCheck(checks, 9, isTarget ? 'revocation' : 'revocation-ca', {
      ok: status === 'good',
      detail: status === 'good' ? '' : sentence,
      sub: status === 'revoked' ? revoked : 'TRY_LATER',
    });
    if (isStale === true)
      addCheck(checks, 9, 'revocation-age', {
        ok: false,
        level: 'WARN',
        detail: 'the revocation list was older than the law renews it',
      });
    issuer = certificate;
  }
}

/** Stage 10: hashes, keys and curves of signature and chain are allowed. */
export function algorithmsStage(state: SignatureState): void {
  const { input, path, checks, at, signer } = state;
  if (state.signature === undefined) return;
  const rules = input.policy.algorithms;
  const problem =
    signatureWeakness(state) ??
    (path?.ok === true ? chainWeakness(path.path, path.anchor, rules) : undefined);
  addCheck(checks, 10, 'algorithms', {
    ok: problem === undefined,
    detail: problem === undefined ? '' : `not allowed: ${problem}`,
    sub: 'CRYPTO_CONSTRAINTS_FAILURE',
  });
  const bits = signer?.publicKey?.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && bits < rules.rsaWarnBelowBits && at >= new Date(rules.rsaWarnFrom))
    addCheck(checks, 10, 'rsa-size', {
      ok: false,
      level: 'WARN',
      detail: `RSA key of ${bits} bits`,
    });
}

/** Stage 11: the proof of time, and what the signer claims about it. */
export function timestampsStage(state: SignatureState): void {
  const { timeProofs, checks, input, properties, signer, at } = state;
  if (state.signature === undefined) return;
  const passed = timeProofs.some((proof) => proof.passed);
  const failed = timeProofs.find((proof) => !proof.passed);
  addCheck(checks, 11, 'timestamp', {
    ok: passed,
    detail: passed ? '' : (failed?.detail ?? 'there is no signature timestamp'),
    level: levelOf(input.policy, 'timestamp'),
    sub: failed?.fault === 'revocation' ? 'TRY_LATER' : 'SIG_CONSTRAINTS_FAILURE',
  });
  const broken = timeProofs.find((proof) => proof.fault === 'broken');
  addCheck(checks, 11, 'timestamp-of-another', {
    ok: broken === undefined,
    detail: broken?.detail ?? '',
    level: levelOf(input.policy, 'timestamp-of-another'),
    refusal: 'TIMESTAMP_BROKEN',
  });
  const claimed = properties?.claimedTime;
  if (claimed === undefined) {
    addCheck(checks, 11, 'claimed-time', {
      ok: false,
      level: 'WARN',
      detail: 'the signature claims no readable time',
    });
    return;
  }
  const isAfter = claimed.getTime() > at.getTime() + CLAIM_TOLERANCE_MS;
  addCheck(checks, 11, 'claimed-time', {
    ok: !isAfter,
    level: levelOf(input.policy, 'claimed-time'),
    detail: isAfter ? 'the claimed time lies after the proven one' : '',
    sub: 'TIMESTAMP_ORDER_FAILURE',
  });
  const isOutside =
    signer !== undefined && (claimed < signer.notBefore || claimed > signer.notAfter);
  addCheck(checks, 11, 'claimed-time-validity', {
    ok: !isOutside,
    level: levelOf(input.policy, 'claimed-time'),
    detail: isOutside ? 'the claimed time lies outside the validity of the certificate' : '',
    sub: 'SIG_CONSTRAINTS_FAILURE',
  });
}

/** Stage 12: the class that the anchor gives is enough for what is published. */
export function classStage(state: SignatureState): void {
  const { anchor, checks, input } = state;
  const needed = input.policy.minimumClass;
  if (anchor === undefined) {
    addCheck(checks, 12, 'class', { ok: 'not-run', detail: 'there is no anchor' });
    return;
  }
  const isEnough = CLASS_RANK[anchor.class] >= CLASS_RANK[needed];
  addCheck(checks, 12, 'class', {
    ok: isEnough,
    detail: isEnough ? '' : `class ${anchor.class} where ${needed} is required`,
    refusal: 'CLASS_TOO_LOW',
  });
}

/** Stage 13: the signature covers every payload, and nothing but payloads. Source: signatures, section 6, ASiC 4. */
export function coverageStage(state: SignatureState): void {
  const { facts, checks } = state;
  if (state.signature === undefined) return;
  state.coverage = coverageOf(state);
  if (!facts.isContainer) return;
  const covered = state.coverage.map((entry) => entry.name);
  const isAll = [...facts.payloads.keys()].every((name) => covered.includes(name));
  const isOnce = new Set(covered).size === covered.length;
  const faults = [...facts.listFaults];
  if (!isAll) faults.push('a document of the container is not covered by the signature');
  if (!isOnce) faults.push('a document is referred to twice');
  addCheck(checks, 13, 'coverage', {
    ok: faults.length === 0,
    detail: faults.join('; '),
    sub: 'FORMAT_FAILURE',
  });
}

/** Stage 14: the certificate is bound to the court, body or system that the metadata names. */
export function authorityStage(state: SignatureState): void {
  const { checks, input, facts, signer, anchor } = state;
  const level = levelOf(input.policy, 'authority');
  const { signers } = input.trust;
  if (level === 'IGNORE' || signer === undefined || signers === undefined) {
    addCheck(checks, 14, 'authority', { ok: 'not-run', detail: 'no list of signers applies' });
    return;
  }
  const bindings = authorityOf(signers, signer, anchor);
  const [first] = bindings;
  if (first === undefined) {
    addCheck(checks, 14, 'authority', {
      ok: false,
      level,
      detail: 'the signer is bound to no court or body',
      refusal: 'SIGNER_UNKNOWN',
    });
    return;
  }
  const { metadata } = facts;
  const match =
    metadata === undefined ? undefined : bindings.find((b) => isSameAuthority(b, metadata));
  const named = match ?? first;
  state.authority = named.courtCode ?? named.body ?? named.source ?? '';
  addCheck(checks, 14, 'authority', {
    ok: match !== undefined,
    level,
    detail: match !== undefined ? '' : 'the signer may not sign for this court, body or system',
    refusal: 'SIGNER_NOT_AUTHORISED',
  });
}

/** True where anything the result rests on is a test certificate. */
export function isTestState(state: SignatureState): boolean {
  const { anchor, signer, path, timeProofs } = state;
  if (anchor?.test === true || timeProofs.some((proof) => proof.anchor?.test === true)) return true;
  if (signer !== undefined && isTestCertificate(signer)) return true;
  return path?.ok === true && path.path.some(isTestCertificate);
}
