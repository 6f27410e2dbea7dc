import type { estypes } from '@elastic/elasticsearch';
import { dayNumber } from '../../boost.ts';
import { type PageKey, parseCursor } from '../../cursor.ts';
import type { FacetCount, FacetName, Filters, SearchRequest, Sort } from '../../engine.ts';
import { isEverything } from '../../everything.ts';
import { MOST_BUCKETS, shownCounts } from '../../facet-counts.ts';
import { compileQuery } from './compile-query.ts';
import { DEEPEST } from './mapping.ts';

type Query = NonNullable<estypes.SearchRequest['query']>;
type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

const LARGEST = 9_000; // results of one page
const SORTS: Readonly<Record<Sort, estypes.SortCombinations[]>> = {
  relevance: [{ _score: { order: 'desc' } }, { day: 'desc' }, { id: 'asc' }],
  newest: [{ day: 'desc' }, { id: 'asc' }],
  oldest: [{ day: 'asc' }, { id: 'asc' }],
  cited: [{ cited_by: 'desc' }, { day: 'desc' }, { id: 'asc' }],
};

/** The filters as queries: dates, and each facet that has chosen values. */
export function filterQueries({ facets, from, to }: Filters): {
  readonly dates: Query[];
  readonly facets: ReadonlyMap<FacetName, Query>;
} {
  const range = {
    ...(from === undefined ? {} : { gte: dayNumber(from) }),
    ...(to === undefined ? {} : { lte: dayNumber(to) }),
  };
  const chosen = Object.entries(facets).filter(([, values]) => (values?.length ?? 0) > 0);
  return {
    dates: Object.keys(range).length === 0 ? [] : [{ range: { day: range } }],
    facets: new Map(
      chosen.map(([name, values]) => [
        name as FacetName,
        { terms: { [`facets.${name}`]: (values ?? []).map((value) => value.toWellFormed()) } },
      ]),
    ),
  };
}

/** Every filter in one list, for what counts no facets. */
export function allFilters(filters: Filters): Query[] {
  const { dates, facets } = filterQueries(filters);
  return [...dates, ...facets.values()];
}

/** One more result than asked for is fetched: it tells whether a page follows. */
export function pageSize({ size }: SearchRequest): number {
  return size <= 0 ? 0 : Math.min(size, LARGEST) + 1;
}

/**
 * The body of a search. The filter of a facet that is counted comes after the counting, and each facet is
 * counted under the filters of the others, so several of its values can be chosen.
 */
export function searchBody(request: SearchRequest, index: string): estypes.SearchRequest {
  const filters = filterQueries(request.filters);
  const counted = new Set(request.facets);
  const before = [...filters.dates];
  const after = new Map<FacetName, Query>();
  for (const [name, query] of filters.facets) {
    if (counted.has(name)) after.set(name, query);
    else before.push(query);
  }
  const key = request.cursor === undefined ? undefined : parseCursor(request.sort, request.cursor);
  const offset = Math.min(Math.max(0, Math.trunc(request.offset ?? 0)), DEEPEST);
  return {
    index,
    query: scored(request, before),
    sort: SORTS[request.sort],
    size: pageSize(request),
    track_total_hits: true,
    ...(key === undefined ? { from: offset } : { search_after: valuesOf(request.sort, key) }),
    ...(after.size === 0 ? {} : { post_filter: { bool: { filter: [...after.values()] } } }),
    ...(counted.size === 0 ? {} : { aggs: countsOf(counted, after, request.filters) }),
  };
}

/** The query that gives the cursor's document its score of now; undefined where scores do not sort. */
export function presentScore(
  request: SearchRequest,
  index: string,
): estypes.SearchRequest | undefined {
  if (request.cursor === undefined || !isScored(request)) return undefined;
  const { id } = parseCursor(request.sort, request.cursor);
  const query = scored(request, [{ ids: { values: [id] } }]);
  return { index, query, size: 1, _source: false, track_total_hits: false };
}

/** The values that a page continues after. */
export function valuesOf(sort: Sort, { id, score, date, cited }: PageKey): estypes.SortResults {
  if (sort === 'relevance') return [score, date, id];
  return sort === 'cited' ? [cited, date, id] : [date, id];
}

function isScored({ sort, query }: SearchRequest): boolean {
  return sort === 'relevance' && !isEverything(query);
}

// Where nothing is sorted by score none is computed.
function scored(request: SearchRequest, filter: Query[]): Query {
  const matching = compileQuery(request.query);
  if (!isScored(request)) return { bool: { filter: [matching, ...filter] } };
  return {
    function_score: {
      query: { bool: { must: [matching], filter } },
      functions: [{ field_value_factor: { field: 'boost', missing: 1 } }],
      boost_mode: 'multiply',
    },
  };
}

function countsOf(
  counted: ReadonlySet<FacetName>,
  after: ReadonlyMap<FacetName, Query>,
  filters: Filters,
): Aggregations {
  const counts: Aggregations = {};
  for (const name of counted) {
    const others = [...after].filter(([other]) => other !== name).map(([, query]) => query);
    const field = `facets.${name}`;
    const chosen = filters.facets[name] ?? [];
    counts[name] = {
      filter: { bool: { filter: others } },
      aggs: {
        values: { terms: { field, size: MOST_BUCKETS } },
        ...(chosen.length === 0
          ? {}
          : {
              chosen: {
                terms: { field, include: [...chosen], size: chosen.length, min_doc_count: 0 },
              },
            }),
      },
    };
  }
  return counts;
}

type Buckets = { readonly buckets: readonly { key: string; doc_count: number }[] };
type Counted = { readonly values: Buckets; readonly chosen?: Buckets };

/** The counts of an answer by facet. */
export function facetCounts(
  aggregations: Readonly<Record<string, unknown>> | undefined,
  filters: Filters,
): Partial<Record<FacetName, readonly FacetCount[]>> {
  const counts: Partial<Record<FacetName, readonly FacetCount[]>> = {};
  for (const [name, counted] of Object.entries(aggregations ?? {})) {
    const { values, chosen } = counted as Counted;
    const found = new Map(
      [...values.buckets, ...(chosen?.buckets ?? [])].map(({ key, doc_count }) => [key, doc_count]),
    );
    const facet = name as FacetName;
    counts[facet] = shownCounts(
      [...found].map(([value, count]) => ({ value, count })),
      filters.facets[facet] ?? [],
    );
  }
  return counts;
}
