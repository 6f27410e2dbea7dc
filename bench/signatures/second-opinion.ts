import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANY_POLICY } from '#indexer/signature/certificate.ts';
import { PKITS_TIME, type PkitsCase } from './pkits.ts';

export type SecondOpinion = { readonly asked: number; readonly disagreements: readonly string[] };

/** Asks `openssl verify` about every case of the suite that we accept; undefined where it is not installed. */
export function opensslOpinion(
  folder: string,
  accepted: readonly PkitsCase[],
): SecondOpinion | undefined {
  if (spawnSync('openssl', ['version']).status !== 0) return undefined;
  const work = mkdtempSync(join(tmpdir(), 'ashkar-openssl-'));
  const disagreements: string[] = [];
  try {
    for (const one of accepted)
      if (!isAccepted(folder, work, one)) disagreements.push(`${one.id} ${one.name}`);
    return { asked: accepted.length, disagreements };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function isAccepted(folder: string, work: string, one: PkitsCase): boolean {
  const write = (name: string, label: string, kind: string, files: readonly string[]) => {
    const path = join(work, name);
    writeFileSync(path, files.map((f) => pem(label, readFileSync(join(folder, kind, f)))).join(''));
    return path;
  };
  const lists = [...new Set(['TrustAnchorRootCRL.crl', ...(one.crls ?? [])])];
  const { params } = one;
  const arguments_ = [
    'verify',
    ...['-attime', String(PKITS_TIME.getTime() / 1000), '-policy_check'],
    ...['-crl_check_all', '-extended_crl', '-use_deltas'],
    ...['-CAfile', write('ca.pem', 'CERTIFICATE', 'certs', ['TrustAnchorRootCertificate.crt'])],
    ...['-CRLfile', write('crl.pem', 'X509 CRL', 'crls', lists)],
    ...(params?.user_initial_policy_set ?? [ANY_POLICY]).flatMap((policy) => ['-policy', policy]),
    ...(params?.initial_explicit_policy === true ? ['-explicit_policy'] : []),
    ...(params?.initial_policy_mapping_inhibit === true ? ['-inhibit_map'] : []),
    ...(params?.initial_any_policy_inhibit === true ? ['-inhibit_any'] : []),
    ...((one.other_certs ?? []).length === 0
      ? []
      : ['-untrusted', write('pool.pem', 'CERTIFICATE', 'certs', one.other_certs ?? [])]),
    write('target.pem', 'CERTIFICATE', 'certs', [one.cert]),
  ];
  return spawnSync('openssl', arguments_).status === 0;
}

function pem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
