import { type Operation, sendAll } from './bulk.ts';
import { ask, type Client, outdated } from './connection.ts';
import type { Generations } from './generations.ts';
import { type Names, passageId, type Target } from './names.ts';
import type { Prepared } from './records.ts';
import { deletionsOf } from './stored-passages.ts';

const ATTEMPTS = 4; // of a write during which an index was swapped
const TIMEOUT = 60_000; // ms of a refresh

/** Writes documents with their passages to whatever is live, and to what a rebuild is filling. */
export function indexWriter(client: Client, names: Names, kept: Generations) {
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
      if (before.live === undefined) throw outdated();
      let failure: unknown;
      try {
        await work(names.live);
        if (before.next !== undefined) await work(names.next);
      } catch (error) {
        failure = error;
      }
      const after = await kept.state();
      const same = after.live === before.live && after.next === before.next;
      if (same || attempt === ATTEMPTS) {
        if (failure !== undefined) throw failure;
        return;
      }
    }
  }

  // Passages first: a document that is there has all of its passages, or `index verify` sees an old hash.
  async function replace(target: Target, prepared: readonly Prepared[]): Promise<void> {
    const ranges = prepared.map(({ id, passages }) => ({ id, from: passages.length }));
    const operations: Operation[] = prepared.flatMap((each) => passagesOf(each, target, 'index'));
    for await (const deletion of deletionsOf(client, target, ranges)) operations.push(deletion);
    await sendAll(client, operations);
    await sendAll(
      client,
      prepared.map(({ id, document }) => ({
        action: 'index',
        index: target.documents,
        id,
        record: document,
      })),
    );
  }

  return {
    inTurn,
    onTargets,
    /** Writes or replaces documents in every index in use. */
    put: (prepared: readonly Prepared[]): Promise<void> =>
      inTurn(() => onTargets((target) => replace(target, prepared))),
    /** Adds documents to what a rebuild fills, save those that were written or withdrawn since it began. */
    add: (prepared: readonly Prepared[]): Promise<void> =>
      inTurn(async () => {
        const there = await sendAll(
          client,
          prepared.map(({ id, document }) => ({
            action: 'create',
            index: names.next.documents,
            id,
            record: document,
          })),
        );
        const added = prepared.filter(({ id }) => !there.has(id));
        await sendAll(
          client,
          added.flatMap((each) => passagesOf(each, names.next, 'create')),
        );
      }),
    /** Removes documents, passages first: what is interrupted is still seen by `index verify`. */
    remove: (ids: readonly string[]): Promise<void> =>
      inTurn(() =>
        onTargets(async (target) => {
          const ranges = ids.map((id) => ({ id, from: 0 }));
          const deletions: Operation[] = [];
          for await (const each of deletionsOf(client, target, ranges)) deletions.push(each);
          await sendAll(client, deletions);
          const index = target.documents;
          await sendAll(
            client,
            ids.map((id) =>
              target === names.next
                ? { action: 'index', index, id, record: { id, gone: true } }
                : { action: 'delete', index, id },
            ),
          );
        }),
      ),
    /** Makes everything written so far visible to searches. */
    async refresh(target: Target): Promise<void> {
      const index = [target.documents, target.passages];
      await ask(() => client.indices.refresh({ index }, { requestTimeout: TIMEOUT }));
    },
  };
}
export type IndexWriter = ReturnType<typeof indexWriter>;

function passagesOf(
  { passages }: Prepared,
  target: Target,
  action: 'index' | 'create',
): Operation[] {
  return passages.map((record) => ({
    action,
    index: target.passages,
    id: passageId(record.doc, record.ordinal),
    record,
  }));
}
