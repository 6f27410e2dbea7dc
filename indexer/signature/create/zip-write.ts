import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** One entry of a zip; compressed unless `stored`. */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
};

// Local time on purpose: the DOS time of a zip has no zone, so this is the same in each.
const DOS_EPOCH = new Date(1980, 0, 1);

/** The bytes of a zip with these entries in this order, no extra fields, a constant time. */
export async function writeZip(entries: readonly ZipEntry[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, bytes, stored } of entries) {
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
      mtime: DOS_EPOCH,
      forceDosTimestamp: true,
      compress: stored !== true,
    });
  }
  zip.end();
  return await buffer(zip.outputStream as NodeJS.ReadableStream);
}
