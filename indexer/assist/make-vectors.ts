import type { SearchEngine } from '#indexer/search/engine.ts';
import type { Embedder } from './embedder.ts';

const PASSAGES_PER_STEP = 64;

/**
 * Gives every passage of the index that has none yet a vector of the embedder's model; returns how many.
 * What is done stays when the endpoint fails. @throws AppError Upstream when it does
 */
export async function makeVectors(
  engine: SearchEngine,
  embedder: Embedder,
  onStep?: (made: number) => void,
): Promise<number> {
  let made = 0;
  for (;;) {
    const bare = await engine.barePassages(embedder.model, PASSAGES_PER_STEP);
    if (bare.length === 0) return made;
    const vectors = await embedder.embed(
      bare.map(({ text }) => text),
      'passage',
    );
    await engine.putVectors(
      embedder.model,
      bare.flatMap(({ id, hash, ordinal }, index) => {
        const vector = vectors[index];
        return vector === undefined ? [] : [{ id, hash, ordinal, vector }];
      }),
    );
    made += bare.length;
    onStep?.(made);
  }
}
