import { type SignatureAlgorithm, sha256Hex, signatureOfIdentifier } from './algorithms.ts';
import {
  type Extension,
  readDistributionPointName,
  readExtensions,
  unknownCritical,
} from './certificate.ts';
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
  readDer,
  sequence,
  smallInteger,
  TAG,
  time,
} from './der.ts';
import { type DistinguishedName, readName } from './distinguished-name.ts';
import { type GeneralName, readGeneralNames } from './general-name.ts';

/** Reason numbers of a revocation entry. Source: RFC 5280, 5.3.1. */
export const REASON = { keyCompromise: 1, certificateHold: 6, removeFromCrl: 8 } as const;

export type CrlEntry = {
  readonly revokedAt: Date;
  readonly reason: number;
  readonly issuerKey: string;
};

/** Scope of a list. Source: RFC 5280, 5.2.5. */
export type IssuingDistributionPoint = {
  readonly names: readonly GeneralName[];
  readonly relativeRdn?: string;
  readonly hasName: boolean;
  readonly onlyUsers: boolean;
  readonly onlyCas: boolean;
  readonly onlyAttributes: boolean;
  readonly isIndirect: boolean;
  readonly reasons?: ReadonlySet<number>;
};

export type Crl = {
  readonly der: Uint8Array;
  readonly sha256: string;
  readonly tbs: Uint8Array;
  readonly issuer: DistinguishedName;
  readonly thisUpdate: Date;
  readonly nextUpdate?: Date;
  readonly signatureAlgorithm: SignatureAlgorithm | undefined;
  readonly signature: Uint8Array;
  readonly authorityKeyId?: Uint8Array;
  readonly number?: bigint;
  readonly deltaBase?: bigint;
  readonly scope?: IssuingDistributionPoint;
  /** Lists of one scope share this text; base and delta must agree in it. */
  readonly scopeKey: string;
  readonly expiredFrom?: Date;
  readonly unknownCritical: boolean;
  readonly entriesOf: (serial: bigint) => readonly CrlEntry[];
  /** True where some entry cannot be understood: then the list clears nobody. Source: RFC 5280, 5.3. */
  readonly hasUnknownEntry: () => boolean;
};

const ID = {
  number: '2.5.29.20',
  reason: '2.5.29.21',
  invalidityDate: '2.5.29.24',
  deltaIndicator: '2.5.29.27',
  issuingDistributionPoint: '2.5.29.28',
  certificateIssuer: '2.5.29.29',
  authorityKeyIdentifier: '2.5.29.35',
  expiredCertsOnCrl: '2.5.29.60',
} as const;

const UNDERSTOOD: ReadonlySet<string> = new Set([
  ID.number,
  ID.deltaIndicator,
  ID.issuingDistributionPoint,
  ID.authorityKeyIdentifier,
  ID.expiredCertsOnCrl,
]);
const UNDERSTOOD_IN_ENTRY: ReadonlySet<string> = new Set([
  ID.reason,
  ID.invalidityDate,
  ID.certificateIssuer,
]);

/** Reads a DER revocation list; entries are read on first use. @throws Asn1Error. Source: RFC 5280, 5.1. */
export function readCrl(der: Uint8Array): Crl {
  const [tbs, outerAlgorithm, signature, extra] = sequence(readDer(der));
  if (tbs === undefined || outerAlgorithm === undefined || extra !== undefined)
    throw new Asn1Error('revocation list is not valid');
  const fields = [...sequence(tbs)];
  const version = isUniversal(fields[0], TAG.integer) ? smallInteger(fields.shift()) + 1 : 1;
  const algorithm = fields.shift();
  const issuer = readName(fields.shift());
  const thisUpdate = time(fields.shift());
  if (algorithm === undefined || !equalRaw(algorithm, outerAlgorithm))
    throw new Asn1Error('the two signature algorithms of the list differ');
  const hasNext =
    isUniversal(fields[0], TAG.utcTime) || isUniversal(fields[0], TAG.generalizedTime);
  const nextUpdate = hasNext ? time(fields.shift()) : undefined;
  const revoked = isUniversal(fields[0], TAG.sequence) ? fields.shift() : undefined;
  const last = fields.shift();
  if (fields.length > 0 || (last !== undefined && !isContext(last, 0)))
    throw new Asn1Error('revocation list has unexpected fields');
  const extensions = last === undefined ? new Map() : readExtensions(explicit(last));
  if (extensions.size > 0 && version !== 2) throw new Asn1Error('extensions need version 2');
  const scopeExtension = extensions.get(ID.issuingDistributionPoint);
  return {
    der,
    sha256: sha256Hex(der),
    tbs: tbs.raw,
    issuer,
    thisUpdate,
    ...(nextUpdate === undefined ? {} : { nextUpdate }),
    signatureAlgorithm: signatureOfIdentifier(algorithm),
    signature: bitStringOctets(signature),
    ...readListExtensions(extensions),
    scopeKey: `${issuer.key}|${scopeExtension === undefined ? '' : Buffer.from(scopeExtension.value).toString('hex')}`,
    unknownCritical: unknownCritical(extensions, UNDERSTOOD).length > 0,
    ...entryReader(revoked, issuer.key),
  };
}

function readListExtensions(extensions: ReadonlyMap<string, Extension>) {
  const get = <T>(id: string, read: (node: Asn1) => T): T | undefined => {
    const extension = extensions.get(id);
    return extension === undefined ? undefined : read(readDer(extension.value));
  };
  const authorityKeyId = get(
    ID.authorityKeyIdentifier,
    (node) => sequence(node).find((field) => isContext(field, 0))?.content,
  );
  const number = get(ID.number, (node) => integer(node));
  const deltaBase = get(ID.deltaIndicator, (node) => integer(node));
  const scope = get(ID.issuingDistributionPoint, readScope);
  const expiredFrom = get(ID.expiredCertsOnCrl, time);
  return {
    ...(authorityKeyId === undefined ? {} : { authorityKeyId }),
    ...(number === undefined ? {} : { number }),
    ...(deltaBase === undefined ? {} : { deltaBase }),
    ...(scope === undefined ? {} : { scope }),
    ...(expiredFrom === undefined ? {} : { expiredFrom }),
  };
}

function readScope(node: Asn1): IssuingDistributionPoint {
  const fields = sequence(node);
  const at = (tag: number) => fields.find((f) => isContext(f, tag));
  const flag = (tag: number) => {
    const field = at(tag);
    return field !== undefined && boolean({ ...field, tagClass: 0, tag: TAG.boolean });
  };
  const point = at(0);
  const reasons = at(3);
  return {
    ...readDistributionPointName(point === undefined ? undefined : explicit(point)),
    hasName: point !== undefined,
    onlyUsers: flag(1),
    onlyCas: flag(2),
    ...(reasons === undefined ? {} : { reasons: namedBits(reasons) }),
    isIndirect: flag(4),
    onlyAttributes: flag(5),
  };
}

function entryReader(
  revoked: Asn1 | undefined,
  issuerKey: string,
): Pick<Crl, 'entriesOf' | 'hasUnknownEntry'> {
  let read: Entries | undefined;
  const entries = () => {
    read ??= readEntries(revoked, issuerKey);
    return read;
  };
  return {
    entriesOf: (serial) => entries().bySerial.get(serial) ?? [],
    hasUnknownEntry: () => entries().hasUnknown,
  };
}

type Entries = { readonly bySerial: ReadonlyMap<bigint, CrlEntry[]>; readonly hasUnknown: boolean };

function readEntries(revoked: Asn1 | undefined, issuerKey: string): Entries {
  const bySerial = new Map<bigint, CrlEntry[]>();
  let hasUnknown = false;
  let currentIssuer = issuerKey; // an issuer holds until the next entry names another: RFC 5280, 5.3.3
  for (const node of revoked === undefined ? [] : children(revoked)) {
    const [serialNode, dateNode, extensionsNode] = sequence(node);
    const extensions = extensionsNode === undefined ? new Map() : readExtensions(extensionsNode);
    if (unknownCritical(extensions, UNDERSTOOD_IN_ENTRY).length > 0) hasUnknown = true;
    const issuer = extensions.get(ID.certificateIssuer);
    if (issuer !== undefined) {
      const names = readGeneralNames(sequence(readDer(issuer.value)));
      const directory = names.find((name) => name.kind === 'directory');
      currentIssuer = directory?.kind === 'directory' ? directory.name.key : '?';
    }
    const reason = extensions.get(ID.reason);
    const invalidity = extensions.get(ID.invalidityDate);
    const dates = [time(dateNode)];
    if (invalidity !== undefined) dates.push(time(readDer(invalidity.value)));
    const serial = integer(serialNode);
    const list = bySerial.get(serial) ?? [];
    list.push({
      revokedAt: new Date(Math.min(...dates.map((date) => date.getTime()))), // the earlier one counts
      reason: reason === undefined ? 0 : smallInteger(readDer(reason.value), TAG.enumerated),
      issuerKey: currentIssuer,
    });
    bySerial.set(serial, list);
  }
  return { bySerial, hasUnknown };
}
