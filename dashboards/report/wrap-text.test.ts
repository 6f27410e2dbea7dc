import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

it.each([
  ['bir iki üç', 6, ['bir', 'iki üç']],
  ['bir iki', 7, ['bir iki']],
  ['uzunsözdür iki', 4, ['uzunsözdür', 'iki']], // a word is never cut
  ['', 4, ['']],
] as const)('"%s" in %d characters', (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

it('counts the indent of the first line and any measure of width', () => {
  expect(wrapText('bir iki üç', 8, { firstIndent: '  ' })).toEqual(['  bir', 'iki üç']);
  expect(wrapText('bir iki üç', 60, { widthOf: (line) => line.length * 10 })).toEqual([
    ...['bir', 'iki üç'],
  ]);
});
