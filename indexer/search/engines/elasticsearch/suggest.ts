import type { estypes } from '@elastic/elasticsearch';
import { COURTS } from '#domain/court.ts';
import { type Suggestion, suggestedCourts, titleKeys } from '../../suggestions.ts';

/** The body of a look-up of what was typed (folded): courts that have documents, and titles of acts. */
export function suggestBody(typed: string, limit: number, index: string): estypes.SearchRequest {
  return {
    index,
    query: {
      bool: {
        should: titleKeys(typed).map((key) => ({
          prefix: { suggest: { value: key.toWellFormed() } },
        })),
        minimum_should_match: 1,
      },
    },
    collapse: { field: 'suggest_text' },
    sort: [{ suggest_length: 'asc' }, { suggest_text: 'asc' }],
    size: limit,
    _source: ['title'],
    track_total_hits: false,
    aggs: {
      everywhere: {
        global: {},
        aggs: { courts: { terms: { field: 'facets.court', size: COURTS.length + 100 } } },
      },
    },
  };
}

type Answer = {
  readonly everywhere?: { readonly courts: { readonly buckets: readonly { key: string }[] } };
};

/** Courts, then acts; at most `limit`. */
export function suggestionsOf(
  { hits, aggregations }: estypes.SearchResponse<{ readonly title: string }>,
  typed: string,
  limit: number,
): Suggestion[] {
  const { everywhere } = (aggregations ?? {}) as Answer;
  const present = new Set((everywhere?.courts.buckets ?? []).map(({ key }) => key));
  const acts = hits.hits.flatMap(({ _source }) =>
    _source === undefined ? [] : { text: _source.title, kind: 'act' as const },
  );
  return [...suggestedCourts(typed, (code) => present.has(code)), ...acts].slice(0, limit);
}
