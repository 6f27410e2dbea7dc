import { formatCursor, parseCursor } from '../../cursor.ts';
import type {
  Hit,
  Hits,
  NearestRequest,
  PassageHit,
  PassageRequest,
  SearchRequest,
  Spelling,
  WordForms,
} from '../../engine.ts';
import { wantedOf } from '../../snippet-parts.ts';
import { foldedWords, type Suggestion } from '../../suggestions.ts';
import type { AnalysisThreads } from './analysis-threads.ts';
import { ask, type Client } from './connection.ts';
import { cosineOf, nearestBody, passageBody, passageHits } from './find-passages.ts';
import { type Target, vectorField } from './names.ts';
import type { DocumentSource, PassageSource } from './records.ts';
import { facetCounts, presentScore, searchBody, valuesOf } from './search-documents.ts';
import { passagesByDocument, type ShownPassage, snippetBody } from './snippets.ts';
import { countBody, counted, countsIn, spellingBody, spellingsIn } from './spelling.ts';
import { suggestBody, suggestionsOf } from './suggest.ts';
import { vectorFields } from './vectors.ts';

export type ReaderOptions = {
  readonly client: Client;
  readonly live: Target;
  readonly threads: AnalysisThreads;
  /** Milliseconds one request may take. */
  readonly deadline: number;
};

const DIGEST_PAGE = 1_000;

/** Answers searches from the live index. */
export function indexReader({ client, live, threads, deadline }: ReaderOptions) {
  const limits = (signal?: AbortSignal) => ({
    requestTimeout: deadline,
    ...(signal === undefined ? {} : { signal }),
  });
  const run = <T>(body: Parameters<Client['search']>[0], signal?: AbortSignal) =>
    ask(() => client.search<T>(body, limits(signal)), signal);
  const knownFields = new Set<string>();

  // Scores drift when documents are added, so a result that is still there is taken at its present score.
  async function continued(request: SearchRequest, signal?: AbortSignal) {
    const body = searchBody(request, live.documents);
    const present = presentScore(request, live.documents);
    if (present === undefined || request.cursor === undefined) return body;
    const score = (await run(present, signal)).hits.hits[0]?._score;
    const key = parseCursor(request.sort, request.cursor);
    return {
      ...body,
      search_after: valuesOf(request.sort, { ...key, score: score ?? key.score }),
    };
  }

  async function snippetsOf(
    ids: readonly string[],
    request: SearchRequest,
    signal?: AbortSignal,
  ): Promise<Map<string, Hit['snippets']>> {
    const wanted = wantedOf(request.query);
    const body = snippetBody(ids, wanted, live.passages);
    if (body === undefined) return new Map();
    const found = passagesByDocument((await run(body, signal)).aggregations);
    const texts = [...found.values()].flat().map(({ text }) => text);
    const parts = texts.length === 0 ? [] : await threads.mark({ texts, wanted });
    let at = 0;
    return new Map(
      [...found].map(([id, passages]) => [
        id,
        passages.map(({ anchor, label, article }: ShownPassage) => ({
          anchor,
          label,
          ...(article === undefined ? {} : { article }),
          parts: parts[at++] ?? [],
        })),
      ]),
    );
  }

  return {
    async search(request: SearchRequest, signal?: AbortSignal): Promise<Hits> {
      signal?.throwIfAborted();
      const body = await continued(request, signal);
      const { hits, aggregations } = await run<DocumentSource>(body, signal);
      const shown = hits.hits.slice(0, Math.max(0, request.size));
      const sources = shown.flatMap(({ _source, _score }) =>
        _source === undefined ? [] : { ..._source, score: _score ?? 0 },
      );
      const snippets = await snippetsOf(
        sources.map(({ id }) => id),
        request,
        signal,
      );
      const last = sources.at(-1);
      const isMore = hits.hits.length > shown.length && last !== undefined;
      return {
        total: typeof hits.total === 'number' ? hits.total : (hits.total?.value ?? 0),
        hits: sources.map(({ id, type, title, number, date, facets, score }) => ({
          id,
          type,
          title,
          number,
          date,
          facets,
          score,
          snippets: snippets.get(id) ?? [],
        })),
        facets: facetCounts(aggregations, request.filters),
        ...(isMore ? { next: formatCursor(request.sort, pageKey(last)) } : {}),
      };
    },

    async passages(request: PassageRequest, signal?: AbortSignal): Promise<PassageHit[]> {
      return passageHits(await run<PassageSource>(passageBody(request, live.passages), signal));
    },

    async nearest(request: NearestRequest, signal?: AbortSignal): Promise<PassageHit[]> {
      const field = vectorField(request.model, request.vector.length);
      if (!knownFields.has(field)) {
        for (const each of await vectorFields(client, live.passages)) knownFields.add(each);
        if (!knownFields.has(field)) return [];
      }
      const body = nearestBody(request, live.passages);
      return passageHits(await run<PassageSource>(body, signal), cosineOf);
    },

    async suggest(prefix: string, limit: number): Promise<Suggestion[]> {
      const typed = foldedWords(prefix).join(' ');
      if (typed === '') return [];
      const body = suggestBody(typed, limit, live.documents);
      return suggestionsOf(await run<{ title: string }>(body), typed, limit);
    },

    async spellings(words: readonly WordForms[], signal?: AbortSignal): Promise<Spelling[]> {
      if (words.length === 0) return [];
      const found = spellingsIn(await run(spellingBody(words, live.passages), signal), words);
      const similar = new Set(found.flatMap((each) => each.similar.map(({ word }) => word)));
      if (similar.size === 0) return found;
      const { aggregations } = await run(countBody([...similar], live.passages), signal);
      return counted(found, countsIn(aggregations));
    },

    async *digest(): AsyncGenerator<{ id: string; hash: string }> {
      let after: string | undefined;
      do {
        const { hits } = await run<DocumentSource>({
          index: live.documents,
          sort: [{ id: 'asc' }],
          size: DIGEST_PAGE,
          _source: ['id', 'hash'],
          track_total_hits: false,
          ...(after === undefined ? {} : { search_after: [after] }),
        });
        for (const { _source } of hits.hits) {
          if (_source !== undefined) yield { id: _source.id, hash: _source.hash };
        }
        after = hits.hits.at(-1)?._source?.id;
      } while (after !== undefined);
    },

    async count(): Promise<number> {
      const counted = await ask(() => client.count({ index: live.documents }, limits()));
      return counted.count;
    },
  };
}

function pageKey({ id, day, cited_by, score }: DocumentSource & { readonly score: number }) {
  return { id, score, date: day, cited: cited_by };
}
