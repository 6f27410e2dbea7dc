import { createHash } from 'node:crypto';
import { SCHEMES, signXml } from './keys.ts';
import type { TestSigner, TimestampAuthority } from './test-pki.ts';
import { createTimestampToken, issuerSerial } from './timestamp-token.ts';
import { canonicalXml, element, type XmlElement } from './xml-element.ts';

const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const SIGNED_PROPERTIES = 'http://uri.etsi.org/01903#SignedProperties';

/** A file of the container that the signature covers. */
export type SignedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/**
 * The text of `META-INF/signatures*.xml`: one XAdES-BASELINE-B signature over these files, or -T where a
 * timestamp authority is given (a signature timestamp with `genTime`). Payload references carry no
 * transform. Source: EN 319 132-1; EN 319 162-1, 4.4.
 */
export function signXades(request: {
  readonly files: readonly SignedFile[];
  readonly signer: TestSigner;
  readonly signingTime: Date;
  readonly timestamp?: { readonly tsa: TimestampAuthority; readonly genTime: Date } | undefined;
}): string {
  const { files, signer, signingTime, timestamp } = request;
  const id = `S-${signatureId(request)}`;
  const properties = signedProperties(id, files, signer, signingTime);
  const signedInfo = element(
    'ds:SignedInfo',
    {},
    element('ds:CanonicalizationMethod', { Algorithm: EXCLUSIVE }),
    element('ds:SignatureMethod', { Algorithm: SCHEMES[signer.key.algorithm].xml }),
    ...files.map(({ name, bytes }, index) =>
      element('ds:Reference', { Id: referenceId(id, index), URI: uriOf(name) }, ...digest(bytes)),
    ),
    element(
      'ds:Reference',
      { Type: SIGNED_PROPERTIES, URI: `#${id}-properties` },
      element('ds:Transforms', {}, element('ds:Transform', { Algorithm: EXCLUSIVE })),
      ...digest(Buffer.from(canonicalXml(properties))),
    ),
  );
  const signature = signXml(signer.key, Buffer.from(canonicalXml(signedInfo)));
  const value = element('ds:SignatureValue', { Id: `${id}-value` }, base64(signature));
  const qualifying = element(
    'xades:QualifyingProperties',
    { Target: `#${id}` },
    properties,
    ...(timestamp === undefined ? [] : [unsignedProperties(id, value, timestamp)]),
  );
  const document = element(
    'asic:XAdESSignatures',
    {},
    element(
      'ds:Signature',
      { Id: id },
      ...[signedInfo, value, keyInfo(signer), element('ds:Object', {}, qualifying)],
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${canonicalXml(document)}`;
}

function signedProperties(
  id: string,
  files: readonly SignedFile[],
  { certificate }: TestSigner,
  signingTime: Date,
): XmlElement {
  return element(
    'xades:SignedProperties',
    { Id: `${id}-properties` },
    element(
      'xades:SignedSignatureProperties',
      {},
      element('xades:SigningTime', {}, xmlTime(signingTime)),
      element(
        'xades:SigningCertificateV2',
        {},
        element(
          'xades:Cert',
          {},
          element('xades:CertDigest', {}, ...digest(certificate.der)),
          element('xades:IssuerSerialV2', {}, base64(issuerSerial(certificate))),
        ),
      ),
    ),
    element(
      'xades:SignedDataObjectProperties',
      {},
      ...files.map(({ mediaType }, index) =>
        element(
          'xades:DataObjectFormat',
          { ObjectReference: `#${referenceId(id, index)}` },
          element('xades:MimeType', {}, mediaType),
        ),
      ),
    ),
  );
}

// The imprint is over the canonical SignatureValue element. Source: EN 319 132-1, 5.3.
function unsignedProperties(
  id: string,
  value: XmlElement,
  { tsa, genTime }: { tsa: TimestampAuthority; genTime: Date },
): XmlElement {
  const token = createTimestampToken({ data: Buffer.from(canonicalXml(value)), genTime, tsa });
  return element(
    'xades:UnsignedProperties',
    {},
    element(
      'xades:UnsignedSignatureProperties',
      {},
      element(
        'xades:SignatureTimeStamp',
        { Id: `${id}-timestamp` },
        element('ds:CanonicalizationMethod', { Algorithm: EXCLUSIVE }),
        element('xades:EncapsulatedTimeStamp', {}, base64(token)),
      ),
    ),
  );
}

function keyInfo({ certificate, chain }: TestSigner): XmlElement {
  const list = [certificate, ...chain].map(({ der }) =>
    element('ds:X509Certificate', {}, base64(der)),
  );
  return element('ds:KeyInfo', {}, element('ds:X509Data', {}, ...list));
}

function digest(bytes: Uint8Array): XmlElement[] {
  const value = createHash('sha256').update(bytes).digest();
  return [
    element('ds:DigestMethod', { Algorithm: SHA256 }),
    element('ds:DigestValue', {}, base64(value)),
  ];
}

// Same signer, files and time give the same id, so that a package says nothing by chance.
function signatureId(request: {
  readonly files: readonly SignedFile[];
  readonly signer: TestSigner;
  readonly signingTime: Date;
}): string {
  const hash = createHash('sha256').update(request.signer.certificate.der);
  hash.update(xmlTime(request.signingTime));
  for (const { name, bytes } of request.files) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

const referenceId = (id: string, index: number) => `${id}-file-${index + 1}`;
const base64 = (bytes: Buffer) => bytes.toString('base64');
const xmlTime = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;
/** A payload's name as reference URI: each path segment percent-encoded. */
const uriOf = (name: string) => name.split('/').map(encodeURIComponent).join('/');
