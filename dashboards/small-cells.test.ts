import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCells } from './small-cells.ts';

const rowsOf = (counts: readonly number[]) =>
  counts.map((count, at) => ({ key: `k${at}`, counts: [count] }));

describe('hidden cells', () => {
  it.each([
    ['nothing is small', [5, 3, 0], [], false],
    ['one is small: the smallest other goes with it', [9, 2, 4], ['k1', 'k2'], false],
    ['two ones add up to two: a third goes with them', [9, 1, 1], ['k0', 'k1', 'k2'], false],
    ['two small ones that add up to three', [9, 1, 2], ['k1', 'k2'], false],
    ['zero is nobody and is shown', [0, 2, 7], ['k1', 'k2'], false],
    ['nothing to hide it behind: the total goes too', [2, 0], ['k0'], true],
  ] as const)('%s', (_, counts, rows, total) => {
    const hidden = hiddenCells(rowsOf(counts));
    expect([...hidden.rows].sort()).toEqual([...rows]);
    expect(hidden.total).toBe(total);
  });

  it('hides a row by any count that its value is made of', () => {
    const rows = [
      { key: 'a', counts: [40, 39, 1] }, // one decision is not in the part
      { key: 'b', counts: [30, 10, 20] },
      { key: 'c', counts: [50, 20, 30] },
    ];
    expect([...hiddenCells(rows).rows].sort()).toEqual(['a', 'b']);
  });

  it('lets no sum of what is hidden be under three while the total is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 }), (counts) => {
        const rows = rowsOf(counts);
        const hidden = hiddenCells(rows);
        const shown = rows.filter(({ key }) => !hidden.rows.has(key));
        for (const { counts: own } of shown) expect([1, 2]).not.toContain(own[0]);
        if (hidden.rows.size === 0 || hidden.total) return;
        const rest = rows
          .filter(({ key }) => hidden.rows.has(key))
          .reduce((sum, { counts: own }) => sum + (own[0] ?? 0), 0);
        expect(hidden.rows.size).toBeGreaterThan(1);
        expect(rest).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
