import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Embedder, endpointEmbedder } from './embedder.ts';

type Asked = {
  readonly model: string;
  readonly input: readonly string[];
  readonly input_type: string;
};

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An endpoint that answers with what `reply` writes; `asked` holds what came. */
async function endpoint(
  reply: (asked: Asked, response: ServerResponse) => void,
): Promise<{ readonly embedder: Embedder; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Asked;
      asked.push(body);
      reply(body, response);
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1/`;
  return { embedder: endpointEmbedder({ url, model: 'm', dimensions: 2, timeout: 300 }), asked };
}

function vectors(asked: Asked, numbers: readonly number[]): string {
  const data = asked.input.map((_, index) => ({ index, embedding: numbers }));
  return JSON.stringify({ object: 'list', data: data.reverse(), model: asked.model });
}

describe('an embedding endpoint', () => {
  it('is told the model, the texts and their side; vectors come back in order and at length one', async () => {
    const { embedder, asked } = await endpoint((body, response) => {
      const data = body.input.map((text, index) => ({ index, embedding: [text.length, 0] }));
      response.end(JSON.stringify({ data: data.reverse() }));
    });
    const made = await embedder.embed(['a', 'bb'], 'passage');
    expect(asked).toEqual([{ model: 'm', input: ['a', 'bb'], input_type: 'passage' }]);
    expect(made.map((vector) => [...vector])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('gets long lists in parts', async () => {
    const { embedder, asked } = await endpoint((body, response) =>
      response.end(vectors(body, [3, 4])),
    );
    const texts = Array.from({ length: 40 }, (_, index) => `t${index}`);
    const made = await embedder.embed(texts, 'query');
    expect(made).toHaveLength(40);
    expect(asked.flatMap(({ input }) => input)).toEqual(texts);
    expect([...(made[7] ?? [])].map((value) => value.toFixed(2))).toEqual(['0.60', '0.80']);
  });

  it.each<readonly [string, (asked: Asked, response: ServerResponse) => void]>([
    ['an error', (_, response) => response.writeHead(500).end('no')],
    ['no JSON', (_, response) => response.end('<html>')],
    ['another shape', (_, response) => response.end('{"data":[{"vector":[1]}]}')],
    ['vectors of another size', (body, response) => response.end(vectors(body, [1, 2, 3]))],
    ['a vector of nothing', (body, response) => response.end(vectors(body, [0, 0]))],
    ['too few vectors', (_, response) => response.end('{"data":[]}')],
    ['nothing for too long', () => undefined],
    ['a cut connection', (_, response) => response.destroy()],
  ])(
    'that gives %s is an upstream failure in one sentence without the text',
    async (_name, reply) => {
      const { embedder } = await endpoint(reply);
      const failure = await embedder
        .embed(['gizli mətn'], 'query')
        .catch((error: unknown) => error);
      expect(failure).toMatchObject({ kind: 'Upstream', code: 'embeddings-failed' });
      expect(String(failure)).not.toContain('gizli');
    },
  );
});
