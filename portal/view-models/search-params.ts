import { FACETS, type FacetName, SORTS, type Sort } from '#indexer/search/engine.ts';
import type { SearchQuery } from '#portal/services.ts';

export const PAGE_SIZES = [10, 25, 50] as const;
const MAX_QUERY_LENGTH = 512; // characters: longer ones were never typed by people
const MAX_VALUES = 50; // values of one facet: the courts of the country fit
const MAX_OFFSET = 10_000; // numbered pages end here; the API goes on by cursor

/**
 * The search that an address asks for. Never fails: an unknown value is left out, the first of two
 * values of a single field counts, numbers are brought into their range.
 */
export function parseSearchQuery(params: URLSearchParams): SearchQuery {
  const size = PAGE_SIZES.find((one) => String(one) === params.get('size')) ?? 10;
  return {
    q: cleanText(params.get('q') ?? ''),
    filters: {
      facets: parseFacets(params),
      from: parseDate(params, 'from', 'first'),
      to: parseDate(params, 'to', 'last'),
    },
    sort: SORTS.find((one) => one === params.get('sort')) ?? 'relevance',
    size,
    page: parsePage(params.get('page'), size),
    cursor: params.get('cursor')?.slice(0, 400) || undefined,
    exact: params.get('exact') === '1',
  };
}

/** Control characters become spaces; length is capped. */
function cleanText(text: string): string {
  return text
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

function parsePage(text: string | null, size: number): number {
  const page = Number(text ?? '1');
  if (!Number.isInteger(page) || page < 1) return 1;
  return Math.min(page, Math.floor(MAX_OFFSET / size));
}

function parseFacets(params: URLSearchParams): SearchQuery['filters']['facets'] {
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACETS) {
    const values = [...new Set(params.getAll(name).map(cleanText))].filter(Boolean);
    if (values.length > 0) chosen[name] = values.slice(0, MAX_VALUES);
  }
  return chosen;
}

/** `from=2026-01-31`, or three fields `from-d`, `from-m`, `from-y` of which day and month may be empty. */
function parseDate(
  params: URLSearchParams,
  name: 'from' | 'to',
  edge: 'first' | 'last',
): string | undefined {
  const whole = params.get(name) ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(whole)) return validDate(whole);
  const field = (part: string) => (params.get(`${name}-${part}`) ?? '').trim();
  const year = Number(field('y'));
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return undefined;
  const month = numberOr(field('m'), edge === 'first' ? 1 : 12, 12);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = Math.min(numberOr(field('d'), edge === 'first' ? 1 : lastDay, 31), lastDay);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function numberOr(text: string, fallback: number, max: number): number {
  const value = Number(text);
  return text !== '' && Number.isInteger(value) && value >= 1 && value <= max ? value : fallback;
}

function validDate(text: string): string | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** The address of a search: `parse(format(x)) = x`; what is default is left out. */
export function searchParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (query.q !== '') params.set('q', query.q);
  for (const name of FACETS) {
    for (const value of query.filters.facets[name] ?? []) params.append(name, value);
  }
  if (query.filters.from !== undefined) params.set('from', query.filters.from);
  if (query.filters.to !== undefined) params.set('to', query.filters.to);
  if (query.sort !== 'relevance') params.set('sort', query.sort satisfies Sort);
  if (query.size !== 10) params.set('size', String(query.size));
  if (query.page !== 1) params.set('page', String(query.page));
  if (query.exact) params.set('exact', '1');
  return params;
}
