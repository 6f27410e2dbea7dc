import { createHash } from 'node:crypto';
import {
  bitString,
  booleanTrue,
  context,
  contextPrimitive,
  enumerated,
  generalizedTime,
  integer,
  namedBits,
  octetString,
  oid,
  printableString,
  sequence,
  setOf,
  utf8String,
  x509Time,
} from './der-write.ts';
import { SCHEMES, type SigningKey, signDer } from './keys.ts';

/** Subject or issuer of a TEST certificate. */
export type SubjectName = {
  readonly commonName: string;
  readonly organisation: string;
  readonly organisationId?: string | undefined;
};

/** A certificate with the parts that a signature over it, or by it, refers to. */
export type Certificate = {
  readonly der: Buffer;
  readonly subject: Buffer;
  readonly issuer: Buffer;
  readonly serial: Buffer;
  readonly sha256: string;
};

export const CRL_REASONS = { keyCompromise: 1, superseded: 4, certificateHold: 6 } as const;
export type CrlReason = keyof typeof CRL_REASONS;

const MAX_NAME = 64; // characters: ub-common-name, ub-organization-name of RFC 5280
const attribute = (type: string, value: Buffer) => setOf(sequence(oid(type), value));
const nameText = (text: string) => utf8String([...text].slice(0, MAX_NAME).join(''));

/** Name in DER: C, O, organizationIdentifier where given, CN; text as UTF8String. */
export function distinguishedName(name: SubjectName): Buffer {
  return sequence(
    attribute('2.5.4.6', printableString('AZ')),
    attribute('2.5.4.10', nameText(name.organisation)),
    ...(name.organisationId === undefined
      ? []
      : [attribute('2.5.4.97', nameText(name.organisationId))]),
    attribute('2.5.4.3', nameText(name.commonName)),
  );
}

/** One X.509 extension. */
export function extension(type: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(type), ...(critical ? [booleanTrue()] : []), octetString(value));
}

/** Bit numbers of keyUsage. Source: RFC 5280, 4.2.1.3. */
export const KEY_USAGE = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5, cRLSign: 6 };

/** Extensions of a certification authority; `pathLength` absent: no limit. */
export function authorityExtensions(pathLength?: number): Buffer[] {
  const limit = pathLength === undefined ? [] : [integer(pathLength)];
  return [
    extension('2.5.29.19', sequence(booleanTrue(), ...limit), true),
    extension('2.5.29.15', namedBits(KEY_USAGE.keyCertSign, KEY_USAGE.cRLSign), true),
  ];
}

/** keyUsage of an end certificate, critical. */
export function keyUsage(...bits: readonly number[]): Buffer {
  return extension('2.5.29.15', namedBits(...bits), true);
}

/** extKeyUsage timeStamping, critical and alone. Source: RFC 3161, 2.3. */
export function timeStampingUsage(): Buffer {
  return extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8')), true);
}

/** certificatePolicies with these policies, without qualifiers. */
export function certificatePolicies(...policies: readonly string[]): Buffer {
  return extension('2.5.29.32', sequence(...policies.map((policy) => sequence(oid(policy)))));
}

/** QCStatements of a qualified signature certificate under the law of AZ. Source: EN 319 412-5, 4.2. */
export function qualifiedStatements(): Buffer {
  const statement = (id: string, ...info: Buffer[]) => sequence(oid(id), ...info);
  return extension(
    '1.3.6.1.5.5.7.1.3',
    sequence(
      statement('0.4.0.1862.1.1'),
      statement('0.4.0.1862.1.4'),
      statement('0.4.0.1862.1.6', sequence(oid('0.4.0.1862.1.6.1'))),
      statement('0.4.0.1862.1.7', sequence(printableString('AZ'))),
    ),
  );
}

const authorityKeyId = (keyId: Buffer) =>
  extension('2.5.29.35', sequence(contextPrimitive(0, keyId)));

/** A v3 certificate, signed by the issuer's key; AKI and SKI are added. `serial`: unsigned octets. */
export function writeCertificate(request: {
  readonly subject: Buffer;
  readonly issuer: Buffer;
  readonly key: SigningKey;
  readonly issuerKey: SigningKey;
  readonly serial: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Buffer[];
}): Certificate {
  const { subject, issuer, key, issuerKey, serial } = request;
  const algorithm = SCHEMES[issuerKey.algorithm].x509;
  const body = sequence(
    context(0, integer(2)),
    integer(serial),
    algorithm,
    issuer,
    sequence(x509Time(request.notBefore), x509Time(request.notAfter)),
    subject,
    key.spki,
    context(
      3,
      sequence(
        authorityKeyId(issuerKey.keyId),
        extension('2.5.29.14', octetString(key.keyId)),
        ...request.extensions,
      ),
    ),
  );
  const der = sequence(body, algorithm, bitString(signDer(issuerKey, body)));
  const sha256 = createHash('sha256').update(der).digest('hex');
  return { der, subject, issuer, serial, sha256 };
}

/** One line of a CRL. */
export type Revocation = {
  readonly serial: Buffer;
  readonly at: Date;
  readonly reason: CrlReason;
};

/**
 * A full v2 CRL with AKI, cRLNumber and expiredCertsOnCRL (expired certificates stay listed, so an old
 * signature can be judged later). Source: RFC 5280, section 5; X.509, 9.5.2.
 */
export function writeCrl(request: {
  readonly issuer: Buffer;
  readonly issuerKey: SigningKey;
  readonly number: number;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  readonly expiredSince: Date;
  readonly revocations: readonly Revocation[];
}): Buffer {
  const algorithm = SCHEMES[request.issuerKey.algorithm].x509;
  const lines = request.revocations.map(({ serial, at, reason }) =>
    sequence(
      integer(serial),
      x509Time(at),
      sequence(extension('2.5.29.21', enumerated(CRL_REASONS[reason]))),
    ),
  );
  const body = sequence(
    integer(1),
    algorithm,
    request.issuer,
    x509Time(request.thisUpdate),
    x509Time(request.nextUpdate),
    ...(lines.length === 0 ? [] : [sequence(...lines)]),
    context(
      0,
      sequence(
        authorityKeyId(request.issuerKey.keyId),
        extension('2.5.29.20', integer(request.number)),
        extension('2.5.29.60', generalizedTime(request.expiredSince)),
      ),
    ),
  );
  return sequence(body, algorithm, bitString(signDer(request.issuerKey, body)));
}
