import type { IndexDocument } from '../engine.ts';
import { WorkerClient } from '../worker-client.ts';

const DOCUMENTS = 16; // analysed in one call

/** What an analysis thread of any engine can do. */
type Calls = { prepare(documents: readonly IndexDocument[]): unknown[] } & {
  // biome-ignore lint/suspicious/noExplicitAny: each engine has calls of its own beside `prepare`
  [method: string]: (argument: any) => unknown;
};

/** Two analysis threads, started when first needed: one for writing, one for showing, so that neither waits. */
export function twoThreads<Analysis extends Calls>(url: URL) {
  const threads: { writing?: WorkerClient; showing?: WorkerClient } = {};

  function call<M extends keyof Analysis & string>(
    of: keyof typeof threads,
    method: M,
    argument: Parameters<Analysis[M]>[0],
  ): Promise<ReturnType<Analysis[M]>> {
    const running = threads[of];
    const thread = running === undefined || running.gone ? new WorkerClient(url, {}) : running;
    threads[of] = thread;
    return thread.call<ReturnType<Analysis[M]>>(method, argument);
  }

  return {
    call,
    /** The records of the documents, analysed a few at a time so that others get a turn. */
    async prepare(documents: readonly IndexDocument[]): Promise<ReturnType<Analysis['prepare']>> {
      const prepared: unknown[] = [];
      for (let from = 0; from < documents.length; from += DOCUMENTS)
        prepared.push(
          ...(await call('writing', 'prepare', documents.slice(from, from + DOCUMENTS))),
        );
      return prepared as ReturnType<Analysis['prepare']>;
    },
    async close(): Promise<void> {
      await Promise.all(Object.values(threads).map((thread) => thread.terminate()));
    },
  };
}
