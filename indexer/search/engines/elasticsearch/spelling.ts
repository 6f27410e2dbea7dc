import type { estypes } from '@elastic/elasticsearch';
import { MOST_EDITS, RARE, type Spelling, type WordForms } from '../../engine.ts';

const MOST_SIMILAR = 30; // words that are offered for one; more than anybody is shown

/** The body that counts each word in the passages and asks for words that are spelt nearly so. */
export function spellingBody(words: readonly WordForms[], index: string): estypes.SearchRequest {
  const named = words.map((word, at) => [`w${at}`, word] as const);
  return {
    index,
    size: 0,
    track_total_hits: false,
    aggs: Object.fromEntries(
      named.map(([name, { x, s }]) => [
        name,
        {
          filter: { match_all: {} },
          aggs: {
            x: { filter: { term: { x: x.toWellFormed() } } },
            s: { filter: { term: { s: s.toWellFormed() } } },
          },
        },
      ]),
    ),
    suggest: Object.fromEntries(
      named
        .filter(([, word]) => word.countOnly !== true)
        .map(([name, { x }]) => [name, { text: x.toWellFormed(), term: SIMILAR }]),
    ),
  };
}

// Only the server's list of candidates is used; which is the likeliest is decided by our own costs.
const SIMILAR: estypes.SearchTermSuggester = {
  field: 'x',
  analyzer: 'whitespace',
  suggest_mode: 'always',
  max_edits: MOST_EDITS,
  prefix_length: 0,
  min_word_length: 3,
  min_doc_freq: RARE - 1, // a candidate must have more
  max_term_freq: RARE,
  size: MOST_SIMILAR,
  shard_size: 2 * MOST_SIMILAR,
  sort: 'score',
  string_distance: 'damerau_levenshtein',
};

type Counted = {
  readonly x?: { readonly doc_count: number };
  readonly s?: { readonly doc_count: number };
};

/** The body that counts these words as of now: the server's list still has those of deleted passages. */
export function countBody(words: readonly string[], index: string): estypes.SearchRequest {
  const filters = words.map((word) => [word, { term: { x: word } }] as const);
  return {
    index,
    size: 0,
    track_total_hits: false,
    aggs: { words: { filters: { filters: Object.fromEntries(filters) } } },
  };
}

/** Passages with each word by the answer to `countBody`. */
export function countsIn(aggregations: unknown): ReadonlyMap<string, number> {
  const { words } = (aggregations ?? {}) as {
    readonly words?: { readonly buckets: Readonly<Record<string, { doc_count: number }>> };
  };
  const buckets = Object.entries(words?.buckets ?? {});
  return new Map(buckets.map(([word, { doc_count }]) => [word, doc_count]));
}

/** Spelling of each word by the answer to `spellingBody`; the similar words are still to be counted. */
export function spellingsIn(
  { aggregations, suggest }: estypes.SearchResponse,
  words: readonly WordForms[],
): Spelling[] {
  return words.map((_, at) => {
    const { x, s } = (aggregations?.[`w${at}`] ?? {}) as Counted;
    const passages = Math.max(x?.doc_count ?? 0, s?.doc_count ?? 0);
    if (passages >= RARE) return { passages, similar: [] };
    const options = (suggest?.[`w${at}`] ?? []).flatMap((entry) => [entry.options].flat());
    const similar = (options as estypes.SearchTermSuggestOption[]).map(({ text, freq }) => ({
      word: text,
      passages: freq,
    }));
    return { passages, similar };
  });
}

/** The spellings with their similar words as often as they are there now, rare ones left out. */
export function counted(
  spellings: readonly Spelling[],
  counts: ReadonlyMap<string, number>,
): Spelling[] {
  return spellings.map(({ passages, similar }) => ({
    passages,
    similar: similar
      .map(({ word }) => ({ word, passages: counts.get(word) ?? 0 }))
      .filter((each) => each.passages >= RARE),
  }));
}
