import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterPrefix, filterText, filterValue, keyOf } from './values.ts';
import { countsIn, writeTally } from './word-tally.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });

describe('values of filters', () => {
  it.each([
    ['xmm21p1', 'xmm21p1', 'a token stays as it is'],
    ['3-9', '3_2d_9', 'a court'],
    ['məcəllə', 'm_259_c_259_ll_259_', 'letters beyond a-z'],
    ['', '_e', 'nothing'],
    ['Ə"\\', '_18f__22__5c_', 'signs of the filter language'],
  ])('%s → %s (%s)', (given, value) => {
    expect(filterValue(given)).toBe(value);
    expect(filterText(value)).toBe(given);
  });

  it('come back as they were, in signs that the server neither folds nor splits', () => {
    fc.assert(
      fc.property(text, (given) => {
        const value = filterValue(given);
        expect(value).toMatch(/^[a-z0-9_]+$/);
        expect(filterText(value)).toBe(given.toWellFormed());
      }),
    );
  });

  it('begin as the text begins', () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }),
        (start, rest) => {
          fc.pre(start !== '' && (start + rest).isWellFormed());
          expect(filterValue(start + rest).startsWith(filterPrefix(start))).toBe(true);
        },
      ),
    );
  });

  it('stay below the limit of the server, and differ for different texts', () => {
    const long = (end: string) => filterValue('ə'.repeat(2_000) + end);
    expect(long('a').length).toBeLessThan(468);
    expect(long('a')).not.toBe(long('b'));
    expect(filterText(long('a'))).toBeUndefined();
    expect(filterPrefix('ə'.repeat(2_000)).length).toBeLessThan(468);
  });

  it('keys sort as ids do', () => {
    const ids = ['b', 'a', 'B', 'a1', 'a-1', 'zz', 'ə'];
    const byKey = [...ids].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect(byKey).toEqual([...ids].sort());
  });
});

describe('tallies of words', () => {
  const tally = writeTally(['torpaq', 'qanun'], ['torpaq', 'torpaqlar', 'torpaq', 'tor']);

  it.each([
    ['torpaq', false, { head: 1, body: 2 }],
    ['torpaq', true, { head: 1, body: 3 }],
    ['tor', false, { head: 0, body: 1 }],
    ['qanun', false, { head: 1, body: 0 }],
    ['rpaq', true, { head: 0, body: 0 }],
    ['yox', false, { head: 0, body: 0 }],
  ])('of %s, prefix %s: %j', (word, isPrefix, counts) => {
    expect(countsIn(tally, word, isPrefix)).toEqual(counts);
  });
});
