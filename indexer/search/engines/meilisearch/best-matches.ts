import { allOf, MOST_WORDS } from './compile-filter.ts';
import type { MultiSearch } from './multi-search.ts';
import { type Leaf, scoresOf, type Tallied } from './rank.ts';
import { countQuery, listQuery, type Matching, rankedQuery } from './search-documents.ts';

/** Matches that are scored. Source: search.md §4, the reduced contract of this engine. */
export const MOST_SCORED = 1_000;
const TOGETHER = 400; // of them found by the words together, the rest by each word alone

type Options = {
  readonly index: string;
  readonly matching: Matching;
  readonly leaves: readonly Leaf[];
  readonly kind: 'document' | 'passage';
  /** Attributes that come back with each, beside what scoring reads. */
  readonly fields: readonly string[];
};

export type Scored<T> = T & { readonly score: number };

/**
 * The matches with scores by BM25, in no order: all of them, or where there are more than a thousand those
 * that the server ranks first for the words.
 */
export async function bestMatches<T extends { readonly key: string }>(
  multi: MultiSearch,
  options: Options,
  signal?: AbortSignal,
): Promise<{ readonly total: number; readonly matches: readonly Scored<T>[] }> {
  const { index, matching, leaves, kind } = options;
  const fields = ['key', 'rank_s', 'rank_x', 'size', ...options.fields];
  const [total = 0, all = 0, ...of] = (
    await multi(
      [
        countQuery(index, matching),
        countQuery(index, { filter: allOf([]) }),
        ...leaves.map(({ filter }) => countQuery(index, { filter })),
      ],
      signal,
    )
  ).map(({ totalHits = 0 }) => totalHits);
  const queries =
    total <= MOST_SCORED || leaves.length === 0
      ? [listQuery(index, matching, { limit: MOST_SCORED, fields })]
      : championQueries(index, matching, rarestWords(leaves, of), fields);
  const found = await multi<T & Tallied>(queries, signal);
  const records = [
    ...new Map(found.flatMap(({ hits }) => hits.map((hit) => [hit.key, hit] as const))).values(),
  ].slice(0, MOST_SCORED);
  const scores = scoresOf(records, leaves, { all, of }, kind);
  return { total, matches: records.map((record, at) => ({ ...record, score: scores[at] ?? 0 })) };
}

function championQueries(
  index: string,
  { filter, text }: Matching,
  words: readonly string[],
  fields: readonly string[],
) {
  // The text search has room for one question: where it is a phrase, its own order must do.
  if (text !== undefined || words.length === 0) {
    return [listQuery(index, { filter, text }, { limit: MOST_SCORED, fields })];
  }
  const each = Math.ceil((MOST_SCORED - TOGETHER) / words.length);
  return [
    rankedQuery(index, words, filter, words.length === 1 ? MOST_SCORED : TOGETHER, fields),
    ...(words.length === 1
      ? []
      : words.map((word) => rankedQuery(index, [word], filter, each, fields))),
  ];
}

// Lemmas of the query, the rarest first, as many as the server takes into account.
function rarestWords(leaves: readonly Leaf[], counts: readonly number[]): string[] {
  const words = leaves
    .map((leaf, at) => ({ leaf, count: counts[at] ?? 0 }))
    .filter(({ leaf, count }) => leaf.stream === 's' && count > 0)
    .sort((a, b) => a.count - b.count)
    .map(({ leaf }) => leaf.word);
  return [...new Set(words)].slice(0, MOST_WORDS);
}
