import { describe, expect, it } from 'vitest';
import { statisticsWish, wishParams } from './statistics-wish.ts';

const TODAY = '2026-11-24';
const wishOf = (search: string) => statisticsWish(new URLSearchParams(search), TODAY);

describe('the period of an address', () => {
  it.each([
    ['', '2026-01-01', '2026-11-24'],
    ['period=2025', '2025-01-01', '2025-12-31'],
    ['period=2026Q3', '2026-07-01', '2026-09-30'],
    ['period=2026Q4', '2026-10-01', '2026-11-24'], // not beyond today
    ['period=2024-02', '2024-02-01', '2024-02-29'],
    ['period=2027', '2026-01-01', '2026-11-24'], // has not begun
    ['period=2026Q5', '2026-01-01', '2026-11-24'],
    ['from=2026-02-03&to=2026-02-05', '2026-02-03', '2026-02-05'],
    ['from=2026-02-30&to=2026-03-05', '2026-01-01', '2026-11-24'], // no such day
    ['from=2026-03-05&to=2026-02-05', '2026-01-01', '2026-11-24'],
  ])('"%s" is %s to %s', (search, from, to) => {
    expect(wishOf(search)).toMatchObject({ from, to });
  });

  it('keeps known filters, an old code of a court as the new one, and leads back to itself', () => {
    const wish = wishOf('period=2025&court=106&region=Bakı&procedure=mülki&kind=emr');
    expect(wish.filter).toEqual({ court: '3-9', region: 'Bakı', procedure: 'mülki', kind: 'emr' });
    expect(wishOf(wishParams(wish).toString())).toEqual(wish);
    expect(wishOf('court=x&region=y&procedure=z&kind=w').filter).toEqual({});
  });
});
