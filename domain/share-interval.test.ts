import { expect, it } from 'vitest';
import { shareInterval } from './share-interval.ts';

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
