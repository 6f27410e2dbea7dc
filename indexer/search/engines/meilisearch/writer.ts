import { allOf, anyOf } from './compile-filter.ts';
import { type Client, isAbsent, outdated } from './connection.ts';
import type { Indexes } from './indexes.ts';
import type { Names, Target } from './names.ts';
import type { Prepared } from './records.ts';
import { isIn, keyOf } from './values.ts';
import { type PassageVectors, saying } from './vectors.ts';

const ATTEMPTS = 4; // of a write during which an index was swapped
const PART = 8_000_000; // characters of one request: far below the limit of a payload
const KEYS = 500; // documents of one filter

/** Writes documents with their passages to what is live, and to what a rebuild is filling. */
export function indexWriter(client: Client, names: Names, kept: Indexes, vectors: PassageVectors) {
  const { send, write } = client;
  let last: Promise<unknown> = Promise.resolve();

  // One write at a time, so that a document and its passages are replaced together.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }

  // Repeats the work where another process swapped the index meanwhile: it may have gone to the old one.
  async function onTargets(work: (target: Target) => Promise<void>): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      const before = await kept.state();
      if (!before.hasLive) throw outdated();
      let failure: unknown;
      try {
        await work(names.live);
        if (before.hasNext) await work(names.next);
      } catch (error) {
        failure = error;
      }
      const after = await kept.state();
      if (after.hasNext === before.hasNext || attempt === ATTEMPTS) {
        if (failure !== undefined) throw failure;
        return;
      }
    }
  }

  async function add(index: string, records: readonly unknown[]): Promise<void> {
    for (const part of parts(records)) await write('POST', `/indexes/${index}/documents`, part);
  }

  async function addPassages(target: Target, prepared: readonly Prepared[]): Promise<void> {
    const models = await vectors.names(target.passages);
    await add(
      target.passages,
      prepared.flatMap(({ passages }) => passages.map((passage) => saying(passage, models))),
    );
  }

  const deleteWhere = (index: string, filter: string): Promise<void> =>
    write('POST', `/indexes/${index}/documents/delete`, { filter });

  // Passages first: a document that is there has all of its passages, or `index verify` sees an old hash.
  async function replace(target: Target, prepared: readonly Prepared[]): Promise<void> {
    await addPassages(target, prepared);
    for (const some of slices(prepared, KEYS)) {
      const rest = some.map(({ id, passages }) =>
        allOf([isIn('doc', [keyOf(id)]), `ordinal >= ${passages.length}`]),
      );
      await deleteWhere(target.passages, anyOf(rest));
    }
    await add(
      target.documents,
      prepared.map(({ document }) => document),
    );
  }

  async function removeFrom(target: Target, ids: readonly string[]): Promise<void> {
    for (const some of slices(ids.map(keyOf), KEYS)) {
      await deleteWhere(target.passages, isIn('doc', some));
      if (target === names.next) {
        await add(
          target.documents,
          some.map((key) => ({ key, gone: 'yes' })),
        );
      } else await write('POST', `/indexes/${target.documents}/documents/delete-batch`, some);
    }
  }

  async function keysIn(index: string, keys: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const some of slices(keys, KEYS)) {
      const body = { filter: isIn('key', some), fields: ['key'], limit: KEYS };
      const path = `/indexes/${index}/documents/fetch`;
      const { results } = await send<{ results: { key: string }[] }>('POST', path, body);
      for (const { key } of results) found.add(key);
    }
    return found;
  }

  return {
    inTurn,
    onTargets,
    /** Writes or replaces documents in every index in use. */
    put: (prepared: readonly Prepared[]): Promise<void> =>
      inTurn(() => onTargets((target) => replace(target, prepared))),
    /** Removes documents, passages first: what is interrupted is still seen by `index verify`. */
    remove: (ids: readonly string[]): Promise<void> =>
      inTurn(() => onTargets((target) => removeFrom(target, ids))),
    /** Adds documents to what a rebuild fills, save those that were written or withdrawn since it began. */
    add: (prepared: readonly Prepared[]): Promise<void> =>
      inTurn(async () => {
        if (!(await kept.state()).hasNext) throw outdated();
        const there = await keysIn(
          names.next.documents,
          prepared.map(({ id }) => keyOf(id)),
        );
        const added = prepared.filter(({ id }) => !there.has(keyOf(id)));
        await addPassages(names.next, added);
        await add(
          names.next.documents,
          added.map(({ document }) => document),
        );
      }),
    /** Takes the marks of withdrawn documents out of what a rebuild has filled. */
    forgetWithdrawals: (): Promise<void> =>
      deleteWhere(names.next.documents, isIn('gone', ['yes'])).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
        throw outdated();
      }),
  };
}
export type IndexWriter = ReturnType<typeof indexWriter>;

function* parts(records: readonly unknown[]): Generator<unknown[]> {
  let part: unknown[] = [];
  let length = 0;
  for (const record of records) {
    const more = JSON.stringify(record).length;
    if (part.length > 0 && length + more > PART) {
      yield part;
      part = [];
      length = 0;
    }
    part.push(record);
    length += more;
  }
  if (part.length > 0) yield part;
}

function* slices<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
