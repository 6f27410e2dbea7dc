import type { CleanQuestion } from '#domain/clean-question.ts';
import type { Answer } from '#indexer/assist/answers.ts';
import type { Chat } from '#indexer/assist/chat.ts';
import { type Summary, summarize } from '#indexer/assist/summarize.ts';
import { briefMemory } from './brief-memory.ts';

const KEEP = 10 * 60_000; // ms. What was withdrawn is in no answer and so asks for no summary kept here
const KEPT = 200; // summaries

/** Makes a summary of the answers to a question; undefined where none can be given. */
export type Summarizer = (q: string, answers: readonly Answer[]) => Promise<Summary | undefined>;

/** Summaries by a chat endpoint, remembered for a while; `clean` is the detector of names and numbers. */
export function portalSummary(
  chat: Chat,
  clean: (question: string) => CleanQuestion | undefined,
  now: () => Date,
): Summarizer {
  const remembered = briefMemory<Summary | undefined>(KEEP, KEPT);
  return async (q, answers) => {
    const question = clean(q);
    if (question === undefined) return undefined;
    const places = answers.map(({ passageHash, sentence }) => [
      passageHash,
      sentence.start,
      sentence.end,
    ]);
    const key = JSON.stringify([question, places]);
    try {
      return await remembered(key, () => summarize(chat, question, answers, now));
    } catch {
      return undefined; // the answers stand without it
    }
  };
}
