import { answerQuestion } from '#indexer/assist/answers.ts';
import type { Embedder } from '#indexer/assist/embedder.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import type { PortalServices } from './services.ts';

/** Answers of the pages and the API over an engine; by meaning too where there is an embedder. */
export function portalAsk(
  engine: SearchEngine,
  today: () => string,
  embedder?: Embedder,
): PortalServices['ask'] {
  return ({ q, without }, signal) =>
    answerQuestion(engine, { text: q, without, today: today() }, embedder, signal);
}
