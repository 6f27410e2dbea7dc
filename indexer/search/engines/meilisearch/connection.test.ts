import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectTo } from './connection.ts';

const KEY = 'a-very-secret-key';
const TEXT = 'gizli mətn';
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

type Seen = { readonly headers: Record<string, unknown>; readonly url: string };

/** A server that gives these answers, one to each request. */
async function serving(...answers: readonly [status: number, body: unknown][]) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const [status, body] = answers[Math.min(seen.length, answers.length - 1)] ?? [500, {}];
    seen.push({ headers: request.headers, url: request.url ?? '' });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: connectTo({ url, key: KEY }), seen };
}

const refusal = (code: string) => ({ message: `${TEXT} ${KEY}`, code, type: 'x', link: TEXT });

describe('the connection to a Meilisearch server', () => {
  it('sends the key and asks for answers that are not packed', async () => {
    const { client, seen } = await serving([200, { a: 1 }]);
    expect(await client.send('GET', '/indexes/x')).toEqual({ a: 1 });
    expect(seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'accept-encoding': 'identity',
    });
  });

  it.each([
    [404, refusal('index_not_found'), 'index-outdated'],
    [403, refusal('invalid_api_key'), 'search-not-permitted'],
    [401, refusal('missing_authorization_header'), 'search-not-permitted'],
    [503, refusal('too_many_search_requests'), 'search-busy'],
    [400, refusal('invalid_search_filter'), 'search-failed'],
    [400, refusal(`${TEXT} as a code`), 'search-failed'],
    [500, `<html>${TEXT}</html>`, 'search-failed'],
    [200, TEXT, 'search-unreachable'],
  ] as const)('says of %i %j nothing but a code: %s', async (status, body, code) => {
    const { client } = await serving([status, body]);
    const error = await client.send('GET', '/x').catch((each: unknown) => each);
    expect(error).toMatchObject({ kind: 'Unavailable', code });
    const { cause, message, stack } = error as Error;
    expect(cause).toBeUndefined();
    expect(`${message} ${stack} ${JSON.stringify(error)}`).not.toMatch(/gizli|secret/);
  });

  it('waits until a write is done', async () => {
    const task = (status: string) => [200, { status, error: null }] as [number, unknown];
    const { client, seen } = await serving(
      [202, { taskUid: 7 }],
      task('enqueued'),
      task('processing'),
      task('succeeded'),
    );
    await client.write('POST', '/indexes/x/documents', []);
    expect(seen.map(({ url }) => url)).toEqual([
      '/indexes/x/documents',
      '/tasks/7',
      '/tasks/7',
      '/tasks/7',
    ]);
  });

  it('fails with the code of a write that failed, and no word of the document', async () => {
    const failed = { status: 'failed', error: refusal('invalid_document_id') };
    const { client } = await serving([202, { taskUid: 7 }], [200, failed]);
    const error = await client.write('POST', '/x', []).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: 'search-failed' });
    expect((error as Error).message).toContain('invalid_document_id');
    expect(String((error as Error).stack)).not.toMatch(/gizli|secret/);
  });

  it('ends with the reason of the caller who gives up', async () => {
    const { client } = await serving([200, {}]);
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(client.send('GET', '/x', undefined, { signal })).rejects.toThrow('gone');
  });

  it('says that a server is not there', async () => {
    const client = connectTo({ url: 'http://127.0.0.1:1' });
    await expect(client.send('GET', '/x')).rejects.toMatchObject({ code: 'search-unreachable' });
  });
});
