import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { qrMatrix, qrPath } from './qr-code.ts';
import { correctionBytes } from './qr-reed-solomon.ts';

const address = (length: number) =>
  `https://ashkar.example.az/decisions/k7m2p9xwz?v=1&x=${'abc'.repeat(99)}`.slice(0, length);
const print = (text: string) =>
  createHash('sha256')
    .update(
      qrMatrix(text)
        .map((row) => row.map(Number).join(''))
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 16);

describe('qrMatrix', () => {
  // Each of these was read back by an independent decoder when the table was made.
  it.each([
    [10, 2, '54b2299add0adff8'],
    [42, 3, 'ef38ba497f613379'],
    [60, 4, '3ba73f6d4485df1e'],
    [80, 5, '723979261ace698e'],
    [100, 6, 'ff3ffee8a4c34556'],
    [120, 7, '5d84086ed25e5a82'],
    [140, 8, 'f3842bf7cdde1055'],
    [175, 9, 'c16e0fb515250ab1'],
    [205, 10, '513058f4fedb224f'],
  ] as const)('%i bytes: version %i', (length, version, hash) => {
    expect(qrMatrix(address(length))).toHaveLength(version * 4 + 17);
    expect(print(address(length))).toBe(hash);
  });

  it('makes the correction words of the example of ISO/IEC 18004, annex I', () => {
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17];
    expect(correctionBytes(data, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
  });

  it('has a quiet zone and draws every dark module once', () => {
    const matrix = qrMatrix(address(40));
    const { size, path } = qrPath(address(40));
    expect(size).toBe(matrix.length + 8);
    const drawn = [...path.matchAll(/h(\d+)/g)].reduce((sum, [, run]) => sum + Number(run), 0);
    expect(drawn).toBe(matrix.flat().filter(Boolean).length);
  });

  it('refuses a text that does not fit', () => {
    expect(() => qrMatrix('x'.repeat(300))).toThrow(RangeError);
  });
});
