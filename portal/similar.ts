import type { PublishedDecision } from '#domain/published-record.ts';
import { similarDecisions } from '#indexer/assist/similar-decisions.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { briefMemory } from './brief-memory.ts';

const MOST = 5; // decisions
const WAIT = 500; // ms that a page may wait for them; later ones are left out
const KEPT = 500; // decisions whose similar ones are remembered
const KEEP = 60_000; // ms. Whether they are still published is asked anew each time

/** Ids of decisions about the same matter, at most five; none where the index does not answer in time. */
export function portalSimilar(
  engine: SearchEngine,
  model?: string,
): (decision: PublishedDecision) => Promise<readonly string[]> {
  const remembered = briefMemory<readonly string[]>(KEEP, KEPT);
  return async ({ id, contentHash, facts, text }) => {
    const ask = () => {
      const decision = { id, caseNumber: facts.caseNumber, text };
      return similarDecisions(engine, decision, MOST, model, AbortSignal.timeout(WAIT));
    };
    try {
      return await inTime(remembered(`${id} ${contentHash}`, ask));
    } catch {
      return []; // the page is whole without them
    }
  };
}

/** The answer, or a failure where it takes too long: not every engine can be stopped. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), WAIT);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
