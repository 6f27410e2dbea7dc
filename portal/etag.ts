import { defineMiddleware } from 'astro:middleware';
import { createHash } from 'node:crypto';

/**
 * Entity tag over the bytes of every readable answer, and 304 where the reader has them already. Caches
 * keep a page for 30 seconds at most: a withdrawn document must be gone within the minute.
 */
export const withEtag = defineMiddleware(async (context, next) => {
  const response = await next();
  if (response.headers.get('content-type') === 'text/html') {
    response.headers.set('content-type', 'text/html; charset=utf-8');
  }
  if (context.request.method !== 'GET' || response.status !== 200) return response;
  const body = Buffer.from(await response.arrayBuffer());
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = new Headers(response.headers);
  headers.set('etag', tag);
  if (!headers.has('cache-control')) headers.set('cache-control', 'max-age=30, must-revalidate');
  const known = context.request.headers.get('if-none-match') ?? '';
  if (known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { status: 200, headers });
});
