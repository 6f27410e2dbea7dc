import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SMALLEST_CELL, withoutSmallCells } from './small-cells.ts';

it.each([
  [
    { a: 5, b: 3 },
    {
      shown: [
        ['a', 5],
        ['b', 3],
      ],
      rest: 0,
    },
  ],
  [
    { a: 5, b: 2, c: 1 },
    { shown: [['a', 5]], rest: 3 },
  ],
  [
    { a: 9, b: 5, c: 1 },
    { shown: [['a', 9]], rest: 6 },
  ], // one alone would be seen by subtraction
  [{ a: 2 }, undefined],
  [{}, { shown: [], rest: 0 }],
])('%o', (counts, expected) => {
  expect(withoutSmallCells(counts as Record<string, number>)).toEqual(expected);
});

it('never shows a cell under three, and sums to the whole', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.nat(9)), (counts) => {
      const whole = Object.values(counts).reduce((a, b) => a + b, 0);
      const found = withoutSmallCells(counts);
      if (found === undefined) {
        expect(whole).toBeLessThan(SMALLEST_CELL);
        return;
      }
      const cells = [...found.shown.map(([, count]) => count), found.rest].filter((n) => n > 0);
      expect(Math.min(...cells, SMALLEST_CELL)).toBe(SMALLEST_CELL);
      expect(cells.reduce((a, b) => a + b, 0)).toBe(whole);
    }),
  );
});
