import { mkdirSync } from 'node:fs';
import type { IndexDocument, SearchEngine } from '../../engine.ts';
import { WorkerClient } from '../../worker-client.ts';
import type { Prepared } from './prepare-document.ts';
import { ReaderPool } from './reader-pool.ts';

const WRITER = new URL('./writer.worker.ts', import.meta.url);
const ANALYSIS = new URL('./analysis.worker.ts', import.meta.url);
const DOCUMENTS_PER_TRANSACTION = 32;
const DOCUMENTS_PER_REBUILD_STEP = 64; // a live change waits for one step

export type SqliteOptions = {
  /** Folder of the index files; made where it is missing. */
  readonly folder: string;
  /** Reader threads. */
  readonly workers?: number;
  /** Searches that may wait for a reader. */
  readonly queue?: number;
  /** Milliseconds a search may run. */
  readonly deadline?: number;
};

/**
 * The embedded engine: SQLite FTS5 in one writer thread and a few reader threads, so that neither
 * analysis nor searching holds up the caller's event loop. Several processes may open one folder.
 */
export async function sqliteEngine(options: SqliteOptions): Promise<SearchEngine> {
  const { folder, workers = 2, queue = 256, deadline = 5_000 } = options;
  mkdirSync(folder, { recursive: true });
  const writer = new WorkerClient(WRITER, { folder });
  await writer.call('start');
  const readers = new ReaderPool({ folder, workers, queue, deadline });
  let closing: Promise<void> | undefined;

  return {
    name: 'sqlite',
    capabilities: { near: true, spelling: true, scoresEveryMatch: true },
    async bulk(documents) {
      let indexed = 0;
      for await (const batch of batches(documents, DOCUMENTS_PER_TRANSACTION)) {
        await writer.call('put', batch);
        indexed += batch.length;
      }
      return { indexed };
    },
    async delete(ids) {
      if (ids.length > 0) await writer.call('remove', ids);
    },
    search: (request, signal) => readers.run('search', request, signal),
    passages: (request, signal) => readers.run('passages', request, signal),
    nearest: (request, signal) => readers.run('nearest', request, signal),
    barePassages: (model, limit) => readers.run('barePassages', { model, limit }),
    putVectors: (model, vectors) => writer.call('putVectors', { model, vectors }),
    vectorsOf: (id, model) => readers.run('vectorsOf', { id, model }),
    suggest: (prefix, limit) => readers.run('suggest', { prefix, limit }),
    spellings: (words, signal) => readers.run('spellings', words, signal),
    async *digest() {
      let after = '';
      for (;;) {
        const page = await readers.run<{ id: string; hash: string }[]>('digest', { after });
        yield* page;
        const last = page.at(-1);
        if (last === undefined) return;
        after = last.id;
      }
    },
    async rebuild(documents) {
      let indexed = 0;
      await writer.call('beginRebuild');
      const analysis = new WorkerClient(ANALYSIS, {});
      try {
        const prepare = (batch: readonly IndexDocument[]) =>
          analysis.call<readonly Prepared[]>('prepare', batch);
        const steps = batches(documents, DOCUMENTS_PER_REBUILD_STEP);
        for await (const prepared of oneAhead(steps, prepare)) {
          await writer.call('addToRebuild', prepared);
          indexed += prepared.length;
        }
        await writer.call('finishRebuild');
      } catch (error) {
        await writer.call('abandonRebuild').catch(() => undefined);
        throw error;
      } finally {
        await analysis.terminate();
      }
      await readers.everywhere('reopen');
      await writer.call('removeOld');
      return { indexed };
    },
    health: () => readers.run('health', undefined),
    close() {
      closing ??= (async () => {
        await writer.call('close').catch(() => undefined);
        await Promise.all([readers.close(), writer.terminate()]);
      })();
      return closing;
    },
  };
}

async function* batches(
  documents: Iterable<IndexDocument> | AsyncIterable<IndexDocument>,
  size: number,
): AsyncGenerator<IndexDocument[]> {
  let batch: IndexDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The results of the work in order; while one is used, the work on the next goes on. */
async function* oneAhead<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  let ready: Promise<R> | undefined;
  for await (const item of items) {
    const begun = work(item);
    begun.catch(() => undefined); // seen when its turn comes, and not where an earlier one fails
    if (ready !== undefined) yield await ready;
    ready = begun;
  }
  if (ready !== undefined) yield await ready;
}
