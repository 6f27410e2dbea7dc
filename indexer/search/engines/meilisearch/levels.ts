import { LEVELS } from './settings.ts';
import { filterValue } from './values.ts';

// Weight of a word in the title, heading or body, and the length of a usual text in tokens of all streams.
const KINDS = {
  document: { head: 6, body: 2, usual: 900 },
  passage: { head: 3, body: 1, usual: 250 },
} as const;
const K1 = 1.2;
const B = 0.75;
/** Least share of the highest possible score with which a word stands in the first, second, third level. */
const LEAST = [0.75, 0.6, 0.4] as const;

/**
 * The words of a text spread over attributes by how much each says of it, as BM25 saturates and measures by
 * length. The server ranks by attribute, so the texts it gives first are those where the words weigh most.
 */
export function levelsOf(
  head: readonly string[],
  body: readonly string[],
  kind: keyof typeof KINDS,
): Record<string, string> {
  const { head: headWeight, body: bodyWeight, usual } = KINDS[kind];
  const weights = new Map<string, number>();
  for (const word of head) weights.set(word, (weights.get(word) ?? 0) + headWeight);
  for (const word of body) weights.set(word, (weights.get(word) ?? 0) + bodyWeight);
  const length = 2 * (head.length + body.length);
  const half = K1 * (1 - B + (B * length) / usual);
  const levels: string[][] = LEVELS.map(() => []);
  for (const [word, weight] of weights) {
    const share = weight / (weight + half);
    const level = LEAST.findIndex((least) => share >= least);
    levels[level < 0 ? LEAST.length : level]?.push(filterValue(word));
  }
  return Object.fromEntries(LEVELS.map((name, at) => [name, (levels[at] ?? []).join(' ')]));
}
