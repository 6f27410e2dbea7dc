import { equalBytes, verifySignature } from './algorithms.ts';
import { type Certificate, isSelfIssued, KEY_USAGE } from './certificate.ts';
import { ATTRIBUTE, attributeValues } from './distinguished-name.ts';
import { type GeneralName, isSameType, isWithin } from './general-name.ts';
import { ANY_POLICY_INPUT, type PolicyInput, policyProblem } from './policy-tree.ts';

const MAX_PATH = 8; // certificates without the anchor: longer paths are not issued
const MAX_TRIES = 200; // steps of the search: cross-certified meshes could make it endless

export type PathProblem = {
  readonly kind: 'expired' | 'not-yet-valid' | 'invalid';
  readonly isTarget: boolean;
  readonly sentence: string;
};

export type PathResult =
  | {
      readonly ok: true;
      /** From below the anchor to the target. */
      readonly path: readonly Certificate[];
      readonly anchor: Certificate;
    }
  | { readonly ok: false; readonly reached: boolean; readonly problem: PathProblem };

/**
 * The first valid path from one of the anchors to the target, or the fault of the best candidate;
 * `reached` is false where no chain of names and keys leads to an anchor. Source: RFC 5280, 6.1.
 */
export function findPath(
  target: Certificate,
  pool: readonly Certificate[],
  anchors: readonly Certificate[],
  at: Date,
  policyInput: PolicyInput = ANY_POLICY_INPUT,
): PathResult {
  let tries = 0;
  let best: PathProblem | undefined;
  const extend = (path: readonly Certificate[]): PathResult | undefined => {
    const top = path[0];
    if (top === undefined || tries++ > MAX_TRIES) return undefined;
    for (const anchor of anchors) {
      if (anchor.subject.key !== top.issuer.key || anchor.sha256 === target.sha256) continue;
      const problem = pathProblem(path, anchor, at, policyInput);
      if (problem === undefined) return { ok: true, path, anchor };
      best ??= problem;
    }
    if (path.length >= MAX_PATH) return undefined;
    for (const issuer of pool) {
      if (issuer.subject.key !== top.issuer.key || !mayBeIssuer(issuer, top)) continue;
      if (path.some((c) => c.sha256 === issuer.sha256)) continue;
      if (anchors.some((anchor) => anchor.sha256 === issuer.sha256)) continue;
      const found = extend([issuer, ...path]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = extend([target]);
  if (found !== undefined) return found;
  const none: PathProblem = {
    kind: 'invalid',
    isTarget: true,
    sentence: 'no certificate path leads to a pinned anchor',
  };
  return { ok: false, reached: best !== undefined, problem: best ?? none };
}

function mayBeIssuer(issuer: Certificate, subject: Certificate): boolean {
  const { authorityKeyId } = subject;
  const { subjectKeyId } = issuer;
  if (authorityKeyId !== undefined && subjectKeyId !== undefined)
    return equalBytes(authorityKeyId, subjectKeyId);
  return true;
}

/**
 * The first fault of a path below an anchor, undefined where it is valid at `at`. Revocation and the
 * strength of algorithms are judged elsewhere. Source: RFC 5280, 6.1.3–6.1.5.
 */
export function pathProblem(
  path: readonly Certificate[],
  anchor: Certificate,
  at: Date,
  policyInput: PolicyInput = ANY_POLICY_INPUT,
): PathProblem | undefined {
  const permitted: (readonly GeneralName[])[] = [];
  const excluded: GeneralName[] = [];
  let issuer = anchor;
  let maxPathLength = path.length;
  const anchorLimits = anchor.nameConstraints; // an anchor that limits itself is taken at its word
  if (anchorLimits !== undefined) {
    if (anchorLimits.permitted.length > 0) permitted.push(anchorLimits.permitted);
    excluded.push(...anchorLimits.excluded);
  }
  if (anchor.pathLength !== undefined) maxPathLength = Math.min(maxPathLength, anchor.pathLength);
  for (const [index, certificate] of path.entries()) {
    const isLast = index === path.length - 1;
    const fault = (sentence: string, kind: PathProblem['kind'] = 'invalid'): PathProblem => ({
      kind,
      isTarget: isLast,
      sentence,
    });
    if (certificate.issuer.key !== issuer.subject.key) return fault('issuer name does not match');
    if (issuer.publicKey === undefined || certificate.signatureAlgorithm === undefined)
      return fault('signature algorithm or key is not supported');
    if (
      !verifySignature(
        certificate.signatureAlgorithm,
        issuer.publicKey,
        certificate.tbs,
        certificate.signature,
      )
    )
      return fault('the signature of the issuer is not genuine');
    if (at < certificate.notBefore)
      return fault('the certificate is not yet valid', 'not-yet-valid');
    if (at > certificate.notAfter) return fault('the certificate has expired', 'expired');
    if (!isSelfIssued(certificate) || isLast) {
      const name = nameProblem(certificate, permitted, excluded);
      if (name !== undefined) return fault(name);
    }
    if (certificate.unknownCritical.length > 0)
      return fault(`unknown critical extension ${certificate.unknownCritical.join(', ')}`);
    if (!isLast) {
      const role = issuerProblem(certificate);
      if (role !== undefined) return fault(role);
      if (!isSelfIssued(certificate)) {
        if (maxPathLength <= 0) return fault('the path is longer than its issuer allows');
        maxPathLength--;
      }
      if (certificate.pathLength !== undefined)
        maxPathLength = Math.min(maxPathLength, certificate.pathLength);
      const constraints = certificate.nameConstraints;
      if (constraints !== undefined) {
        if (constraints.permitted.length > 0) permitted.push(constraints.permitted);
        excluded.push(...constraints.excluded);
      }
    }
    issuer = certificate;
  }
  const policy = policyProblem(path, policyInput);
  return policy === undefined ? undefined : { kind: 'invalid', isTarget: true, sentence: policy };
}

/** Why a certificate may not issue others. Source: RFC 5280, 6.1.4 (k), (n). */
function issuerProblem(certificate: Certificate): string | undefined {
  if (certificate.version !== 3 || !certificate.isCa) return 'an issuer of the path is not a CA';
  if (certificate.keyUsage !== undefined && !certificate.keyUsage.has(KEY_USAGE.keyCertSign))
    return 'an issuer of the path may not sign certificates';
  return undefined;
}

function nameProblem(
  certificate: Certificate,
  permitted: readonly (readonly GeneralName[])[],
  excluded: readonly GeneralName[],
): string | undefined {
  if (permitted.length === 0 && excluded.length === 0) return undefined;
  const names: GeneralName[] = [...certificate.alternativeNames];
  if (certificate.subject.rdns.length > 0)
    names.push({ kind: 'directory', name: certificate.subject });
  if (!certificate.alternativeNames.some((name) => name.kind === 'email'))
    for (const value of attributeValues(certificate.subject, ATTRIBUTE.email))
      names.push({ kind: 'email', value });
  for (const name of names) {
    for (const base of excluded)
      if (isSameType(name, base) && isWithin(name, base) !== false)
        return 'a name lies in an excluded subtree';
    for (const list of permitted) {
      const same = list.filter((base) => isSameType(name, base));
      if (same.length > 0 && !same.some((base) => isWithin(name, base) === true))
        return 'a name lies outside the permitted subtrees';
    }
  }
  return undefined;
}
