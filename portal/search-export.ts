import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts';
import { FACETS, type Hit, type SearchEngine } from '#indexer/search/engine.ts';
import type { SearchParams } from '#indexer/search/search-request.ts';
import { searchDocuments } from '#indexer/search/search-service.ts';
import { parquetBytes, type ResultRow } from './search-parquet.ts';
import type { PortalServices } from './services.ts';

/** Formats in which all results of a search may be taken. */
export const EXPORT_FORMATS = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

const PAGE = 500; // results read at a time: what an export holds in memory
const COLUMNS = ['type', 'id', 'url', 'title', 'number', 'date'] as const;

/** Every result of a search over an engine, page by page by cursor: there is no last page. */
export function portalResults(engine: SearchEngine): PortalServices['results'] {
  return async function* ({ facets, from, to, synonyms, q, sort }: SearchParams, signal) {
    const search = { q, sort, size: PAGE, filters: { facets, from, to }, facets: [] };
    let cursor: string | undefined;
    do {
      const found = await searchDocuments(engine, { ...search, cursor, exact: !synonyms }, signal);
      yield* found.hits;
      cursor = found.next;
    } while (cursor !== undefined);
  };
}

/** All results of a search as a file that is sent while it is read; it ends early where the reader goes away. */
export function exportAnswer(
  { publicUrl, results }: PortalServices,
  query: SearchParams,
  format: ExportFormat,
  signal: AbortSignal,
): Response {
  const hits = results(query, signal);
  const bytes =
    format === 'parquet'
      ? parquetBytes(withUrls(publicUrl, hits))
      : encoded((format === 'csv' ? csvLines : jsonLines)(publicUrl, hits));
  return new Response(bodyOf(bytes), {
    headers: {
      'content-type': EXPORT_FORMATS[format],
      'content-disposition': `attachment; filename="results.${format}"`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}

/** The body of an answer that is sent while its lines are read. */
export function streamOf(lines: AsyncIterable<string>): ReadableStream {
  return bodyOf(encoded(lines));
}

function bodyOf(parts: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(stream) {
      const { done, value } = await parts.next();
      if (done === true) stream.close();
      else stream.enqueue(value);
    },
    cancel: async () => {
      await parts.return(undefined);
    },
  });
}

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const line of lines) {
    waiting += line;
    if (waiting.length < 16_384) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  yield encoder.encode(waiting);
}

/** RFC 4180; several values of a facet are separated by `; `. */
async function* csvLines(publicUrl: string, hits: AsyncIterable<Hit>): AsyncGenerator<string> {
  const facets = FACETS.filter((name) => name !== 'type');
  yield BYTE_ORDER_MARK + csvLine([...COLUMNS, ...facets]);
  for await (const hit of hits) {
    const row = rowOf(publicUrl, hit);
    const own = COLUMNS.map((name) => row[name]);
    yield csvLine([...own, ...facets.map((name) => (hit.facets[name] ?? []).join('; '))]);
  }
}

async function* jsonLines(publicUrl: string, hits: AsyncIterable<Hit>): AsyncGenerator<string> {
  for await (const hit of hits)
    yield `${JSON.stringify({ ...rowOf(publicUrl, hit), ...hit.facets, type: hit.type })}\n`;
}

async function* withUrls(publicUrl: string, hits: AsyncIterable<Hit>): AsyncGenerator<ResultRow> {
  for await (const hit of hits) yield { ...rowOf(publicUrl, hit), facets: hit.facets };
}

function rowOf(publicUrl: string, { type, id, title, number, date }: Hit) {
  return { type, id, url: `${publicUrl}/${type}s/${id}`, title, number, date };
}
