import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as schemas from '#portal/api/schemas.ts';
import { SECURITY_HEADERS } from '#portal/http/security-headers.ts';
import { startFixturePortal } from '../fixtures/portal-fixture-server.ts';
import { fixtureServices } from '../fixtures/portal-locals.ts';
import { ensureBuilt } from './ensure-built.ts';

let portal: Awaited<ReturnType<typeof startFixturePortal>>;
beforeAll(async () => {
  await ensureBuilt();
  portal = await startFixturePortal();
});
afterAll(() => portal?.drain(0));

const get = (path: string, init?: RequestInit) =>
  fetch(portal.origin + path, { redirect: 'manual', ...init });

const ROUTES = [
  ['/', 200, 'text/html'],
  ['/en', 200, 'text/html'],
  ['/ru/search?q=a', 200, 'text/html'],
  ['/decisions/k7m2p9xwz', 200, 'text/html'],
  ['/decisions/k7m2p9xwz.txt', 200, 'text/plain'],
  ['/decisions/zzzz22222', 410, 'text/html'],
  ['/decisions/nosuchone', 404, 'text/html'],
  ['/acts/bcdf23456', 200, 'text/html'],
  ['/acts/bcdf23456.txt', 200, 'text/plain'],
  ['/courts', 200, 'text/html'],
  ['/courts/nowhere', 404, 'text/html'],
  ['/statistics', 200, 'text/html'],
  ['/en/statistics/publication?period=2026Q3', 200, 'text/html'],
  ['/statistics/chart?p=iddia', 200, 'text/html'],
  ['/statistics/nothing', 404, 'text/html'],
  ['/api/v1/statistics', 200, 'application/json'],
  ['/api/v1/statistics/published?by=court', 200, 'application/json'],
  ['/api/v1/statistics/published?by=body', 400, 'application/problem+json'],
  ['/api/v1/statistics/published.csv?lang=ru', 200, 'text/csv'],
  ['/api/v1/statistics/nothing', 404, 'application/problem+json'],
  ['/statistics/ledger', 200, 'text/html'],
  ['/en/statistics/ledger?year=2025&court=5-104', 200, 'text/html'],
  ['/about', 200, 'text/html'],
  ['/help', 200, 'text/html'],
  ['/status', 200, 'text/html'],
  ['/az/search', 404, 'text/html'],
  ['/de', 404, 'text/html'],
  ['/search?q=xəta', 500, 'text/html'],
  ['/search.atom?q=a', 200, 'application/atom+xml'],
  ['/sitemap.xml', 200, 'application/xml'],
  ['/sitemaps/acts.xml', 200, 'application/xml'],
  ['/robots.txt', 200, 'text/plain'],
  ['/opensearch.xml', 200, 'application/opensearchdescription+xml'],
  ['/api/v1/search?q=a', 200, 'application/json'],
  ['/api/v1/search?size=999', 400, 'application/problem+json'],
  ['/api/v1/search?q=xəta', 500, 'application/problem+json'],
  ['/api/v1/decisions', 200, 'application/json'],
  ['/api/v1/decisions/k7m2p9xwz', 200, 'application/json'],
  ['/api/v1/decisions/zzzz22222', 410, 'application/problem+json'],
  ['/api/v1/decisions/k7m2p9xwz/similar', 200, 'application/json'],
  ['/api/v1/decisions/zzzz22222/similar', 410, 'application/problem+json'],
  ['/api/v1/decisions/nosuchone/similar', 404, 'application/problem+json'],
  ['/api/v1/acts/bcdf23456', 200, 'application/json'],
  ['/api/v1/courts', 200, 'application/json'],
  ['/api/v1/ledger?from=2026-01', 200, 'application/json'],
  ['/api/v1/ledger?from=2026-13', 400, 'application/problem+json'],
  ['/api/v1/ledger.csv', 200, 'text/csv'],
  ['/api/v1/policy', 200, 'application/json'],
  ['/api/v1/openapi.json', 200, 'application/json'],
  ['/api/v1/nothing', 404, 'application/problem+json'],
  ['/livez', 200, 'application/json'],
  ['/readyz', 200, 'application/json'],
  ['/version', 200, 'application/json'],
  ['/icon.svg', 200, 'image/svg+xml'],
  ['/fonts/inter-latin.woff2', 200, 'font/woff2'],
] as const;

describe('every route', () => {
  it.each(ROUTES)('%s answers %i %s with all security headers once', async (path, status, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(
      new RegExp(`^${type.replace(/[+.]/g, '\\$&')}(; charset=utf-8)?$`),
    );
    if (!type.startsWith('font/')) expect(answer.headers.get('content-type')).toContain('charset');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(answer.headers.get(name)).toBe(value);
    }
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has one policy that allows nothing but our own files', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')[0]).toBe("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|, /);
    expect(Object.keys(SECURITY_HEADERS)).toHaveLength(7);
  });

  it('never sends an inline script or style, which the policy would block', async () => {
    for (const [path, , type] of ROUTES.filter((route) => route[2] === 'text/html')) {
      const html = await (await get(path)).text();
      expect(html, `${path} ${type}`).not.toMatch(
        /<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/i,
      );
    }
  });

  it('weighs at most 50 KB of HTML and style, as bytes before compression', async () => {
    for (const [path] of ROUTES.filter(
      ([, status, type]) => status === 200 && type === 'text/html',
    )) {
      const html = await (await get(path)).text();
      let bytes = Buffer.byteLength(html);
      for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
        bytes += Buffer.byteLength(await (await get(href)).text());
      }
      expect(bytes, path).toBeLessThanOrEqual(50 * 1024);
    }
  });

  it('is compressed where the reader takes it, under another tag', async () => {
    const zipped = await get('/courts', { headers: { 'accept-encoding': 'gzip' } });
    const plain = await get('/courts', { headers: { 'accept-encoding': 'identity' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(await zipped.text()).toBe(await plain.text());
  });
});

describe('indexing', () => {
  it('keeps decisions and result lists out of search engines by header and meta, acts in', async () => {
    const decision = await get('/decisions/k7m2p9xwz');
    expect(decision.headers.get('x-robots-tag')).toBe('noindex');
    expect(await decision.text()).toContain('<meta name="robots" content="noindex"');
    expect((await get('/search?q=a')).headers.get('x-robots-tag')).toBe('noindex, follow');
    const act = await get('/acts/bcdf23456');
    expect(act.headers.get('x-robots-tag')).toBeNull();
    expect(await act.text()).not.toContain('name="robots"');
  });

  it('robots.txt names no record', async () => {
    expect(await (await get('/robots.txt')).text()).toBe(
      'User-agent: *\nDisallow: /*?\nDisallow: /api/\n\nSitemap: https://ashkar.example.az/sitemap.xml\n',
    );
  });
});

describe('caching', () => {
  it.each(['/', '/decisions/k7m2p9xwz', '/api/v1/decisions/k7m2p9xwz', '/search.atom?q=a'])(
    '%s has an entity tag, answers 304 to it and is kept 30 s at most',
    async (path) => {
      const first = await get(path);
      expect(first.headers.get('cache-control')).toBe('max-age=30, must-revalidate');
      const tag = first.headers.get('etag') ?? '';
      const again = await get(path, { headers: { 'if-none-match': tag } });
      expect(again.status).toBe(304);
      expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    },
  );

  it('does not let a tombstone be kept', async () => {
    expect((await get('/decisions/zzzz22222')).headers.get('etag')).toBeNull();
  });
});

describe('API', () => {
  it.each([
    ['/api/v1/search?q=a', schemas.searchResult],
    ['/api/v1/decisions?size=3', schemas.decisionList],
    ['/api/v1/decisions/k7m2p9xwz', schemas.decisionDocument],
    ['/api/v1/decisions/k7m2p9xwz/similar', schemas.similarDecisions],
    ['/api/v1/ask?q=a', schemas.askResult],
    ['/api/v1/ask?q=a&summary=1', schemas.askResult],
    ['/api/v1/acts', schemas.actList],
    ['/api/v1/acts/bcdf23456?on=2020-01-01', schemas.actDocument],
    ['/api/v1/courts', schemas.courtList],
    ['/api/v1/policy', schemas.policy],
    ['/api/v1/decisions/nosuchone', schemas.problem],
    ['/api/v1/acts/bcdf23456?on=yesterday', schemas.problem],
  ] as const)('%s is exactly what its schema says', async (path, schema) => {
    const body = await (await get(path)).json();
    expect(z.strictObject(schema.shape).safeParse(body).error?.issues ?? []).toEqual([]);
  });

  it('describes every route it answers', async () => {
    const document = (await (await get('/api/v1/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, { get: { responses: Record<string, unknown> } }>;
    };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/v1/acts',
      '/api/v1/acts/{id}',
      '/api/v1/ask',
      '/api/v1/citations',
      '/api/v1/courts',
      '/api/v1/decisions',
      '/api/v1/decisions/{id}',
      '/api/v1/decisions/{id}/similar',
      '/api/v1/ledger',
      '/api/v1/policy',
      '/api/v1/search',
      '/api/v1/statistics',
      '/api/v1/statistics/{measure}',
      '/api/v1/suggest',
    ]);
    for (const path of Object.values(document.paths)) {
      expect(Object.keys(path.get.responses)).toContain('200');
    }
  });

  it('names bad parameters without repeating their values', async () => {
    const text = await (await get('/api/v1/search?size=SECRETVALUE&from=x')).text();
    expect(JSON.parse(text)).toMatchObject({
      status: 400,
      code: 'invalid-parameters',
      issues: [{ path: 'from' }, { path: 'size' }],
    });
    expect(text).not.toContain('SECRETVALUE');
  });

  it('gives the fields asked for', async () => {
    const body = await (await get('/api/v1/decisions/k7m2p9xwz?fields=id,title,nothing')).json();
    expect(Object.keys(body as object)).toEqual(['id', 'title']);
  });
});

describe('edges', () => {
  it.each([
    ['evil.example', 400],
    ['localhost:1', 200],
    ['', 400],
  ])('host "%s" gets %i', async (host, status) => {
    const { port } = new URL(portal.origin);
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const req = request(
        { port, host: '127.0.0.1', path: '/', setHost: false, headers: { host } },
        (res) => {
          res.resume();
          resolve(res.statusCode);
        },
      );
      req.on('error', reject);
      req.end();
    });
    expect(answered).toBe(status);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
    expect((await get('/search', { method })).status).toBe(405);
  });

  it('HEAD has the headers of GET and no body', async () => {
    const head = await get('/decisions/k7m2p9xwz', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    ['/search?q=%22', 'unbalanced quote'],
    [`/search?q=${'a'.repeat(10_000)}`, '10,000 characters'],
    ['/search?q=%00%1b%0a', 'control characters'],
    ["/search?q=';drop table work;--", 'injection'],
    ['/search?page=1000000000', 'page 10⁹'],
    ['/search?court=nowhere&colour=red&type=%F0%9F%98%80', 'unknown facet values'],
    ['/search?q=%E0%A4%A', 'broken percent code'],
    ['/decisions/..%2f..%2fetc%2fpasswd', 'path tricks'],
    ['/acts/bcdf23456?on=2020-13-45&at=<script>', 'bad day and place'],
  ])('%s: %s is no server error', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toContain('<script>');
  });

  it('turns away an address that asks too often, with the time to wait', async () => {
    const few = { points: 2, seconds: 60 };
    const limited = await startFixturePortal({ limits: { page: few, search: few, bots: few } });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await fetch(`${limited.origin}/en`)).status);
    const refused = await fetch(`${limited.origin}/en`);
    expect(statuses).toEqual([200, 200, 429]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Too many requests');
    expect((await fetch(`${limited.origin}/livez`)).status).toBe(200);
    const api = await fetch(`${limited.origin}/api/v1/decisions`);
    expect(api.headers.get('content-type')).toContain('application/problem+json');
    await limited.drain(0);
  });

  it('sheds searches beyond gate and queue with 503, while documents are served', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const services = fixtureServices();
    const slow = await startFixturePortal({
      services: { ...services, search: (...args) => held.then(() => services.search(...args)) },
      gate: { running: 1, waiting: 0, waitMs: 50 },
    });
    const first = fetch(`${slow.origin}/search?q=a`);
    await fetch(`${slow.origin}/livez`);
    const shed = await fetch(`${slow.origin}/search?q=b`);
    expect(shed.status).toBe(503);
    expect(shed.headers.get('retry-after')).toBe('5');
    expect((await fetch(`${slow.origin}/decisions/k7m2p9xwz`)).status).toBe(200);
    release();
    expect((await first).status).toBe(200);
    await slow.drain(0);
  });

  it('lets open requests end when it is told to stop, then takes no more', async () => {
    const services = fixtureServices();
    const slow = await startFixturePortal({
      services: {
        ...services,
        pulse: () => new Promise((resolve) => setTimeout(() => resolve(services.pulse()), 300)),
      },
    });
    const open = fetch(`${slow.origin}/`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    await slow.drain(5_000);
    expect((await open).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(3_000);
    await expect(fetch(`${slow.origin}/livez`)).rejects.toThrow();
  });

  it('a database that is gone gives 503 pages and an unready server that is alive', async () => {
    const { AppError } = await import('#domain/errors.ts');
    const gone = () => Promise.reject(new AppError('Unavailable', 'database-gone', 'gone'));
    const services = { ...fixtureServices(), pulse: gone, health: gone };
    const down = await startFixturePortal({ services });
    const page = await fetch(`${down.origin}/`);
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('10');
    expect((await fetch(`${down.origin}/readyz`)).status).toBe(503);
    expect((await fetch(`${down.origin}/livez`)).status).toBe(200);
    await down.drain(0);
  });

  it('refuses headers beyond 16 KB', async () => {
    const { port } = new URL(portal.origin);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`);
      });
      socket.once('data', (data) => resolve(data.toString()));
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 431/);
  });
});

it('a reader who goes away during a search is no failure; a search that fails is', async () => {
  const reported: unknown[] = [];
  const begun = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const services = {
    ...fixtureServices(),
    report: (error: unknown) => void reported.push(error),
    search: async (params: { readonly q: string }, signal?: AbortSignal) => {
      if (params.q === 'pis') throw new Error('the index is gone');
      begun.resolve();
      const gone = Promise.withResolvers<void>();
      signal?.addEventListener('abort', () => gone.resolve());
      await gone.promise;
      setImmediate(ended.resolve);
      signal?.throwIfAborted();
      throw new Error('the signal was not passed on');
    },
  };
  const own = await startFixturePortal({ services });
  const leaving = new AbortController();
  const asked = fetch(`${own.origin}/api/v1/search?q=a`, { signal: leaving.signal });
  await begun.promise;
  leaving.abort();
  await expect(asked).rejects.toThrow();
  await ended.promise;
  expect((await fetch(`${own.origin}/api/v1/search?q=pis`)).status).toBe(500);
  expect(reported.map(String)).toEqual(['Error: the index is gone']);
  await own.drain(0);
});
