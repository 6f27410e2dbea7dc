import type { KeyObject } from 'node:crypto';
import {
  publicKeyOf,
  type SignatureAlgorithm,
  sha256Hex,
  signatureOfIdentifier,
} from './algorithms.ts';
import {
  type Asn1,
  Asn1Error,
  bitStringOctets,
  boolean,
  children,
  equalRaw,
  explicit,
  integer,
  isContext,
  isUniversal,
  namedBits,
  octets,
  oid,
  readDer,
  sequence,
  smallInteger,
  TAG,
  time,
} from './der.ts';
import {
  ATTRIBUTE,
  attributeValues,
  type DistinguishedName,
  readName,
  readRdn,
} from './distinguished-name.ts';
import { type GeneralName, readGeneralName, readGeneralNames } from './general-name.ts';

export type Extension = { readonly critical: boolean; readonly value: Uint8Array };

/** Bits of keyUsage. Source: RFC 5280, 4.2.1.3. */
export const KEY_USAGE = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyCertSign: 5,
  cRLSign: 6,
} as const;

export const EXTENDED_KEY_USAGE = {
  any: '2.5.29.37.0',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
} as const;

export const ANY_POLICY = '2.5.29.32.0';

const ID = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  issuerAltName: '2.5.29.18',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  crlDistributionPoints: '2.5.29.31',
  certificatePolicies: '2.5.29.32',
  policyMappings: '2.5.29.33',
  authorityKeyIdentifier: '2.5.29.35',
  policyConstraints: '2.5.29.36',
  extendedKeyUsage: '2.5.29.37',
  inhibitAnyPolicy: '2.5.29.54',
  qcStatements: '1.3.6.1.5.5.7.1.3',
} as const;

const UNDERSTOOD: ReadonlySet<string> = new Set(Object.values(ID));

export type NameConstraints = {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
};

export type DistributionPoint = {
  readonly names: readonly GeneralName[];
  /** Key of the RDN to be appended to the issuer of the list (nameRelativeToCRLIssuer). */
  readonly relativeRdn?: string;
  readonly reasons?: ReadonlySet<number>;
  readonly crlIssuer: readonly GeneralName[];
};

/** A certificate as its bytes say; nothing in it is trusted yet. */
export type Certificate = {
  readonly der: Uint8Array;
  readonly sha256: string;
  readonly tbs: Uint8Array;
  readonly version: number;
  readonly serial: bigint;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly spki: Uint8Array;
  readonly publicKey: KeyObject | undefined;
  readonly signatureAlgorithm: SignatureAlgorithm | undefined;
  readonly signature: Uint8Array;
  readonly extensions: ReadonlyMap<string, Extension>;
  /** Critical extensions that no part of this verifier understands. */
  readonly unknownCritical: readonly string[];
  readonly isCa: boolean;
  readonly pathLength?: number;
  readonly keyUsage?: ReadonlySet<number>;
  readonly extendedKeyUsage?: readonly string[];
  readonly subjectKeyId?: Uint8Array;
  readonly authorityKeyId?: Uint8Array;
  readonly policies?: readonly string[];
  readonly policyMappings: readonly { readonly issuer: string; readonly subject: string }[];
  readonly policyConstraints?: {
    readonly requireExplicit?: number;
    readonly inhibitMapping?: number;
  };
  readonly inhibitAnyPolicy?: number;
  readonly nameConstraints?: NameConstraints;
  readonly alternativeNames: readonly GeneralName[];
  readonly distributionPoints: readonly DistributionPoint[];
};

/** Reads a DER certificate. @throws Asn1Error. Source: RFC 5280, 4.1. */
export function readCertificate(der: Uint8Array): Certificate {
  const [tbs, outerAlgorithm, signature, extra] = sequence(readDer(der));
  if (tbs === undefined || outerAlgorithm === undefined || extra !== undefined)
    throw new Asn1Error('certificate is not valid');
  const fields = [...sequence(tbs)];
  const version = isContext(fields[0], 0) ? smallInteger(explicit(fields.shift() as Asn1)) + 1 : 1;
  const [serial, algorithm, issuer, validity, subject, spki, ...optional] = fields;
  if (spki === undefined || algorithm === undefined)
    throw new Asn1Error('certificate is not complete');
  if (!equalRaw(algorithm, outerAlgorithm))
    throw new Asn1Error('the two signature algorithms of the certificate differ');
  const [notBefore, notAfter] = sequence(validity);
  const last = optional.at(-1);
  const extensions = isContext(last, 3)
    ? readExtensions(explicit(last))
    : new Map<string, Extension>();
  if (extensions.size > 0 && version !== 3) throw new Asn1Error('extensions need version 3');
  return {
    der,
    sha256: sha256Hex(der),
    tbs: tbs.raw,
    version,
    serial: integer(serial),
    issuer: readName(issuer),
    subject: readName(subject),
    notBefore: time(notBefore),
    notAfter: time(notAfter),
    spki: spki.raw,
    publicKey: publicKeyOf(spki.raw),
    signatureAlgorithm: signatureOfIdentifier(algorithm),
    signature: bitStringOctets(signature),
    extensions,
    unknownCritical: unknownCritical(extensions, UNDERSTOOD),
    ...readKnownExtensions(extensions),
  };
}

/** Extensions by identifier, each at most once. @throws Asn1Error. */
export function readExtensions(node: Asn1): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>();
  for (const extension of sequence(node)) {
    const [idNode, ...rest] = sequence(extension);
    const id = oid(idNode);
    const critical = isUniversal(rest[0], TAG.boolean) ? boolean(rest.shift()) : false;
    if (rest.length !== 1 || found.has(id)) throw new Asn1Error('extension is not valid');
    found.set(id, { critical, value: octets(rest[0]) });
  }
  return found;
}

/** Identifiers of critical extensions outside this set. */
export function unknownCritical(
  extensions: ReadonlyMap<string, Extension>,
  understood: ReadonlySet<string>,
): readonly string[] {
  return [...extensions].filter(([id, e]) => e.critical && !understood.has(id)).map(([id]) => id);
}

function readKnownExtensions(extensions: ReadonlyMap<string, Extension>) {
  const get = <T>(id: string, read: (node: Asn1) => T): T | undefined => {
    const extension = extensions.get(id);
    return extension === undefined ? undefined : read(readDer(extension.value));
  };
  const basic = get(ID.basicConstraints, (node) => {
    const [first, second] = sequence(node);
    const isCa = isUniversal(first, TAG.boolean) && boolean(first);
    const length = isUniversal(first, TAG.integer) ? first : second;
    return { isCa, ...(length === undefined ? {} : { pathLength: smallInteger(length) }) };
  });
  const keyUsage = get(ID.keyUsage, (node) => {
    if (!isUniversal(node, TAG.bitString)) throw new Asn1Error('keyUsage is not valid');
    return namedBits(node);
  });
  const extendedKeyUsage = get(ID.extendedKeyUsage, (node) => sequence(node).map(oid));
  const subjectKeyId = get(ID.subjectKeyIdentifier, octets);
  const authorityKeyId = get(
    ID.authorityKeyIdentifier,
    (node) => sequence(node).find((field) => isContext(field, 0))?.content,
  );
  const policies = get(ID.certificatePolicies, (node) =>
    sequence(node).map((item) => oid(sequence(item)[0])),
  );
  const policyConstraints = get(ID.policyConstraints, readPolicyConstraints);
  const inhibitAnyPolicy = get(ID.inhibitAnyPolicy, (node) => smallInteger(node));
  const nameConstraints = get(ID.nameConstraints, readNameConstraints);
  return {
    isCa: basic?.isCa ?? false,
    ...(basic?.pathLength === undefined ? {} : { pathLength: basic.pathLength }),
    ...(keyUsage === undefined ? {} : { keyUsage }),
    ...(extendedKeyUsage === undefined ? {} : { extendedKeyUsage }),
    ...(subjectKeyId === undefined ? {} : { subjectKeyId }),
    ...(authorityKeyId === undefined ? {} : { authorityKeyId }),
    ...(policies === undefined ? {} : { policies }),
    ...(policyConstraints === undefined ? {} : { policyConstraints }),
    ...(inhibitAnyPolicy === undefined ? {} : { inhibitAnyPolicy }),
    ...(nameConstraints === undefined ? {} : { nameConstraints }),
    policyMappings:
      get(ID.policyMappings, (node) =>
        sequence(node).map((pair) => {
          const [issuer, subject] = sequence(pair);
          return { issuer: oid(issuer), subject: oid(subject) };
        }),
      ) ?? [],
    alternativeNames: get(ID.subjectAltName, (node) => readGeneralNames(sequence(node))) ?? [],
    distributionPoints:
      get(ID.crlDistributionPoints, (node) => sequence(node).map(readDistributionPoint)) ?? [],
  };
}

function readPolicyConstraints(node: Asn1) {
  const number = (tag: number) => {
    const field = sequence(node).find((f) => isContext(f, tag));
    return field === undefined ? undefined : implicitSmall(field);
  };
  const requireExplicit = number(0);
  const inhibitMapping = number(1);
  return {
    ...(requireExplicit === undefined ? {} : { requireExplicit }),
    ...(inhibitMapping === undefined ? {} : { inhibitMapping }),
  };
}

function implicitSmall(field: Asn1): number {
  return smallInteger({ ...field, tagClass: 0, tag: TAG.integer });
}

function readNameConstraints(node: Asn1): NameConstraints {
  const list = (tag: number) => {
    const field = sequence(node).find((f) => isContext(f, tag));
    if (field === undefined) return [];
    return children(field).map((subtree) => {
      const [base, ...bounds] = sequence(subtree);
      if (base === undefined) throw new Asn1Error('name constraint has no base');
      for (const bound of bounds)
        if (!isContext(bound, 0) || implicitSmall(bound) !== 0)
          throw new Asn1Error('name constraint with distances is not allowed');
      return readGeneralName(base);
    });
  };
  return { permitted: list(0), excluded: list(1) };
}

function readDistributionPoint(node: Asn1): DistributionPoint {
  const fields = sequence(node);
  const at = (tag: number) => fields.find((f) => isContext(f, tag));
  const point = at(0);
  const reasons = at(1);
  const issuer = at(2);
  const name = point === undefined ? undefined : explicit(point);
  return {
    ...readDistributionPointName(name),
    ...(reasons === undefined ? {} : { reasons: namedBits(reasons) }),
    crlIssuer: issuer === undefined ? [] : readGeneralNames(children(issuer)),
  };
}

/** DistributionPointName: full names, or an RDN below the issuer of the list. @throws Asn1Error. */
export function readDistributionPointName(name: Asn1 | undefined): {
  readonly names: readonly GeneralName[];
  readonly relativeRdn?: string;
} {
  if (isContext(name, 0)) return { names: readGeneralNames(children(name)) };
  return isContext(name, 1) ? { names: [], relativeRdn: readRdn(children(name)) } : { names: [] };
}

/** True where subject and issuer are one name. Source: RFC 5280, 3.2. */
export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.subject.key === certificate.issuer.key;
}

/** True where the certificate says TEST in common name and organisation. */
export function isTestCertificate(certificate: Certificate): boolean {
  const says = (type: string) =>
    attributeValues(certificate.subject, type).some((value) => /\bTEST\b/.test(value));
  return says(ATTRIBUTE.commonName) && says(ATTRIBUTE.organisation);
}
