import type { estypes } from '@elastic/elasticsearch';
import { FACETS } from '../../engine.ts';

type Property = estypes.MappingProperty;
type Settings = NonNullable<estypes.IndicesCreateRequest['settings']>;

/**
 * A stream of tokens the analyzer has made: split at spaces, nothing else. Passages are so far from each
 * other that no phrase reaches over two.
 */
const stream: Property = {
  type: 'text',
  analyzer: 'whitespace',
  position_increment_gap: 1_000,
};
/** The exact stream also answers prefixes: of three letters and more. */
const exactStream: Property = { ...stream, index_prefixes: { min_chars: 3, max_chars: 5 } };
const keyword: Property = { type: 'keyword' };
/** Kept to be shown, never looked up. */
const shown: Property = { type: 'text', index: false };

const facets: Property = {
  properties: Object.fromEntries(FACETS.map((name): [string, Property] => [name, keyword])),
};

/** YYYYMMDD, 0 where undated: a number sorts and pages without the rounding that dates have. */
const day: Property = { type: 'long' };

/** Index of whole documents: filters, facets, boolean search, totals. */
export const documentMapping: estypes.MappingTypeMapping = {
  dynamic: 'strict',
  _source: { excludes: ['title_s', 'title_x', 'body_s', 'body_x', 'cites', 'suggest'] },
  properties: {
    id: keyword,
    type: keyword,
    hash: { type: 'keyword', index: false },
    title: shown,
    number: shown,
    date: { type: 'keyword', index: false },
    day,
    facets,
    cites: keyword,
    cited_by: { type: 'long' },
    boost: { type: 'float' },
    title_s: stream,
    title_x: exactStream,
    body_s: stream,
    body_x: exactStream,
    suggest: { type: 'keyword', ignore_above: 2_000 },
    suggest_text: { type: 'keyword', ignore_above: 8_000 },
    suggest_length: { type: 'integer' },
    // A document that was withdrawn while a rebuild runs; only in what the rebuild is filling.
    gone: { type: 'boolean' },
  },
};

/** Index of passages. What filters need of the document is repeated in each, since there are no joins. */
export const passageMapping: estypes.MappingTypeMapping = {
  dynamic: 'strict',
  _source: { excludes: ['h', 's', 'x', 'p'] },
  properties: {
    doc: keyword,
    type: { type: 'keyword', index: false },
    title: shown,
    date: { type: 'keyword', index: false },
    ordinal: { type: 'integer' },
    hash: { type: 'keyword', index: false },
    day,
    facets,
    anchor: { type: 'keyword', index: false },
    label: shown,
    article: { type: 'keyword', index: false },
    text: shown,
    own: keyword,
    h: stream,
    s: stream,
    x: exactStream,
    p: stream,
    models: keyword, // those that have made a vector; the vectors' own fields are added with the first
  },
};

/** Vectors of one length, in a graph over bytes, compared again by the whole numbers. */
export function vectorProperty(numbers: number): Property {
  return {
    type: 'dense_vector',
    dims: numbers,
    index: true,
    similarity: 'cosine',
    index_options: { type: 'int8_hnsw', rescore_vector: { oversample: 3 } },
  };
}

/** The farthest result that an offset reaches; cursors go on. */
export const DEEPEST = 10_000;

/** Settings of both indexes. Numbered pages may begin at 10,000 and hold as many again. */
export const settings: Settings = {
  max_result_window: 2 * DEEPEST,
  auto_expand_replicas: '0-1',
  // A merge that is asked to drop deleted documents drops every one: withdrawn text leaves the files.
  merge: { policy: { expunge_deletes_allowed: 0 } } as NonNullable<Settings['merge']>,
};
