import type { estypes } from '@elastic/elasticsearch';
import { MOST_SNIPPETS, type Wanted } from '../../snippet-parts.ts';
import type { PassageSource } from './records.ts';

type Query = estypes.QueryDslQueryContainer;

/** A passage that a result shows, before its hits are marked. */
export type ShownPassage = Pick<PassageSource, 'anchor' | 'label' | 'article' | 'text'>;

/** The body of the search for the passages of these documents that say most of what is wanted. */
export function snippetBody(
  ids: readonly string[],
  wanted: Wanted,
  index: string,
): estypes.SearchRequest | undefined {
  const should = [...wanted.terms.map(termQuery), ...wanted.phrases.map(phraseQuery)];
  if (ids.length === 0 || should.length === 0) return undefined;
  return {
    index,
    query: { bool: { filter: [{ terms: { doc: [...ids] } }], should, minimum_should_match: 1 } },
    size: 0,
    track_total_hits: false,
    aggs: {
      documents: {
        terms: { field: 'doc', size: ids.length },
        aggs: {
          best: {
            top_hits: {
              size: MOST_SNIPPETS,
              sort: [{ _score: { order: 'desc' } }, { ordinal: 'asc' }],
              _source: ['anchor', 'label', 'article', 'text'],
            },
          },
        },
      },
    },
  };
}

type Answer = {
  readonly documents?: {
    readonly buckets: readonly {
      readonly key: string;
      readonly best: { readonly hits: { readonly hits: readonly { _source: ShownPassage }[] } };
    }[];
  };
};

/** Passages by document, best first. */
export function passagesByDocument(aggregations: unknown): Map<string, ShownPassage[]> {
  const { documents } = (aggregations ?? {}) as Answer;
  return new Map(
    (documents?.buckets ?? []).map(({ key, best }) => [
      key,
      best.hits.hits.map(({ _source }) => _source),
    ]),
  );
}

// What the exact stream has, the lemma stream has too: one look-up will do.
function termQuery({ s, x, prefix, weight }: Wanted['terms'][number]): Query {
  const value = x.toWellFormed();
  if (prefix) return { prefix: { x: { value, boost: weight } } };
  if (s === '') return { term: { x: { value, boost: weight } } };
  return { term: { s: { value: s.toWellFormed(), boost: weight } } };
}

function phraseQuery(words: readonly string[]): Query {
  return { match_phrase: { x: { query: words.join(' ').toWellFormed(), boost: words.length } } };
}
