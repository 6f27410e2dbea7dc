import { describe, expect, it } from 'vitest';
import type { CleanQuestion } from '#domain/clean-question.ts';
import type { Embedder } from './embedder.ts';
import { guardedEmbedder } from './guarded-embedder.ts';

const clean = (text: string): CleanQuestion | undefined =>
  text.includes('ad') ? undefined : (text.replace(/\d+/g, '…') as CleanQuestion);

function recording(): Embedder & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    model: 'm',
    seen,
    embed: async (texts) => {
      seen.push(...texts);
      return texts.map(() => Float32Array.of(1));
    },
  };
}

describe('a guarded embedder', () => {
  it('sends a question as the detector leaves it, and passages as they were published', async () => {
    const embedder = recording();
    const guarded = guardedEmbedder(embedder, clean);
    await guarded.embed(['FİN 123'], 'query');
    await guarded.embed(['ad 123'], 'passage');
    expect(embedder.seen).toEqual(['FİN …', 'ad 123']);
  });

  it('does not send a question that names a person', async () => {
    const embedder = recording();
    const failed = guardedEmbedder(embedder, clean).embed(['bu ad'], 'query');
    await expect(failed).rejects.toMatchObject({ kind: 'Upstream', code: 'question-kept-back' });
    expect(embedder.seen).toEqual([]);
  });
});
