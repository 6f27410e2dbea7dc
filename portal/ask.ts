import { answerQuestion } from '#indexer/assist/answers.ts';
import type { Embedder } from '#indexer/assist/embedder.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import type { PortalServices } from './services.ts';
import type { Summarizer } from './summary.ts';

/**
 * Answers of the pages and the API over an engine; by meaning too where there is an embedder, with a
 * summary where there is a summarizer and one is asked for.
 */
export function portalAsk(
  engine: SearchEngine,
  today: () => string,
  embedder?: Embedder,
  summarizer?: Summarizer,
): PortalServices['ask'] {
  return async ({ q, without, summary }, signal) => {
    const question = { text: q, without, today: today() };
    const found = await answerQuestion(engine, question, embedder, signal);
    if (summarizer === undefined || found.notFound) return found;
    if (summary !== true) return { ...found, summary: 'offered' };
    return { ...found, summary: (await summarizer(q, found.answers)) ?? 'none' };
  };
}
