import type { FacetName } from '#indexer/search/engine.ts';
import { caseNumberOf, type SyntheticCorpus } from './synthetic-corpus.ts';

type BenchQuery = {
  readonly q: string;
  readonly facets?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
};

// Ranks of frequency that a class draws its words from.
const COMMON = [0, 40] as const; // in most documents
const FREQUENT = [40, 400] as const;
const MID = [400, 4_000] as const;

/** The kinds of queries that are measured, each making a new query whenever it is called. */
export function queryClasses(
  corpus: SyntheticCorpus,
  random: () => number,
): Readonly<Record<string, () => BenchQuery>> {
  const word = ([from, to]: readonly [number, number]) => corpus.word(random, from, to);
  const row = (count: number) => corpus.wordsInRow(random, count);
  return {
    'one word': () => ({ q: word(MID) }),
    'one word, very common': () => ({ q: word(COMMON) }),
    'AND of two': () => ({ q: `${word(MID)} ${word(FREQUENT)}` }),
    'AND of five': () => ({
      q: [word(COMMON), word(COMMON), word(FREQUENT), word(FREQUENT), word(MID)].join(' '),
    }),
    'OR of three': () => ({ q: `${word(COMMON)} OR ${word(FREQUENT)} OR ${word(MID)}` }),
    phrase: () => ({ q: `"${row(2).join(' ')}"` }),
    NEAR: () => ({
      q: `"${row(4)
        .filter((_, at) => at % 3 === 0)
        .join(' ')}"~5`,
    }),
    prefix: () => ({ q: `${word(MID).slice(0, 4)}*` }),
    'NOT with prefix': () => ({ q: `${word(FREQUENT).slice(0, 5)}* -${word(FREQUENT)}` }),
    field: () => ({ q: `ad:${word(FREQUENT)}` }),
    'case number': () => ({ q: caseNumberOf(Math.floor(random() * corpus.size)) }),
    citation: () => ({ q: `MM ${1 + Math.floor(random() * 900)}` }),
    'word and filters': () => ({
      q: word(FREQUENT),
      facets: { decisionKind: ['qetname', 'qerar'], year: ['2023', '2024'] },
    }),
  };
}

/** Beginnings of words as they are typed. */
export function typedPrefix(corpus: SyntheticCorpus, random: () => number): string {
  return corpus.word(random, 0, 4_000).slice(0, 2 + Math.floor(random() * 3));
}

/** A question of the length people ask. */
export function question(corpus: SyntheticCorpus, random: () => number): string {
  const ranks = [COMMON, FREQUENT, FREQUENT, MID, MID, MID];
  return ranks.map(([from, to]) => corpus.word(random, from, to)).join(' ');
}
