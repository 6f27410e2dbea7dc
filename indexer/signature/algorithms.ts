import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import {
  type Asn1,
  Asn1Error,
  explicit,
  isContext,
  isUniversal,
  oid,
  sequence,
  smallInteger,
  TAG,
} from './der.ts';

export const HASHES = [
  'MD5',
  'SHA-1',
  'SHA-224',
  'SHA-256',
  'SHA-384',
  'SHA-512',
  'SHA3-256',
  'SHA3-384',
  'SHA3-512',
] as const;
export type Hash = (typeof HASHES)[number];

/** How a signature value is to be checked. `encoding` of ECDSA: DER in certificates and CMS, `r||s` in XML. */
export type SignatureAlgorithm =
  | { readonly family: 'rsa-pkcs1'; readonly hash: Hash }
  | {
      readonly family: 'rsa-pss';
      readonly hash: Hash;
      readonly mgfHash: Hash;
      readonly saltLength: number;
    }
  | { readonly family: 'ecdsa'; readonly hash: Hash; readonly encoding: 'der' | 'ieee-p1363' };

const NODE_HASH: Readonly<Record<Hash, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-224': 'sha224',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
  'SHA3-256': 'sha3-256',
  'SHA3-384': 'sha3-384',
  'SHA3-512': 'sha3-512',
};

const HASH_BY_OID: Readonly<Record<string, Hash>> = {
  '1.2.840.113549.2.5': 'MD5',
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
  '2.16.840.1.101.3.4.2.8': 'SHA3-256',
  '2.16.840.1.101.3.4.2.9': 'SHA3-384',
  '2.16.840.1.101.3.4.2.10': 'SHA3-512',
};

const HASH_BY_URI: Readonly<Record<string, Hash>> = {
  'http://www.w3.org/2001/04/xmldsig-more#md5': 'MD5',
  'http://www.w3.org/2000/09/xmldsig#sha1': 'SHA-1',
  'http://www.w3.org/2001/04/xmldsig-more#sha224': 'SHA-224',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'SHA-256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'SHA-384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'SHA-512',
  'http://www.w3.org/2007/05/xmldsig-more#sha3-256': 'SHA3-256',
  'http://www.w3.org/2007/05/xmldsig-more#sha3-384': 'SHA3-384',
  'http://www.w3.org/2007/05/xmldsig-more#sha3-512': 'SHA3-512',
};

const pkcs1 = (hash: Hash): SignatureAlgorithm => ({ family: 'rsa-pkcs1', hash });
const ecdsaDer = (hash: Hash): SignatureAlgorithm => ({ family: 'ecdsa', hash, encoding: 'der' });

const SIGNATURE_BY_OID: Readonly<Record<string, SignatureAlgorithm>> = {
  '1.2.840.113549.1.1.4': pkcs1('MD5'),
  '1.2.840.113549.1.1.5': pkcs1('SHA-1'),
  '1.2.840.113549.1.1.14': pkcs1('SHA-224'),
  '1.2.840.113549.1.1.11': pkcs1('SHA-256'),
  '1.2.840.113549.1.1.12': pkcs1('SHA-384'),
  '1.2.840.113549.1.1.13': pkcs1('SHA-512'),
  '2.16.840.1.101.3.4.3.14': pkcs1('SHA3-256'),
  '2.16.840.1.101.3.4.3.15': pkcs1('SHA3-384'),
  '2.16.840.1.101.3.4.3.16': pkcs1('SHA3-512'),
  '1.2.840.10045.4.1': ecdsaDer('SHA-1'),
  '1.2.840.10045.4.3.1': ecdsaDer('SHA-224'),
  '1.2.840.10045.4.3.2': ecdsaDer('SHA-256'),
  '1.2.840.10045.4.3.3': ecdsaDer('SHA-384'),
  '1.2.840.10045.4.3.4': ecdsaDer('SHA-512'),
  '2.16.840.1.101.3.4.3.10': ecdsaDer('SHA3-256'),
  '2.16.840.1.101.3.4.3.11': ecdsaDer('SHA3-384'),
  '2.16.840.1.101.3.4.3.12': ecdsaDer('SHA3-512'),
};

const SIGNATURE_BY_URI: Readonly<Record<string, SignatureAlgorithm>> = Object.fromEntries([
  ['http://www.w3.org/2000/09/xmldsig#rsa-sha1', pkcs1('SHA-1')],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-md5', pkcs1('MD5')],
  ...(['SHA-224', 'SHA-256', 'SHA-384', 'SHA-512'] as const).map((hash) => [
    `http://www.w3.org/2001/04/xmldsig-more#rsa-${NODE_HASH[hash]}`,
    pkcs1(hash),
  ]),
  ...(['SHA-1', 'SHA-224', 'SHA-256', 'SHA-384', 'SHA-512'] as const).map((hash) => [
    `http://www.w3.org/2001/04/xmldsig-more#ecdsa-${NODE_HASH[hash]}`,
    { family: 'ecdsa', hash, encoding: 'ieee-p1363' },
  ]),
  ...(['SHA3-256', 'SHA3-384', 'SHA3-512'] as const).map((hash) => [
    `http://www.w3.org/2021/04/xmldsig-more#ecdsa-${NODE_HASH[hash]}`,
    { family: 'ecdsa', hash, encoding: 'ieee-p1363' },
  ]),
  ...HASHES.filter((hash) => hash !== 'MD5').map((hash) => [
    `http://www.w3.org/2007/05/xmldsig-more#${NODE_HASH[hash]}-rsa-MGF1`,
    { family: 'rsa-pss', hash, mgfHash: hash, saltLength: hashLength(hash) },
  ]),
]);

const RSA_PSS = '1.2.840.113549.1.1.10';
const MGF1 = '1.2.840.113549.1.1.8';
const RSA_KEY = '1.2.840.113549.1.1.1';
const EC_KEY = '1.2.840.10045.2.1';

/** Octets that this hash gives. */
export function hashLength(hash: Hash): number {
  const bits = /\d+$/.exec(hash)?.[0] ?? '1';
  return bits === '1' ? 20 : bits === '5' ? 16 : Number(bits) / 8;
}

/** A hash that takes bytes as they go by. */
export function newHash(hash: Hash): ReturnType<typeof createHash> {
  return createHash(NODE_HASH[hash]);
}

/** Digest of the bytes. */
export function digest(hash: Hash, bytes: Uint8Array): Uint8Array {
  return newHash(hash).update(bytes).digest();
}

/** Lower-case hex SHA-256. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** True where both are the same octets. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/** Hash of a digest AlgorithmIdentifier; undefined for one that is not known. @throws Asn1Error. */
export function hashOfIdentifier(node: Asn1 | undefined): Hash | undefined {
  const [id, parameters, extra] = sequence(node);
  if (extra !== undefined || (parameters !== undefined && !isUniversal(parameters, TAG.null)))
    throw new Asn1Error('digest algorithm has unexpected parameters');
  return HASH_BY_OID[oid(id)];
}

/** Hash behind an XML digest URI; undefined where it is not known. */
export function hashOfUri(uri: string): Hash | undefined {
  return Object.hasOwn(HASH_BY_URI, uri) ? HASH_BY_URI[uri] : undefined;
}

/** Algorithm behind an XML SignatureMethod URI (ECDSA as `r||s`, PSS with the salt as long as the hash). Source: RFC 9231. */
export function signatureOfUri(uri: string): SignatureAlgorithm | undefined {
  return Object.hasOwn(SIGNATURE_BY_URI, uri) ? SIGNATURE_BY_URI[uri] : undefined;
}

/** Algorithm of a signature AlgorithmIdentifier; undefined where it is not known. @throws Asn1Error. */
export function signatureOfIdentifier(node: Asn1 | undefined): SignatureAlgorithm | undefined {
  const [id, parameters] = sequence(node);
  const name = oid(id);
  if (name === RSA_PSS) return parameters === undefined ? undefined : pssOf(parameters);
  if (parameters !== undefined && !isUniversal(parameters, TAG.null)) return undefined;
  return SIGNATURE_BY_OID[name];
}

/**
 * Algorithm of a CMS SignerInfo, where signatureAlgorithm may name the key type only; undefined when
 * its hash is not the digest algorithm's. Source: RFC 5652, 5.3; RFC 8933.
 */
export function signatureOfSignerInfo(
  node: Asn1 | undefined,
  digestHash: Hash,
): SignatureAlgorithm | undefined {
  const [id] = sequence(node);
  const name = oid(id);
  if (name === RSA_KEY) return pkcs1(digestHash);
  if (name === EC_KEY) return ecdsaDer(digestHash);
  const algorithm = signatureOfIdentifier(node);
  return algorithm?.hash === digestHash ? algorithm : undefined;
}

/** RSASSA-PSS-params; undefined where a hash is unknown or MGF1 is not used. Source: RFC 4055, 3.1. */
export function pssOf(parameters: Asn1): SignatureAlgorithm | undefined {
  let hash: Hash | undefined = 'SHA-1';
  let mgfHash: Hash | undefined = 'SHA-1';
  let saltLength = 20;
  for (const field of sequence(parameters)) {
    if (isContext(field, 0)) hash = hashOfIdentifier(explicit(field));
    else if (isContext(field, 1)) {
      const [mask, inner] = sequence(explicit(field));
      mgfHash = oid(mask) === MGF1 ? hashOfIdentifier(inner) : undefined;
    } else if (isContext(field, 2)) saltLength = smallInteger(explicit(field));
    else if (!(isContext(field, 3) && smallInteger(explicit(field)) === 1)) return undefined;
  }
  if (hash === undefined || mgfHash === undefined) return undefined;
  return { family: 'rsa-pss', hash, mgfHash, saltLength };
}

/** Public key of a SubjectPublicKeyInfo; undefined where the platform cannot read it. */
export function publicKeyOf(spki: Uint8Array): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

/** True where `signature` is the signature of `data`; false also for a key of another kind. */
export function verifySignature(
  algorithm: SignatureAlgorithm,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const hash = NODE_HASH[algorithm.hash];
  const type = key.asymmetricKeyType;
  try {
    switch (algorithm.family) {
      case 'rsa-pkcs1':
        return (
          type === 'rsa' &&
          verify(hash, data, { key, padding: constants.RSA_PKCS1_PADDING }, signature)
        );
      case 'rsa-pss':
        return (
          (type === 'rsa' || type === 'rsa-pss') &&
          algorithm.mgfHash === algorithm.hash && // node:crypto cannot set it apart: refused
          verify(
            hash,
            data,
            { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength },
            signature,
          )
        );
      case 'ecdsa':
        return (
          type === 'ec' && verify(hash, data, { key, dsaEncoding: algorithm.encoding }, signature)
        );
    }
  } catch {
    return false;
  }
}

/** What the policy allows; see `policy.ts`. */
export type AlgorithmRules = {
  readonly hashes: readonly string[];
  readonly curves: readonly string[];
  readonly rsaMinimumBits: number;
};

/** The sentence on why this key is too weak or of a wrong kind, undefined where it is allowed. */
export function keyProblem(key: KeyObject | undefined, rules: AlgorithmRules): string | undefined {
  if (key === undefined) return 'the public key cannot be read';
  const type = key.asymmetricKeyType;
  const details = key.asymmetricKeyDetails;
  if (type === 'rsa' || type === 'rsa-pss') {
    const bits = details?.modulusLength ?? 0;
    return bits >= rules.rsaMinimumBits ? undefined : `RSA key of ${bits} bits`;
  }
  if (type !== 'ec') return `key type ${type ?? 'unknown'}`;
  const curve = details?.namedCurve ?? 'unknown';
  return rules.curves.includes(curve) ? undefined : `curve ${curve}`;
}

/** The sentence on why this hash is refused, undefined where it is allowed. */
export function hashProblem(hash: Hash, rules: AlgorithmRules): string | undefined {
  return rules.hashes.includes(hash) ? undefined : `hash ${hash}`;
}
