import { assembleAsice, SIGNATURE_FILE, signAsice } from '../asic-write.ts';
import { readOwnPackage } from '../read-package.ts';
import { type SignerFault, signerById } from '../test-pki.ts';
import { signXades } from '../xades-sign.ts';
import { faultSignerId, honestSigner, otherSignerId } from './fault-signers.ts';
import type { Spoiler, SpoilInput } from './spoiler.ts';

const HOUR_MS = 3_600_000;
const UNSIGNED = /<xades:UnsignedProperties[\s\S]*<\/xades:UnsignedProperties>/;

/** Faults of the signature, of what it covers, and of the one who signed. */
export const SIGNATURE_SPOILERS = {
  'no-signature': {
    says: 'the container has no signature file',
    verdict: 'REFUSED',
    make: async ({ open }) => await assembleAsice(open.files, []),
  },
  'empty-signature-file': {
    says: 'the signature file holds no signature',
    verdict: 'REFUSED',
    make: (input) =>
      withSignature(input, (text) => text.replace(/<ds:Signature [\s\S]*<\/ds:Signature>/, '')),
  },
  'signature-not-xml': {
    says: 'the signature file is not XML',
    verdict: 'REFUSED',
    make: (input) => withSignature(input, (text) => text.slice(0, -20)),
  },
  'signature-with-doctype': {
    says: 'the signature file has a document type declaration',
    verdict: 'REFUSED',
    make: (input) =>
      withSignature(input, (text) => text.replace('?>\n', '?>\n<!DOCTYPE asic:XAdESSignatures>\n')),
  },
  'signature-value-changed': {
    says: 'one byte of the signature value is changed',
    verdict: 'REFUSED',
    make: (input) =>
      withSignature(input, (text) =>
        text.replace(/(<ds:SignatureValue[^>]*>[^<]{8})(.)/, (_, head, sign) => head + flip(sign)),
      ),
  },
  'signing-time-changed': {
    says: 'the signed signing time is changed',
    verdict: 'REFUSED',
    make: (input) =>
      withSignature(input, (text) =>
        text.replace(/(<xades:SigningTime>)(\d{4})/, (_, tag, year) => `${tag}${Number(year) - 1}`),
      ),
  },
  'certificate-swapped': {
    says: 'the certificate in the signature is that of another signer',
    verdict: 'REFUSED',
    make: (input) => {
      const other = signerById(input.pki, otherSignerId(input.open)).certificate.der;
      return withSignature(input, (text) =>
        text.replace(
          /<ds:X509Certificate>[^<]*/,
          `<ds:X509Certificate>${other.toString('base64')}`,
        ),
      );
    },
  },
  'timestamp-of-another': {
    says: 'the timestamp was made for another signature',
    verdict: 'REFUSED',
    make: async (input) => {
      const signingTime = new Date(input.now.getTime() - 2 * HOUR_MS);
      const other = await readOwnPackage(await resign(input, { level: 'T', signingTime }));
      const timestamp = UNSIGNED.exec(other.signature)?.[0] ?? '';
      return await withSignature(input, (text) =>
        text.replace(UNSIGNED, '').replace(/(?=<\/xades:QualifyingProperties>)/, timestamp),
      );
    },
  },
  'payload-changed': {
    says: 'one byte of the document is changed',
    verdict: 'REFUSED',
    make: async ({ open }) => {
      const bytes = Buffer.from(open.document.bytes);
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const files = open.files.map((file) => (file === open.document ? { ...file, bytes } : file));
      return await assembleAsice(files, [{ name: SIGNATURE_FILE, text: open.signature }]);
    },
  },
  'metadata-changed': {
    says: 'one field of the metadata is changed after signing',
    verdict: 'REFUSED',
    make: async ({ open }) => {
      const text = Buffer.from(open.metadata.bytes).toString('utf8');
      const bytes = Buffer.from(text.replace(/("revision":\s*)\d+/, '$199'));
      const files = open.files.map((file) => (file === open.metadata ? { ...file, bytes } : file));
      return await assembleAsice(files, [{ name: SIGNATURE_FILE, text: open.signature }]);
    },
  },
  'metadata-not-covered': {
    says: 'the signature covers the document but not its metadata',
    verdict: 'REFUSED',
    make: async (input) => {
      const { open, pki } = input;
      const timestamp = { tsa: pki.tsa, genTime: open.signingTime };
      const text = signXades({
        ...{ files: [open.document], signer: honestSigner(input), signingTime: open.signingTime },
        timestamp: open.level === 'T' ? timestamp : undefined,
      });
      return await assembleAsice(open.files, [{ name: SIGNATURE_FILE, text }]);
    },
  },
  'signer-untrusted': byFault('untrusted', 'HOLD', 'a root that no trust store lists'),
  'signer-expired': byFault('expired', 'REFUSED', 'a certificate that ended a month ago'),
  'signer-not-yet-valid': byFault('not-yet-valid', 'REFUSED', 'a certificate of next month'),
  'signer-revoked': byFault('revoked', 'REFUSED', 'a certificate revoked two months ago'),
  'signer-on-hold': byFault('on-hold', 'HOLD', 'a certificate suspended two days ago'),
  'signer-wrong-key-usage': byFault(
    'wrong-key-usage',
    'HOLD',
    'a key that may not confirm documents',
  ),
  'signer-of-another-court': {
    says: 'signed by a trusted signer who may not sign for this court or body',
    verdict: 'REFUSED',
    make: (input) => resign(input, { signer: signerById(input.pki, otherSignerId(input.open)) }),
  },
} as const satisfies Record<string, Spoiler>;

/** The same payloads signed anew; what is not given stays as in the intact package. */
export async function resign(
  input: SpoilInput,
  change: Partial<Parameters<typeof signAsice>[0]>,
): Promise<Buffer> {
  const { open, pki } = input;
  const signed = await signAsice({
    document: open.document.bytes,
    documentName: open.document.name,
    metadata: open.metadata.bytes,
    signer: change.signer ?? honestSigner(input),
    ...{ level: open.level, signingTime: open.signingTime, tsa: pki.tsa },
    ...change,
  });
  return Buffer.from(signed);
}

// Signed an hour ago, so that neither the claimed time nor a timestamp stands before the fault.
function byFault(fault: SignerFault, verdict: Spoiler['verdict'], what: string): Spoiler {
  return {
    says: `signed with ${what}`,
    verdict,
    make: (input) =>
      resign(input, {
        signer: signerById(input.pki, faultSignerId(fault, input.open)),
        signingTime: new Date(input.now.getTime() - HOUR_MS),
      }),
  };
}

async function withSignature(
  { open }: SpoilInput,
  change: (text: string) => string,
): Promise<Buffer> {
  const text = change(open.signature);
  return await assembleAsice(open.files, [{ name: SIGNATURE_FILE, text }]);
}

const flip = (sign: string) => (sign === 'A' ? 'B' : 'A');
