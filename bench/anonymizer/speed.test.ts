import { expect, test } from 'vitest';
import { tenPages } from './speed.ts';

test('documents are joined to ten pages, time is scaled, a rest is left out', () => {
  const pages = (count: number, ms: number) => ({ words: count * 300, ms });
  expect(tenPages([pages(4, 20), pages(6, 30), pages(20, 60), pages(9, 1)])).toEqual([50, 30]);
});
