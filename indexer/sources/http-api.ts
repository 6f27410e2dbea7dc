import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '#domain/errors.ts';
import type { SourceName } from '#domain/package-metadata.ts';

/** What the API gives back for a package; the same bytes again give the same id. */
export type IntakeReceipt = {
  readonly submissionId: string;
  readonly sha256: string;
  readonly state: string;
  readonly receivedAt: Date;
};

export type IntakeOptions = {
  readonly tokens: ReadonlyMap<string, SourceName>;
  readonly maxBytes: number;
  readonly receive: (
    source: SourceName,
    fileName: string,
    bytes: Uint8Array,
  ) => Promise<IntakeReceipt>;
};

const PATHS = ['/api/intake/v1/packages', '/api/intake/v1/events'];

/**
 * Handler of the authenticated intake API: `POST /api/intake/v1/packages` and `/events` with
 * `Authorization: Bearer <token of the source>` and the package as body. The token and the declared size
 * are checked before a byte is read. Returns false for every other path.
 */
export function intakeHandler(options: IntakeOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = new URL(request.url ?? '/', 'http://intake').pathname;
    if (!PATHS.includes(path)) return false;
    try {
      if (request.method !== 'POST')
        throw new AppError('InvalidInput', 'method', 'Send the package by POST.');
      const source = sourceOf(request, options.tokens);
      const bytes = await readBody(request, options.maxBytes);
      const receipt = await options.receive(source, 'api', bytes);
      send(response, 202, { ...receipt, receivedAt: receipt.receivedAt.toISOString() });
    } catch (error) {
      refuse(request, response, error);
    }
    return true;
  };
}

function sourceOf(request: IncomingMessage, tokens: ReadonlyMap<string, SourceName>): SourceName {
  const given = Buffer.from(
    /^Bearer (.{24,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? '',
  );
  for (const [token, source] of tokens) {
    const known = Buffer.from(token);
    if (known.length === given.length && timingSafeEqual(known, given)) return source;
  }
  throw new AppError(
    'NotPermitted',
    'intake-token',
    'The token is missing or unknown; ask the operator for one.',
  );
}

function tooLarge(maxBytes: number): AppError {
  const limit = Math.round(maxBytes / 1024 / 1024);
  return new AppError(
    'TooLarge',
    'too-large',
    `A package may have ${limit} MB; divide or shrink it.`,
  );
}

async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(part);
  }
  if (size === 0)
    throw new AppError(
      'InvalidInput',
      'empty-body',
      'The body is empty; send the package as body.',
    );
  return Buffer.concat(parts);
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const known = error instanceof AppError ? error : undefined;
  const status = known?.code === 'intake-token' ? 401 : (known?.status ?? 500);
  response.setHeader('connection', 'close'); // what was not read stays unread
  send(
    response,
    status,
    {
      type: 'about:blank',
      status,
      code: known?.code ?? 'unexpected',
      title: known?.message ?? 'The package was not taken; send it again later.',
    },
    'application/problem+json',
  );
  if (status === 413) request.destroy();
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  type = 'application/json',
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
