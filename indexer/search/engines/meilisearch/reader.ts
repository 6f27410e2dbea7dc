import type {
  FacetCount,
  FacetName,
  Hits,
  NearestRequest,
  PassageHit,
  PassageRequest,
  SearchRequest,
} from '../../engine.ts';
import type { Suggestion } from '../../suggestions.ts';
import type { AnalysisThreads } from './analysis-threads.ts';
import { MOST_SCORED } from './best-matches.ts';
import { allOf, EVERYTHING } from './compile-filter.ts';
import { findPassages, nearestPassages } from './find-passages.ts';
import type { MultiSearch } from './multi-search.ts';
import { embedderName, type Target } from './names.ts';
import { pageReader } from './pages.ts';
import { matchingOf } from './phrases.ts';
import type { DocumentRecord } from './records.ts';
import {
  countedFacets,
  countQuery,
  countsOf,
  filterParts,
  listQuery,
  type Matching,
  shownFacet,
} from './search-documents.ts';
import { snippetReader } from './snippets.ts';
import { suggest } from './suggest.ts';
import { filterValue, isIn } from './values.ts';
import type { PassageVectors } from './vectors.ts';

type ReaderOptions = {
  readonly multi: MultiSearch;
  readonly live: Target;
  readonly threads: AnalysisThreads;
  readonly vectors: PassageVectors;
};

const DIGEST_PAGE = 1_000;

/** Answers searches from the live index. */
export function indexReader({ multi, live, threads, vectors }: ReaderOptions) {
  const readPage = pageReader(multi, live.documents);
  const snippetsOf = snippetReader(multi, live.passages, threads);
  const knownEmbedders = new Set<string>();

  async function keysOf(matching: Matching, signal?: AbortSignal): Promise<string[]> {
    const query = listQuery(live.documents, matching, { limit: MOST_SCORED, fields: ['key'] });
    const [found] = await multi<{ readonly key: string }>([query], signal);
    return (found?.hits ?? []).map(({ key }) => key);
  }

  /** The total, and the counts of each facet under the filters of the others. */
  async function counted(request: SearchRequest, query: Matching, signal?: AbortSignal) {
    const filter = allOf([query.filter, ...filterParts(request.filters).values()]);
    const groups = countedFacets(request, query.filter);
    const [all, ...found] = await multi(
      [
        countQuery(live.documents, { ...query, filter }),
        ...groups.map((group) =>
          countQuery(live.documents, { ...query, filter: group.filter }, group.facets),
        ),
      ],
      signal,
    );
    const counts = new Map<FacetName, FacetCount[]>();
    for (const [at, group] of groups.entries())
      for (const name of group.facets) counts.set(name, countsOf(found[at] ?? { hits: [] }, name));
    const there = await existing(request, counts, signal);
    const facets: Partial<Record<FacetName, readonly FacetCount[]>> = {};
    for (const [name, values] of counts) {
      const chosen = request.filters.facets[name] ?? [];
      facets[name] = shownFacet(values, chosen, (value) => there.has(`${name} ${value}`));
    }
    return { total: all?.totalHits ?? 0, facets };
  }

  // Chosen values that no result has, and that some document has all the same.
  async function existing(
    { filters }: SearchRequest,
    counts: ReadonlyMap<FacetName, readonly FacetCount[]>,
    signal?: AbortSignal,
  ): Promise<Set<string>> {
    const asked = [...counts].flatMap(([name, values]) => {
      const having = new Set(values.map(({ value }) => value));
      const chosen = filters.facets[name] ?? [];
      return chosen.filter((value) => !having.has(value)).map((value) => ({ name, value }));
    });
    const found = await multi(
      asked.map(({ name, value }) =>
        countQuery(live.documents, { filter: isIn(`f_${name}`, [filterValue(value)]) }),
      ),
      signal,
    );
    const there = asked.filter((_, at) => (found[at]?.totalHits ?? 0) > 0);
    return new Set(there.map(({ name, value }) => `${name} ${value}`));
  }

  return {
    async search(request: SearchRequest, signal?: AbortSignal): Promise<Hits> {
      signal?.throwIfAborted();
      const query = await matchingOf(request.query, (matching) => keysOf(matching, signal));
      const matching: Matching = {
        ...query,
        filter: allOf([query.filter, ...filterParts(request.filters).values()]),
      };
      const [{ total, facets }, page] = await Promise.all([
        counted(request, query, signal),
        readPage(request, matching, signal),
      ]);
      const snippets = await snippetsOf(
        page.records.map(({ key }) => key),
        request.query,
        signal,
      );
      return {
        total,
        facets,
        hits: page.records.map(({ key, id, type, title, number, date, facets: own, score }) => ({
          ...{ id, type, title, number, date, facets: own, score },
          snippets: snippets.get(key) ?? [],
        })),
        ...(page.next === undefined ? {} : { next: page.next }),
      };
    },

    passages: (request: PassageRequest, signal?: AbortSignal): Promise<PassageHit[]> =>
      findPassages(multi, live.passages, request, signal),

    async nearest(request: NearestRequest, signal?: AbortSignal): Promise<PassageHit[]> {
      const name = embedderName(request.model, request.vector.length);
      if (!knownEmbedders.has(name)) {
        for (const each of await vectors.names(live.passages)) knownEmbedders.add(each);
        if (!knownEmbedders.has(name)) return [];
      }
      return nearestPassages(multi, live.passages, request, signal);
    },

    suggest: (prefix: string, limit: number): Promise<Suggestion[]> =>
      suggest(multi, live.documents, prefix, limit),

    async *digest(): AsyncGenerator<{ id: string; hash: string }> {
      for (let offset = 0; ; offset += DIGEST_PAGE) {
        const query = listQuery(
          live.documents,
          { filter: EVERYTHING },
          { order: 'key', offset, limit: DIGEST_PAGE, fields: ['id', 'hash'] },
        );
        const [found] = await multi<Pick<DocumentRecord, 'id' | 'hash'>>([query]);
        for (const { id, hash } of found?.hits ?? []) yield { id, hash };
        if ((found?.hits.length ?? 0) < DIGEST_PAGE) return;
      }
    },

    async count(): Promise<number> {
      const [found] = await multi([countQuery(live.documents, { filter: EVERYTHING })]);
      return found?.totalHits ?? 0;
    },
  };
}
