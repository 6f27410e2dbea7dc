import { describe, expect, it } from 'vitest';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { dateFields, withDateFields } from './date-fields.ts';

const range = (text: string) => {
  const { from, to } = parseSearchParams(withDateFields(new URLSearchParams(text)));
  return [from, to];
};

describe('withDateFields', () => {
  it.each([
    ['from-d=5&from-m=3&from-y=2026', '2026-03-05', undefined],
    ['from-y=2026&to-y=2026', '2026-01-01', '2026-12-31'], // a year alone is the whole year
    ['to-m=2&to-y=2024', undefined, '2024-02-29'],
    ['from-d=5&from-m=3', undefined, undefined], // without a year it says nothing
    ['from-d=31&from-m=2&from-y=2026', undefined, undefined], // no such day: left out with a notice
    ['from=2026-01-31&from-d=&from-m=&from-y=', '2026-01-31', undefined],
    ['from-d=&from-m=&from-y=&to-d=&to-m=&to-y=', undefined, undefined], // the empty form
  ])('%s is %s to %s', (text, from, to) => {
    expect(range(text)).toEqual([from, to]);
  });

  it('leaves the other parameters alone and its own out', () => {
    const params = withDateFields(new URLSearchParams('q=a&court=1&court=2&from-y=2026'));
    expect(params.toString()).toBe('q=a&court=1&court=2&from=2026-1-1');
  });

  it('shows what it read', () => {
    expect(dateFields('2026-03-05')).toEqual({ d: '5', m: '3', y: '2026' });
    expect(dateFields(undefined)).toEqual({ d: '', m: '', y: '' });
  });
});
