import type { CleanQuestion } from '#domain/clean-question.ts';
import { AppError } from '#domain/errors.ts';
import type { Embedder } from './embedder.ts';

/**
 * An embedder that sends questions only after the detector of names and numbers has seen them. A question
 * that names a person is not sent: search goes by words then.
 */
export function guardedEmbedder(
  embedder: Embedder,
  clean: (question: string) => CleanQuestion | undefined,
): Embedder {
  return {
    model: embedder.model,
    async embed(texts, kind, signal) {
      if (kind === 'passage') return embedder.embed(texts, kind, signal);
      const questions = texts.map(clean);
      if (questions.includes(undefined))
        throw new AppError(
          'Upstream',
          'question-kept-back',
          'The question seems to name a person and is not sent to the embedding endpoint.',
        );
      return embedder.embed(questions as readonly CleanQuestion[], kind, signal);
    },
  };
}
