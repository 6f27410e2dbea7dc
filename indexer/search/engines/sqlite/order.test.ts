import { describe, expect, it } from 'vitest';
import { seeded } from '#tests/contract/made-corpus.ts';
import { SORTS } from '../../engine.ts';
import { compareBy, firstOf, type Ranked } from './order.ts';

describe('the first results', () => {
  const random = seeded(7);
  const made = Array.from(
    { length: 3_000 },
    (_, doc): Ranked => ({
      doc,
      id: `d${Math.floor(random() * 1e9)}`,
      score: Math.floor(random() * 40) / 8, // many are equal
      date: 20_200_101 + Math.floor(random() * 30),
      cited: Math.floor(random() * 4),
    }),
  );
  const keys = { relevance: 'score', newest: 'date', oldest: 'date', cited: 'cited' } as const;

  it.each(SORTS)('are those of the whole list in order, by %s', (sort) => {
    const compare = compareBy(sort);
    const sign = sort === 'oldest' ? -1 : 1;
    const first = (doc: number) => sign * (made[doc]?.[keys[sort]] ?? 0);
    const ranked = (doc: number) => made[doc] as Ranked;
    const documents = Uint32Array.from(made.map(({ doc }) => doc));
    const whole = [...made].sort(compare);
    for (const n of [1, 11, 64, 65, 700, 3_000, 4_000])
      expect(firstOf(documents, n, first, ranked, compare)).toEqual(whole.slice(0, n));
  });
});
