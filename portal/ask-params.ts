import type { AskParams } from './services.ts';

const LONGEST = 512; // characters of a question: longer ones were never typed by people
const MOST_REMOVED = 20; // chips taken away
const LONGEST_CHIP = 100; // characters

/** The question of an address: `q`, a `without` for every chip that was taken away, and `summary=1`. */
export function parseAskParams(params: URLSearchParams): AskParams {
  const without = params
    .getAll('without')
    .filter((one) => one !== '' && one.length <= LONGEST_CHIP)
    .slice(0, MOST_REMOVED);
  const q = (params.get('q') ?? '').slice(0, LONGEST).toWellFormed().trim();
  const isSummarized = params.get('summary') === '1';
  return { q, without: [...new Set(without)], ...(isSummarized ? { summary: true } : {}) };
}
