import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unavailable } from '#domain/errors.ts';

/** Content-addressed store of the bytes as received. Restricted: lies outside everything that is served. */
export type OriginalStore = {
  /** Keeps the bytes safely (fsync) and returns their hash (hex) and object key. */
  keep(bytes: Uint8Array): Promise<{ readonly sha256: string; readonly objectKey: string }>;
  /** The bytes with this hash (hex). */
  read(sha256: string): Promise<Uint8Array>;
};

/** SHA-256 of bytes, hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Opens the store in a folder. A file appears under its name only when all of it is on disk.
 * @throws AppError `disk-full` when the disk takes no more.
 */
export function openOriginals(folder: string): OriginalStore {
  return {
    async keep(bytes) {
      const hash = sha256(bytes);
      const objectKey = objectKeyOf(hash);
      const path = join(folder, objectKey);
      const kept = await stat(path).catch(() => undefined);
      if (kept?.size !== bytes.length) await writeSafely(path, bytes);
      return { sha256: hash, objectKey };
    },
    read: (hash) => readFile(join(folder, objectKeyOf(hash))),
  };
}

function objectKeyOf(hash: string): string {
  return `${hash.slice(0, 2)}/${hash}`;
}

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Writes a file by a temporary one beside it, with fsync of both file and folder. */
export async function writeSafely(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    const folder = await open(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    await rm(temporary, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (NO_SPACE.has(code))
      throw unavailable(
        'disk-full',
        'The disk is full; free space, the delivery stays where it is.',
        error,
      );
    throw error;
  }
}
