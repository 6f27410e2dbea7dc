import { createHash, verify, X509Certificate } from 'node:crypto';
import { XmlC14NMode, XmlDocument, XmlElement } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { KEY_ALGORITHMS } from './keys.ts';
import { createTestPki, signerById, type TestPki } from './test-pki.ts';
import { signXades } from './xades-sign.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const FILES = [
  { name: 'document.txt', mediaType: 'text/plain', bytes: Buffer.from('Qərar\r\n1 250') },
  { name: 'meta data+1.json', mediaType: 'application/json', bytes: Buffer.from('{}') },
];

let pki: TestPki;
beforeAll(async () => {
  const signers = KEY_ALGORITHMS.map((algorithm) => ({
    ...{ id: algorithm, organisation: 'Sınaq & <Məhkəmə>', class: 'GEI' as const, algorithm },
    authority: { courtCode: '5-999' },
  }));
  pki = await createTestPki({ seedName: 'unit', now: NOW, signers });
});

const signed = (id: string, level: 'B' | 'T' = 'B') =>
  signXades({
    ...{ files: FILES, signer: signerById(pki, id), signingTime: NOW },
    timestamp: level === 'T' ? { tsa: pki.tsa, genTime: NOW } : undefined,
  });

const NAMESPACES = {
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  xades: 'http://uri.etsi.org/01903/v1.3.2#',
};

/** Runs `look` with a finder over the parsed text; canonical forms come from libxml2, not from our writer. */
function reading<T>(
  text: string,
  look: (find: (path: string) => XmlElement, canonical: (path: string) => Buffer) => T,
): T {
  const document = XmlDocument.fromString(text);
  try {
    const find = (path: string) => {
      const node = document.get(path, NAMESPACES);
      if (!(node instanceof XmlElement)) throw new Error(`no element at ${path}`);
      return node;
    };
    const canonical = (path: string) => {
      return Buffer.from(
        find(path).canonicalizeToString({ mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 }),
      );
    };
    return look(find, canonical);
  } finally {
    document.dispose();
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

describe('XAdES signature', () => {
  it.each(KEY_ALGORITHMS)('%s: the value verifies over the canonical SignedInfo', (algorithm) => {
    reading(signed(algorithm), (find, canonical) => {
      const certificate = new X509Certificate(
        Buffer.from(find('//ds:X509Certificate[1]').content, 'base64'),
      );
      const ok = verify(
        algorithm === 'ecdsa-p384' ? 'sha384' : 'sha256',
        canonical('//ds:SignedInfo'),
        { key: certificate.publicKey, dsaEncoding: 'ieee-p1363' },
        Buffer.from(find('//ds:SignatureValue').content, 'base64'),
      );
      expect(ok).toBe(true);
    });
  });

  it('digests the payloads as they are and the signed properties canonically', () => {
    reading(signed('ecdsa-p256'), (find, canonical) => {
      const digest = (index: number) => find(`//ds:Reference[${index}]/ds:DigestValue`).content;
      expect(digest(1)).toBe(sha256(FILES[0]?.bytes ?? Buffer.alloc(0)));
      expect(digest(2)).toBe(sha256(FILES[1]?.bytes ?? Buffer.alloc(0)));
      expect(digest(3)).toBe(sha256(canonical('//xades:SignedProperties')));
    });
  });

  it('names payloads percent-encoded and without any transform', () => {
    reading(signed('ecdsa-p256'), (find) => {
      expect(find('//ds:Reference[1]').attr('URI')?.value).toBe('document.txt');
      expect(find('//ds:Reference[2]').attr('URI')?.value).toBe('meta%20data%2B1.json');
      expect(() => find('//ds:Reference[1]/ds:Transforms')).toThrow();
      expect(() => find('//ds:Reference[2]/ds:Transforms')).toThrow();
    });
  });

  it('binds the certificate by its hash', () => {
    reading(signed('rsa-3072'), (find) => {
      const { der } = signerById(pki, 'rsa-3072').certificate;
      const path = '//xades:SigningCertificateV2/xades:Cert/xades:CertDigest/ds:DigestValue';
      expect(find(path).content).toBe(sha256(der));
    });
  });

  it('stamps the canonical SignatureValue at level T, nothing at level B', () => {
    reading(signed('ecdsa-p256', 'T'), (find, canonical) => {
      const token = Buffer.from(find('//xades:EncapsulatedTimeStamp').content, 'base64');
      const imprint = createHash('sha256').update(canonical('//ds:SignatureValue')).digest();
      expect(token.includes(imprint)).toBe(true);
    });
    expect(signed('ecdsa-p256')).not.toContain('UnsignedProperties');
  });

  it('is the same text again where the algorithm is deterministic', () => {
    expect(signed('rsa-2048')).toBe(signed('rsa-2048'));
  });
});
