import type { XmlElement } from 'libxml2-wasm';
import { type Hash, hashOfUri } from './algorithms.ts';
import { Asn1Error, integer, readDer, sequence } from './der.ts';
import {
  attributeOf,
  base64Octets,
  type Canonicalization,
  childElements,
  childrenNamed,
  DEFAULT_CANONICALIZATION,
  isNamed,
  onlyChild,
  onlyText,
  readCanonicalization,
  requiredChild,
  XmlFault,
} from './xml.ts';
import { XADES_132 } from './xml-reference.ts';
import { DS, type XmlSignature } from './xml-signature.ts';

export const SIGNED_PROPERTIES_TYPE = 'http://uri.etsi.org/01903#SignedProperties';

export type CertificateReference = {
  readonly hash: Hash | undefined;
  readonly digestValue: Uint8Array;
  /** Serial number of the named certificate, where one is named. */
  readonly serial?: bigint | 'unreadable';
};

export type SignatureTimestamp = {
  readonly canonicalization: Canonicalization;
  readonly token?: Uint8Array;
  readonly problem?: string;
};

/** The qualifying properties that a verifier of stage 1 uses. Source: EN 319 132-1, clause 5. */
export type QualifyingProperties = {
  readonly signedProperties: XmlElement;
  readonly claimedTime?: Date;
  readonly signingCertificate: readonly CertificateReference[];
  readonly signaturePolicy?: string; // identifier of an explicit policy
  readonly timestamps: readonly SignatureTimestamp[];
  /** Untrusted certificates for path building. */
  readonly certificateValues: readonly Uint8Array[];
  /** Names of unsigned properties that earn nothing. */
  readonly ignored: readonly string[];
};

/** Properties of the one SignedProperties of this signature, undefined where there is none. @throws XmlFault. */
export function readQualifyingProperties(
  signature: XmlSignature,
): QualifyingProperties | undefined {
  const holders = signature.objects
    .flatMap((object) => childrenNamed(object, XADES_132, 'QualifyingProperties'))
    .filter((holder) => childrenNamed(holder, XADES_132, 'SignedProperties').length > 0);
  const [holder] = holders;
  if (holder === undefined) return undefined;
  if (holders.length > 1) throw new XmlFault('several SignedProperties');
  if (signature.id === undefined || attributeOf(holder, 'Target') !== `#${signature.id}`)
    throw new XmlFault('the qualifying properties are for another signature');
  const signed = requiredChild(holder, XADES_132, 'SignedProperties');
  const forSignature = onlyChild(signed, XADES_132, 'SignedSignatureProperties');
  const timeElement =
    forSignature === undefined ? undefined : onlyChild(forSignature, XADES_132, 'SigningTime');
  const claimedTime = timeElement === undefined ? undefined : readDateTime(onlyText(timeElement));
  const policy = forSignature === undefined ? undefined : readPolicyId(forSignature);
  return {
    signedProperties: signed,
    ...(claimedTime === undefined ? {} : { claimedTime }),
    signingCertificate: forSignature === undefined ? [] : readSigningCertificate(forSignature),
    ...(policy === undefined ? {} : { signaturePolicy: policy }),
    ...readUnsigned(holder),
  };
}

/** xsd:dateTime with a zone; undefined for other text. */
export function readDateTime(text: string): Date | undefined {
  const trimmed = text.trim();
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(trimmed)) return undefined;
  const value = new Date(trimmed.replace(/\.(\d{3})\d+/, '.$1'));
  return Number.isNaN(value.getTime()) ? undefined : value;
}

function readSigningCertificate(parent: XmlElement): readonly CertificateReference[] {
  const v1 = onlyChild(parent, XADES_132, 'SigningCertificate');
  const v2 = onlyChild(parent, XADES_132, 'SigningCertificateV2');
  if (v1 !== undefined && v2 !== undefined)
    throw new XmlFault('two signing-certificate properties');
  const list = v2 ?? v1;
  if (list === undefined) return [];
  const certificates = childElements(list);
  if (certificates.length === 0 || !certificates.every((c) => isNamed(c, XADES_132, 'Cert')))
    throw new XmlFault('the signing-certificate property is not valid');
  return certificates.map((certificate) => {
    const digest = requiredChild(certificate, XADES_132, 'CertDigest');
    const method = requiredChild(digest, DS, 'DigestMethod');
    const serial = v2 === undefined ? issuerSerialV1(certificate) : issuerSerialV2(certificate);
    return {
      hash: hashOfUri(attributeOf(method, 'Algorithm') ?? ''),
      digestValue: base64Octets(requiredChild(digest, DS, 'DigestValue')),
      ...(serial === undefined ? {} : { serial }),
    };
  });
}

function issuerSerialV1(certificate: XmlElement): bigint | undefined {
  const holder = onlyChild(certificate, XADES_132, 'IssuerSerial');
  const element = holder === undefined ? undefined : onlyChild(holder, DS, 'X509SerialNumber');
  const text = element === undefined ? '' : onlyText(element).trim();
  return /^-?\d{1,80}$/.test(text) ? BigInt(text) : undefined;
}

function issuerSerialV2(certificate: XmlElement): bigint | 'unreadable' | undefined {
  const holder = onlyChild(certificate, XADES_132, 'IssuerSerialV2');
  if (holder === undefined) return undefined;
  try {
    return integer(sequence(readDer(base64Octets(holder)))[1]);
  } catch (error) {
    if (error instanceof Asn1Error || error instanceof XmlFault) return 'unreadable';
    throw error;
  }
}

function readPolicyId(parent: XmlElement): string | undefined {
  const identifier = onlyChild(parent, XADES_132, 'SignaturePolicyIdentifier');
  const explicit =
    identifier === undefined ? undefined : onlyChild(identifier, XADES_132, 'SignaturePolicyId');
  const id = explicit === undefined ? undefined : onlyChild(explicit, XADES_132, 'SigPolicyId');
  const name = id === undefined ? undefined : onlyChild(id, XADES_132, 'Identifier');
  if (explicit === undefined) return undefined;
  return name === undefined ? 'unnamed' : onlyText(name).trim();
}

function readUnsigned(
  holder: XmlElement,
): Pick<QualifyingProperties, 'timestamps' | 'certificateValues' | 'ignored'> {
  const unsigned = onlyChild(holder, XADES_132, 'UnsignedProperties');
  const properties = (
    unsigned === undefined ? [] : childrenNamed(unsigned, XADES_132, 'UnsignedSignatureProperties')
  ).flatMap(childElements);
  const timestamps: SignatureTimestamp[] = [];
  const certificateValues: Uint8Array[] = [];
  const ignored: string[] = [];
  for (const property of properties) {
    if (isNamed(property, XADES_132, 'SignatureTimeStamp'))
      timestamps.push(readTimestamp(property));
    else if (isNamed(property, XADES_132, 'CertificateValues'))
      certificateValues.push(
        ...childrenNamed(property, XADES_132, 'EncapsulatedX509Certificate').flatMap(octetsOrNone),
      );
    else ignored.push((property as XmlElement).name);
  }
  return { timestamps, certificateValues, ignored };
}

/** Unsigned values that cannot be read are as if absent: they are candidates, not evidence. */
function octetsOrNone(element: XmlElement): readonly Uint8Array[] {
  try {
    return [base64Octets(element)];
  } catch (error) {
    if (error instanceof XmlFault) return [];
    throw error;
  }
}

/** One XAdESTimeStamp over the SignatureValue; a fault makes it no proof, not the signature broken. */
function readTimestamp(element: XmlElement): SignatureTimestamp {
  const canonicalization = { uri: DEFAULT_CANONICALIZATION, prefixes: [] };
  try {
    const parts = [...childElements(element)];
    const method = isNamed(parts[0], DS, 'CanonicalizationMethod') ? parts.shift() : undefined;
    const [token, extra] = parts;
    if (!isNamed(token, XADES_132, 'EncapsulatedTimeStamp') || extra !== undefined)
      return { canonicalization, problem: 'exactly one encapsulated token is expected' };
    const encoding = attributeOf(token, 'Encoding');
    if (encoding !== undefined && encoding !== 'http://uri.etsi.org/01903/v1.2.2#DER')
      return { canonicalization, problem: 'the token is not DER' };
    return {
      canonicalization: method === undefined ? canonicalization : readCanonicalization(method),
      token: base64Octets(token),
    };
  } catch (error) {
    if (error instanceof XmlFault) return { canonicalization, problem: error.message };
    throw error;
  }
}
