import { createPublicKey, type KeyObject } from 'node:crypto';
import { type XmlDocument, XmlElement } from 'libxml2-wasm';
import {
  equalBytes,
  type Hash,
  hashLength,
  hashOfUri,
  type SignatureAlgorithm,
  signatureOfUri,
  verifySignature,
} from './algorithms.ts';
import { type Payload, payloadDigest } from './payload.ts';
import {
  attributeOf,
  base64Octets,
  type Canonicalization,
  canonicalOctets,
  childElements,
  childrenNamed,
  isNamed,
  onlyChild,
  onlyText,
  readCanonicalization,
  requiredChild,
  XmlFault,
} from './xml.ts';

export const DS = 'http://www.w3.org/2000/09/xmldsig#';
const DSIG11 = 'http://www.w3.org/2009/xmldsig11#';
const PSS_URI = 'http://www.w3.org/2007/05/xmldsig-more#rsa-pss';
const PSS_NS = 'http://www.w3.org/2007/05/xmldsig-more#';
const MGF1_URI = 'http://www.w3.org/2007/05/xmldsig-more#MGF1';
const MAX_REFERENCES = 1_000; // as many as a container may have entries

export type XmlReference = {
  readonly id: string | undefined;
  readonly uri: string | undefined;
  readonly type: string | undefined;
  readonly transforms: readonly XmlElement[];
  readonly hash: Hash | undefined;
  readonly digestValue: Uint8Array;
};

/** A ds:Signature as it stands, of strict shape. Source: XML Signature 1.1, clause 4. */
export type XmlSignature = {
  readonly element: XmlElement;
  readonly id: string | undefined;
  readonly signedInfo: XmlElement;
  readonly canonicalization: Canonicalization;
  readonly algorithm: SignatureAlgorithm | undefined;
  readonly references: readonly XmlReference[];
  readonly valueElement: XmlElement;
  readonly value: Uint8Array;
  readonly keyInfo: XmlElement | undefined;
  readonly certificates: readonly Uint8Array[];
  readonly objects: readonly XmlElement[];
};

/** Reads a ds:Signature. @throws XmlFault where its shape is not that of the schema. */
export function readXmlSignature(element: XmlElement): XmlSignature {
  const parts = childElements(element);
  const [signedInfo, valueElement, ...rest] = parts;
  if (!isNamed(signedInfo, DS, 'SignedInfo') || !isNamed(valueElement, DS, 'SignatureValue'))
    throw new XmlFault('SignedInfo and SignatureValue expected');
  const keyInfo = isNamed(rest[0], DS, 'KeyInfo') ? rest.shift() : undefined;
  if (!rest.every((child) => isNamed(child, DS, 'Object')))
    throw new XmlFault('the Signature has unexpected children');
  const [c14nElement, methodElement, ...referenceElements] = childElements(signedInfo);
  if (
    !isNamed(c14nElement, DS, 'CanonicalizationMethod') ||
    !isNamed(methodElement, DS, 'SignatureMethod') ||
    referenceElements.length === 0 ||
    referenceElements.length > MAX_REFERENCES ||
    !referenceElements.every((child) => isNamed(child, DS, 'Reference'))
  )
    throw new XmlFault('SignedInfo has not the expected children');
  return {
    element,
    id: attributeOf(element, 'Id'),
    signedInfo,
    canonicalization: readCanonicalization(c14nElement),
    algorithm: readSignatureMethod(methodElement),
    references: referenceElements.map(readReference),
    valueElement,
    value: base64Octets(valueElement),
    keyInfo,
    certificates: keyInfo === undefined ? [] : readCertificates(keyInfo),
    objects: rest,
  };
}

/** Reads a ds:Reference of SignedInfo or of a Manifest. @throws XmlFault. */
export function readReference(element: XmlElement): XmlReference {
  const parts = [...childElements(element)];
  const transforms = isNamed(parts[0], DS, 'Transforms') ? parts.shift() : undefined;
  const [method, value, extra] = parts;
  if (
    !isNamed(method, DS, 'DigestMethod') ||
    !isNamed(value, DS, 'DigestValue') ||
    extra !== undefined
  )
    throw new XmlFault('Reference has not the expected children');
  const steps = transforms === undefined ? [] : childElements(transforms);
  if (steps.length > 4 || !steps.every((step) => isNamed(step, DS, 'Transform')))
    throw new XmlFault('Transforms has not the expected children');
  return {
    id: attributeOf(element, 'Id'),
    uri: attributeOf(element, 'URI'),
    type: attributeOf(element, 'Type'),
    transforms: steps,
    hash: hashOfUri(attributeOf(method, 'Algorithm') ?? ''),
    digestValue: base64Octets(value),
  };
}

function readSignatureMethod(element: XmlElement): SignatureAlgorithm | undefined {
  const uri = attributeOf(element, 'Algorithm') ?? '';
  if (uri === PSS_URI) return readPss(element);
  if (childElements(element).length > 0)
    throw new XmlFault('SignatureMethod has unexpected parameters');
  return signatureOfUri(uri);
}

/** RSASSA-PSS with parameters; all have defaults. Source: RFC 9231, 2.3.9. */
function readPss(element: XmlElement): SignatureAlgorithm | undefined {
  const parameters = onlyChild(element, PSS_NS, 'RSAPSSParams');
  const hashIn = (parent: XmlElement | undefined): Hash | undefined => {
    const method = parent === undefined ? undefined : onlyChild(parent, DS, 'DigestMethod');
    return method === undefined ? 'SHA-256' : hashOfUri(attributeOf(method, 'Algorithm') ?? '');
  };
  const mask =
    parameters === undefined ? undefined : onlyChild(parameters, PSS_NS, 'MaskGenerationFunction');
  if (mask !== undefined && attributeOf(mask, 'Algorithm') !== MGF1_URI) return undefined;
  const hash = hashIn(parameters);
  const mgfHash = mask === undefined ? hash : hashIn(mask);
  const salt = parameters === undefined ? undefined : onlyChild(parameters, PSS_NS, 'SaltLength');
  if (hash === undefined || mgfHash === undefined) return undefined;
  const saltLength = salt === undefined ? hashLength(hash) : Number(onlyText(salt).trim());
  if (!Number.isInteger(saltLength) || saltLength < 0 || saltLength > 512) return undefined;
  return { family: 'rsa-pss', hash, mgfHash, saltLength };
}

function readCertificates(keyInfo: XmlElement): readonly Uint8Array[] {
  return childrenNamed(keyInfo, DS, 'X509Data').flatMap((data) =>
    childrenNamed(data, DS, 'X509Certificate').map(base64Octets),
  );
}

/** Key of a KeyValue, for the mathematics of a signature without certificate; undefined where there is none. */
export function keyValueOf(keyInfo: XmlElement | undefined): KeyObject | undefined {
  const holder = keyInfo === undefined ? undefined : onlyChild(keyInfo, DS, 'KeyValue');
  if (holder === undefined) return undefined;
  const base64url = (octets: Uint8Array) => Buffer.from(octets).toString('base64url');
  try {
    const rsa = onlyChild(holder, DS, 'RSAKeyValue');
    if (rsa !== undefined) {
      const n = base64url(base64Octets(requiredChild(rsa, DS, 'Modulus')));
      const e = base64url(base64Octets(requiredChild(rsa, DS, 'Exponent')));
      return createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
    }
    const ec = onlyChild(holder, DSIG11, 'ECKeyValue');
    if (ec === undefined) return undefined;
    const curve = attributeOf(requiredChild(ec, DSIG11, 'NamedCurve'), 'URI') ?? '';
    const crv = CURVE_BY_URN[curve];
    const point = base64Octets(requiredChild(ec, DSIG11, 'PublicKey'));
    if (crv === undefined || point[0] !== 4) return undefined;
    const half = (point.length - 1) / 2;
    return createPublicKey({
      key: {
        kty: 'EC',
        crv,
        x: base64url(point.subarray(1, 1 + half)),
        y: base64url(point.subarray(1 + half)),
      },
      format: 'jwk',
    });
  } catch {
    return undefined;
  }
}

const CURVE_BY_URN: Readonly<Record<string, string>> = {
  'urn:oid:1.2.840.10045.3.1.7': 'P-256',
  'urn:oid:1.3.132.0.34': 'P-384',
  'urn:oid:1.3.132.0.35': 'P-521',
};

/** True where the signature value is that of SignedInfo under this key. */
export function isValueGenuine(signature: XmlSignature, key: KeyObject): boolean {
  if (signature.algorithm === undefined) return false;
  try {
    const octets = canonicalOctets(signature.signedInfo, signature.canonicalization);
    return verifySignature(signature.algorithm, key, octets, signature.value);
  } catch (error) {
    if (error instanceof XmlFault) return false;
    throw error;
  }
}

/** True where these octets have the digest that the reference names. */
export function isDigestGenuine(reference: XmlReference, octets: Payload): boolean {
  const found = reference.hash === undefined ? undefined : payloadDigest(reference.hash, octets);
  return found !== undefined && equalBytes(reference.digestValue, found);
}

/** All ds:Signature elements of a document, in document order. */
export function findSignatures(doc: XmlDocument): readonly XmlElement[] {
  return doc
    .find('//ds:Signature', { ds: DS })
    .filter((node): node is XmlElement => node instanceof XmlElement);
}
