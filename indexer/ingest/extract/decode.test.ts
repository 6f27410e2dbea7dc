import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const WORDS = 'Məhkəmə iddianı qismən təmin etdi.';
const CYRILLIC = 'МәҺкәмә'; // letters outside Windows-1251
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

/** One-byte encodings of the letters used below. Source: Unicode mapping tables of Windows code pages. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    throw new RangeError(sign);
  });
const TURKISH: Readonly<Record<string, number>> = {
  Ğ: 0xd0,
  İ: 0xdd,
  Ş: 0xde,
  ğ: 0xf0,
  ı: 0xfd,
  ş: 0xfe,
};
const cp1254 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => TURKISH[sign] ?? sign.codePointAt(0) ?? 0);
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('decodeText', () => {
  it.each<[string, Uint8Array, string]>([
    ['plain UTF-8', bytes(WORDS), WORDS],
    ['UTF-8 with a mark, which goes', bytes([0xef, 0xbb, 0xbf], WORDS), WORDS],
    [
      'UTF-16 little endian with a mark',
      Buffer.concat([bytes([0xff, 0xfe]), Buffer.from(WORDS, 'utf16le')]),
      WORDS,
    ],
    ['UTF-16 big endian with a mark', Buffer.concat([bytes([0xfe, 0xff]), utf16be(WORDS)]), WORDS],
    ['UTF-8 Cyrillic stays', bytes(CYRILLIC), CYRILLIC],
    ['nothing', bytes(), ''],
    ['ASCII only', bytes('Madde 1.'), 'Madde 1.'],
    ['one word in Windows-1251', Uint8Array.of(0xcc, 0xe0, 0xe4, 0xe4), 'Мадд'],
    [
      'Windows-1251 as declared',
      bytes('<meta charset="windows-1251">', [0xcc, 0xe0]),
      '<meta charset="windows-1251">Ма',
    ],
    [
      'Windows-1251 Russian, whatever the page says',
      cp1251('Именем Республики суд решил удовлетворить иск'),
      'Именем Республики суд решил удовлетворить иск',
    ],
    [
      'Latin page of Word: Western bytes with entities for the rest, read as Turkish',
      cp1254('&#399;mək M&#601;c&#601;ll&#601;si üçün söz güzəşti'.replaceAll('ə', '&#601;')),
      '&#399;mək M&#601;c&#601;ll&#601;si üçün söz güzəşti'.replaceAll('ə', '&#601;'),
    ],
    [
      'Windows-1254: ş ğ ı İ are the letters, not Icelandic ones',
      cp1254('Şirkətin işçisi çıxış etdi, İddia ağır'.replaceAll('ə', 'e')),
      'Şirketin işçisi çıxış etdi, İddia ağır',
    ],
    [
      'UTF-8 with one cut sign keeps the rest',
      bytes(WORDS.repeat(4), [0xc9], ' son'),
      `${WORDS.repeat(4)}\ufffd son`,
    ],
  ])('%s', (_, input, text) => expect(decodeText(input)).toBe(text));

  it('never throws and never grows: any two bytes', () => {
    for (let first = 0; first < 256; first += 5)
      for (let second = 0; second < 256; second += 7)
        expect(decodeText(Uint8Array.of(first, second)).length).toBeLessThanOrEqual(2);
  });
});
