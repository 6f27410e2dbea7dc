import { equalBytes, verifySignature } from './algorithms.ts';
import { type Certificate, type DistributionPoint, KEY_USAGE } from './certificate.ts';
import { findPath } from './certificate-path.ts';
import { type Crl, type CrlEntry, REASON } from './crl.ts';
import { generalNameKey } from './general-name.ts';

const HOUR_MS = 3_600_000;
const ALL_REASONS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8]; // RFC 5280, 4.2.1.13
const MAX_SIGNER_DEPTH = 3; // lists whose signer needs a list whose signer needs a list

/** Revocation lists at hand, by issuer name. */
export type RevocationCache = { readonly byIssuer: ReadonlyMap<string, readonly Crl[]> };

/** Limits of age in hours before T; undefined = no limit. */
export type RevocationRules = {
  readonly maxAgeHours?: number | undefined;
  readonly warnAgeHours?: number | undefined;
};

export type RevocationStatus = {
  readonly status: 'good' | 'revoked' | 'hold' | 'unknown';
  readonly sentence: string;
  readonly crl?: Crl;
  readonly isStale?: boolean;
};

/** What a status question rests on. `signers`: certificates that may have signed a list. */
export type RevocationContext = {
  readonly cache: RevocationCache;
  readonly anchor: Certificate;
  readonly signers: readonly Certificate[];
  readonly at: Date;
  readonly now: Date;
  readonly rules: RevocationRules;
};

/** A cache over these lists; the order in which they came does not matter. */
export function revocationCache(crls: readonly Crl[]): RevocationCache {
  const byIssuer = new Map<string, Crl[]>();
  for (const crl of [...crls].sort(newestFirst)) {
    const list = byIssuer.get(crl.issuer.key) ?? [];
    list.push(crl);
    byIssuer.set(crl.issuer.key, list);
  }
  return { byIssuer };
}

/** The lists of a cache, newest first within an issuer. */
export function listsOf(cache: RevocationCache): readonly Crl[] {
  return [...cache.byIssuer.values()].flat();
}

function newestFirst(a: Crl, b: Crl): number {
  return b.thisUpdate.getTime() - a.thisUpdate.getTime() || (a.sha256 < b.sha256 ? -1 : 1);
}

/**
 * Status of a certificate at `at` by the lists of the cache; `unknown` is never good. A revocation
 * counts from its date, or from an earlier invalidity date. Source: RFC 5280, 6.3.3.
 */
export function revocationStatus(
  certificate: Certificate,
  issuer: Certificate,
  context: RevocationContext,
  depth = 0,
): RevocationStatus {
  const points = certificate.distributionPoints;
  const own: DistributionPoint = {
    names: [{ kind: 'directory', name: certificate.issuer }],
    crlIssuer: [],
  };
  const covered = new Set<number>();
  let clearing: { crl: Crl; isStale: boolean } | undefined;
  let held: Crl | undefined;
  for (const point of points.length > 0 ? [...points, own] : [own]) {
    const isOwn = point === own;
    const seenScopes = new Set<string>();
    for (const crl of candidateLists(certificate, point, context.cache)) {
      if (crl.deltaBase !== undefined) continue;
      const reasons = coveredReasons(crl, point, certificate, isOwn);
      if (reasons === undefined || !isCurrent(crl, context)) continue;
      if (!isSignedByAuthority(crl, issuer, context, depth)) continue;
      const entry = effectiveEntry(crl, certificate, context, issuer, depth);
      if (entry !== undefined && entry.revokedAt <= context.at) {
        if (entry.reason !== REASON.certificateHold)
          return { status: 'revoked', crl, sentence: 'the certificate is revoked' };
        held ??= crl;
        continue;
      }
      // The newest list of a scope decides what is clear.
      if (seenScopes.has(crl.scopeKey) || !mayClear(crl, certificate)) continue;
      seenScopes.add(crl.scopeKey);
      for (const reason of reasons) covered.add(reason);
      clearing ??= { crl, isStale: isStale(crl, context) };
    }
  }
  if (held !== undefined)
    return { status: 'hold', crl: held, sentence: 'the certificate is suspended' };
  if (clearing !== undefined && ALL_REASONS.every((reason) => covered.has(reason)))
    return {
      status: 'good',
      crl: clearing.crl,
      isStale: clearing.isStale,
      sentence: 'not revoked',
    };
  return { status: 'unknown', sentence: 'no usable revocation list covers the certificate' };
}

/** Lists issued by the certificate's issuer, or by the cRLIssuer of the distribution point. */
function candidateLists(
  certificate: Certificate,
  point: DistributionPoint,
  cache: RevocationCache,
): readonly Crl[] {
  if (point.crlIssuer.length === 0) return cache.byIssuer.get(certificate.issuer.key) ?? [];
  return point.crlIssuer.flatMap((name) =>
    name.kind === 'directory' ? (cache.byIssuer.get(name.name.key) ?? []) : [],
  );
}

/** Reasons that this list decides for the certificate; undefined where it is out of scope. Source: 6.3.3 (b), (d). */
function coveredReasons(
  crl: Crl,
  point: DistributionPoint,
  certificate: Certificate,
  isOwn: boolean,
): readonly number[] | undefined {
  if (crl.unknownCritical) return undefined;
  const { scope } = crl;
  const isForeign = crl.issuer.key !== certificate.issuer.key;
  if ((isForeign || point.crlIssuer.length > 0) && scope?.isIndirect !== true) return undefined;
  if (scope !== undefined) {
    if (scope.onlyAttributes) return undefined;
    if (scope.onlyUsers && certificate.isCa) return undefined;
    if (scope.onlyCas && !certificate.isCa) return undefined;
    if (scope.hasName && !hasCommonName(crl, point, certificate)) return undefined;
  }
  // A list without a name in its scope answers for the whole issuer; the extra own point adds nothing else.
  if (isOwn && certificate.distributionPoints.length > 0 && scope !== undefined) return undefined;
  return ALL_REASONS.filter(
    (reason) =>
      (scope?.reasons === undefined || scope.reasons.has(reason)) &&
      (point.reasons === undefined || point.reasons.has(reason)),
  );
}

function hasCommonName(crl: Crl, point: DistributionPoint, certificate: Certificate): boolean {
  const relative = (base: readonly string[], rdn: string) =>
    `directory:${[...base, rdn].join(',')}`;
  const scopeNames = new Set(crl.scope?.names.map(generalNameKey));
  if (crl.scope?.relativeRdn !== undefined)
    scopeNames.add(relative(crl.issuer.rdns, crl.scope.relativeRdn));
  const pointNames = point.names.map(generalNameKey);
  if (point.relativeRdn !== undefined) {
    const [first] = point.crlIssuer;
    const base = first?.kind === 'directory' ? first.name : certificate.issuer;
    pointNames.push(relative(base.rdns, point.relativeRdn));
  }
  if (pointNames.length === 0) pointNames.push(...point.crlIssuer.map(generalNameKey));
  return pointNames.some((name) => scopeNames.has(name));
}

function isCurrent(crl: Crl, { at, now, rules }: RevocationContext): boolean {
  if (crl.nextUpdate === undefined || crl.thisUpdate > now || crl.nextUpdate < at) return false;
  const ageMs = at.getTime() - crl.thisUpdate.getTime();
  return rules.maxAgeHours === undefined || ageMs <= rules.maxAgeHours * HOUR_MS;
}

function isStale(crl: Crl, { at, rules }: RevocationContext): boolean {
  const ageMs = at.getTime() - crl.thisUpdate.getTime();
  return rules.warnAgeHours !== undefined && ageMs > rules.warnAgeHours * HOUR_MS;
}

/** A list issued after the certificate expired clears it only if expired ones stay on it; one not understood never. */
function mayClear(crl: Crl, certificate: Certificate): boolean {
  if (crl.hasUnknownEntry()) return false;
  if (crl.thisUpdate <= certificate.notAfter) return true;
  return crl.expiredFrom !== undefined && crl.expiredFrom <= certificate.notAfter;
}

/** 6.3.3 (f), (g): signed by the issuer itself, or by a certified list signer under the same anchor. */
function isSignedByAuthority(
  crl: Crl,
  issuer: Certificate,
  context: RevocationContext,
  depth: number,
): boolean {
  const candidates = [issuer, context.anchor, ...context.signers];
  const seen = new Set<string>();
  for (const signer of candidates) {
    if (signer.subject.key !== crl.issuer.key || seen.has(signer.sha256)) continue;
    seen.add(signer.sha256);
    if (signer.keyUsage !== undefined && !signer.keyUsage.has(KEY_USAGE.cRLSign)) continue;
    if (
      crl.authorityKeyId !== undefined &&
      signer.subjectKeyId !== undefined &&
      !equalBytes(crl.authorityKeyId, signer.subjectKeyId)
    )
      continue;
    if (crl.signatureAlgorithm === undefined || signer.publicKey === undefined) continue;
    if (!verifySignature(crl.signatureAlgorithm, signer.publicKey, crl.tbs, crl.signature))
      continue;
    if (signer.sha256 === issuer.sha256 || signer.sha256 === context.anchor.sha256) return true;
    if (isTrustedSigner(signer, context, depth)) return true;
  }
  return false;
}

function isTrustedSigner(signer: Certificate, context: RevocationContext, depth: number): boolean {
  if (depth >= MAX_SIGNER_DEPTH) return false;
  const found = findPath(signer, context.signers, [context.anchor], context.at);
  if (!found.ok) return false;
  let issuer = found.anchor;
  for (const certificate of found.path) {
    if (revocationStatus(certificate, issuer, context, depth + 1).status !== 'good') return false;
    issuer = certificate;
  }
  return true;
}

/** The entry after the newest delta of the same scope. Source: RFC 5280, 6.3.3 (c), (i)–(k). */
function effectiveEntry(
  base: Crl,
  certificate: Certificate,
  context: RevocationContext,
  issuer: Certificate,
  depth: number,
): CrlEntry | undefined {
  const entry = entryFor(base, certificate);
  const delta = context.cache.byIssuer
    .get(base.issuer.key)
    ?.find(
      (crl) =>
        crl.deltaBase !== undefined &&
        crl.scopeKey === base.scopeKey &&
        !crl.unknownCritical &&
        base.number !== undefined &&
        crl.number !== undefined &&
        base.number >= crl.deltaBase &&
        base.number < crl.number &&
        crl.thisUpdate <= context.now &&
        (crl.nextUpdate === undefined || crl.nextUpdate >= context.at) &&
        isSignedByAuthority(crl, issuer, context, depth),
    );
  const change = delta === undefined ? undefined : entryFor(delta, certificate);
  if (change === undefined) return entry;
  return change.reason === REASON.removeFromCrl ? undefined : change;
}

function entryFor(crl: Crl, certificate: Certificate): CrlEntry | undefined {
  const entries = crl
    .entriesOf(certificate.serial)
    .filter((entry) => entry.issuerKey === certificate.issuer.key);
  return entries.sort((a, b) => a.revokedAt.getTime() - b.revokedAt.getTime())[0];
}
