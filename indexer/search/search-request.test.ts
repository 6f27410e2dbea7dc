import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORTS } from './engine.ts';
import {
  formatSearchParams,
  lastPage,
  parseDay,
  parseSearchParams,
  type SearchParams,
  SIZES,
} from './search-request.ts';

const parse = (address: string) => parseSearchParams(new URLSearchParams(address));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const state: fc.Arbitrary<SearchParams> = fc
  .record({
    q: fc.string({ maxLength: 30 }).map((text) => text.trim()),
    kinds: fc.subarray(['qetname', 'hokm', 'emr']),
    judges: fc.uniqueArray(
      fc
        .string({ minLength: 1, maxLength: 20 })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
      { maxLength: 3 },
    ),
    days: fc.option(fc.tuple(day, day), { nil: undefined }),
    sort: fc.constantFrom(...SORTS),
    size: fc.constantFrom(...SIZES),
    page: fc.integer({ min: 1, max: 200 }),
    cursor: fc.option(fc.base64String({ minLength: 4, maxLength: 8 }), { nil: undefined }),
    synonyms: fc.boolean(),
  })
  .map(({ kinds, judges, days, cursor, ...rest }) => {
    const [from, to] = days?.toSorted() ?? [];
    return {
      ...rest,
      facets: {
        ...(kinds.length > 0 ? { decisionKind: kinds } : {}),
        ...(judges.length > 0 ? { judge: judges } : {}),
      },
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(cursor === undefined ? {} : { cursor }),
      notices: [],
    };
  });

describe('search address', () => {
  it('parses what it formats', () => {
    fc.assert(
      fc.property(state, (params) => {
        expect(parseSearchParams(formatSearchParams(params))).toEqual(params);
      }),
    );
  });

  it('never throws and formats what it parsed to the same state', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (address) => {
        const once = { ...parse(address), notices: [] };
        expect(parseSearchParams(formatSearchParams(once))).toEqual(once);
      }),
    );
  });

  it.each([
    ['page=1000000000', 400, 'page-limited', 'beyond the last page'],
    ['page=1000000000&size=50', 200, 'page-limited', 'fewer pages where they are longer'],
    ['page=-3', 1, 'page-limited', 'below the first'],
    ['page=abc', 1, 'page-limited', 'no number'],
    ['page=7', 7, '', 'as asked'],
    ['size=13', 1, 'size-ignored', 'a size that is not offered'],
    ['sort=best', 1, 'sort-ignored', 'a sort that is not offered'],
    ['court=999&type=decision', 1, 'facet-value-ignored', 'unknown court'],
    ['year=20x5', 1, 'facet-value-ignored', 'no year'],
    ['from=31.02.2025', 1, 'date-ignored', 'no such day'],
    ['from=2025-02-01&to=2025-01-01', 1, 'dates-swapped', 'ends before it begins'],
  ])('%s → page %d, notice %s (%s)', (address, page, notice) => {
    const parsed = parse(address);
    expect(parsed.page).toBe(page);
    expect(parsed.notices.map(({ code }) => code).join()).toBe(notice);
  });

  it('keeps known values beside unknown ones', () => {
    expect(parse('court=999&court=103&type=decision').facets).toEqual({
      type: ['decision'],
      court: ['103'],
    });
  });

  it.each([
    ['1.2.2025', '2025-02-01'],
    ['01/02/2025', '2025-02-01'],
    ['2025-2-1', '2025-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2025', undefined],
    ['soon', undefined],
  ])('day %s is %s', (text, iso) => {
    expect(parseDay(text)).toBe(iso);
  });

  it('reaches 10,000 results by number at every size', () => {
    expect(SIZES.map(lastPage)).toEqual([400, 400, 200]);
  });
});
