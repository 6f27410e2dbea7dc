import { describe, expect, it } from 'vitest';
import {
  bitString,
  generalizedTime,
  integer,
  namedBits,
  oid,
  setOf,
  tlv,
  x509Time,
} from './der-write.ts';

const hex = (bytes: Buffer) => bytes.toString('hex');

describe('DER writer', () => {
  it.each([
    ['zero is one octet', integer(0), '020100'],
    ['127 has no sign octet', integer(127), '02017f'],
    ['128 needs a sign octet', integer(128), '02020080'],
    ['256 has an odd number of hex digits', integer(256), '02020100'],
    ['leading zeros of octets go', integer(Buffer.from([0, 0, 5])), '020105'],
    ['high octet gets a sign octet', integer(Buffer.from([0xff])), '020200ff'],
    ['first arcs are joined', oid('2.5.29.19'), '0603551d13'],
    ['a large arc takes groups of seven bits', oid('1.2.840.113549'), '06062a864886f70d'],
    ['first two arcs above 127', oid('2.999'), '06028837'],
    ['nonRepudiation is bit 1', namedBits(1), '03020640'],
    ['keyCertSign and cRLSign', namedBits(5, 6), '03020106'],
    ['a ninth bit needs a second octet', namedBits(8), '0303070080'],
    ['whole octets leave no bits unused', bitString(Buffer.from([1])), '03020001'],
    ['SET OF is sorted', setOf(integer(2), integer(1)), '3106020101020102'],
    ['128 octets need the long form', tlv(4, Buffer.alloc(128)).subarray(0, 3), '048180'],
    ['256 octets need two length octets', tlv(4, Buffer.alloc(256)).subarray(0, 4), '04820100'],
  ])('%s', (_reason, written, expected) => {
    expect(hex(written)).toBe(expected);
  });

  it.each([
    ['UTCTime through 2049', '2049-12-31T23:59:59Z', 0x17, '491231235959Z'],
    ['GeneralizedTime from 2050', '2050-01-01T00:00:00Z', 0x18, '20500101000000Z'],
  ])('%s', (_reason, at, tag, text) => {
    const written = x509Time(new Date(at));
    expect(written[0]).toBe(tag);
    expect(written.subarray(2).toString()).toBe(text);
  });

  it('cuts fractions of a second off', () => {
    expect(generalizedTime(new Date('2026-11-24T10:00:00.999Z')).subarray(2).toString()).toBe(
      '20261124100000Z',
    );
  });
});
