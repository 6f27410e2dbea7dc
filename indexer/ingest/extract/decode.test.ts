import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const TEXT = 'Məhkəmə işi – “qərar”';
const utf16 = (text: string, swap: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
    ['UTF-16, little end first', utf16(TEXT, false), TEXT],
    ['UTF-16, big end first', utf16(TEXT, true), TEXT],
    ['Windows-1251 that declares nothing', Buffer.from([0xcc, 0xe0, 0xe4, 0xe4]), 'Мадд'],
    [
      'Windows-1251 as declared',
      Buffer.concat([Buffer.from('<meta charset="windows-1251">'), Buffer.from([0xcc, 0xe0])]),
      '<meta charset="windows-1251">Ма',
    ],
    [
      'UTF-8 with one bad byte: the loss shows',
      Buffer.concat([Buffer.from(TEXT.repeat(4)), Buffer.from([0xff])]),
      `${TEXT.repeat(4)}\ufffd`,
    ],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
