import { describe, expect, it } from 'vitest';
import type { PassageHit } from '#indexer/search/engine.ts';
import { fuse } from './fuse.ts';

const hit = (id: string): PassageHit => ({
  id,
  type: 'act',
  title: '',
  date: '',
  facets: {},
  anchor: 'p1',
  label: '',
  text: id,
  score: 9,
});
const order = (lists: Parameters<typeof fuse>[0]) => fuse(lists).map(({ id }) => id);

describe('fusion of ranked lists', () => {
  it('puts what both lists have before what one has higher', () => {
    const lists = [
      { hits: [hit('a'), hit('b')], weight: 1 },
      { hits: [hit('c'), hit('b')], weight: 1 },
    ];
    expect(order(lists)).toEqual(['b', 'a', 'c']);
  });

  it('weighs the lists', () => {
    const lists = [
      { hits: [hit('a')], weight: 1 },
      { hits: [hit('b')], weight: 0.7 },
    ];
    expect(order(lists)).toEqual(['a', 'b']);
  });

  it('leaves a list of no weight out', () => {
    expect(order([{ hits: [hit('a')], weight: 0 }])).toEqual([]);
  });
});
