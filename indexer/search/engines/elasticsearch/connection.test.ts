import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, connectTo } from './connection.ts';
import { elasticsearchEngine } from './elasticsearch-engine.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Address of a server that answers every request so. */
function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('x-elastic-product', 'Elasticsearch');
    response.setHeader('content-type', 'application/json');
    answer(response);
  });
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function refusing(status: number, type: string): Promise<string> {
  return serve((response) => {
    response.statusCode = status;
    response.end(JSON.stringify({ error: { type, reason: 'sözü gedən mətn' }, status }));
  });
}

async function failureAt(url: string, requestTimeout = 2_000): Promise<unknown> {
  const client = connectTo({ url });
  const failed = await ask(() => client.search({}, { requestTimeout, maxRetries: 0 })).catch(
    (error: unknown) => error,
  );
  await client.close();
  return failed;
}

describe('errors of the server', () => {
  it.each([
    [404, 'index_not_found_exception', 'index-outdated'],
    [429, 'es_rejected_execution_exception', 'search-busy'],
    [401, 'security_exception', 'search-not-permitted'],
    [403, 'security_exception', 'search-not-permitted'],
    [400, 'parsing_exception', 'search-failed'],
    [503, 'unavailable_shards_exception', 'search-failed'],
  ])('%i %s becomes %s, and quotes nothing', async (status, type, code) => {
    const failed = await failureAt(await refusing(status, type));
    expect(failed).toMatchObject({ kind: 'Unavailable', code });
    expect(JSON.stringify([String(failed), (failed as Error).cause])).not.toContain('mətn');
  });

  it('a server that is down is said to be', async () => {
    const url = await serve(() => undefined);
    for (const server of servers.splice(0)) server.close();
    expect(await failureAt(url)).toMatchObject({
      kind: 'Unavailable',
      code: 'search-unreachable',
      message: 'The Elasticsearch server cannot be reached.',
    });
  });

  it('a server that is slow is given up', async () => {
    const url = await serve(() => undefined);
    expect(await failureAt(url, 50)).toMatchObject({ kind: 'Unavailable', code: 'search-timeout' });
  });

  it('an answer that is none is refused', async () => {
    const url = await serve((response) => response.end('{"hits":'));
    expect(await failureAt(url)).toMatchObject({ kind: 'Unavailable' });
  });

  it('an engine does not open on a server that is down', async () => {
    await expect(
      elasticsearchEngine({ url: 'http://127.0.0.1:9', prefix: 'x' }),
    ).rejects.toMatchObject({ kind: 'Unavailable', code: 'search-unreachable' });
  });

  it('an abortion gives its reason, before and during a request', async () => {
    const client = connectTo({ url: await serve(() => undefined) });
    const gone = new Error('gone');
    await expect(ask(() => client.search({}), AbortSignal.abort(gone))).rejects.toBe(gone);
    const controller = new AbortController();
    const { signal } = controller;
    const asked = ask(() => client.search({}, { signal }), signal);
    setTimeout(() => controller.abort(gone), 20);
    await expect(asked).rejects.toBe(gone);
    await client.close();
  });
});
