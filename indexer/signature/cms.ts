import {
  digest,
  equalBytes,
  type Hash,
  hashOfIdentifier,
  type SignatureAlgorithm,
  signatureOfSignerInfo,
  verifySignature,
} from './algorithms.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import {
  type Asn1,
  Asn1Error,
  children,
  encodeElement,
  explicit,
  integer,
  isContext,
  isUniversal,
  joinedOctets,
  octets,
  oid,
  readBer,
  sequence,
  setOf,
  smallInteger,
  TAG,
} from './der.ts';
import { readName } from './distinguished-name.ts';

export const CONTENT = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

const ATTRIBUTE = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

type SignerId =
  | { readonly issuerKey: string; readonly serial: bigint }
  | { readonly subjectKeyId: Uint8Array };

export type SignerInfo = {
  readonly id: SignerId;
  readonly hash: Hash | undefined;
  readonly algorithm: SignatureAlgorithm | undefined;
  /** The octets that were signed: SET OF signedAttrs in DER order. */
  readonly signedOctets: Uint8Array | undefined;
  readonly attributes: ReadonlyMap<string, readonly Asn1[]>;
  readonly signature: Uint8Array;
};

/** CMS SignedData with exactly one signer. Source: RFC 5652, 5.1. */
export type SignedData = {
  readonly contentType: string;
  readonly content: Uint8Array | undefined;
  readonly certificates: readonly Certificate[];
  readonly signer: SignerInfo;
};

/** Reads a ContentInfo with SignedData and one SignerInfo. @throws Asn1Error. */
export function readSignedData(bytes: Uint8Array): SignedData {
  const [type, wrapped, extra] = sequence(readBer(bytes));
  if (oid(type) !== CONTENT.signedData || !isContext(wrapped, 0) || extra !== undefined)
    throw new Asn1Error('SignedData expected');
  const fields = [...sequence(explicit(wrapped))];
  smallInteger(fields.shift());
  setOf(fields.shift());
  const [contentType, contentNode] = sequence(fields.shift());
  const certificates = isContext(fields[0], 0) ? children(fields.shift() as Asn1) : [];
  if (isContext(fields[0], 1)) fields.shift();
  const signers = setOf(fields.shift());
  if (fields.length > 0) throw new Asn1Error('SignedData has unexpected fields');
  const signer = signers[0];
  if (signer === undefined || signers.length !== 1)
    throw new Asn1Error('exactly one SignerInfo expected');
  return {
    contentType: oid(contentType),
    content: isContext(contentNode, 0) ? octets(explicit(contentNode)) : undefined,
    certificates: certificates
      .filter((node) => isUniversal(node, TAG.sequence))
      .map((node) => readCertificate(node.raw)),
    signer: readSignerInfo(signer),
  };
}

function readSignerInfo(node: Asn1): SignerInfo {
  const fields = [...sequence(node)];
  smallInteger(fields.shift());
  const id = readSignerId(fields.shift());
  const hash = hashOfIdentifier(fields.shift());
  const signedAttributes = isContext(fields[0], 0) ? fields.shift() : undefined;
  const algorithm = fields.shift();
  const signature = octets(fields.shift());
  if (isContext(fields[0], 1)) fields.shift();
  if (fields.length > 0) throw new Asn1Error('SignerInfo has unexpected fields');
  const attributeNodes = signedAttributes === undefined ? [] : children(signedAttributes);
  const attributes = new Map<string, Asn1[]>();
  for (const attribute of attributeNodes) {
    const [type, values, extra] = sequence(attribute);
    if (extra !== undefined) throw new Asn1Error('attribute is not valid');
    const name = oid(type);
    if (Object.values<string>(ATTRIBUTE).includes(name) && attributes.has(name))
      throw new Asn1Error('a signed attribute is repeated');
    attributes.set(name, [...(attributes.get(name) ?? []), ...setOf(values)]);
  }
  return {
    id,
    hash,
    algorithm: hash === undefined ? undefined : signatureOfSignerInfo(algorithm, hash),
    signedOctets: signedAttributes === undefined ? undefined : derSet(attributeNodes),
    attributes,
    signature,
  };
}

/** SET OF in DER: components sorted as octet strings. Source: X.690, 11.6. */
function derSet(nodes: readonly Asn1[]): Uint8Array {
  const parts = nodes.map((node) => Buffer.from(node.raw)).sort(Buffer.compare);
  return encodeElement(0x31, Buffer.concat(parts));
}

function readSignerId(node: Asn1 | undefined): SignerId {
  if (isContext(node, 0)) return { subjectKeyId: joinedOctets(node) };
  const [issuer, serial] = sequence(node);
  return { issuerKey: readName(issuer).key, serial: integer(serial) };
}

export type SignerCheck = {
  readonly certificate?: Certificate;
  /** Digest and signature value hold. */
  readonly intact: boolean;
  /** The first fault, of mathematics or of the signed attributes. */
  readonly problem?: string;
};

/**
 * Checks the one signer of a SignedData over `content`: attributes, digest, value and the binding of
 * the certificate by ESS. Source: RFC 5652, 5.4 and 5.6; RFC 5035; RFC 2634, 5.4.
 */
export function checkSigner(
  data: SignedData,
  content: Uint8Array,
  pool: readonly Certificate[],
): SignerCheck {
  const { signer } = data;
  const certificate = [...data.certificates, ...pool].find((c) => isIdentifiedBy(c, signer.id));
  const fault = (problem: string, intact = false): SignerCheck => ({
    ...(certificate === undefined ? {} : { certificate }),
    intact,
    problem,
  });
  if (certificate?.publicKey === undefined) return fault('the signer certificate is not found');
  if (signer.hash === undefined || signer.algorithm === undefined)
    return fault('the algorithms are unknown or do not agree');
  if (signer.signedOctets === undefined) return fault('there are no signed attributes');
  const contentType = single(signer, ATTRIBUTE.contentType);
  if (contentType === undefined || oid(contentType) !== data.contentType)
    return fault('the content-type attribute does not fit');
  const messageDigest = single(signer, ATTRIBUTE.messageDigest);
  if (
    messageDigest === undefined ||
    !equalBytes(octets(messageDigest), digest(signer.hash, content))
  )
    return fault('the message digest does not fit');
  if (signer.attributes.has(ATTRIBUTE.signingTime) && !single(signer, ATTRIBUTE.signingTime))
    return fault('the signing-time attribute is not single');
  const isGenuine = verifySignature(
    signer.algorithm,
    certificate.publicKey,
    signer.signedOctets,
    signer.signature,
  );
  if (!isGenuine) return fault('the signature value does not fit');
  const ess = essProblem(signer, certificate);
  return ess === undefined ? { certificate, intact: true } : fault(ess, true);
}

function isIdentifiedBy(certificate: Certificate, id: SignerId): boolean {
  if ('subjectKeyId' in id)
    return (
      certificate.subjectKeyId !== undefined &&
      equalBytes(certificate.subjectKeyId, id.subjectKeyId)
    );
  return certificate.issuer.key === id.issuerKey && certificate.serial === id.serial;
}

function single(signer: SignerInfo, type: string): Asn1 | undefined {
  const values = signer.attributes.get(type);
  return values?.length === 1 ? values[0] : undefined;
}

function essProblem(signer: SignerInfo, certificate: Certificate): string | undefined {
  const names = [ATTRIBUTE.signingCertificate, ATTRIBUTE.signingCertificateV2];
  const present = names.filter((name) => signer.attributes.has(name));
  if (present.length === 0) return 'the signing-certificate attribute is missing';
  for (const name of present) {
    const value = single(signer, name);
    if (value === undefined) return 'the signing-certificate attribute is not single';
    const [list] = sequence(value);
    const [first] = sequence(list);
    const fields = [...sequence(first)];
    let hash: Hash | undefined = name === ATTRIBUTE.signingCertificate ? 'SHA-1' : 'SHA-256';
    if (name === ATTRIBUTE.signingCertificateV2 && isUniversal(fields[0], TAG.sequence))
      hash = hashOfIdentifier(fields.shift());
    if (hash === undefined || !equalBytes(octets(fields[0]), digest(hash, certificate.der)))
      return 'the signing-certificate attribute names another certificate';
  }
  return undefined;
}
