import { dayNumber } from '../../boost.ts';
import {
  FACETS,
  type FacetCount,
  type FacetName,
  type Filters,
  type SearchRequest,
} from '../../engine.ts';
import { isEverything } from '../../everything.ts';
import { shownCounts } from '../../facet-counts.ts';
import { allOf } from './compile-filter.ts';
import { LEVELS } from './settings.ts';
import { filterText, filterValue, isIn } from './values.ts';

/** One query of a multi-search. */
export type Query = Readonly<Record<string, unknown>> & { readonly indexUid: string };

/** What a multi-search answers to one query. */
export type Found<T> = {
  readonly hits: readonly T[];
  /** With `page`: the exact number of matches. */
  readonly totalHits?: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** The text search that goes with a filter: phrases, which no filter knows. */
export type TextPart = {
  readonly q: string;
  readonly matchingStrategy: 'all';
  readonly attributesToSearchOn: readonly string[];
};

export type Matching = { readonly filter: string; readonly text?: TextPart | undefined };

/** Orders that the server can sort by itself; relevance without words is that of the boost alone. */
const ORDERS = {
  newest: ['day:desc', 'key:asc'],
  oldest: ['day:asc', 'key:asc'],
  cited: ['cited_by:desc', 'day:desc', 'key:asc'],
  boosted: ['boost:desc', 'day:desc', 'key:asc'],
  key: ['key:asc'],
} as const;
export type Order = keyof typeof ORDERS;

/** The order of a list that needs no scores. */
export function orderOf({ sort, query }: SearchRequest): Order {
  if (sort !== 'relevance') return sort;
  return isEverything(query) ? 'newest' : 'boosted';
}

/** Each filter: dates, and each facet that has chosen values. */
export function filterParts({ facets, from, to }: Filters): Map<FacetName | 'dates', string> {
  const parts = new Map<FacetName | 'dates', string>();
  const range = [
    ...(from === undefined ? [] : [`day >= ${dayNumber(from)}`]),
    ...(to === undefined ? [] : [`day <= ${dayNumber(to)}`]),
  ];
  if (range.length > 0) parts.set('dates', allOf(range));
  for (const name of FACETS) {
    const values = facets[name];
    if (values === undefined || values.length === 0) continue;
    parts.set(name, isIn(`f_${name}`, values.map(filterValue)));
  }
  return parts;
}

/** The query of some records in an order of the server. */
export function listQuery(
  index: string,
  { filter, text }: Matching,
  more: {
    readonly order?: Order;
    readonly offset?: number;
    readonly limit: number;
    readonly fields: readonly string[];
  },
): Query {
  const { order, offset = 0, limit, fields } = more;
  return {
    indexUid: index,
    q: '',
    ...text,
    filter,
    offset,
    limit,
    attributesToRetrieve: [...fields],
    ...(order === undefined ? {} : { sort: [...ORDERS[order]] }),
  };
}

/** The query that counts matches, and values of facets among them. */
export function countQuery(
  index: string,
  { filter, text }: Matching,
  facets: readonly FacetName[] = [],
): Query {
  return {
    indexUid: index,
    q: '',
    ...text,
    filter,
    page: 1,
    hitsPerPage: 0,
    ...(facets.length === 0 ? {} : { facets: facets.map((name) => `f_${name}`) }),
  };
}

/** The query of the records that the server ranks first for some words; it counts ten of them. */
export function rankedQuery(
  index: string,
  words: readonly string[],
  filter: string,
  limit: number,
  fields: readonly string[],
): Query {
  return {
    indexUid: index,
    q: words.map(filterValue).join(' '),
    filter,
    limit,
    matchingStrategy: 'frequency',
    attributesToSearchOn: [...LEVELS],
    attributesToRetrieve: [...fields],
  };
}

/** One facet that is counted without its own filter, or all that have none. */
type CountedFacets = { readonly facets: readonly FacetName[]; readonly filter: string };

/** The facets to count, by the filter that each is counted under: its own left out. */
export function countedFacets({ facets, filters }: SearchRequest, query: string): CountedFacets[] {
  const parts = filterParts(filters);
  const wanted = [...new Set(facets)];
  const under = (left: FacetName | undefined): string =>
    allOf([query, ...[...parts].filter(([name]) => name !== left).map(([, filter]) => filter)]);
  const own = wanted.filter((name) => parts.has(name));
  const rest = wanted.filter((name) => !parts.has(name));
  return [
    ...(rest.length === 0 ? [] : [{ facets: rest, filter: under(undefined) }]),
    ...own.map((name) => ({ facets: [name], filter: under(name) })),
  ];
}

/** Counts by value of one facet. A value too long to be kept has none. */
export function countsOf(found: Found<unknown>, name: FacetName): FacetCount[] {
  const counts = Object.entries(found.facetDistribution?.[`f_${name}`] ?? {});
  return counts.flatMap(([value, count]) => {
    const text = filterText(value);
    return text === undefined ? [] : [{ value: text, count }];
  });
}

/** The counts as shown, with the chosen values that exist and have none. */
export function shownFacet(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  isThere: (value: string) => boolean,
): readonly FacetCount[] {
  const having = new Set(counts.map(({ value }) => value));
  const empty = [...new Set(chosen)].filter((value) => !having.has(value) && isThere(value));
  return shownCounts([...counts, ...empty.map((value) => ({ value, count: 0 }))], chosen);
}
