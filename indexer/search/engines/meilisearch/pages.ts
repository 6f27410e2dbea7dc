import { formatCursor, type PageKey, parseCursor } from '../../cursor.ts';
import type { SearchRequest, Sort } from '../../engine.ts';
import { bestMatches, type Scored } from './best-matches.ts';
import { allOf } from './compile-filter.ts';
import type { MultiSearch } from './multi-search.ts';
import { documentLeaves } from './rank.ts';
import type { DocumentRecord } from './records.ts';
import { countQuery, listQuery, type Matching, type Order, orderOf } from './search-documents.ts';
import { isIn, keyOf } from './values.ts';

/** What a result shows, and what it is sorted by. */
export type Shown = Pick<
  DocumentRecord,
  'key' | 'id' | 'type' | 'title' | 'number' | 'date' | 'day' | 'facets' | 'cited_by' | 'boost'
>;
type Page = { readonly records: readonly Scored<Shown>[]; readonly next?: string };

const DEEPEST = 10_000; // results that numbered pages reach; cursors go on
const SORTED_BY = ['key', 'id', 'day', 'cited_by', 'boost'] as const;
const SHOWN = [...SORTED_BY, 'type', 'title', 'number', 'date', 'facets'] as const;

type SortedBy = Pick<Shown, (typeof SORTED_BY)[number]>;

/** Reads pages of results of one index. */
export function pageReader(multi: MultiSearch, index: string) {
  async function list<T = Shown>(
    matching: Matching,
    order: Order,
    offset: number,
    limit: number,
    signal: AbortSignal | undefined,
    fields: readonly string[] = SHOWN,
  ): Promise<readonly T[]> {
    if (limit <= 0) return [];
    const query = listQuery(index, matching, { order, offset, limit, fields });
    return (await multi<T>([query], signal))[0]?.hits ?? [];
  }

  // The place after a result in an order of the server, found by halving: the result itself may be gone.
  async function placeAfter(
    matching: Matching,
    order: Order,
    key: PageKey,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    const at = async (place: number) =>
      (await list<SortedBy>(matching, order, place, 1, signal, SORTED_BY))[0];
    const hint = order === 'boosted' ? 0 : key.score;
    if (hint > 0 && (await at(hint - 1))?.key === keyOf(key.id)) return hint;
    let low = 0;
    let high = (await multi([countQuery(index, matching)], signal))[0]?.totalHits ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const record = await at(middle);
      if (record === undefined || isAfter(record, key, order)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  async function listed(
    request: SearchRequest,
    matching: Matching,
    order: Order,
    signal: AbortSignal | undefined,
  ): Promise<Page> {
    const { sort, cursor, size } = request;
    const start =
      cursor === undefined
        ? offsetOf(request)
        : await placeAfter(matching, order, parseCursor(sort, cursor), signal);
    const found = await list(matching, order, start, size <= 0 ? 0 : size + 1, signal);
    const records = found.map((record, at) => ({
      ...record,
      score: order === 'boosted' ? record.boost : start + at + 1,
    }));
    const page = pageOf(records, size, sort);
    // The place is for the cursor alone: a list that is not ranked by words has no scores.
    return { ...page, records: page.records.map((record) => ({ ...record, score: 0 })) };
  }

  // What is scored comes first, and after it the rest, newest first.
  async function ranked(
    request: SearchRequest,
    matching: Matching,
    signal: AbortSignal | undefined,
  ): Promise<Page> {
    const { size, query, sort } = request;
    const leaves = documentLeaves(query);
    const fields = SORTED_BY.filter((field) => field !== 'key');
    const options = { index, matching, leaves, kind: 'document', fields } as const;
    const { total, matches } = await bestMatches<SortedBy>(multi, options, signal);
    const best = matches
      .map((match) => ({ ...match, score: match.score * match.boost }))
      .sort(byRelevance);
    const rest: Matching = {
      ...matching,
      filter: allOf([
        matching.filter,
        `NOT (${isIn(
          'key',
          best.map(({ key }) => key),
        )})`,
      ]),
    };
    const hasRest = total > best.length;
    const start =
      request.cursor === undefined
        ? offsetOf(request)
        : await startAfter(parseCursor(sort, request.cursor));
    async function startAfter(key: PageKey): Promise<number> {
      const place = best.findIndex(({ id }) => id === key.id);
      if (place >= 0) return place + 1;
      if (hasRest) {
        const inRest = { ...key, score: 0 };
        return best.length + (await placeAfter(rest, 'newest', inRest, signal));
      }
      return best.filter((match) => byRelevance(match, sortedBy(key)) <= 0).length;
    }
    if (size <= 0) return { records: [] };
    const page = best.slice(start, start + size + 1);
    const keys = page.map(({ key }) => key);
    const shown = await multi<Shown>(
      [listQuery(index, { filter: isIn('key', keys) }, { limit: keys.length, fields: SHOWN })],
      signal,
    );
    const byKey = new Map((shown[0]?.hits ?? []).map((each) => [each.key, each]));
    const records = page.flatMap(({ key, score }) => {
      const record = byKey.get(key);
      return record === undefined ? [] : { ...record, score };
    });
    const left = size + 1 - page.length;
    if (hasRest && left > 0) {
      const from = Math.max(0, start - best.length);
      const others = await list(rest, 'newest', from, left, signal);
      records.push(...others.map((record) => ({ ...record, score: 0 })));
    }
    return pageOf(records, size, sort);
  }

  return (request: SearchRequest, matching: Matching, signal?: AbortSignal): Promise<Page> => {
    const isScored = request.sort === 'relevance' && documentLeaves(request.query).length > 0;
    return isScored
      ? ranked(request, matching, signal)
      : listed(request, matching, orderOf(request), signal);
  };
}

function offsetOf({ offset = 0 }: SearchRequest): number {
  return Math.min(Math.max(0, Math.trunc(offset)), DEEPEST);
}

// One more than asked for was read: it tells whether a page follows.
function pageOf(records: readonly Scored<Shown>[], size: number, sort: Sort): Page {
  const shown = records.slice(0, Math.max(0, size));
  const last = shown.at(-1);
  if (last === undefined || records.length <= shown.length) return { records: shown };
  const { id, score, day, cited_by } = last;
  return { records: shown, next: formatCursor(sort, { id, score, date: day, cited: cited_by }) };
}

type Relevance = { readonly score: number; readonly day: number; readonly key: string };

function byRelevance(a: Relevance, b: Relevance): number {
  return b.score - a.score || b.day - a.day || compareKeys(a.key, b.key);
}

function sortedBy({ id, score, date }: PageKey): Relevance {
  return { score, day: date, key: keyOf(id) };
}

function isAfter(record: SortedBy, key: PageKey, order: Order): boolean {
  const byDay = order === 'oldest' ? record.day - key.date : key.date - record.day;
  const byKey = compareKeys(record.key, keyOf(key.id));
  const first =
    order === 'cited'
      ? key.cited - record.cited_by
      : order === 'boosted'
        ? key.score - record.boost
        : 0;
  return (first || byDay || byKey) > 0;
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
