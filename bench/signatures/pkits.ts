import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Certificate, readCertificate } from '#indexer/signature/certificate.ts';
import { findPath } from '#indexer/signature/certificate-path.ts';
import { readCrl } from '#indexer/signature/crl.ts';
import { Asn1Error } from '#indexer/signature/der.ts';
import { ANY_POLICY_INPUT, type PolicyInput } from '#indexer/signature/policy-tree.ts';
import { revocationCache, revocationStatus } from '#indexer/signature/revocation.ts';

export type PkitsCase = {
  readonly id: string;
  readonly name: string;
  readonly cert: string;
  readonly other_certs?: readonly string[];
  readonly crls?: readonly string[];
  readonly error?: unknown;
  readonly params?: {
    readonly user_initial_policy_set?: readonly string[];
    readonly initial_explicit_policy?: boolean;
    readonly initial_policy_mapping_inhibit?: boolean;
    readonly initial_any_policy_inhibit?: boolean;
  };
};

export type PkitsResult = {
  readonly cases: number;
  readonly passed: number;
  readonly falseAccepts: readonly string[];
  readonly falseRejects: readonly string[];
  readonly dsaRefused: number;
  /** Cases that this verifier accepts. */
  readonly accepted: readonly PkitsCase[];
};

export const PKITS_TIME = new Date('2022-05-01T00:00:00Z'); // the suite's own time
const DSA = new Set(['40104', '40105', '40106']); // refused by our algorithm policy, counted apart

/** Runs the NIST path suite: path, policies and revocation lists. Source: SOURCES.md of the vectors. */
export function runPkits(folder: string): PkitsResult {
  const cases = JSON.parse(
    readFileSync(join(folder, 'pkits.json'), 'utf8'),
  ) as readonly PkitsCase[];
  const certificate = (name: string) => readFileSync(join(folder, 'certs', name));
  const list = (name: string) => readCrl(readFileSync(join(folder, 'crls', name)));
  const anchor = readCertificate(certificate('TrustAnchorRootCertificate.crt'));
  const falseAccepts: string[] = [];
  const falseRejects: string[] = [];
  let passed = 0;
  let dsaRefused = 0;
  const accepted: PkitsCase[] = [];
  for (const one of cases) {
    const problem = outcome(one, anchor, certificate, list);
    const isValid = one.error === undefined;
    if (problem === undefined) accepted.push(one);
    if (DSA.has(one.id) && problem !== undefined) dsaRefused++;
    else if ((problem === undefined) === isValid) passed++;
    else
      (isValid ? falseRejects : falseAccepts).push(
        `${one.id} ${one.name}: ${problem ?? 'accepted'}`,
      );
  }
  return { cases: cases.length, passed, falseAccepts, falseRejects, dsaRefused, accepted };
}

function outcome(
  one: PkitsCase,
  anchor: Certificate,
  certificate: (name: string) => Uint8Array,
  list: (name: string) => ReturnType<typeof readCrl>,
): string | undefined {
  const policy: PolicyInput = {
    ...ANY_POLICY_INPUT,
    ...(one.params?.user_initial_policy_set === undefined
      ? {}
      : { initialPolicies: one.params.user_initial_policy_set }),
    isExplicit: one.params?.initial_explicit_policy ?? false,
    isMappingInhibited: one.params?.initial_policy_mapping_inhibit ?? false,
    isAnyInhibited: one.params?.initial_any_policy_inhibit ?? false,
  };
  try {
    const target = readCertificate(certificate(one.cert));
    const pool = (one.other_certs ?? []).map((name) => readCertificate(certificate(name)));
    const crls = [...new Set(['TrustAnchorRootCRL.crl', ...(one.crls ?? [])])].map(list);
    const found = findPath(target, pool, [anchor], PKITS_TIME, policy);
    if (!found.ok) return found.problem.sentence;
    let issuer = found.anchor;
    for (const link of found.path) {
      const status = revocationStatus(link, issuer, {
        cache: revocationCache(crls),
        anchor,
        signers: [...pool, ...found.path],
        at: PKITS_TIME,
        now: PKITS_TIME,
        rules: {},
      });
      if (status.status !== 'good') return `${status.status}: ${status.sentence}`;
      issuer = link;
    }
    return undefined;
  } catch (error) {
    if (error instanceof Asn1Error) return `unreadable: ${error.message}`;
    throw error;
  }
}
