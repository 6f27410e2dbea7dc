import type { Streams } from '#indexer/analysis/analyzer.ts';
import type { PassageTokens } from '../../passage-streams.ts';

/** A stream of a document's words: lemmas, exact words, those of its title alone, and what it cites. */
export type Stream = 's' | 'x' | 't' | 'u' | 'c';

/** How often a word stands in the body: from which count on, and the count it then stands for. */
const IN_BODY = [
  { from: 1, count: 1 },
  { from: 2, count: 2 },
  { from: 3, count: 3 },
  { from: 4, count: 4 },
  { from: 5, count: 5 },
  { from: 6, count: 7 },
  { from: 9, count: 11 },
  { from: 14, count: 20 },
] as const;
/** The same where it stands in the title too. */
const WITH_TITLE = [
  { from: 0, count: 0 },
  { from: 1, count: 1 },
  { from: 2, count: 2 },
  { from: 3, count: 4 },
  { from: 7, count: 12 },
] as const;
const TITLE_WEIGHT: Readonly<Record<Stream, number>> = { s: 6, x: 4, t: 6, u: 4, c: 0 };
const BODY_WEIGHT: Readonly<Record<Stream, number>> = { s: 2, x: 1, t: 0, u: 0, c: 3 };
const LEVEL_NAMES = 'abcdefghijklm';
const TITLE_FROM = IN_BODY.length; // levels from here on are of words in the title
const BODY_LEVEL = levelsByCount(IN_BODY);
const TITLE_LEVEL = levelsByCount(WITH_TITLE);
const EVERY_LEVEL = [...LEVEL_NAMES].map((_, level) => level);

/**
 * The words of a document for the table `d`, each once, with how often it occurs, in thirteen levels, and
 * what it cites. What is found and in which order is then a matter of lists of row numbers, without
 * positions. Words are letters and digits, so a token is one word.
 */
export function impactTokens(
  title: Streams,
  parts: readonly PassageTokens[],
  cites: string,
): string {
  const tokens = [...new Set(cites === '' ? [] : cites.split(' '))].map((token) =>
    impactToken('c', 0, token),
  );
  for (const stream of ['s', 'x'] as const) {
    const inTitle = counted([title[stream]]);
    const inBody = counted(parts.map((part) => part[stream]));
    for (const [word, count] of inBody) {
      const level = inTitle.has(word)
        ? TITLE_FROM + levelAt(TITLE_LEVEL, count)
        : levelAt(BODY_LEVEL, count);
      tokens.push(impactToken(stream, level, word));
    }
    for (const word of inTitle.keys()) {
      if (!inBody.has(word)) tokens.push(impactToken(stream, TITLE_FROM, word));
      tokens.push(impactToken(stream === 's' ? 't' : 'u', TITLE_FROM, word));
    }
  }
  return tokens.join(' ');
}

/** Number of words of a document, against which the count of one is measured. */
export function wordsOf(title: Streams, parts: readonly PassageTokens[]): number {
  return parts.reduce((sum, { s }) => sum + s.length, title.s.length);
}

/** The token of a word at a level; with a beginning of a word, the beginning of such tokens. */
export function impactToken(stream: Stream, level: number, word: string): string {
  return `${stream}${LEVEL_NAMES[level] ?? ''}${word}`;
}

/** Levels at which a stream has words. */
export function levelsOf(stream: Stream): readonly number[] {
  if (stream === 'c') return [0];
  return stream === 't' || stream === 'u' ? [TITLE_FROM] : EVERY_LEVEL;
}

/** How often a word of this level occurs in the body alone, with the weight of the body. */
export function bodyFrequencyOf(stream: Stream, level: number): number {
  return frequencyOf(stream, level) - (level < TITLE_FROM ? 0 : TITLE_WEIGHT[stream]);
}

/** What once in the title and once in the body counts. */
export function weightsOf(stream: Stream): { readonly title: number; readonly body: number } {
  return { title: TITLE_WEIGHT[stream], body: BODY_WEIGHT[stream] };
}

/** How often a word of this level occurs, with the weights of title and body. */
export function frequencyOf(stream: Stream, level: number): number {
  if (level < TITLE_FROM) return BODY_WEIGHT[stream] * (IN_BODY[level]?.count ?? 0);
  return TITLE_WEIGHT[stream] + BODY_WEIGHT[stream] * (WITH_TITLE[level - TITLE_FROM]?.count ?? 0);
}

/** The least number of times that a word of this level stands in a document. */
export function leastCountAt(level: number): number {
  if (level < TITLE_FROM) return IN_BODY[level]?.from ?? 0;
  return 1 + (WITH_TITLE[level - TITLE_FROM]?.from ?? 0);
}

function counted(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of lists)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The level of each count, as far as they differ. */
function levelsByCount(steps: readonly { readonly from: number }[]): Uint8Array {
  const most = steps.at(-1)?.from ?? 0;
  return Uint8Array.from({ length: most + 1 }, (_, count) =>
    Math.max(
      0,
      steps.findLastIndex(({ from }) => from <= count),
    ),
  );
}

function levelAt(levels: Uint8Array, count: number): number {
  return levels[Math.min(count, levels.length - 1)] ?? 0;
}
