import { FACETS, type SearchEngine } from '#indexer/search/engine.ts';
import { findByNumber, searchDocuments } from '#indexer/search/search-service.ts';
import type { LookedUp, PortalServices } from './services.ts';

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

/** Looks up citations and numbers in any spelling, one after the other. */
export function portalLookUp(engine: SearchEngine): PortalServices['lookUp'] {
  return async (texts, signal) => {
    const answers: LookedUp[] = [];
    for (const text of texts)
      answers.push({ text, found: await findByNumber(engine, text, signal) });
    return answers;
  };
}
