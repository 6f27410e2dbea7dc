import { createHash, createPublicKey, generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { nullValue, oid, sequence } from './der-write.ts';

const generate = promisify(generateKeyPair);

/** Algorithms a TEST certificate may have; ECDSA keys are made in under a millisecond, RSA in about half a second. */
export const KEY_ALGORITHMS = ['ecdsa-p256', 'ecdsa-p384', 'rsa-2048', 'rsa-3072'] as const;
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];

/** A key pair with what a certificate and a signature need of it. */
export type SigningKey = {
  readonly algorithm: KeyAlgorithm;
  readonly privateKey: KeyObject;
  readonly spki: Buffer;
  /** Key identifier: leftmost 160 bits of SHA-256 over the subjectPublicKey. Source: RFC 7093, method 1. */
  readonly keyId: Buffer;
};

type Scheme = {
  readonly hash: 'sha256' | 'sha384';
  readonly x509: Buffer;
  readonly xml: string;
};

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const ECDSA_SHA384 = sequence(oid('1.2.840.10045.4.3.3'));
const RSA_SHA256 = sequence(oid('1.2.840.113549.1.1.11'), nullValue());
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#';

/** Signature scheme of each key algorithm: hash, X.509 AlgorithmIdentifier, XML signature method. */
export const SCHEMES: Readonly<Record<KeyAlgorithm, Scheme>> = {
  'ecdsa-p256': { hash: 'sha256', x509: ECDSA_SHA256, xml: `${MORE}ecdsa-sha256` },
  'ecdsa-p384': { hash: 'sha384', x509: ECDSA_SHA384, xml: `${MORE}ecdsa-sha384` },
  'rsa-2048': { hash: 'sha256', x509: RSA_SHA256, xml: `${MORE}rsa-sha256` },
  'rsa-3072': { hash: 'sha256', x509: RSA_SHA256, xml: `${MORE}rsa-sha256` },
};

/** A fresh key pair from the system's random source. */
export async function createKey(algorithm: KeyAlgorithm): Promise<SigningKey> {
  const [family, size] = algorithm.split('-') as ['ecdsa' | 'rsa', string];
  const { privateKey } =
    family === 'rsa'
      ? await generate('rsa', { modulusLength: Number(size) })
      : await generate('ec', { namedCurve: size === 'p256' ? 'P-256' : 'P-384' });
  return signingKey(algorithm, privateKey);
}

/** A key pair made of a private key read back from a file. */
export function signingKey(algorithm: KeyAlgorithm, privateKey: KeyObject): SigningKey {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const keyId = createHash('sha256').update(publicKeyBits(algorithm, spki)).digest();
  return { algorithm, privateKey, spki, keyId: keyId.subarray(0, 20) };
}

// Content of the BIT STRING at the end of SubjectPublicKeyInfo, without its unused-bits octet.
function publicKeyBits(algorithm: KeyAlgorithm, spki: Buffer): Buffer {
  if (algorithm === 'ecdsa-p256') return spki.subarray(-65);
  if (algorithm === 'ecdsa-p384') return spki.subarray(-97);
  // RSA: 30 82 .. .. + 15 octets of algorithm + 03 82 .. .. 00
  return spki.subarray(24);
}

/** Signature as X.509 and CMS carry it (ECDSA: DER of r and s). */
export function signDer(key: SigningKey, data: Uint8Array): Buffer {
  return sign(SCHEMES[key.algorithm].hash, data, key.privateKey);
}

/** Signature as XML carries it (ECDSA: r || s). Source: XML Signature 1.1, 6.4.3. */
export function signXml(key: SigningKey, data: Uint8Array): Buffer {
  const { hash } = SCHEMES[key.algorithm];
  return sign(hash, data, { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
}
