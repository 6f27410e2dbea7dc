import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakeHandler } from './http-api.ts';

const TOKEN = 'x'.repeat(32);
const received: { source: string; size: number }[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  const handle = intakeHandler({
    tokens: new Map([[TOKEN, 'e-court']]),
    maxBytes: 1000,
    receive: async (source, _name, bytes) => {
      received.push({ source, size: bytes.length });
      return { submissionId: 'id-1', sha256: 'aa', state: 'received', receivedAt: new Date(0) };
    },
  });
  server = createServer((request, response) => {
    void handle(request, response).then((done) => {
      if (!done) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${TOKEN}`, ...headers },
  });

describe('intake API', () => {
  it('takes a package and gives its receipt', async () => {
    const answer = await post('/api/intake/v1/packages', 'bytes');
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({
      submissionId: 'id-1',
      sha256: 'aa',
      state: 'received',
      receivedAt: '1970-01-01T00:00:00.000Z',
    });
    expect(received.at(-1)).toEqual({ source: 'e-court', size: 5 });
  });

  it.each([
    ['no token', 401, 'intake-token', { authorization: '' }, 'x'],
    ['a wrong token', 401, 'intake-token', { authorization: `Bearer ${'y'.repeat(32)}` }, 'x'],
    [
      'a prefix of the token',
      401,
      'intake-token',
      { authorization: `Bearer ${'x'.repeat(31)}` },
      'x',
    ],
    ['an empty body', 400, 'empty-body', {}, ''],
    ['a body over the limit', 413, 'too-large', {}, 'z'.repeat(1001)],
  ])('refuses %s', async (_name, status, code, headers, body) => {
    const before = received.length;
    const answer = await post('/api/intake/v1/packages', body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code, status });
    expect(received.length).toBe(before);
  });

  it('takes events at their own address and nothing at others', async () => {
    expect((await post('/api/intake/v1/events', 'bytes')).status).toBe(202);
    expect((await post('/api/intake/v1/other', 'bytes')).status).toBe(404);
  });

  it('refuses other methods', async () => {
    const answer = await fetch(`${origin}/api/intake/v1/packages`);
    expect(answer.status).toBe(400);
  });
});
