import type { SearchEngine } from '#indexer/search/engine.ts';
import { searchDocuments } from '#indexer/search/search-service.ts';
import type { PortalServices } from './services.ts';

/** The search of the pages over an engine: what was typed, parsed, run and timed. */
export function portalSearch(engine: SearchEngine): PortalServices['search'] {
  return async (query, signal) => {
    const started = performance.now();
    const outcome = await searchDocuments(engine, query, signal);
    return {
      ...outcome,
      tookMs: performance.now() - started,
      notices: outcome.notices.map(({ code, values, query: instead }) => ({
        code,
        text: values.join(', '),
        query: instead,
      })),
    };
  };
}
