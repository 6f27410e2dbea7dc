import { COURTS, INSTANCES } from '#domain/court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES } from '#domain/decision.ts';
import { ACT_KINDS } from '#domain/normative-act.ts';
import { FACETS, type FacetName, SORTS, type Sort } from './engine.ts';

/** Results per page that may be chosen. */
export const SIZES = [10, 25, 50] as const;
/** Last numbered page; cursors go on without a limit. */
export const LAST_PAGE = 400;
const DEEPEST = 10_000; // results numbered pages reach
const LONGEST_VALUE = 200; // characters of a facet value: the longest body name is half of it
const MOST_VALUES = 50; // chosen values of one facet

/**
 * Something the reader of the results should be told; `values` go into the sentence of its code, `query`
 * is what to search for instead where one click undoes or follows the notice.
 */
export type SearchNotice = {
  readonly code: NoticeCode;
  readonly values: readonly string[];
  readonly query?: string | undefined;
};

/** Codes of notices; the portal has a sentence for each. */
export const NOTICE_CODES = [
  'facet-value-ignored',
  'date-ignored',
  'dates-swapped',
  'page-limited',
  'size-ignored',
  'sort-ignored',
  'query-truncated',
  'clauses-ignored',
  'nesting-ignored',
  'quote-unbalanced',
  'parenthesis-unbalanced',
  'operator-ignored',
  'prefix-short',
  'field-unsupported',
  'field-value-unknown',
  'citation-act-missing',
  'query-simplified',
  'stop-words-dropped',
  'synonyms-added',
  'terms-relaxed',
  'filters-empty',
  'number-not-here',
  'number-suggested',
  'citation-ambiguous',
  'spelling-applied',
  'spelling-suggested',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** The state of a search page, as it stands in the address. Pages count from 1. */
export type SearchParams = {
  readonly q: string;
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly from?: string | undefined; // YYYY-MM-DD
  readonly to?: string | undefined;
  readonly sort: Sort;
  readonly size: number;
  readonly page: number;
  readonly cursor?: string | undefined;
  /** False where the reader clicked synonyms off. */
  readonly synonyms: boolean;
  readonly notices: readonly SearchNotice[];
};

const KNOWN: Partial<Record<FacetName, ReadonlySet<string>>> = {
  type: new Set(['decision', 'act']),
  court: new Set(COURTS.map((court) => court.code)),
  instance: new Set(INSTANCES),
  procedure: new Set(PROCEDURES),
  decisionKind: new Set(DECISION_KINDS),
  outcome: new Set(OUTCOMES),
  actKind: new Set(ACT_KINDS),
};

/** The search state of an address. Unknown values are left out with a notice; nothing is an error. */
export function parseSearchParams(params: URLSearchParams): SearchParams {
  const notices: SearchNotice[] = [];
  const note = (code: NoticeCode, ...values: string[]) => notices.push({ code, values });
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of FACETS) {
    const values = facetValues(name, params.getAll(name), (value) =>
      note('facet-value-ignored', name, value.slice(0, LONGEST_VALUE)),
    );
    if (values.length > 0) facets[name] = values;
  }
  const [from, to] = dateRange(params, note);
  const size = choice(params.get('size'), SIZES, 10, () => note('size-ignored'));
  const sort = choice<Sort>(params.get('sort'), SORTS, 'relevance', () => note('sort-ignored'));
  const asked = params.get('page');
  const page = pageOf(asked, size);
  if (asked !== null && asked !== '' && String(page) !== asked.trim()) {
    note('page-limited', String(page));
  }
  const cursor = params.get('cursor');
  return {
    q: (params.get('q') ?? '').trim(),
    facets,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sort,
    size,
    page,
    ...(cursor === null || cursor === '' ? {} : { cursor }),
    synonyms: params.get('synonyms') !== 'off',
    notices,
  };
}

/** The address of a search state, defaults left out. `parseSearchParams(formatSearchParams(p))` is `p`. */
export function formatSearchParams(state: SearchParams): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q !== '') params.set('q', state.q);
  for (const name of FACETS)
    for (const value of state.facets[name] ?? []) params.append(name, value);
  if (state.from !== undefined) params.set('from', state.from);
  if (state.to !== undefined) params.set('to', state.to);
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  if (state.size !== 10) params.set('size', String(state.size));
  if (state.page !== 1) params.set('page', String(state.page));
  if (state.cursor !== undefined) params.set('cursor', state.cursor);
  if (!state.synonyms) params.set('synonyms', 'off');
  return params;
}

/** Last page that can be asked for by number at this size. */
export function lastPage(size: number): number {
  return Math.min(LAST_PAGE, Math.floor(DEEPEST / size));
}

/** An ISO date of what was written as day-month-year (`1.2.2025`, `01/02/2025`) or ISO; else undefined. */
export function parseDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const day = /^(\d{1,2})[.\-/\s](\d{1,2})[.\-/\s](\d{4})$/.exec(text.trim());
  const [y, m, d] = iso?.slice(1) ?? day?.slice(1).reverse() ?? [];
  if (y === undefined || m === undefined || d === undefined) return undefined;
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  const written = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return date.toISOString().slice(0, 10) === written ? written : undefined;
}

function facetValues(
  name: FacetName,
  given: readonly string[],
  ignored: (value: string) => void,
): string[] {
  const values = [...new Set(given.map((value) => value.trim()).filter((value) => value !== ''))];
  return values.slice(0, MOST_VALUES).filter((value) => {
    const known = KNOWN[name];
    const isKnown =
      name === 'year'
        ? /^\d{4}$/.test(value)
        : (known?.has(value) ?? (value.length <= LONGEST_VALUE && value.isWellFormed()));
    if (!isKnown) ignored(value);
    return isKnown;
  });
}

function dateRange(
  params: URLSearchParams,
  note: (code: NoticeCode, ...values: string[]) => void,
): [string | undefined, string | undefined] {
  const read = (name: 'from' | 'to') => {
    const text = params.get(name) ?? '';
    const date = parseDay(text);
    if (text.trim() !== '' && date === undefined) note('date-ignored', name);
    return date;
  };
  const from = read('from');
  const to = read('to');
  if (from === undefined || to === undefined || from <= to) return [from, to];
  note('dates-swapped');
  return [to, from];
}

function choice<T extends string | number>(
  given: string | null,
  allowed: readonly T[],
  standard: T,
  ignored: () => void,
): T {
  if (given === null || given === '') return standard;
  const found = allowed.find((each) => String(each) === given);
  if (found === undefined) ignored();
  return found ?? standard;
}

function pageOf(given: string | null, size: number): number {
  const page = Math.trunc(Number(given ?? 1));
  if (Number.isNaN(page) || page < 1) return 1;
  return Math.min(page, lastPage(size));
}
