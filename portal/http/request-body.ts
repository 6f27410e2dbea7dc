import type { IncomingMessage } from 'node:http';
import { MAX_DOCUMENT_BYTES } from '#domain/work-change.ts';
import type { Problem } from '../problem.ts';

const FORM_BYTES = 1024 * 1024; // operations.md §5
const UPLOAD_BYTES = MAX_DOCUMENT_BYTES + FORM_BYTES; // a reason document in its form

const FORMS = /^\/(?:(?:en|ru)\/)?(?:staff|report|request)(?:\/|$)/;
const SENT = /^\/(?:(?:en|ru)\/)?(?:report|request)\/?$/;
const STAFF = /^\/(?:(?:en|ru)\/)?staff(?:\/|$)/;

// Sent by the sign-in provider, not by a page; its signed token says who sends it.
const FROM_PROVIDER = '/staff/back-channel-logout';

/** True for addresses that take forms; any other takes GET and HEAD alone. */
export function takesForms(path: string): boolean {
  return FORMS.test(path);
}

/** True for addresses at which the public hands a report or a request over. */
export function takesRequests(path: string): boolean {
  return SENT.test(path);
}

/** Bytes that a form at this address may have: more only for documents that staff hand in. */
function bodyLimit(path: string, contentType: string | undefined): number {
  const isUpload = STAFF.test(path) && /^multipart\/form-data\b/i.test(contentType ?? '');
  return isUpload ? UPLOAD_BYTES : FORM_BYTES;
}

/** The body of a request; undefined where it is longer than the limit: no more than that is read. */
function readBody(req: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > limit) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      req.off('data', take).pause();
      resolve(undefined);
    };
    req.on('data', take);
    req.once('end', () => resolve(Buffer.concat(chunks)));
    req.once('error', reject);
    req.once('close', () => reject(new Error('the connection was closed while a form was read')));
  });
}

/**
 * Reads a form for the pages, which find it as `body` of the request; the problem where it must not reach them. Astro
 * then sees the origin it computes itself, because it cannot know the scheme that the proxy answers on.
 */
export async function takeForm(
  req: IncomingMessage,
  path: string,
  publicUrl: string,
): Promise<Problem | undefined> {
  if (path !== FROM_PROVIDER && !isOwnForm(req, publicUrl))
    return { status: 403, code: 'cross-site' };
  const body = await readBody(req, bodyLimit(path, req.headers['content-type']));
  if (body === undefined) return { status: 413, code: 'too-large' };
  Object.assign(req, { body });
  req.headers.origin = `http://${req.headers.host ?? ''}`;
  return undefined;
}

/**
 * True where a form was sent from a page of the portal itself. Browsers name the sender with every POST; one without
 * is refused. Behind a proxy the portal does not see its own scheme, so the public address decides.
 */
function isOwnForm(req: IncomingMessage, publicUrl: string): boolean {
  const { origin, host = '' } = req.headers;
  if (origin === new URL(publicUrl).origin) return true;
  return (
    /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/.test(host) && origin === `http://${host}`
  );
}
