import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '#domain/errors.ts';
import { ask, type Client, outdated } from './connection.ts';

/** One write. `create` leaves a record that is there already; `seqNo` refuses one that has changed. */
export type Operation = {
  readonly action: 'index' | 'create' | 'delete';
  readonly index: string;
  readonly id: string;
  readonly record?: unknown;
  readonly seqNo?: { readonly seq: number; readonly term: number };
};

export type BulkOptions = {
  /** Characters of one request. */
  readonly part?: number;
  /** Milliseconds before the first repetition; each later one waits twice as long. */
  readonly pause?: number;
};

const PART = 8_000_000; // characters, mostly of one byte: 5–15 MB a request
const PAUSE = 200;
const TRIES = 8; // of what the server was too busy for: about 25 s in all
const TIMEOUT = 120_000; // ms of one request
const BUSY = 429;
const CONFLICT = 409;

type Line = { readonly operation: Operation; readonly text: readonly string[] };
type Item = { readonly status: number; readonly error?: { readonly type?: string } };

/**
 * Sends writes in parts of a few megabytes, one after another, slower when the server asks for it.
 * Returns the ids that were refused because the record is there (`create`) or has changed (`seqNo`).
 * @throws Unavailable when other writes are refused; the sentence counts them and quotes nothing
 */
export async function sendAll(
  client: Client,
  operations: Iterable<Operation>,
  { part = PART, pause = PAUSE }: BulkOptions = {},
): Promise<ReadonlySet<string>> {
  const conflicts = new Set<string>();
  for (const lines of parts(operations, part)) {
    let waiting = lines;
    for (let attempt = 0; waiting.length > 0; attempt += 1) {
      if (attempt === TRIES) {
        throw unavailable('search-busy', 'The Elasticsearch server is too busy to take documents.');
      }
      if (attempt > 0) await sleep(pause * 2 ** (attempt - 1));
      waiting = await send(client, waiting, conflicts);
    }
  }
  return conflicts;
}

// Sends one part; returns what the server had no room for.
async function send(client: Client, lines: Line[], conflicts: Set<string>): Promise<Line[]> {
  const operations = lines.flatMap(({ text }) => text);
  const answer = await ask(() =>
    client.bulk<string>(
      { operations, require_alias: true },
      // Not repeated by the client: a `create` that did arrive would look like another's record.
      { requestTimeout: TIMEOUT, ignore: [BUSY], maxRetries: 0 },
    ),
  );
  if (answer.items === undefined) return lines; // the whole request was one too many
  const busy: Line[] = [];
  const refused: string[] = [];
  for (const [at, line] of lines.entries()) {
    const item = Object.values(answer.items[at] ?? {})[0] as Item | undefined;
    const status = item?.status ?? 0;
    if (status === BUSY) busy.push(line);
    else if (status === CONFLICT) conflicts.add(line.operation.id);
    else if (item?.error?.type === 'index_not_found_exception') throw outdated();
    else if (item?.error !== undefined) refused.push(item.error.type ?? `status ${status}`);
  }
  if (refused.length > 0) {
    throw unavailable(
      'index-write-refused',
      `The Elasticsearch server refused ${refused.length} of ${lines.length} records (${[...new Set(refused)].join(', ')}).`,
    );
  }
  return busy;
}

function* parts(operations: Iterable<Operation>, size: number): Generator<Line[]> {
  let lines: Line[] = [];
  let length = 0;
  for (const operation of operations) {
    const text = linesOf(operation);
    const more = text.reduce((sum, line) => sum + line.length, 0);
    if (lines.length > 0 && length + more > size) {
      yield lines;
      lines = [];
      length = 0;
    }
    lines.push({ operation, text });
    length += more;
  }
  if (lines.length > 0) yield lines;
}

function linesOf({ action, index, id, record, seqNo }: Operation): string[] {
  const guard = seqNo === undefined ? {} : { if_seq_no: seqNo.seq, if_primary_term: seqNo.term };
  const head = JSON.stringify({ [action]: { _index: index, _id: id, ...guard } });
  return action === 'delete' ? [head] : [head, JSON.stringify(record)];
}
