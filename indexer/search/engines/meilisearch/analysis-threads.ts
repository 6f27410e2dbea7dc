import { twoThreads } from '../two-threads.ts';
import type { Analysis } from './analysis.worker.ts';

const THREAD = new URL('./analysis.worker.ts', import.meta.url);

/** The analysis of this engine in its threads. `onCut` is told of a text with more words than an index takes. */
export function analysisThreads(onCut: (id: string, words: number) => void = () => undefined) {
  const { call, prepare, close } = twoThreads<Analysis>(THREAD);
  return {
    async prepare(documents: Parameters<Analysis['prepare']>[0]) {
      const prepared = await prepare(documents);
      for (const { id, cut } of prepared) if (cut > 0) onCut(id, cut);
      return prepared;
    },
    mark: (argument: Parameters<Analysis['mark']>[0]) => call('showing', 'mark', argument),
    close,
  };
}
export type AnalysisThreads = ReturnType<typeof analysisThreads>;
