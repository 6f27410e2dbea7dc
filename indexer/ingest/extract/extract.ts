import type { Extraction } from '#domain/extracted.ts';
import type { MediaType } from '#domain/package-metadata.ts';
import type { Extractor } from '../services.ts';
import { type Child, startChild } from './child.ts';

export type ExtractorOptions = {
  readonly children?: number;
  readonly timeLimitMs?: number;
  readonly memoryLimitMb?: number;
};

const DOCUMENTS_PER_CHILD = 32; // then a fresh process: what a document left behind dies with it

type Waiting = {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  readonly resolve: (extraction: Extraction) => void;
};

/**
 * Extracts documents in guarded child processes: no files but the code, no writes, no network, an empty
 * environment, 512 MB and 20 s for each document. A child serves at most 32 clean documents, one at a
 * time, and ends with the first that is refused (docs/adr/0004).
 */
export function openExtractor(options: ExtractorOptions = {}): Extractor {
  const limits = { timeMs: options.timeLimitMs ?? 20_000, memoryMb: options.memoryLimitMb ?? 512 };
  const queue: Waiting[] = [];
  const lanes: { child: Child | undefined; served: number; isBusy: boolean }[] = Array.from(
    { length: options.children ?? 1 },
    () => ({ child: undefined, served: 0, isBusy: false }),
  );

  const next = (): void => {
    const lane = lanes.find((one) => !one.isBusy);
    const waiting = lane === undefined ? undefined : queue.shift();
    if (lane === undefined || waiting === undefined) return;
    lane.isBusy = true;
    lane.child ??= startChild(limits);
    void lane.child.ask(waiting.bytes, waiting.mediaType).then((extraction) => {
      lane.served += 1;
      if (!extraction.ok || lane.served >= DOCUMENTS_PER_CHILD || lane.child?.isTired() === true) {
        lane.child?.end();
        lane.child = undefined;
        lane.served = 0;
      }
      lane.isBusy = false;
      waiting.resolve(extraction);
      next();
    });
    next();
  };

  return {
    extract: ({ bytes, mediaType }) =>
      new Promise((resolve) => {
        queue.push({ bytes, mediaType, resolve });
        next();
      }),
    close: async () => {
      for (const lane of lanes) lane.child?.end();
    },
  };
}
