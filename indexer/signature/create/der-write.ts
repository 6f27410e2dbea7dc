/** A small DER writer: each function returns the whole TLV. Source: X.690. */

const LONG_FORM = 0x80;

/** One TLV with this identifier octet. */
export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(length)]), ...parts]);
}

function lengthOctets(length: number): number[] {
  if (length < LONG_FORM) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [LONG_FORM | octets.length, ...octets];
}

/** SEQUENCE in the order given. */
export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts);

/** SET OF: the parts sorted as DER asks. Source: X.690, 11.6. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer =>
  tlv(0x31, ...[...parts].sort(Buffer.compare));

export const octetString = (bytes: Uint8Array): Buffer => tlv(0x04, bytes);
export const nullValue = (): Buffer => tlv(0x05);
export const booleanTrue = (): Buffer => tlv(0x01, Buffer.from([0xff]));
export const utf8String = (text: string): Buffer => tlv(0x0c, Buffer.from(text, 'utf8'));
export const printableString = (text: string): Buffer => tlv(0x13, Buffer.from(text, 'latin1'));

/** `[number]` around whole TLVs (EXPLICIT, or IMPLICIT over a constructed type's content). */
export const context = (number: number, ...parts: readonly Uint8Array[]): Buffer =>
  tlv(0xa0 | number, ...parts);

/** `[number]` IMPLICIT over the content octets of a primitive type. */
export const contextPrimitive = (number: number, content: Uint8Array): Buffer =>
  tlv(0x80 | number, content);

/** INTEGER of a non-negative number or of unsigned big-endian octets. */
export function integer(value: number | Uint8Array): Buffer {
  return tlv(0x02, integerOctets(value));
}

/** ENUMERATED of a small number. */
export const enumerated = (value: number): Buffer => tlv(0x0a, integerOctets(value));

function integerOctets(value: number | Uint8Array): Buffer {
  const bytes = typeof value === 'number' ? numberOctets(value) : value;
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const short = bytes.subarray(start);
  return Buffer.concat([Buffer.from((short[0] ?? 0) >= 0x80 ? [0] : []), short]);
}

function numberOctets(value: number): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
}

/** BIT STRING of whole octets. */
export const bitString = (bytes: Uint8Array): Buffer => tlv(0x03, Buffer.from([0]), bytes);

/** BIT STRING of named bits, trailing zero bits removed; `bits` are bit numbers from the left. */
export function namedBits(...bits: readonly number[]): Buffer {
  const last = Math.max(...bits);
  const octets = Buffer.alloc(Math.floor(last / 8) + 1);
  for (const bit of bits) {
    const at = Math.floor(bit / 8);
    octets[at] = (octets[at] ?? 0) | (0x80 >> (bit % 8));
  }
  return tlv(0x03, Buffer.from([7 - (last % 8)]), octets);
}

/** OBJECT IDENTIFIER of a dotted text. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      groups.unshift(0x80 | (left % 128));
    }
    return groups;
  });
  return tlv(0x06, Buffer.from(octets));
}

/** GeneralizedTime in UTC, whole seconds. */
export function generalizedTime(at: Date): Buffer {
  return tlv(0x18, Buffer.from(`${digitsOf(at)}Z`, 'latin1'));
}

/** Time of X.509: UTCTime before 2050, GeneralizedTime from then on. Source: RFC 5280, 4.1.2.5. */
export function x509Time(at: Date): Buffer {
  if (at.getUTCFullYear() >= 2050) return generalizedTime(at);
  return tlv(0x17, Buffer.from(`${digitsOf(at).slice(2)}Z`, 'latin1'));
}

function digitsOf(at: Date): string {
  return at.toISOString().slice(0, 19).replace(/[-:T]/g, '');
}
