import type { Client } from './connection.ts';
import type { Target } from './names.ts';

const TIMEOUT = 3_600_000; // ms: a merge rewrites every segment that has lost a document

/**
 * Asks for the merge that takes the words of replaced and withdrawn documents out of the files. It runs
 * beside the writes, one at a time; what is asked for meanwhile is done by one more after it.
 */
export function scrubber(client: Client, { documents, passages }: Target) {
  let running = false;
  let isAskedAgain = false;

  async function run(): Promise<void> {
    do {
      isAskedAgain = false;
      await client.indices.forcemerge(
        { index: [documents, passages], only_expunge_deletes: true },
        { requestTimeout: TIMEOUT, maxRetries: 0 },
      );
    } while (isAskedAgain);
  }

  return (): void => {
    isAskedAgain = true;
    if (running) return;
    running = true;
    // A merge that fails is no fault of the write: the next write asks again.
    run()
      .catch(() => undefined)
      .finally(() => {
        running = false;
      });
  };
}
