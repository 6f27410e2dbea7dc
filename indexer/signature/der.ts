/** Bytes that are not the ASN.1 they claim to be. */
export class Asn1Error extends Error {
  override readonly name = 'Asn1Error';
}

/** One element; `raw` and `content` are views into the input. `ber` allows indefinite lengths. */
export type Asn1 = {
  readonly tagClass: number; // 0 universal, 1 application, 2 context, 3 private
  readonly tag: number;
  readonly constructed: boolean;
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
  readonly depth: number;
  readonly ber: boolean;
};

const MAX_DEPTH = 64; // levels: real structures stay below 20

export const TAG = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  oid: 6,
  enumerated: 10,
  utf8String: 12,
  sequence: 16,
  set: 17,
  utcTime: 23,
  generalizedTime: 24,
} as const;

/** The single element that fills `bytes` exactly, DER only. @throws Asn1Error. Source: X.690, clause 10. */
export function readDer(bytes: Uint8Array): Asn1 {
  return readWhole(bytes, false);
}

/** As `readDer`, but indefinite and non-minimal lengths are allowed (CMS). @throws Asn1Error. Source: X.690, clause 8. */
export function readBer(bytes: Uint8Array): Asn1 {
  return readWhole(bytes, true);
}

function readWhole(bytes: Uint8Array, ber: boolean): Asn1 {
  const node = readElement(bytes, 0, 0, ber);
  if (node.raw.length !== bytes.length) throw new Asn1Error('bytes follow the ASN.1 element');
  return node;
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Asn1Error('ASN.1 element is cut short');
  return byte;
}

function readElement(bytes: Uint8Array, start: number, depth: number, ber: boolean): Asn1 {
  if (depth > MAX_DEPTH) throw new Asn1Error('ASN.1 nesting is too deep');
  const first = byteAt(bytes, start);
  const constructed = (first & 0x20) !== 0;
  let at = start + 1;
  let tag = first & 0x1f;
  if (tag === 0x1f) {
    tag = 0;
    for (let i = 0; ; i++) {
      const byte = byteAt(bytes, at++);
      if (i > 3 || (i === 0 && byte === 0x80)) throw new Asn1Error('ASN.1 tag number is not valid');
      tag = tag * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) break;
    }
    if (tag < 31) throw new Asn1Error('ASN.1 tag number is not minimal');
  }
  const shape = { tagClass: first >> 6, tag, constructed, depth, ber };
  const lengthByte = byteAt(bytes, at++);
  if (lengthByte === 0x80) {
    if (!ber || !constructed) throw new Asn1Error('indefinite length is not DER');
    const end = endOfContents(bytes, at, depth, ber);
    return { ...shape, raw: bytes.subarray(start, end + 2), content: bytes.subarray(at, end) };
  }
  let length = lengthByte;
  if (lengthByte > 0x80) {
    const size = lengthByte & 0x7f;
    if (size > 4) throw new Asn1Error('ASN.1 length is too long');
    length = 0;
    for (let i = 0; i < size; i++) length = length * 256 + byteAt(bytes, at++);
    if (!ber && (length < 128 || length < 256 ** (size - 1)))
      throw new Asn1Error('ASN.1 length is not minimal');
  }
  if (at + length > bytes.length) throw new Asn1Error('ASN.1 element is cut short');
  return {
    ...shape,
    raw: bytes.subarray(start, at + length),
    content: bytes.subarray(at, at + length),
  };
}

/** Offset of the end-of-contents octets that close an indefinite element. */
function endOfContents(bytes: Uint8Array, from: number, depth: number, ber: boolean): number {
  let at = from;
  while (!(byteAt(bytes, at) === 0 && byteAt(bytes, at + 1) === 0))
    at += readElement(bytes, at, depth + 1, ber).raw.length;
  return at;
}

/** The elements inside a constructed one, in order. @throws Asn1Error. */
export function children(node: Asn1): readonly Asn1[] {
  if (!node.constructed) throw new Asn1Error('a primitive ASN.1 element has no children');
  const found: Asn1[] = [];
  for (let at = 0; at < node.content.length; ) {
    const child = readElement(node.content, at, node.depth + 1, node.ber);
    found.push(child);
    at += child.raw.length;
  }
  return found;
}

/** True where the element has this universal tag. */
export function isUniversal(node: Asn1 | undefined, tag: number): node is Asn1 {
  return node !== undefined && node.tagClass === 0 && node.tag === tag;
}

/** True where the element has this context-specific tag. */
export function isContext(node: Asn1 | undefined, tag: number): node is Asn1 {
  return node !== undefined && node.tagClass === 2 && node.tag === tag;
}

function expect(node: Asn1 | undefined, tag: number, what: string): Asn1 {
  if (!isUniversal(node, tag)) throw new Asn1Error(`${what} expected`);
  return node;
}

/** Children of a SEQUENCE. @throws Asn1Error. */
export function sequence(node: Asn1 | undefined): readonly Asn1[] {
  return children(expect(node, TAG.sequence, 'SEQUENCE'));
}

/** Children of a SET. @throws Asn1Error. */
export function setOf(node: Asn1 | undefined): readonly Asn1[] {
  return children(expect(node, TAG.set, 'SET'));
}

/** The one element inside an explicit tag. @throws Asn1Error. */
export function explicit(node: Asn1): Asn1 {
  const inner = children(node);
  if (inner.length !== 1 || inner[0] === undefined)
    throw new Asn1Error('one element expected inside the tag');
  return inner[0];
}

/** The dotted object identifier. @throws Asn1Error. Source: X.690, clause 8.19. */
export function oid(node: Asn1 | undefined): string {
  const { content } = expect(node, TAG.oid, 'OBJECT IDENTIFIER');
  const arcs: bigint[] = [];
  let value = 0n;
  let isOpen = false;
  for (const byte of content) {
    if (!isOpen && byte === 0x80) throw new Asn1Error('object identifier is not minimal');
    value = value * 128n + BigInt(byte & 0x7f);
    isOpen = (byte & 0x80) !== 0;
    if (!isOpen) {
      arcs.push(value);
      value = 0n;
    }
  }
  const first = arcs[0];
  if (isOpen || first === undefined || content.length > 64)
    throw new Asn1Error('object identifier is not valid');
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...arcs.slice(1)].join('.');
}

/** Two's complement INTEGER or ENUMERATED. @throws Asn1Error. */
export function integer(node: Asn1 | undefined, tag: number = TAG.integer): bigint {
  const { content } = expect(node, tag, 'INTEGER');
  const [first, second] = content;
  if (first === undefined || content.length > 1024) throw new Asn1Error('INTEGER is not valid');
  if (
    second !== undefined &&
    ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))
  )
    throw new Asn1Error('INTEGER is not minimal');
  const value = BigInt(`0x${Buffer.from(content).toString('hex')}`);
  return first >= 0x80 ? value - (1n << BigInt(content.length * 8)) : value;
}

/** INTEGER that fits a small count. @throws Asn1Error. */
export function smallInteger(node: Asn1 | undefined, tag: number = TAG.integer): number {
  const value = integer(node, tag);
  if (value < 0n || value > 1_000_000n) throw new Asn1Error('INTEGER is out of range');
  return Number(value);
}

/** BOOLEAN, 00 or FF only. @throws Asn1Error. */
export function boolean(node: Asn1 | undefined): boolean {
  const { content, ber } = expect(node, TAG.boolean, 'BOOLEAN');
  const value = content[0];
  if (content.length !== 1 || value === undefined || (!ber && value !== 0 && value !== 0xff))
    throw new Asn1Error('BOOLEAN is not valid');
  return value !== 0;
}

/** Octets of an OCTET STRING; the pieces of a constructed one (BER) are joined. @throws Asn1Error. */
export function octets(node: Asn1 | undefined): Uint8Array {
  return joinedOctets(expect(node, TAG.octetString, 'OCTET STRING'));
}

/** Octets of an element with an implicit OCTET STRING tag. @throws Asn1Error. */
export function joinedOctets(node: Asn1): Uint8Array {
  if (!node.constructed) return node.content;
  if (!node.ber) throw new Asn1Error('constructed string is not DER');
  return Buffer.concat(children(node).map((piece) => octets(piece)));
}

/** Octets of a BIT STRING whose bit count is a multiple of eight. @throws Asn1Error. */
export function bitStringOctets(node: Asn1 | undefined): Uint8Array {
  const { content, constructed } = expect(node, TAG.bitString, 'BIT STRING');
  if (constructed || content[0] !== 0) throw new Asn1Error('BIT STRING with unused bits');
  return content.subarray(1);
}

/** Numbers of the bits that are set, bit 0 first; also for an implicit tag. @throws Asn1Error. */
export function namedBits(node: Asn1): ReadonlySet<number> {
  const unused = node.content[0];
  if (node.constructed || unused === undefined || unused > 7)
    throw new Asn1Error('BIT STRING is not valid');
  const set = new Set<number>();
  const bits = (node.content.length - 1) * 8 - unused;
  for (let i = 0; i < bits; i++)
    if (((node.content[1 + (i >> 3)] ?? 0) >> (7 - (i & 7))) & 1) set.add(i);
  return set;
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,6}))?Z$/;

/** UTCTime or GeneralizedTime in UTC; fractions are cut to milliseconds. @throws Asn1Error. Source: RFC 5280, 4.1.2.5. */
export function time(node: Asn1 | undefined): Date {
  const text = node === undefined ? '' : Buffer.from(node.content).toString('latin1');
  const isShort = isUniversal(node, TAG.utcTime);
  if (!isShort && !isUniversal(node, TAG.generalizedTime)) throw new Asn1Error('time expected');
  const parts = (isShort ? UTC_TIME : GENERALIZED_TIME).exec(text);
  if (parts === null) throw new Asn1Error('time is not in UTC with seconds');
  const [, y = '', mo = '', d = '', h = '', mi = '', s = '', fraction = ''] = parts;
  const year = isShort ? (Number(y) >= 50 ? 1900 : 2000) + Number(y) : Number(y);
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const value = new Date(0);
  value.setUTCFullYear(year, Number(mo) - 1, Number(d));
  value.setUTCHours(Number(h), Number(mi), Number(s), ms);
  const written = `${String(year).padStart(4, '0')}-${mo}-${d}T${h}:${mi}:${s}`;
  if (value.toISOString().slice(0, 19) !== written) throw new Asn1Error('time does not exist');
  return value;
}

/** Text of any ASN.1 string type; undefined for another type. Source: X.680, clause 41. */
export function stringValue(node: Asn1): string | undefined {
  if (node.tagClass !== 0 || node.constructed) return undefined;
  const bytes = Buffer.from(node.content);
  switch (node.tag) {
    case 12:
      return bytes.toString('utf8');
    case 18:
    case 19:
    case 22:
    case 26:
    case 20: // TeletexString: read as Latin-1, as everyone does
      return bytes.toString('latin1');
    case 28:
      return fromCodeUnits(bytes, 4);
    case 30:
      return fromCodeUnits(bytes, 2);
    default:
      return undefined;
  }
}

function fromCodeUnits(bytes: Buffer, size: 2 | 4): string | undefined {
  if (bytes.length % size !== 0) return undefined;
  let text = '';
  for (let at = 0; at < bytes.length; at += size) {
    const code = bytes.readUIntBE(at, size);
    if (code > 0x10ffff) return undefined;
    text += String.fromCodePoint(code);
  }
  return text;
}

/** True where both elements are the same octets. */
export function equalRaw(a: Asn1, b: Asn1): boolean {
  return Buffer.compare(a.raw, b.raw) === 0;
}

/** DER header and content in one element: for the few places where a signed form must be rebuilt. */
export function encodeElement(firstByte: number, content: Uint8Array): Uint8Array {
  const length = content.length;
  const head =
    length < 0x80
      ? [length]
      : length < 0x100
        ? [0x81, length]
        : length < 0x10000
          ? [0x82, length >> 8, length & 0xff]
          : [0x83, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Uint8Array.from([firstByte, ...head]), content]);
}
