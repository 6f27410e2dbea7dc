import { Client, errors } from '@elastic/elasticsearch';
import { AppError, unavailable } from '#domain/errors.ts';

export type { Client } from '@elastic/elasticsearch';

export type ConnectionOptions = {
  /** Address of the server, `http://host:port`. */
  readonly url: string;
  /** API key as the server gave it, Base64; absent where the server asks for none. */
  readonly key?: string | undefined;
};

const RETRIES = 2; // of requests that did not reach a server

/** A client of the server. Nothing is sent before the first request. */
export function connectTo({ url, key }: ConnectionOptions): Client {
  return new Client({
    node: url,
    maxRetries: RETRIES,
    ...(key === undefined ? {} : { auth: { apiKey: key } }),
  });
}

/**
 * Runs one request. Whatever fails becomes a sentence of ours: answers of the server may quote a document,
 * so neither their text nor the error itself goes on.
 * @throws the signal's reason where it was aborted; else Unavailable
 */
export async function ask<T>(request: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await request();
  } catch (error) {
    signal?.throwIfAborted();
    throw translated(error);
  }
}

/** The type that the server gave its refusal (`index_not_found_exception`); undefined for other errors. */
export function refusalType(error: unknown): string | undefined {
  if (!(error instanceof errors.ResponseError)) return undefined;
  const body = error.body as { error?: { type?: unknown } } | undefined;
  return typeof body?.error?.type === 'string' ? body.error.type : undefined;
}

/** The refusal of an index that this version of the program cannot use. */
export function outdated(): AppError {
  return unavailable('index-outdated', 'The search index must be rebuilt. Run: ashkar index build');
}

/** What a caller sees of an error of the client. */
export function translated(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof errors.TimeoutError) {
    return unavailable('search-timeout', 'The search took too long. Try fewer or rarer words.');
  }
  if (error instanceof errors.ResponseError) return refused(error);
  if (error instanceof errors.ElasticsearchClientError) {
    return unavailable('search-unreachable', 'The Elasticsearch server cannot be reached.');
  }
  return unavailable('search-failed', 'The search index failed.');
}

function refused(error: errors.ResponseError): AppError {
  const status = error.statusCode ?? 0;
  const type = refusalType(error) ?? `status ${status}`;
  if (type === 'index_not_found_exception') return outdated();
  if (status === 429) {
    return unavailable('search-busy', 'Too many searches are waiting. Try again soon.');
  }
  if (status === 401 || status === 403) {
    return unavailable(
      'search-not-permitted',
      'The Elasticsearch server refuses the key. Check ASHKAR_ELASTICSEARCH_KEY.',
    );
  }
  return unavailable('search-failed', `The Elasticsearch server refused a request (${type}).`);
}
