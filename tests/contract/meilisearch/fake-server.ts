import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Document, FakeIndex } from './fake-index.ts';
import { parseFilter } from './filter.ts';
import {
  checkFields,
  errorBody,
  isCount,
  isFlag,
  isObject,
  isText,
  isTexts,
  Refusal,
} from './refusal.ts';
import { filterOf, picked, search } from './search.ts';
import { changedSettings } from './settings.ts';

type FakeOptions = {
  /** Key that every request must carry; absent: none. */
  readonly key?: string;
  /** Milliseconds before a task is done. */
  readonly delay?: number;
  /** Bytes of a request. */
  readonly payload?: number;
};

type Task = {
  readonly uid: number;
  readonly type: string;
  readonly indexUid: string | null;
  status: 'enqueued' | 'succeeded' | 'failed';
  error: object | null;
};

type Call = { readonly path: string; readonly query: URLSearchParams; readonly body: unknown };
type Answer = { readonly status: number; readonly body: unknown };
type Route = readonly [method: string, path: RegExp, run: (call: Call, uid: string) => Answer];

const DELAY = 2; // ms
const PAYLOAD = 100_000_000; // bytes. Source: documentation, "Known limitations"
const UID = /^[A-Za-z0-9_-]{1,400}$/;

/**
 * A strict stand-in for a Meilisearch server, made from its documentation: what it does not know it
 * refuses. Every write is a task that is done later, one after another.
 */
export async function startFakeMeilisearch({
  key,
  delay = DELAY,
  payload = PAYLOAD,
}: FakeOptions = {}) {
  const indexes = new Map<string, FakeIndex>();
  const tasks: Task[] = [];
  let last = Promise.resolve();

  const indexOf = (uid: string): FakeIndex => {
    const index = indexes.get(uid);
    if (index === undefined)
      throw new Refusal('index_not_found', `Index \`${uid}\` not found.`, 404);
    return index;
  };

  function enqueue(type: string, indexUid: string | null, run: () => void): Answer {
    const task: Task = { uid: tasks.length, type, indexUid, status: 'enqueued', error: null };
    tasks.push(task);
    last = last.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      try {
        run();
        task.status = 'succeeded';
      } catch (error) {
        task.status = 'failed';
        task.error = errorBody(asRefusal(error));
      }
    });
    return { status: 202, body: { taskUid: task.uid, indexUid, status: 'enqueued', type } };
  }

  // Adding documents makes an index that is not there, without a word.
  function addDocuments({ body, query }: Call, uid: string, isPartial: boolean): Answer {
    const primaryKey = query.get('primaryKey') ?? undefined;
    const documents = Array.isArray(body) ? (body as Document[]) : [body as Document];
    if (!documents.every(isObject)) {
      throw new Refusal('malformed_payload', 'The `json` payload provided is malformed.');
    }
    return enqueue('documentAdditionOrUpdate', uid, () => {
      const index = indexes.get(uid) ?? new FakeIndex(uid, primaryKey ?? 'id');
      indexes.set(uid, index);
      index.write(documents, isPartial);
    });
  }

  function deleteWhere({ body }: Call, uid: string): Answer {
    const code = 'invalid_document_filter';
    const { filter } = checkFields(body, { filter: [isText, code] });
    if (filter === undefined)
      throw new Refusal('missing_document_filter', 'Missing field `filter`');
    const parsed = parseFilter(String(filter), code);
    return enqueue('documentDeletion', uid, () => {
      const index = indexOf(uid);
      for (const number of index.filtered(parsed, code)) {
        index.remove(String(index.documents.get(number)?.document[index.primaryKey]));
      }
    });
  }

  function fetchDocuments({ body }: Call, uid: string): Answer {
    const code = 'invalid_document_filter';
    const asked = checkFields(body, {
      offset: [isCount, 'invalid_document_offset'],
      limit: [isCount, 'invalid_document_limit'],
      fields: [isTexts, 'invalid_document_fields'],
      filter: [(value) => isText(value) || Array.isArray(value), code],
      retrieveVectors: [isFlag, 'invalid_document_retrieve_vectors'],
    });
    const index = indexOf(uid);
    const filter = filterOf(asked['filter'], code);
    const found =
      filter === undefined ? [...index.documents.keys()] : [...index.filtered(filter, code)];
    const offset = Number(asked['offset'] ?? 0);
    const limit = Number(asked['limit'] ?? 20);
    const some = found.sort((a, b) => a - b).slice(offset, offset + limit);
    const results = some.map((number) => {
      const stored = index.documents.get(number);
      const vectors = [...(stored?.vectors ?? [])].flatMap(([name, vector]) =>
        vector === null ? [] : [[name, { embeddings: [vector], regenerate: false }] as const],
      );
      const whole =
        asked['retrieveVectors'] === true
          ? { ...stored?.document, _vectors: Object.fromEntries(vectors) }
          : (stored?.document ?? {});
      return picked(whole, asked['fields'] as string[] | undefined);
    });
    return { status: 200, body: { results, offset, limit, total: found.length } };
  }

  function swap({ body }: Call): Answer {
    if (!Array.isArray(body)) throw new Refusal('invalid_swap_indexes', 'Expected an array');
    const pairs = body.map((each) => {
      const { indexes: pair } = checkFields(each, {
        indexes: [isTexts, 'invalid_swap_indexes'],
        rename: [isFlag, 'invalid_swap_rename'],
      });
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new Refusal('invalid_swap_indexes', 'Two indexes must be given for each swap');
      }
      return pair as [string, string];
    });
    if (new Set(pairs.flat()).size !== pairs.flat().length) {
      throw new Refusal('invalid_swap_duplicate_index_found', 'Indexes must be declared only once');
    }
    return enqueue('indexSwap', null, () => {
      const found = pairs.map(([one, other]) => [indexOf(one), indexOf(other)] as const);
      for (const [at, [one, other]] of pairs.entries()) {
        const [first, second] = found[at] ?? [];
        if (first === undefined || second === undefined) continue;
        indexes.set(one, second);
        indexes.set(other, first);
      }
    });
  }

  function createIndex({ body }: Call): Answer {
    const { uid, primaryKey } = checkFields(body, {
      uid: [isText, 'invalid_index_uid'],
      primaryKey: [isText, 'invalid_index_primary_key'],
    });
    if (uid === undefined) throw new Refusal('missing_index_uid', 'Missing field `uid`');
    const name = String(uid);
    if (!UID.test(name))
      throw new Refusal('invalid_index_uid', `\`${name}\` is no valid index uid`);
    return enqueue('indexCreation', name, () => {
      if (indexes.has(name))
        throw new Refusal('index_already_exists', `Index \`${name}\` already exists.`);
      indexes.set(name, new FakeIndex(name, String(primaryKey ?? 'id')));
    });
  }

  function listIndexes({ query }: Call): Answer {
    const limit = Number(query.get('limit') ?? 20);
    const offset = Number(query.get('offset') ?? 0);
    const uids = [...indexes.keys()].sort();
    const results = uids.slice(offset, offset + limit).map((uid) => ({ uid }));
    return { status: 200, body: { results, offset, limit, total: uids.length } };
  }

  function multiSearch({ body }: Call): Answer {
    const { queries } = checkFields(body, {
      queries: [Array.isArray, 'invalid_multi_search_queries'],
    });
    const results = ((queries ?? []) as Record<string, unknown>[]).map(({ indexUid, ...query }) => {
      if (!isText(indexUid)) throw new Refusal('missing_index_uid', 'Missing field `indexUid`');
      return { indexUid, ...search(indexOf(String(indexUid)), query) };
    });
    return { status: 200, body: { results } };
  }

  function taskOf(uid: string): Answer {
    const task = tasks[Number(uid)];
    if (task === undefined) throw new Refusal('task_not_found', `Task \`${uid}\` not found.`, 404);
    return { status: 200, body: task };
  }

  const ok = (body: unknown): Answer => ({ status: 200, body });
  const routes: readonly Route[] = [
    ['GET', /^\/health$/, () => ok({ status: 'available' })],
    ['GET', /^\/tasks\/(\d+)$/, (_, uid) => taskOf(uid)],
    ['GET', /^\/indexes$/, (call) => listIndexes(call)],
    ['POST', /^\/indexes$/, (call) => createIndex(call)],
    ['POST', /^\/swap-indexes$/, (call) => swap(call)],
    ['POST', /^\/multi-search$/, (call) => multiSearch(call)],
    ['GET', /^\/indexes\/([^/]+)$/, (_, uid) => ok({ uid, primaryKey: indexOf(uid).primaryKey })],
    [
      'DELETE',
      /^\/indexes\/([^/]+)$/,
      (_, uid) =>
        enqueue('indexDeletion', uid, () => {
          indexOf(uid);
          indexes.delete(uid);
        }),
    ],
    [
      'PATCH',
      /^\/indexes\/([^/]+)\/settings$/,
      ({ body }, uid) => {
        changedSettings(indexes.get(uid)?.settings ?? new FakeIndex(uid, 'id').settings, body);
        return enqueue('settingsUpdate', uid, () => {
          const index = indexOf(uid);
          index.change(changedSettings(index.settings, body));
        });
      },
    ],
    [
      'GET',
      /^\/indexes\/([^/]+)\/settings\/embedders$/,
      (_, uid) => ok(indexOf(uid).settings.embedders),
    ],
    ['POST', /^\/indexes\/([^/]+)\/search$/, ({ body }, uid) => ok(search(indexOf(uid), body))],
    ['POST', /^\/indexes\/([^/]+)\/documents$/, (call, uid) => addDocuments(call, uid, false)],
    ['PUT', /^\/indexes\/([^/]+)\/documents$/, (call, uid) => addDocuments(call, uid, true)],
    ['POST', /^\/indexes\/([^/]+)\/documents\/fetch$/, (call, uid) => fetchDocuments(call, uid)],
    ['POST', /^\/indexes\/([^/]+)\/documents\/delete$/, (call, uid) => deleteWhere(call, uid)],
    [
      'POST',
      /^\/indexes\/([^/]+)\/documents\/delete-batch$/,
      ({ body }, uid) => {
        if (!isTexts(body)) throw new Refusal('bad_request', 'Expected an array of ids');
        return enqueue('documentDeletion', uid, () => {
          for (const id of body as string[]) indexOf(uid).remove(id);
        });
      },
    ],
  ];

  function answer(
    method: string,
    url: URL,
    headers: IncomingMessage['headers'],
    text: string,
  ): Answer {
    if (key !== undefined && url.pathname !== '/health') {
      if (headers.authorization === undefined) {
        throw new Refusal(
          'missing_authorization_header',
          'The Authorization header is missing.',
          401,
        );
      }
      if (headers.authorization !== `Bearer ${key}`) {
        throw new Refusal('invalid_api_key', 'The provided API key is invalid.', 403);
      }
    }
    for (const [verb, path, run] of routes) {
      const match = verb === method ? path.exec(url.pathname) : null;
      if (match === null) continue;
      const body = bodyOf(method, headers['content-type'], text);
      return run({ path: url.pathname, query: url.searchParams, body }, match[1] ?? '');
    }
    throw new Refusal('not_found', `No route ${method} ${url.pathname}`, 404);
  }

  const server = createServer(async (request, response) => {
    let result: Answer;
    try {
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of request) {
        size += (part as Buffer).length;
        if (size <= payload) parts.push(part as Buffer);
      }
      if (size > payload) throw new Refusal('payload_too_large', 'The payload is too large.', 413);
      const url = new URL(request.url ?? '/', 'http://fake');
      result = answer(
        request.method ?? 'GET',
        url,
        request.headers,
        Buffer.concat(parts).toString(),
      );
    } catch (error) {
      const refusal = asRefusal(error);
      result = { status: refusal.status, body: errorBody(refusal) };
    }
    response.writeHead(result.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(result.body));
  });
  server.keepAliveTimeout = 0; // its client, of a process that may be busy for seconds, ends what is idle
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Names of the indexes there are, in order. */
    indexes: (): string[] => [...indexes.keys()].sort(),
    /** Every document of an index as it is stored. */
    documents: (uid: string): Document[] =>
      [...indexOf(uid).documents.values()].map(({ document }) => document),
    /** Types of the tasks so far. */
    tasks: (): string[] => tasks.map(({ type }) => type),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type FakeMeilisearch = Awaited<ReturnType<typeof startFakeMeilisearch>>;

function bodyOf(method: string, type: string | undefined, text: string): unknown {
  if (method === 'GET' || method === 'DELETE') return undefined;
  if (type === undefined)
    throw new Refusal('missing_content_type', 'A Content-Type header is missing.', 415);
  if (!type.startsWith('application/json')) {
    throw new Refusal('invalid_content_type', `The Content-Type \`${type}\` is invalid.`, 415);
  }
  if (text === '') throw new Refusal('missing_payload', 'A json payload is missing.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed_payload', 'The `json` payload provided is malformed.');
  }
}

function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal('internal', String(error), 500);
}
