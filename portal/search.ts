import { FACETS, type SearchEngine } from '#indexer/search/engine.ts';
import { searchDocuments } from '#indexer/search/search-service.ts';
import type { PortalServices } from './services.ts';

// Judges are a filter, not a list to choose from: their counts are many and are not shown.
const COUNTED = FACETS.filter((name) => name !== 'judge');

/** Search of the pages and the API over an engine. */
export function portalSearch(engine: SearchEngine): PortalServices['search'] {
  return async ({ facets, from, to, synonyms, notices, ...rest }, signal) => {
    const started = performance.now();
    const outcome = await searchDocuments(
      engine,
      { ...rest, filters: { facets, from, to }, facets: COUNTED, exact: !synonyms },
      signal,
    );
    const tookMs = Math.round(performance.now() - started);
    return { ...outcome, notices: [...notices, ...outcome.notices], tookMs };
  };
}
