import type { QueryNode, Snippet } from '../../engine.ts';
import { MOST_SNIPPETS, type Wanted, wantedOf } from '../../snippet-parts.ts';
import type { AnalysisThreads } from './analysis-threads.ts';
import { allOf, anyOf, compilePassageFilter } from './compile-filter.ts';
import type { MultiSearch } from './multi-search.ts';
import type { PassageRecord } from './records.ts';
import { listQuery } from './search-documents.ts';
import { filterValue, isIn } from './values.ts';
import { countsIn } from './word-tally.ts';

const LOOKED_AT = 1_000; // passages of one page of results
const LEAST_LOOKED_AT = 20; // of one document
const TRIED = 2 * MOST_SNIPPETS; // passages of a document whose words are marked

type Ranked = Pick<PassageRecord, 'key' | 'doc' | 'ordinal' | 'rank_s' | 'rank_x'>;
type Read = Pick<PassageRecord, 'key' | 'doc' | 'anchor' | 'label' | 'article' | 'text'>;

/** Reads the passages that results show, their hits marked by our analyzer. */
export function snippetReader(multi: MultiSearch, index: string, threads: AnalysisThreads) {
  async function bestKeys(docs: readonly string[], wanted: Wanted, signal?: AbortSignal) {
    const limit = Math.max(LEAST_LOOKED_AT, Math.floor(LOOKED_AT / docs.length));
    const filter = anyOf(filtersOf(wanted));
    const fields = ['key', 'doc', 'ordinal', 'rank_s', 'rank_x'];
    const queries = docs.map((doc) =>
      listQuery(index, { filter: allOf([isIn('doc', [doc]), filter]) }, { limit, fields }),
    );
    return (await multi<Ranked>(queries, signal)).flatMap(({ hits }) =>
      hits
        .map((hit) => ({ ...hit, worth: worthOf(hit, wanted) }))
        .sort((a, b) => b.worth - a.worth || a.ordinal - b.ordinal)
        .slice(0, TRIED)
        .map(({ key }) => key),
    );
  }

  /** Snippets by document's key. */
  return async (
    docs: readonly string[],
    query: QueryNode,
    signal?: AbortSignal,
  ): Promise<Map<string, Snippet[]>> => {
    const snippets = new Map<string, Snippet[]>();
    const wanted = wantedOf(query);
    if (docs.length === 0 || wanted.terms.length + wanted.phrases.length === 0) return snippets;
    const keys = await bestKeys(docs, wanted, signal);
    if (keys.length === 0) return snippets;
    const fields = ['key', 'doc', 'anchor', 'label', 'article', 'text'];
    const found = await multi<Read>(
      [listQuery(index, { filter: isIn('key', keys) }, { limit: keys.length, fields })],
      signal,
    );
    const byKey = new Map((found[0]?.hits ?? []).map((each) => [each.key, each]));
    const passages = keys.flatMap((key) => byKey.get(key) ?? []);
    const marked = await threads.mark({ texts: passages.map(({ text }) => text), wanted });
    for (const [at, { doc, anchor, label, article }] of passages.entries()) {
      const parts = marked[at] ?? [];
      const shown = snippets.get(doc) ?? [];
      // A passage may have the words of a phrase apart: then it has nothing to show.
      if (shown.length === MOST_SNIPPETS || !parts.some(({ hit }) => hit)) continue;
      shown.push({ anchor, label, ...(article === undefined ? {} : { article }), parts });
      snippets.set(doc, shown);
    }
    return snippets;
  };
}

function filtersOf({ terms, phrases }: Wanted): string[] {
  return [
    ...terms.map(({ s, x, prefix }) =>
      prefix
        ? compilePassageFilter({ t: 'term', x, s, p: '', weight: 1, prefix })
        : anyOf([isIn('x', [filterValue(x)]), ...(s === '' ? [] : [isIn('s', [filterValue(s)])])]),
    ),
    ...phrases.map((x) => compilePassageFilter({ t: 'phrase', x, slop: 0 })),
  ];
}

// Different words count most, then how often each occurs.
function worthOf({ rank_s, rank_x }: Ranked, { terms, phrases }: Wanted): number {
  let worth = 0;
  const add = (count: number, weight: number): void => {
    worth += (weight * count) / (count + 0.5);
  };
  for (const { s, x, prefix, weight } of terms) {
    const { body } = prefix || s === '' ? countsIn(rank_x, x, prefix) : countsIn(rank_s, s);
    add(body, weight);
  }
  for (const phrase of phrases)
    add(Math.min(...phrase.map((x) => countsIn(rank_x, x).body)), phrase.length);
  return worth;
}
