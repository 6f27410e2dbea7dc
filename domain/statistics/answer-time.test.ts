import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_BANDS_MS, bandOf, pageKind, percentileMs } from './answer-time.ts';

const countsOf = (times: readonly number[]) =>
  ANSWER_BANDS_MS.map((end) => times.filter((ms) => bandOf(ms) === end).length);

describe('times of answers', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [4, 5],
    [501, 700],
    [9_999, 10_000],
    [90_000, 60_000],
  ])('%d ms is in the band up to %d', (ms, end) => {
    expect(bandOf(ms)).toBe(end);
  });

  it('have a percentile that is the upper end of the band of the one that a sorted list has', () => {
    const times = fc.array(fc.nat(20_000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.95), (list, share) => {
        const sorted = list.toSorted((a, b) => a - b);
        const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
        expect(percentileMs(countsOf(list), share)).toBe(bandOf(exact));
      }),
    );
  });

  it('have none where nothing was counted', () => {
    expect(percentileMs([], 0.5)).toBeUndefined();
    expect(percentileMs([0, 0, 0], 0.95)).toBeUndefined();
  });
});

it.each([
  ['/', 'home'],
  ['/en', 'home'],
  ['/ru/', 'home'],
  ['/search', 'search'],
  ['/en/ask', 'search'],
  ['/decisions/bbbb22222', 'document'],
  ['/ru/acts/bcdf23456/articles', 'document'],
  ['/statistics', 'statistics'],
  ['/en/statistics/portal', 'statistics'],
  ['/courts/baki', 'statistics'],
  ['/api/v1/search', 'api'],
  ['/about', 'other'],
  ['/english', 'other'],
  ['/api/intake/v1/packages', undefined],
  ['/staff', undefined],
  ['/en/staff/review/1', undefined],
  ['/search.atom', undefined],
  ['/_astro/page.css', undefined],
])('%s is a page of the kind %s', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});
