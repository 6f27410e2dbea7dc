import { describe, expect, it } from 'vitest';
import type { PassageHit } from '#indexer/search/engine.ts';
import { fuse } from './fuse.ts';

const hit = (id: string, score: number): PassageHit => ({
  ...{ id, type: 'act', title: '', date: '', facets: {} },
  ...{ anchor: 'p1', label: '', text: id, score },
});
const order = (...found: Parameters<typeof fuse>) => fuse(...found).map(({ id }) => id);

describe('words and meaning together', () => {
  it('puts what both have before what one has alone', () => {
    const byWords = [hit('a', 1), hit('b', 0.9)];
    const byMeaning = [hit('c', 0.88), hit('b', 0.87), hit('d', 0.8)];
    expect(order({ byWords, byMeaning, weight: 1 })).toEqual(['b', 'a', 'c', 'd']);
  });

  it('lets meaning decide less where the words say more', () => {
    const byMeaning = [hit('b', 0.9), hit('c', 0.8)];
    expect(order({ byWords: [hit('a', 0.8)], byMeaning, weight: 1 })).toEqual(['b', 'a', 'c']);
    expect(order({ byWords: [hit('a', 2.4)], byMeaning, weight: 1 })).toEqual(['a', 'b', 'c']);
  });

  it('weighs the meaning', () => {
    const byMeaning = [hit('b', 0.9), hit('c', 0.8)];
    expect(order({ byWords: [hit('a', 0.8)], byMeaning, weight: 0.7 })).toEqual(['a', 'b', 'c']);
  });

  it('keeps the order by words where meaning was not asked', () => {
    const byWords = [hit('b', 1), hit('a', 0.5)];
    expect(fuse({ byWords, byMeaning: [], weight: 0 })).toEqual(byWords);
  });

  it('takes a single passage by meaning for the best', () => {
    expect(fuse({ byWords: [], byMeaning: [hit('a', 0.8)], weight: 0.7 })[0]?.score).toBe(0.7);
  });
});
