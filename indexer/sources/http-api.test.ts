import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intakeHandler } from './http-api.ts';

const KNOWN = '11111111-1111-4111-8111-111111111111';
const TOKEN = 'x'.repeat(32);
const received: { source: string; size: number }[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  const handle = intakeHandler({
    tokens: new Map([[TOKEN, 'e-court']]),
    maxBytes: 1000,
    receive: async (source, _name, bytes) => {
      let size = 0;
      for await (const piece of bytes) size += piece.length;
      received.push({ source, size });
      return { submissionId: 'id-1', sha256: 'aa', state: 'received', receivedAt: new Date(0) };
    },
    receipt: async (source, submissionId) =>
      submissionId === KNOWN ? { submissionId, state: 'stored', source } : undefined,
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
    const other = await post('/api/intake/v1/other', 'bytes');
    expect(other.status).toBe(404);
    expect(await other.json()).toMatchObject({ code: 'no-such-address' });
  });

  it.each([
    [
      'tells what became of a submission',
      KNOWN,
      TOKEN,
      200,
      { state: 'stored', source: 'e-court' },
    ],
    [
      'knows no submission of another',
      KNOWN.replace('1', '2'),
      TOKEN,
      404,
      { code: 'no-submission' },
    ],
    ['tells nothing without a token', KNOWN, 'y'.repeat(32), 401, { code: 'intake-token' }],
  ])('%s', async (_, id, token, status, body) => {
    const answer = await fetch(`${origin}/api/intake/v1/submissions/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject(body);
  });

  it('refuses a body whose size nobody declared as soon as it is over the limit', async () => {
    const before = received.length;
    const body = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 3; piece++) controller.enqueue(new Uint8Array(500));
        controller.close();
      },
    });
    const init = { method: 'POST', body, duplex: 'half' as const };
    const headers = { authorization: `Bearer ${TOKEN}` };
    const answer = await fetch(`${origin}/api/intake/v1/events`, { ...init, headers });
    expect(answer.status).toBe(413);
    expect(received.length).toBe(before);
  });

  it('refuses other methods', async () => {
    const answer = await fetch(`${origin}/api/intake/v1/packages`);
    expect(answer.status).toBe(400);
  });
});
