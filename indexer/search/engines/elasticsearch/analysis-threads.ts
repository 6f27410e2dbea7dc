import { twoThreads } from '../two-threads.ts';
import type { Analysis } from './analysis.worker.ts';

const THREAD = new URL('./analysis.worker.ts', import.meta.url);

/** The analysis of this engine in its threads. */
export function analysisThreads() {
  const { call, prepare, close } = twoThreads<Analysis>(THREAD);
  return {
    prepare,
    streams: (passages: Parameters<Analysis['streams']>[0]) => call('writing', 'streams', passages),
    mark: (argument: Parameters<Analysis['mark']>[0]) => call('showing', 'mark', argument),
    close,
  };
}
export type AnalysisThreads = ReturnType<typeof analysisThreads>;
