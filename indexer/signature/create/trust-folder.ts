import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuthorityId, crlsOf, type TestPki } from './test-pki.ts';

const ANCHORS: readonly { id: AuthorityId; purpose: 'sign' | 'tsa'; class?: 'GEI' | 'GEI_QC' }[] = [
  { id: 'root-gei', purpose: 'sign', class: 'GEI' },
  { id: 'root-gei-qc', purpose: 'sign', class: 'GEI_QC' },
  { id: 'root-tsa', purpose: 'tsa' },
];
const ANCHOR_SOURCE =
  'Throw-away TEST certificate, made at run time; it proves the mechanism only.';

/**
 * Writes what a verifier needs: `trust.json`, `anchors/*.pem` and `crl/*.crl` with lists issued for
 * `now`. No key is written.
 */
export async function writeTrust(folder: string, pki: TestPki, now: Date): Promise<void> {
  await mkdir(join(folder, 'anchors'), { recursive: true });
  await mkdir(join(folder, 'crl'), { recursive: true });
  for (const { id } of ANCHORS) {
    const { der } = pki.authorities[id].certificate;
    await writeFile(join(folder, 'anchors', `${id}.pem`), pem(der));
  }
  for (const { name, der } of crlsOf(pki, now)) await writeFile(join(folder, 'crl', name), der);
  await writeFile(join(folder, 'trust.json'), `${JSON.stringify(trustOf(pki), null, 2)}\n`);
}

/** The content of `trust.json`: anchors by class and purpose, signers with whom they may sign for. */
export function trustOf(pki: TestPki) {
  const anchors = ANCHORS.map(({ id, purpose, class: signatureClass }) => ({
    sha256: pki.authorities[id].certificate.sha256,
    file: `anchors/${id}.pem`,
    purpose,
    ...(signatureClass === undefined ? {} : { class: signatureClass }),
    from: pki.validFrom.toISOString(),
    to: pki.validTo.toISOString(),
    test: true,
    source: ANCHOR_SOURCE,
  }));
  const signers = [...pki.signers.values()].map(({ certificate, authority }) => ({
    certificateSha256: certificate.sha256,
    authority,
  }));
  return { anchors, signers };
}

/** A certificate as PEM text. */
export function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
