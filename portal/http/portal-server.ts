import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isProbeAgent } from '#domain/watch.ts';
import type { Problem } from '../problem.ts';
import type { PortalServices } from '../services.ts';
import type { StaffDoor } from '../staff/door.ts';
import { type AdmissionGate, admissionGate, type GateOptions } from './admission-gate.ts';
import {
  clientAddress,
  DEFAULT_LIMITS,
  isLocalCaller,
  type LimitKind,
  type Limits,
  rateLimits,
} from './rate-limits.ts';
import { takeForm, takesForms, takesRequests } from './request-body.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { type StaticFile, sendStaticFile } from './static-files.ts';

/** The built Astro application in middleware mode. */
export type PageHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => Promise<void> | void;

export type PortalServerOptions = {
  readonly services: PortalServices;
  readonly pages: PageHandler;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Values of the Host header that are answered, without port; others get 400. */
  readonly allowedHosts: readonly string[];
  readonly trustedProxies?: readonly string[];
  readonly limits?: Limits;
  /** A caller on this machine that no proxy forwards (probe, bench, evaluation) is not limited. */
  readonly freeLoopback?: boolean;
  readonly gate?: GateOptions;
  /** The way into the staff area; without one there is none. */
  readonly staffDoor?: StaffDoor | undefined;
  /** Intake API of the sources: takes requests under /api/intake/ and answers itself. */
  readonly intake?:
    | ((req: IncomingMessage, res: ServerResponse) => Promise<void> | void)
    | undefined;
  /** Called once per answered request: method, route class, status and time, never an address or a query. */
  readonly onAnswer?: (entry: AnswerEntry) => void;
};

export type AnswerEntry = {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  /** The watch over the portal asked, no reader. */
  readonly isProbe?: boolean;
};

export type PortalServer = {
  readonly server: Server;
  /** Stops taking connections, lets open requests end, and resolves when none is left or `graceMs` has passed. */
  drain(graceMs: number): Promise<void>;
};

const REQUEST_TIMEOUT_MS = 15_000; // a slow client is cut
const MAX_HEADER_BYTES = 16 * 1024;

/** The portal's HTTP server: health, files, limits, gate, then the pages. Listening is up to the caller. */
export function portalServer(options: PortalServerOptions): PortalServer {
  const limit = rateLimits(options.limits ?? DEFAULT_LIMITS);
  const gate = admissionGate(options.gate ?? { running: 4, waiting: 50, waitMs: 2_000 });
  const exportGate = admissionGate({ running: 2, waiting: 4, waitMs: 2_000 });
  let draining = false;

  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const started = performance.now();
    const requestId = randomUUID();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
    res.setHeader('x-request-id', requestId);
    if (draining) res.setHeader('connection', 'close');
    const path = (req.url ?? '/').split('?', 1)[0] ?? '/';
    res.once('finish', () => {
      const { method = 'GET' } = req;
      const ms = Math.round(performance.now() - started);
      const isProbe = isProbeAgent(req.headers['user-agent']);
      options.onAnswer?.({ requestId, method, path, status: res.statusCode, ms, isProbe });
    });
    if (await answerHealth(options.services, path, draining, res)) return;
    const page = (problem?: Problem) => renderPage(options, req, res, requestId, problem);
    if (!hostIsAllowed(req, options.allowedHosts))
      return page({ status: 400, code: 'unknown-host' });
    if (path.startsWith('/api/intake/') && options.intake !== undefined)
      return options.intake(req, res);
    const file = options.files.get(path);
    if (file !== undefined) {
      return sendStaticFile(file, req.headers['accept-encoding'], req.method ?? 'GET', res);
    }
    const isForm = req.method === 'POST' && takesForms(path);
    if (!isForm && req.method !== 'GET' && req.method !== 'HEAD')
      return page({ status: 405, code: 'method-not-allowed' });
    const form = async (): Promise<void> => {
      const refusal = await takeForm(req, path, options.services.publicUrl);
      if (refusal !== undefined) res.setHeader('connection', 'close'); // what is left is not read
      return page(refusal);
    };
    const searching =
      /(?:^|\/)(?:search(?:\.atom)?|ask|citations)$|\/statistics\/(?:chart|[^/]+\.png)$/.test(path);
    const exporting = /(?:^|\/)search\.(?:csv|jsonl|parquet)$/.test(path);
    const address = clientAddress(req, options.trustedProxies ?? []);
    const isFree = options.freeLoopback === true && isLocalCaller(req);
    if (isFree && isForm) return form();
    const open = (): Promise<void> => {
      if (exporting) return throughGate(exportGate, res, page);
      return searching ? throughGate(gate, res, page) : page();
    };
    if (isFree) return open();
    const sending = isForm && takesRequests(path);
    const state = await limit(
      kindOf({ sending, exporting, searching }),
      address,
      req.headers['user-agent'] ?? '',
    );
    res.setHeader('ratelimit-limit', state.limit);
    res.setHeader('ratelimit-remaining', state.remaining);
    res.setHeader('ratelimit-reset', state.resetSeconds);
    if (state.refused) {
      return page({ status: 429, code: 'too-many-requests', retryAfter: state.resetSeconds });
    }
    return isForm ? form() : open();
  };

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (req, res) => {
    answer(req, res).catch((error: unknown) => {
      options.services.report(error, String(res.getHeader('x-request-id') ?? ''));
      if (res.headersSent) res.destroy();
      else res.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('500');
    });
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = 5_000;
  server.on('request', (_req, res) => {
    // A kept-alive connection would hold the drain up after its last answer.
    res.once('close', () => draining && setImmediate(() => server.closeIdleConnections()));
  });

  return {
    server,
    drain: (graceMs) => {
      draining = true;
      return drained(server, graceMs);
    },
  };
}

function kindOf(request: {
  readonly sending: boolean;
  readonly exporting: boolean;
  readonly searching: boolean;
}): Exclude<LimitKind, 'bots'> {
  if (request.sending) return 'form';
  if (request.exporting) return 'export';
  return request.searching ? 'search' : 'page';
}

async function throughGate(
  gate: AdmissionGate,
  res: ServerResponse,
  page: (problem?: Problem) => Promise<void>,
): Promise<void> {
  const leave = await gate.enter();
  if (leave === undefined) return page({ status: 503, code: 'search-overloaded', retryAfter: 5 });
  res.once('close', leave);
  return page();
}

async function renderPage(
  options: PortalServerOptions,
  req: IncomingMessage,
  res: ServerResponse,
  requestId: string,
  problem: Problem | undefined,
): Promise<void> {
  // A refused request must not reach its route: it is rendered as a plain GET.
  if (problem !== undefined && req.method !== 'HEAD') req.method = 'GET';
  const { services, staffDoor } = options;
  const locals = { services, requestId, staffDoor, ...(problem ? { problem } : {}) };
  const next = (): void => {
    res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
  };
  await options.pages(req, res, next, locals);
}

function hostIsAllowed(req: IncomingMessage, allowed: readonly string[]): boolean {
  const host = (req.headers.host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  return allowed.includes(host);
}

/** Answers /livez (touches nothing), /readyz and /version; false for any other path. */
async function answerHealth(
  services: PortalServices,
  path: string,
  draining: boolean,
  res: ServerResponse,
): Promise<boolean> {
  const send = (status: number, body: object): true => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    };
    res.writeHead(status, headers).end(JSON.stringify(body));
    return true;
  };
  if (path === '/livez') return send(200, { status: 'live' });
  if (path === '/version') return send(200, { version: services.version });
  if (path !== '/readyz') return false;
  if (draining) return send(503, { status: 'draining' });
  const health = await services.health().catch(() => undefined);
  if (health?.database !== true) return send(503, { status: 'not-ready', database: false });
  return send(200, { status: health.search ? 'ready' : 'degraded', search: health.search });
}

function drained(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
