import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { invalidInput, unavailable } from '#domain/errors.ts';
import { loadBuiltPortal } from './http/built-portal.ts';
import { type AnswerEntry, type PortalServer, portalServer } from './http/portal-server.ts';
import type { Limits } from './http/rate-limits.ts';
import type { PortalServices } from './services.ts';
import type { StaffDoor } from './staff/door.ts';

const DIST = join(import.meta.dirname, '..', 'dist');
const DRAIN_MS = 15_000; // open requests after TERM; systemd waits 20 s

export type PortalOptions = {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly services: PortalServices;
  /** The way into the staff area; without one there is none. */
  readonly staffDoor?: StaffDoor | undefined;
  readonly trustedProxies?: readonly string[];
  readonly limits?: Limits;
  readonly freeLoopback?: boolean;
  /** Intake API of the sources, under /api/intake/. */
  readonly intake?:
    | ((req: IncomingMessage, res: ServerResponse) => Promise<void> | void)
    | undefined;
  readonly onAnswer?: (entry: AnswerEntry) => void;
  /** Folder of the built portal; `dist/` of the project by default. */
  readonly dist?: string;
};

export type RunningPortal = {
  /** Where it listens: `http://127.0.0.1:4321`. */
  readonly origin: string;
  /** Takes no new connection, lets open requests end (15 s at most), then resolves. */
  stop(): Promise<void>;
};

/**
 * Starts the portal's HTTP server over the given services.
 * @throws AppError `portal-not-built`, `port-in-use`, `port-not-permitted` with one sentence each.
 */
export async function startPortal(options: PortalOptions): Promise<RunningPortal> {
  const built = await loadBuiltPortal(options.dist ?? DIST);
  const publicHost = new URL(options.services.publicUrl).hostname;
  const portal = portalServer({
    services: options.services,
    ...built,
    allowedHosts: ['localhost', '127.0.0.1', '[::1]', options.host, publicHost],
    gate: { running: 2 * availableParallelism(), waiting: 50, waitMs: 2_000 },
    ...(options.trustedProxies === undefined ? {} : { trustedProxies: options.trustedProxies }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    freeLoopback: options.freeLoopback ?? false,
    ...(options.onAnswer === undefined ? {} : { onAnswer: options.onAnswer }),
    intake: options.intake,
    staffDoor: options.staffDoor,
  });
  await listen(portal, options.host, options.port);
  const { port } = portal.server.address() as AddressInfo;
  return {
    origin: `http://${options.host === '0.0.0.0' ? 'localhost' : options.host}:${port}`,
    stop: () => portal.drain(DRAIN_MS),
  };
}

/** Runs `stop` once on SIGTERM or SIGINT, then ends the process with exit code 0. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
}

function listen({ server }: PortalServer, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          unavailable('port-in-use', `Port ${port} is in use: set PORT to another one.`, error),
        );
      } else if (error.code === 'EACCES') {
        reject(
          invalidInput(
            'port-not-permitted',
            `Port ${port} may not be opened by this user: set PORT above 1023.`,
            error,
          ),
        );
      } else reject(error);
    });
    server.listen(port, host, resolve);
  });
}
