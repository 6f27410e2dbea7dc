import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceName } from '#domain/package-metadata.ts';
import type { Delivery, Source } from './source.ts';

export type InboxOptions = {
  readonly name: SourceName;
  /** Folder into which the source drops finished files (write elsewhere, then rename into it). */
  readonly folder: string;
  readonly maxBytes: number;
  readonly now: () => Date;
  /** Tells of a file that is put aside unread, by its file name and reason code. */
  readonly onRefused: (fileName: string, code: string) => void;
};

const SETTLED_MS = 500; // a file that was written to just now may not be whole yet

/** A watched folder. An accepted file is deleted (its bytes are kept as original); an oversized one is put aside. */
export function inboxSource(options: InboxOptions): Source {
  const { folder, maxBytes, now } = options;
  return {
    name: options.name,
    async *deliveries(): AsyncIterable<Delivery> {
      await mkdir(folder, { recursive: true });
      for (const name of (await readdir(folder)).sort()) {
        const path = join(folder, name);
        const facts = await stat(path).catch(() => undefined);
        if (facts === undefined || !facts.isFile() || name.startsWith('.')) continue;
        if (now().getTime() - facts.mtimeMs < SETTLED_MS) continue;
        if (facts.size > maxBytes) {
          await putAside(folder, name);
          options.onRefused(name, 'too-large');
          continue;
        }
        yield {
          source: options.name,
          fileName: name,
          bytes: fileBytes(path),
          receivedAt: now(),
          accept: () => rm(path, { force: true }),
        };
      }
    },
    close: async () => undefined,
  };
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function putAside(folder: string, name: string): Promise<void> {
  const aside = join(folder, '..', 'refused');
  await mkdir(aside, { recursive: true });
  await rename(join(folder, name), join(aside, name));
}
