import type { Client } from './connection.ts';
import type { Found, Query } from './search-documents.ts';

/** Runs queries together, each answered in its place. */
export type MultiSearch = <T>(
  queries: readonly Query[],
  signal?: AbortSignal,
) => Promise<readonly Found<T>[]>;

/** Multi-search on a server. `deadline`: milliseconds that one request may take. */
export function multiSearch({ send }: Client, deadline: number): MultiSearch {
  return async (queries, signal) => {
    signal?.throwIfAborted();
    if (queries.length === 0) return [];
    const options = { signal, timeout: deadline };
    const answer = await send<{ results: readonly Found<never>[] }>(
      'POST',
      '/multi-search',
      { queries },
      options,
    );
    return answer.results;
  };
}
