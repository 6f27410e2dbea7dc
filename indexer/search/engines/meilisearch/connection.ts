import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, unavailable } from '#domain/errors.ts';

export type ConnectionOptions = {
  /** Address of the server, `http://host:port`. */
  readonly url: string;
  /** API key; absent where the server asks for none. */
  readonly key?: string | undefined;
};

type Options = { readonly signal?: AbortSignal | undefined; readonly timeout?: number };

/** One request to the server: the parsed answer. */
type Send = <T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  options?: Options,
) => Promise<T>;

export type Client = {
  readonly send: Send;
  /** Sends a write and waits until the server has done it. */
  readonly write: (method: Parameters<Send>[0], path: string, body?: unknown) => Promise<void>;
};

/** A refusal by the server. Of what it said only the code is kept: its sentence may quote a document. */
class Refused extends Error {
  readonly code: string;
  readonly status: number;
  constructor(status: number, code: string) {
    super(`refused with ${code}`);
    this.code = code;
    this.status = status;
  }
}

const TIMEOUT = 60_000; // ms of a request
const TASK_TIMEOUT = 3_600_000; // ms until a write is done: a rebuild may wait for much before it
const FIRST_LOOK = 4; // ms after which a write is looked at first; each later look waits longer
const LAST_LOOK = 500; // ms between looks at most
const CODE = /^[a-z_]{1,80}$/;

type Task = {
  readonly status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  readonly error?: { readonly code?: unknown } | null;
};

/** A client of the server. Nothing is sent before the first request. */
export function connectTo({ url, key }: ConnectionOptions): Client {
  const headers = {
    // Unpacking gzip costs more in `fetch` than the bytes that it saves on a near network.
    'accept-encoding': 'identity',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  const send: Send = async <T>(
    method: string,
    path: string,
    body?: unknown,
    { signal, timeout = TIMEOUT }: Options = {},
  ): Promise<T> => {
    const limit = AbortSignal.timeout(timeout);
    const response = await fetch(`${url}${path}`, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    if (!response.ok) throw new Refused(response.status, codeOf(await response.text()));
    return (await response.json()) as T;
  };

  async function done(uid: number): Promise<void> {
    const until = performance.now() + TASK_TIMEOUT;
    for (
      let pause = FIRST_LOOK;
      performance.now() < until;
      pause = Math.min(LAST_LOOK, pause * 1.5)
    ) {
      await sleep(pause);
      const { status, error } = await send<Task>('GET', `/tasks/${uid}`);
      if (status === 'succeeded') return;
      if (status === 'failed' || status === 'canceled') {
        throw new Refused(0, knownCode(error?.code) ?? `task_${status}`);
      }
    }
    throw unavailable('search-busy', 'The Meilisearch server is too busy to take documents.');
  }

  return {
    send: (method, path, body, options) =>
      ask(() => send(method, path, body, options), options?.signal),
    write: (method, path, body) =>
      ask(async () => {
        const { taskUid } = await send<{ readonly taskUid: number }>(method, path, body);
        await done(taskUid);
      }),
  };
}

/** The refusal of an index that this version of the program cannot use. */
export function outdated(): AppError {
  return unavailable('index-outdated', 'The search index must be rebuilt. Run: ashkar index build');
}

/** True where the server says by this error that there is no such index. */
export function isAbsent(error: unknown): boolean {
  return error instanceof AppError && error.code === 'index-outdated';
}

// Whatever fails becomes a sentence of ours, without a cause: neither the key nor a text goes on.
async function ask<T>(request: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await request();
  } catch (error) {
    signal?.throwIfAborted();
    throw translated(error);
  }
}

/** What a caller sees of an error of a request. */
function translated(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof Refused) return refused(error);
  if (error instanceof Error && error.name === 'TimeoutError') {
    return unavailable('search-timeout', 'The search took too long. Try fewer or rarer words.');
  }
  return unavailable('search-unreachable', 'The Meilisearch server cannot be reached.');
}

function refused({ code, status }: Refused): AppError {
  if (code === 'index_not_found') return outdated();
  if (code === 'too_many_search_requests' || status === 429 || status === 503) {
    return unavailable('search-busy', 'Too many searches are waiting. Try again soon.');
  }
  if (status === 401 || status === 403) {
    return unavailable(
      'search-not-permitted',
      'The Meilisearch server refuses the key. Check ASHKAR_MEILISEARCH_KEY.',
    );
  }
  return unavailable('search-failed', `The Meilisearch server refused a request (${code}).`);
}

function codeOf(body: string): string {
  try {
    return knownCode((JSON.parse(body) as { code?: unknown }).code) ?? 'no code';
  } catch {
    return 'no code';
  }
}

function knownCode(code: unknown): string | undefined {
  return typeof code === 'string' && CODE.test(code) ? code : undefined;
}
