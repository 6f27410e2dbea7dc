import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Certificate, isSelfIssued, readCertificate } from '#indexer/signature/certificate.ts';
import { readSignedData } from '#indexer/signature/cms.ts';
import { type Crl, readCrl } from '#indexer/signature/crl.ts';
import { buildStore, type TrustStore } from '#indexer/signature/trust.ts';
import { readZip } from '#indexer/signature/zip.ts';

/** One row of `expected.tsv`; the columns are described in its SOURCES.md. */
export type Vector = {
  readonly file: string;
  readonly set: string;
  readonly format: string;
  readonly crypto: string;
  readonly rule: string;
  readonly origin: string;
  readonly note: string;
};

/** The rows of `expected.tsv` in a folder of vectors. */
export function readVectors(folder: string): readonly Vector[] {
  const [, ...lines] = readFileSync(join(folder, 'expected.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [file = '', format = '', crypto = '', rule = '', origin = '', note = ''] =
      line.split('\t');
    return { file, set: file.split('/')[0] ?? '', format, crypto, rule, origin, note };
  });
}

const BASE64_ELEMENT =
  /<(?:[\w-]+:)?(?:X509Certificate|EncapsulatedX509Certificate|EncapsulatedTimeStamp|EncapsulatedCRLValue)\b[^>]*>([^<]+)</g;

/** Everything in a signed file that could be a certificate or a revocation list. */
export async function evidenceIn(
  bytes: Uint8Array,
): Promise<{ certificates: Certificate[]; crls: Crl[] }> {
  const certificates: Certificate[] = [];
  const crls: Crl[] = [];
  const zip = await readZip(bytes);
  const texts = zip.ok
    ? zip.entries.filter((e) => e.name.endsWith('.xml')).map((e) => e.bytes)
    : [bytes];
  for (const text of texts)
    for (const match of Buffer.from(text).toString('utf8').matchAll(BASE64_ELEMENT)) {
      const der = Buffer.from((match[1] ?? '').replace(/&#13;|\s/g, ''), 'base64');
      attempt(() => certificates.push(readCertificate(der)));
      attempt(() => crls.push(readCrl(der)));
      attempt(() => certificates.push(...readSignedData(der).certificates));
    }
  return { certificates, crls };
}

function attempt(step: () => unknown): void {
  try {
    step();
  } catch {
    // Not of this kind: the vectors are broken on purpose.
  }
}

/** The most generous trust: each self-signed root in the file is an anchor for everything, of the highest class. */
export function generousTrust(certificates: readonly Certificate[]): TrustStore {
  const roots = [...new Map(certificates.map((c) => [c.sha256, c])).values()].filter(
    (c) => isSelfIssued(c) || (c.isCa && !certificates.some((o) => o.subject.key === c.issuer.key)),
  );
  const anchors = roots.map((certificate) => ({
    certificate,
    purposes: ['sign', 'tsa', 'ocsp'] as const,
    class: 'GEI_QC' as const,
    source: 'found in the file under test',
    test: false,
  }));
  return buildStore(anchors, certificates);
}
