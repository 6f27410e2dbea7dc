import type { ChartData } from '#dashboards/series/chart-data.ts';
import { parseSearchParams, type SearchParams } from '#indexer/search/search-request.ts';
import type { SearchAnswer } from '#portal/services.ts';
import { lastDay, monthsOfYear } from './calendar.ts';

export const CHART_AXES = ['year', 'month', 'court'] as const;
export type ChartAxis = (typeof CHART_AXES)[number];
export const SPLITS = ['outcome', 'instance', 'procedure', 'decisionKind'] as const;
export type Split = (typeof SPLITS)[number];
/** Phrases that may be compared. */
export const MOST_PHRASES = 5;
const MOST_COURTS = 12; // bars of a chart; each costs a search where it is broken down
const MOST_YEARS = 12;
const MOST_PARTS = 5;

/** What a chart of searches is asked for: the filters of the search page, phrases, axis and breakdown. */
export type ChartWish = {
  readonly phrases: readonly string[];
  readonly filters: SearchParams;
  readonly by: ChartAxis;
  /** Year of the months. */
  readonly year: string;
  readonly split: Split | undefined;
};

/** The wish of an address: `p` is a phrase, repeated; `q` of the search page is the first one. */
export function chartWish(params: URLSearchParams, today: string): ChartWish {
  const filters = { ...parseSearchParams(params), synonyms: false, q: '', page: 1 };
  const given = [...params.getAll('p'), params.get('q') ?? ''].map((phrase) => phrase.trim());
  const phrases = [...new Set(given.filter((phrase) => phrase !== ''))].slice(0, MOST_PHRASES);
  const year = params.get('of') ?? '';
  const split = SPLITS.find((one) => one === params.get('split'));
  const isNarrowed = Object.keys(filters.facets).length > 0 || filters.from !== undefined;
  return {
    phrases: phrases.length === 0 && isNarrowed ? [''] : phrases,
    filters,
    by: CHART_AXES.find((axis) => axis === params.get('by')) ?? 'year',
    year: /^\d{4}$/.test(year) ? year : today.slice(0, 4),
    split: phrases.length > 1 ? undefined : split,
  };
}

/** A number of the chart and the search that finds exactly so many documents. */
export type ChartCount = { readonly count: number; readonly search: SearchParams };
export type SearchChart = {
  readonly wish: ChartWish;
  readonly keys: readonly string[];
  readonly series: readonly {
    readonly phrase: string;
    /** Value of the breakdown; undefined where there is none. */
    readonly part?: string | undefined;
    readonly counts: readonly ChartCount[];
    readonly total: number;
  }[];
};

type Search = (params: SearchParams, signal?: AbortSignal) => Promise<SearchAnswer>;

/** Counts the documents of each phrase along the axis, by the same search that the links lead to. */
export async function searchChart(
  search: Search,
  wish: ChartWish,
  signal?: AbortSignal,
): Promise<SearchChart> {
  const { phrases, filters, by } = wish;
  const bases = phrases.map((q): SearchParams => ({ ...filters, q }));
  const wholes = await inTurn(bases, (base) => search(inYear(base, wish), signal));
  const keys = by === 'month' ? monthsOfYear(wish.year) : keysOf(wholes, by);
  if (wish.split !== undefined)
    return broken(search, wish, wish.split, keys, wholes[0]?.total ?? 0, signal);
  const series = await inTurn(phrases, async (phrase, at) => ({
    phrase,
    total: wholes[at]?.total ?? 0,
    counts: await inTurn(keys, async (key) => {
      const one = narrowed({ ...filters, q: phrase }, by, key);
      const counted = by === 'month' ? undefined : countOf(wholes[at], by, key);
      return { search: one, count: counted ?? (await search(one, signal)).total };
    }),
  }));
  return { wish, keys, series };
}

async function broken(
  search: Search,
  wish: ChartWish,
  split: Split,
  keys: readonly string[],
  total: number,
  signal: AbortSignal | undefined,
): Promise<SearchChart> {
  const base: SearchParams = { ...wish.filters, q: wish.phrases[0] ?? '' };
  const found = await inTurn(keys, (key) => search(narrowed(base, wish.by, key), signal));
  const sums = new Map<string, number>();
  for (const { facets } of found)
    for (const { value, count } of facets[split] ?? [])
      sums.set(value, (sums.get(value) ?? 0) + count);
  const parts = [...sums].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_PARTS);
  return {
    wish,
    keys,
    series: parts.map(([part]) => {
      const counts = keys.map((key, at) => {
        const one = narrowed(base, wish.by, key);
        return {
          search: { ...one, facets: { ...one.facets, [split]: [part] } },
          count: countOf(found[at], split, part) ?? 0,
        };
      });
      return { phrase: base.q, part, counts, total };
    }),
  };
}

function countOf(
  answer: SearchAnswer | undefined,
  facet: 'year' | 'court' | Split,
  key: string,
): number | undefined {
  if (answer === undefined) return undefined;
  return answer.facets[facet]?.find(({ value }) => value === key)?.count ?? 0;
}

/** Years in order, courts with most documents first. */
function keysOf(answers: readonly SearchAnswer[], by: 'year' | 'court'): readonly string[] {
  const sums = new Map<string, number>();
  for (const { facets } of answers)
    for (const { value, count } of facets[by] ?? [])
      sums.set(value, (sums.get(value) ?? 0) + count);
  if (by === 'year') return [...sums.keys()].sort().slice(-MOST_YEARS);
  return [...sums]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_COURTS)
    .map(([key]) => key);
}

function inYear(base: SearchParams, { by, year }: ChartWish): SearchParams {
  if (by !== 'month') return base;
  return {
    ...base,
    from: later(base.from, `${year}-01-01`),
    to: earlier(base.to, `${year}-12-31`),
  };
}

/** The search of one place on the axis. */
function narrowed(base: SearchParams, by: ChartAxis, key: string): SearchParams {
  if (by !== 'month') return { ...base, facets: { ...base.facets, [by]: [key] } };
  return { ...base, from: later(base.from, `${key}-01`), to: earlier(base.to, lastDay(key)) };
}

function later(a: string | undefined, b: string): string {
  return a !== undefined && a > b ? a : b;
}

function earlier(a: string | undefined, b: string): string {
  return a !== undefined && a < b ? a : b;
}

/** One after another: a chart is one reader, not sixty. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  run: (item: Item, at: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) results.push(await run(item, at));
  return results;
}

/** The chart of the counts; `labelOf` names places on the axis, `nameOf` the series. */
export function chartOfSearches(
  chart: SearchChart,
  labelOf: (key: string) => string,
  nameOf: (series: SearchChart['series'][number]) => string,
): ChartData {
  return {
    kind: chart.wish.by === 'court' ? 'bar' : 'column',
    stacked: chart.wish.split !== undefined,
    labels: chart.keys.map(labelOf),
    series: chart.series.map((series) => ({
      name: nameOf(series),
      values: series.counts.map(({ count }) => count),
    })),
  };
}
