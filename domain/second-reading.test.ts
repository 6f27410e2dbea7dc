import { expect, it } from 'vitest';
import { readingFinds } from './second-reading.ts';

const edit = (seq: number, kind: 'add' | 'change' | 'drop', isUndone = false) => ({
  ...{ seq, kind, isUndone },
});

it.each([
  ['nothing changed', [1], [edit(1, 'add')], { missed: 0, overMasked: 0 }],
  ['a place masked', [1], [edit(1, 'add'), edit(2, 'add')], { missed: 1, overMasked: 0 }],
  ['a release taken back', [1], [edit(1, 'drop', true)], { missed: 1, overMasked: 0 }],
  ['a place laid open', [], [edit(1, 'drop')], { missed: 0, overMasked: 1 }],
  ['a mask taken back', [1], [edit(1, 'add', true)], { missed: 0, overMasked: 1 }],
  ['a mask tried and taken back', [], [edit(1, 'add', true)], { missed: 0, overMasked: 0 }],
  [
    'undone before it was drawn',
    [2],
    [edit(1, 'drop', true), edit(2, 'add')],
    { missed: 0, overMasked: 0 },
  ],
  ['said otherwise', [], [edit(1, 'change')], { missed: 0, overMasked: 0 }],
])('a second reading: %s', (_, before, edits, finds) => {
  expect(readingFinds(before, edits)).toEqual(finds);
});
