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
  /** Keeps the package as it comes; whatever the stream throws is thrown, and nothing is kept then. */
  readonly receive: (
    source: SourceName,
    fileName: string,
    bytes: AsyncIterable<Uint8Array>,
  ) => Promise<IntakeReceipt>;
  /** What became of a submission of the source, undefined where it has none of this id. */
  readonly receipt: (source: SourceName, submissionId: string) => Promise<object | undefined>;
};

const PATHS = ['/api/intake/v1/packages', '/api/intake/v1/events'];
const RECEIPT = /^\/api\/intake\/v1\/submissions\/([0-9a-f-]{36})$/;

/**
 * Handler of the authenticated intake API: `POST /api/intake/v1/packages` and `/events` with
 * `Authorization: Bearer <token of the source>` and the package as body, which is kept as it comes, never held
 * whole; `GET /api/intake/v1/submissions/<id>` tells what became of it. The token and the declared size are checked
 * before a byte is read. Returns false for what is not under `/api/intake/`.
 */
export function intakeHandler(options: IntakeOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = new URL(request.url ?? '/', 'http://intake').pathname;
    const asked = RECEIPT.exec(path)?.[1];
    if (!path.startsWith('/api/intake/')) return false;
    try {
      if (asked !== undefined) {
        send(response, 200, await receiptOf(request, asked, options));
        return true;
      }
      if (!PATHS.includes(path))
        throw new AppError('NotFound', 'no-such-address', 'The intake API has no such address.');
      if (request.method !== 'POST')
        throw new AppError('InvalidInput', 'method', 'Send the package by POST.');
      const source = sourceOf(request, options.tokens);
      const bytes = bodyOf(request, options.maxBytes);
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

async function receiptOf(
  request: IncomingMessage,
  submissionId: string,
  { tokens, receipt }: IntakeOptions,
): Promise<object> {
  if (request.method !== 'GET')
    throw new AppError('InvalidInput', 'method', 'Ask for the receipt by GET.');
  const found = await receipt(sourceOf(request, tokens), submissionId);
  if (found === undefined)
    throw new AppError('NotFound', 'no-submission', 'There is no submission of yours of this id.');
  return found;
}

async function* bodyOf(request: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    yield part;
  }
  if (size === 0)
    throw new AppError(
      'InvalidInput',
      'empty-body',
      'The body is empty; send the package as body.',
    );
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
