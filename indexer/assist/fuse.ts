import type { PassageHit } from '#indexer/search/engine.ts';
import { keyOf } from './rank-passages.ts';

/** What was found by the words of a question and by its meaning, each best first. */
export type FoundTwice = {
  /** Scores in shares: 1 for the best by the question's own words. */
  readonly byWords: readonly PassageHit[];
  /** Scores are likenesses of vectors, which differ little from the best to the last. */
  readonly byMeaning: readonly PassageHit[];
  /** What the best by meaning counts. */
  readonly weight: number;
};

/**
 * One list out of two: to the score of a passage by words comes where its likeness lies between the last of the list
 * and the best. Where the words of the law are known for what was asked, the scores by words are high and meaning
 * moves little; else it decides as much as they do. Ranks alone would not tell the two apart (ADR 28).
 */
export function fuse({ byWords, byMeaning, weight }: FoundTwice): PassageHit[] {
  const fused = new Map(byWords.map((hit) => [keyOf(hit), hit]));
  const most = byMeaning[0]?.score ?? 0;
  const least = byMeaning.at(-1)?.score ?? 0;
  for (const hit of byMeaning) {
    const known = fused.get(keyOf(hit));
    const share = most === least ? 1 : (hit.score - least) / (most - least);
    fused.set(keyOf(hit), { ...hit, score: (known?.score ?? 0) + weight * share });
  }
  return [...fused.values()].sort(
    (a, b) => b.score - a.score || a.id.localeCompare(b.id) || a.anchor.localeCompare(b.anchor),
  );
}
