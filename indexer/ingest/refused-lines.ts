import { constants, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { RefusedLine } from '#domain/event-import.ts';

/** The kept file of the refused lines of one import: JSON Lines of number, code and reason. Restricted. */
export type RefusedLines = {
  /**
   * Writes refused lines after the first `keptBytes` of the file (what stands behind them is of a batch that was
   * broken off) and returns the size of the file, on disk.
   */
  write(lines: readonly RefusedLine[], keptBytes: number): Promise<number>;
};

/** The kept file of an import in the folder; it appears with the first refused line. */
export function refusedLinesFile(folder: string, submissionId: string): RefusedLines {
  const path = join(folder, `${submissionId}.jsonl`);
  return {
    async write(lines, keptBytes) {
      if (lines.length === 0) return keptBytes;
      await mkdir(folder, { recursive: true });
      const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
      try {
        await file.truncate(keptBytes);
        const text = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
        await file.write(text, 0, text.length, keptBytes);
        await file.sync();
        return keptBytes + text.length;
      } finally {
        await file.close();
      }
    },
  };
}
