import { describe, expect, it } from 'vitest';
import { measureById } from '../measures/index.ts';
import { tableRows } from './table-rows.ts';

const RANGE = { from: '2026-01-01', to: '2026-12-31' } as const;

/** The table of fulfilled documents by court: of each court a part and its whole. */
function rowsOf(counts: Readonly<Record<string, readonly [number, number]>>) {
  const measure = measureById('fulfilled-share');
  if (measure === undefined) throw new Error('no measure');
  return tableRows(measure, {
    ...{ by: 'court', earlier: [], range: RANGE, before: undefined, known: undefined },
    now: Object.entries(counts).map(([key, [part, whole]]) => ({ key, counts: [part, whole] })),
  });
}

describe('small cells of a share', () => {
  it('hide the total too where no other row can hide them, with every number it is made of', () => {
    const { total, rows, hasHidden } = rowsOf({ '3-9': [1, 2] });
    expect(hasHidden).toBe(true);
    for (const row of [total, ...rows]) {
      expect(row.now).toEqual({ state: 'small' });
      expect(row.parts).toEqual([undefined, undefined]);
    }
  });

  it('hide another row with a small one, and show the total', () => {
    const { total, rows } = rowsOf({ '3-9': [1, 5], '5-104': [4, 9], '5-155': [20, 40] });
    const states = rows.map(({ key, now, parts }) => [key, now.state, parts[0]]);
    expect(states.toSorted()).toEqual([
      ['3-9', 'small', undefined],
      ['5-104', 'small', undefined],
      ['5-155', 'known', 20],
    ]);
    expect(total).toMatchObject({ now: { state: 'known', value: 46.3 }, parts: [25, 54] });
  });

  it('are also those that are not in the part: 39 of 40 tells of one', () => {
    const { rows } = rowsOf({ '3-9': [39, 40], '5-104': [4, 9], '5-155': [20, 40] });
    expect(rows.find(({ key }) => key === '3-9')?.now.state).toBe('small');
  });
});
