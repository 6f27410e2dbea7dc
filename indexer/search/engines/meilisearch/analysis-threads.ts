import { WorkerClient } from '../../worker-client.ts';
import type { Analysis } from './analysis.worker.ts';

const THREAD = new URL('./analysis.worker.ts', import.meta.url);
const DOCUMENTS = 16; // analysed in one call

/** Two threads, started when first needed: one for writing, one for showing, so that neither waits. */
export function analysisThreads(onCut: (id: string, words: number) => void = () => undefined) {
  const threads: { writing?: WorkerClient; showing?: WorkerClient } = {};

  function call<M extends keyof Analysis>(
    of: keyof typeof threads,
    method: M,
    argument: Parameters<Analysis[M]>[0],
  ): Promise<ReturnType<Analysis[M]>> {
    const running = threads[of];
    const thread = running === undefined || running.gone ? new WorkerClient(THREAD, {}) : running;
    threads[of] = thread;
    return thread.call<ReturnType<Analysis[M]>>(method, argument);
  }

  return {
    async prepare(documents: Parameters<Analysis['prepare']>[0]) {
      const prepared: ReturnType<Analysis['prepare']> = [];
      for (let from = 0; from < documents.length; from += DOCUMENTS)
        prepared.push(
          ...(await call('writing', 'prepare', documents.slice(from, from + DOCUMENTS))),
        );
      for (const { id, cut } of prepared) if (cut > 0) onCut(id, cut);
      return prepared;
    },
    mark: (argument: Parameters<Analysis['mark']>[0]) => call('showing', 'mark', argument),
    async close(): Promise<void> {
      await Promise.all(Object.values(threads).map((thread) => thread.terminate()));
    },
  };
}
export type AnalysisThreads = ReturnType<typeof analysisThreads>;
