import { z } from 'zod';
import { AppError } from '#domain/errors.ts';

export type ChatMessage = { readonly role: 'system' | 'user'; readonly content: string };

/** A language model that answers messages with text. It has no tools and sees nothing but the messages. */
export interface Chat {
  readonly model: string;
  /** @throws AppError Upstream when the endpoint is down, slow or answers nonsense */
  complete(messages: readonly ChatMessage[], signal?: AbortSignal): Promise<string>;
}

type ChatOptions = {
  /** Base address with the version (`http://127.0.0.1:8080/v1`). */
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
  /** Milliseconds an answer may take. */
  readonly timeout?: number;
};

const TIMEOUT = 8_000; // ms: a reader waits for it
const MOST_TOKENS = 400; // of a reply: five sentences
const MOST_BYTES = 65_536; // of an answer of the endpoint
const replyOf = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** An OpenAI-compatible chat endpoint. */
export function endpointChat(options: ChatOptions): Chat {
  const { url, model, key, timeout = TIMEOUT } = options;
  return {
    model,
    async complete(messages, signal) {
      const limit = AbortSignal.timeout(timeout);
      try {
        const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
          method: 'POST',
          redirect: 'error',
          headers: {
            'content-type': 'application/json',
            ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          },
          body: JSON.stringify({ model, messages, temperature: 0, max_tokens: MOST_TOKENS }),
          signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
        });
        if (!response.ok) throw new Error(`status ${response.status}`);
        const { choices } = replyOf.parse(JSON.parse(await readAtMost(response, MOST_BYTES)));
        return choices[0]?.message.content ?? '';
      } catch (cause) {
        if (signal?.aborted === true) throw signal.reason;
        throw new AppError(
          'Upstream',
          'chat-failed',
          'The chat endpoint did not answer as it should. Check ASHKAR_CHAT_URL.',
          { cause },
        );
      }
    },
  };
}

/** The text of a response. @throws Error where it is longer than allowed */
async function readAtMost(response: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > most) throw new Error('too long an answer');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
