import { type Asn1, Asn1Error, oid, sequence, setOf, stringValue } from './der.ts';

export type NameAttribute = { readonly type: string; readonly value: string };

/** A name as RDNs of comparable attribute keys; `text` is for people, restricted. */
export type DistinguishedName = {
  /** One key per RDN, from the root; equal keys mean equal RDNs. */
  readonly rdns: readonly string[];
  readonly key: string;
  readonly text: string;
  readonly attributes: readonly NameAttribute[];
  readonly raw: Uint8Array;
};

export const ATTRIBUTE = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  organisationIdentifier: '2.5.4.97',
  email: '1.2.840.113549.1.9.1',
} as const;

const SHORT: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

/** Text prepared for comparison: compatibility form, no case, single inner spaces. Source: RFC 5280, 7.1; RFC 4518. */
export function comparableText(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Reads a Name. @throws Asn1Error. */
export function readName(node: Asn1 | undefined): DistinguishedName {
  if (node === undefined) throw new Asn1Error('name expected');
  const attributes: NameAttribute[] = [];
  const rdns = sequence(node).map((rdn) => readRdn(setOf(rdn), attributes));
  return {
    rdns,
    key: rdns.join(','),
    text: attributes.map((a) => `${SHORT[a.type] ?? a.type}=${a.value}`).join(', '),
    attributes,
    raw: node.raw,
  };
}

/** Comparable key of one RDN; its attributes are appended to `into`. @throws Asn1Error. */
export function readRdn(pairs: readonly Asn1[], into: NameAttribute[] = []): string {
  if (pairs.length === 0) throw new Asn1Error('name has an empty part');
  const keys = pairs.map((pair) => {
    const [typeNode, valueNode, extra] = sequence(pair);
    if (valueNode === undefined || extra !== undefined) throw new Asn1Error('name is not valid');
    const type = oid(typeNode);
    const text = stringValue(valueNode);
    const value = text ?? `#${Buffer.from(valueNode.raw).toString('hex')}`;
    into.push({ type, value });
    return JSON.stringify([type, text === undefined ? value : comparableText(text)]);
  });
  return keys.sort().join('+');
}

/** Values of one attribute type, in order. */
export function attributeValues(name: DistinguishedName, type: string): readonly string[] {
  return name.attributes.filter((a) => a.type === type).map((a) => a.value);
}

/** True where `base` is a prefix of `name`, RDN by RDN. Source: RFC 5280, 4.2.1.10. */
export function isWithinSubtree(name: DistinguishedName, base: DistinguishedName): boolean {
  return base.rdns.every((rdn, i) => name.rdns[i] === rdn);
}
