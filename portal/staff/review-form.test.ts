import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/structured-text.ts';
import { readReviewForm } from './review-form.ts';

const BLOCKS: readonly Block[] = ['Birinci abzas.', 'Ev, sonra yenə ev.'].map((text, i) => ({
  ...{ anchor: `p${i + 1}`, zone: 'facts', kind: 'paragraph', text },
}));

function read(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readReviewForm(form, BLOCKS);
}
const ADD = { act: 'add', paragraph: 'p2', cls: 'place', ground: 'P' };

describe('form of the review page', () => {
  it('finds words by their paragraph and count, as offsets of the whole original', () => {
    expect(read({ ...ADD, words: 'ev', propagate: 'on' })).toMatchObject({
      act: 'edit',
      wish: { kind: 'add', start: 30, end: 32, cls: 'place', ground: 'P', propagate: true },
    });
    expect(read({ ...ADD, words: ' Ev ' })).toMatchObject({ wish: { start: 15, end: 17 } });
  });

  it.each([
    ['words that are not there', { ...ADD, words: 'bağ' }, 'words-not-found'],
    ['words of another paragraph', { ...ADD, words: 'Birinci' }, 'words-not-found'],
    ['the second time of what stands once', { ...ADD, words: 'Ev', nth: '2' }, 'words-not-found'],
    ['no words', { ...ADD, words: '  ' }, 'words-not-found'],
    ['an unknown act', { act: 'publish' }, 'bad-form'],
    ['an undo of nothing', { act: 'undo', seq: 'x' }, 'bad-form'],
    ['offsets that are none', { act: 'drop', start: '-1', end: '4' }, 'bad-form'],
    ['a ground that is none', { act: 'withhold', withholding: 'mood' }, 'edit-ground'],
  ])('refuses %s', (_, fields, fault) => {
    expect(read(fields)).toEqual({ fault });
  });

  it('takes of each act only what belongs to it', () => {
    const place = { start: '0', end: '7' };
    expect(read({ act: 'drop', ...place, reason: 'cited-law', label: 'Şahid' })).toEqual({
      act: 'edit',
      wish: expect.objectContaining({ kind: 'drop', reason: 'cited-law', label: undefined }),
    });
    expect(read({ act: 'change', ...place, label: 'Şahid', entity: 'at:12' })).toEqual({
      act: 'edit',
      wish: expect.objectContaining({ label: 'Şahid', entity: 'at:12', reason: undefined }),
    });
    expect(read({ act: 'change', ...place, entity: '<b>' })).toMatchObject({
      wish: { entity: undefined },
    });
  });
});
