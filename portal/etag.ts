import { defineMiddleware } from 'astro:middleware';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
const WORTH_COMPRESSING = 1_400; // bytes: below this one packet carries it anyway

/**
 * Entity tag over the bytes of every readable answer, 304 where the reader has them already, gzip where
 * the reader takes it. Caches keep a page for 30 seconds at most: a withdrawn document must be gone
 * within the minute.
 */
export const withEtag = defineMiddleware(async (context, next) => {
  const response = await next();
  const headers = new Headers(response.headers);
  if (headers.get('content-type') === 'text/html') {
    headers.set('content-type', 'text/html; charset=utf-8');
  }
  const { status } = response;
  // What must not be stored has no tag, and no length that tells of it by compression.
  const isStored = headers.get('cache-control') !== 'no-store';
  if (status !== 200 || !isStored) return new Response(response.body, { status, headers });
  const body = Buffer.from(await response.arrayBuffer());
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  const zipped =
    body.length > WORTH_COMPRESSING &&
    /\bgzip\b/.test(context.request.headers.get('accept-encoding') ?? '');
  headers.set('etag', zipped ? `"${tag}-gzip"` : `"${tag}"`);
  headers.set('vary', 'accept-encoding');
  if (!headers.has('cache-control')) headers.set('cache-control', 'max-age=30, must-revalidate');
  if (isKnown(context.request.headers.get('if-none-match'), tag)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  if (!zipped) return new Response(body, { status, headers });
  headers.set('content-encoding', 'gzip');
  return new Response(await compress(body, { level: 5 }), { status, headers });
});

function isKnown(header: string | null, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(`"${tag}"`) || tags.includes(`"${tag}-gzip"`);
}
