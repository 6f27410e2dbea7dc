import type { PassageHit } from '#indexer/search/engine.ts';

const K = 60; // Source: Cormack, Clarke, Büttcher 2009, reciprocal rank fusion

/**
 * One list out of several by reciprocal rank: a passage's score is the sum of weight / (60 + rank) over the
 * lists that have it. Scores of different kinds need not compare.
 */
export function fuse(
  lists: readonly { readonly hits: readonly PassageHit[]; readonly weight: number }[],
): PassageHit[] {
  const fused = new Map<string, PassageHit>();
  for (const { hits, weight } of lists) {
    if (weight === 0) continue;
    for (const [index, hit] of hits.entries()) {
      const key = `${hit.id} ${hit.anchor} ${hit.text}`;
      const score = (fused.get(key)?.score ?? 0) + weight / (K + index + 1);
      fused.set(key, { ...hit, score });
    }
  }
  return [...fused.values()].sort(
    (a, b) => b.score - a.score || a.id.localeCompare(b.id) || a.anchor.localeCompare(b.anchor),
  );
}
