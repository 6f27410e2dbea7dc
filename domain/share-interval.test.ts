import { expect, it } from 'vitest';
import { shareInterval, shareUpperBound } from './share-interval.ts';

// Values that follow from Wilson's formula with z = 1.96, reckoned by hand.
it.each([
  [0, 10, { low: 0, high: 27.8 }],
  [5, 10, { low: 23.7, high: 76.3 }],
  [10, 10, { low: 72.2, high: 100 }],
  [1, 100, { low: 0.2, high: 5.4 }],
  [0, 0, undefined],
])('%d of %d', (part, whole, interval) => {
  expect(shareInterval(part, whole)).toEqual(interval);
});

// 1 − 0.05^(1/n) for none; for one of two √0.95 by hand; the others by the beta quantile of published tables.
it.each([
  [0, 0, undefined],
  [0, 1, 95],
  [0, 59, 5],
  [0, 60, 4.9],
  [1, 2, 97.5],
  [1, 60, 7.7],
  [3, 60, 12.4],
  [60, 60, 100],
])('of %d in a sample of %d the bound is %s %%', (part, whole, bound) => {
  expect(shareUpperBound(part, whole)).toBe(bound);
});
