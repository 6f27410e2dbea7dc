import { z } from 'zod';
import { AppError } from '#domain/errors.ts';

/** Which side of a search a text is on: e5 models want to be told. */
export type EmbeddingKind = 'query' | 'passage';

/** Makes vectors of texts. Only published passages and questions go in. */
export interface Embedder {
  /** Name and version of the model: vectors of another model do not compare. */
  readonly model: string;
  /** One unit vector a text. @throws AppError Upstream when the endpoint is down, slow or answers nonsense */
  embed(
    texts: readonly string[],
    kind: EmbeddingKind,
    signal?: AbortSignal,
  ): Promise<Float32Array[]>;
}

export type EndpointOptions = {
  /** Base address with the version (`http://127.0.0.1:8080/v1`). */
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
  /** Numbers of a vector; an answer of another size is refused. */
  readonly dimensions: number;
  /** Milliseconds an answer may take. */
  readonly timeout?: number;
};

const TIMEOUT = 5_000;
const TEXTS_PER_CALL = 16;
const answerOf = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
});

/** An OpenAI-compatible embedding endpoint. `input_type` tells queries from passages; others ignore it. */
export function endpointEmbedder(options: EndpointOptions): Embedder {
  const { url, model, key, dimensions, timeout = TIMEOUT } = options;

  async function call(
    input: readonly string[],
    kind: EmbeddingKind,
    signal?: AbortSignal,
  ): Promise<Float32Array[]> {
    const limit = AbortSignal.timeout(timeout);
    const response = await fetch(`${url.replace(/\/+$/, '')}/embeddings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, input, input_type: kind }),
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { data } = answerOf.parse(await response.json());
    const vectors = data.toSorted((a, b) => a.index - b.index).map((each) => unit(each.embedding));
    if (vectors.length !== input.length) throw new Error('another number of vectors');
    if (vectors.some((vector) => vector.length !== dimensions))
      throw new Error('vectors of another size');
    return vectors;
  }

  return {
    model,
    async embed(texts, kind, signal) {
      const vectors: Float32Array[] = [];
      try {
        for (let from = 0; from < texts.length; from += TEXTS_PER_CALL)
          vectors.push(...(await call(texts.slice(from, from + TEXTS_PER_CALL), kind, signal)));
      } catch (cause) {
        if (signal?.aborted === true) throw signal.reason;
        throw new AppError(
          'Upstream',
          'embeddings-failed',
          'The embedding endpoint did not answer as it should. Check ASHKAR_EMBEDDINGS_URL.',
          { cause },
        );
      }
      return vectors;
    },
  };
}

/** The vector at length one, so that a dot product is the cosine. @throws Error on a vector of nothing */
function unit(numbers: readonly number[]): Float32Array {
  const length = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0));
  if (!(length > 0) || !Number.isFinite(length)) throw new Error('a vector without length');
  return Float32Array.from(numbers, (value) => value / length);
}
