import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, SORTS } from '#indexer/search/engine.ts';
import { PAGE_SIZES, parseSearchQuery, searchParams } from './search-params.ts';

const parse = (text: string) => parseSearchQuery(new URLSearchParams(text));

describe('parseSearchQuery', () => {
  it.each([
    ['page=1000000000', 'page', 1000], // numbered pages end at the 10,000th hit
    ['page=0', 'page', 1],
    ['page=-3', 'page', 1],
    ['page=2.5', 'page', 1],
    ['page=abc', 'page', 1],
    ['size=7', 'size', 10],
    ['size=50', 'size', 50],
    ['sort=price', 'sort', 'relevance'],
    ['sort=newest&sort=oldest', 'sort', 'newest'], // the first of two counts
    ['exact=1', 'exact', true],
  ] as const)('%s gives %s %s', (text, field, value) => {
    expect(parse(text)[field]).toBe(value);
  });

  it('caps a query of 10,000 signs and drops control characters', () => {
    expect(parse(`q=${'a'.repeat(10_000)}`).q).toHaveLength(512);
    expect(parse('q=a%00b%1Bc%0Ad').q).toBe('a b c d');
  });

  it.each([
    ['from=2026-01-31', '2026-01-31', undefined],
    ['from=2026-02-31', undefined, undefined], // no such day
    ['from-d=5&from-m=3&from-y=2026', '2026-03-05', undefined],
    ['from-y=2026&to-y=2026', '2026-01-01', '2026-12-31'], // a year alone is the whole year
    ['to-m=2&to-y=2024', undefined, '2024-02-29'],
    ['from-d=5&from-m=3', undefined, undefined], // without a year it says nothing
    ['from-d=99&from-m=99&from-y=2026', '2026-01-01', undefined],
  ])('%s is %s to %s', (text, from, to) => {
    const { filters } = parse(text);
    expect([filters.from, filters.to]).toEqual([from, to]);
  });

  it('keeps values of one facet, each once, and leaves unknown parameters out', () => {
    const { filters } = parse('court=102&court=103&court=102&colour=red&court=');
    expect(filters.facets).toEqual({ court: ['102', '103'] });
  });

  it('parse(format(x)) = x', () => {
    const text = fc.stringMatching(/^[a-zəğıöşçü0-9(]{1,20}$/);
    const query = fc.record({
      q: fc.oneof(text, fc.constant('')),
      facets: fc.dictionary(
        fc.constantFrom(...FACETS),
        fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
      ),
      sort: fc.constantFrom(...SORTS),
      size: fc.constantFrom(...PAGE_SIZES),
      page: fc.integer({ min: 1, max: 200 }),
      exact: fc.boolean(),
    });
    fc.assert(
      fc.property(query, ({ facets, ...rest }) => {
        const whole = {
          ...rest,
          cursor: undefined,
          filters: { facets: { ...facets }, from: '2026-01-05', to: undefined },
        };
        expect(parseSearchQuery(searchParams(whole))).toEqual(whole);
      }),
    );
  });
});
