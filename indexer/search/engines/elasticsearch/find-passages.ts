import type { estypes } from '@elastic/elasticsearch';
import type { NearestRequest, PassageHit, PassageRequest } from '../../engine.ts';
import { compilePassageQuery } from './compile-query.ts';
import { vectorField } from './names.ts';
import type { PassageSource } from './records.ts';
import { allFilters } from './search-documents.ts';

type Query = estypes.QueryDslQueryContainer;
const SOURCE = [
  'doc',
  'type',
  'title',
  'date',
  'facets',
  'anchor',
  'label',
  'article',
  'text',
] as const;
type Shown = Pick<PassageSource, (typeof SOURCE)[number]>;

const MOST = 10_000; // passages of one answer
const CANDIDATES = 300; // of the vector graph in each segment. Source: search.md §5

/** The body of a passage search. */
export function passageBody(request: PassageRequest, index: string): estypes.SearchRequest {
  return {
    index,
    query: { bool: { must: [compilePassageQuery(request.query)], filter: filterOf(request) } },
    sort: [{ _score: { order: 'desc' } }, { doc: 'asc' }, { ordinal: 'asc' }],
    size: sizeOf(request),
    _source: [...SOURCE],
    track_total_hits: false,
  };
}

/** The body of a search for the passages nearest to a vector. The filters hold inside the graph. */
export function nearestBody(request: NearestRequest, index: string): estypes.SearchRequest {
  const size = Math.max(1, sizeOf(request));
  return {
    index,
    knn: {
      field: vectorField(request.model, request.vector.length),
      query_vector: [...request.vector],
      k: size,
      num_candidates: Math.min(MOST, Math.max(CANDIDATES, size)),
      filter: filterOf(request),
    },
    size,
    _source: [...SOURCE],
    track_total_hits: false,
  };
}

/** Passages of an answer with their scores. */
export function passageHits(
  { hits }: estypes.SearchResponse<Shown>,
  scoreOf: (score: number) => number = (score) => score,
): PassageHit[] {
  return hits.hits.flatMap(({ _source, _score }) => {
    if (_source === undefined) return [];
    const { doc, type, title, date, facets, anchor, label, article, text } = _source;
    return {
      id: doc,
      type,
      title,
      date,
      facets,
      anchor,
      label,
      ...(article === undefined ? {} : { article }),
      text,
      score: scoreOf(_score ?? 0),
    };
  });
}

/** The cosine that a score of the engine stands for: it gives (1 + cosine) / 2. */
export function cosineOf(score: number): number {
  return 2 * score - 1;
}

function filterOf({ filters, within }: Omit<PassageRequest, 'query'>): Query[] {
  const documents: Query[] = within === undefined ? [] : [{ terms: { doc: [...within] } }];
  return [...documents, ...allFilters(filters)];
}

function sizeOf({ size }: { readonly size: number }): number {
  return Math.min(Math.max(0, Math.trunc(size)), MOST);
}
