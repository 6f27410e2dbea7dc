import { describe, expect, it } from 'vitest';
import { Asn1Error, children, integer, oid, readBer, readDer, time } from './der.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('readDer refuses', () => {
  const rows = [
    ['', 'nothing'],
    ['30', 'no length'],
    ['3003 0201', 'content cut short'],
    ['3003 020101 00', 'bytes after the element'],
    ['3080 020101 0000', 'indefinite length'],
    ['308103 020101', 'length that is not minimal'],
    ['30820003 020101', 'length with a leading zero'],
    ['3085000000000 0', 'length of five octets'],
    ['1f1e00', 'tag number that is not minimal'],
  ] as const;
  it.each(rows)('%s: %s', (bytes) => {
    expect(() => readDer(hex(bytes))).toThrow(Asn1Error);
  });

  it('nesting deeper than 64 levels', () => {
    let bytes = hex('0500');
    for (let i = 0; i < 70; i++) {
      const length = bytes.length < 128 ? [bytes.length] : [0x81, bytes.length];
      bytes = Buffer.concat([Buffer.from([0x30, ...length]), bytes]);
    }
    expect(() => {
      for (let node = readDer(bytes); node.constructed; ) {
        const [first] = children(node);
        if (first === undefined) break;
        node = first;
      }
    }).toThrow('too deep');
  });
});

it('readBer takes indefinite lengths, and nothing after them', () => {
  expect(children(readBer(hex('3080 020101 0000'))).length).toBe(1);
  expect(() => readBer(hex('3080 020101 0000 00'))).toThrow(Asn1Error);
});

it('reads numbers and identifiers', () => {
  expect(integer(readDer(hex('0202ff7f')))).toBe(-129n);
  expect(() => integer(readDer(hex('02020001')))).toThrow('minimal');
  expect(oid(readDer(hex('06092a864886f70d010702')))).toBe('1.2.840.113549.1.7.2');
  expect(() => oid(readDer(hex('0603800102')))).toThrow(Asn1Error);
});

describe('time', () => {
  const read = (text: string, tag: number) =>
    time(readDer(Buffer.concat([Buffer.from([tag, text.length]), Buffer.from(text)])));
  it('reads both kinds', () => {
    expect(read('490101000000Z', 0x17).getUTCFullYear()).toBe(2049);
    expect(read('20260229000000Z'.replace('0229', '0228'), 0x18).getUTCDate()).toBe(28);
  });
  it.each(['20260230000000Z', '20260228000000+0400', '202602280000Z', '20261301000000Z'])(
    'refuses %s',
    (text) => {
      expect(() => read(text, 0x18)).toThrow(Asn1Error);
    },
  );
});
