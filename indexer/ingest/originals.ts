import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, glob, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unavailable } from '#domain/errors.ts';

/** Content-addressed store of the bytes as received. Restricted: lies outside everything that is served. */
export type OriginalStore = {
  /** Keeps the bytes safely (fsync), as they come. Nothing is kept where the stream breaks off. */
  keep(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<KeptOriginal>;
  /** The bytes with this hash (hex). */
  read(sha256: string): Promise<Uint8Array>;
  /** The file with the bytes of this hash, for what is too large to be read whole. */
  pathOf(sha256: string): string;
  /** Removes what a killed process left half received, where nothing was written to it since; returns how many. */
  sweep(since: Date): Promise<number>;
};

/** Hash (hex), object key and size of kept bytes. */
export type KeptOriginal = {
  readonly sha256: string;
  readonly objectKey: string;
  readonly bytes: number;
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
    keep: (bytes) =>
      bytes instanceof Uint8Array ? keepWhole(folder, bytes) : keepStream(folder, bytes),
    read: (hash) => readFile(join(folder, objectKeyOf(hash))),
    pathOf: (hash) => join(folder, objectKeyOf(hash)),
    sweep: (since) => sweep(folder, since),
  };
}

async function sweep(folder: string, since: Date): Promise<number> {
  let swept = 0;
  for await (const name of glob('incoming-*.part', { cwd: folder })) {
    const path = join(folder, name);
    const left = await stat(path).catch(() => undefined); // its process may end it now
    if (left === undefined || left.mtime >= since) continue;
    await rm(path, { force: true });
    swept += 1;
  }
  return swept;
}

async function keepWhole(folder: string, bytes: Uint8Array): Promise<KeptOriginal> {
  const hash = sha256(bytes);
  const objectKey = objectKeyOf(hash);
  const path = join(folder, objectKey);
  const kept = await stat(path).catch(() => undefined);
  if (kept?.size !== bytes.length) await writeSafely(path, bytes);
  return { sha256: hash, objectKey, bytes: bytes.length };
}

/** The hash names the file, so the bytes go under another name until the last of them is there. */
async function keepStream(
  folder: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<KeptOriginal> {
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (file: FileHandle): Promise<void> => {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      await file.writeFile(piece);
    }
  };
  const incoming = join(folder, `incoming-${randomBytes(6).toString('hex')}.part`);
  await placeSafely(incoming, write, () => join(folder, objectKeyOf(hash.copy().digest('hex'))));
  const sha256 = hash.digest('hex');
  return { sha256, objectKey: objectKeyOf(sha256), bytes };
}

function objectKeyOf(hash: string): string {
  return `${hash.slice(0, 2)}/${hash}`;
}

const NO_SPACE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Writes a file by a temporary one beside it, with fsync of both file and folder. */
export async function writeSafely(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.part`;
  await placeSafely(
    temporary,
    (file) => file.writeFile(bytes),
    () => path,
  );
}

/** Writes the temporary file and gives it the name that is known when it is whole. */
async function placeSafely(
  temporary: string,
  write: (file: FileHandle) => Promise<void>,
  pathAfter: () => string,
): Promise<void> {
  try {
    await mkdir(dirname(temporary), { recursive: true });
    const file = await open(temporary, 'w', 0o600);
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    const path = pathAfter();
    await mkdir(dirname(path), { recursive: true });
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
