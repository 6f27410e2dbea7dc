import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { payloadReader, type StreamedPayload } from './payload.ts';

const MAX_ENTRIES = 1_000;
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
const MAX_STREAMED_BYTES = 2 * 1024 * 1024 * 1024; // of an entry that is read as it is unpacked
const MAX_RATIO = 100; // above 1 MiB: text seldom passes 20
const RATIO_FROM_BYTES = 1024 * 1024;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_RECORD_BYTES = 22;
const UNICODE_PATH_FIELD = 0x7075;

export type ZipEntry = {
  readonly name: string;
  /** Empty where the entry was only read as it was unpacked. */
  readonly bytes: Uint8Array;
  readonly streamed?: StreamedPayload | undefined;
  readonly isStored: boolean;
  readonly hasExtraField: boolean;
};

/** Entries in the order of their bytes, and what is wrong with the container although it can be read. */
export type ZipContents =
  | { readonly ok: true; readonly entries: readonly ZipEntry[]; readonly faults: readonly string[] }
  | { readonly ok: false; readonly code: 'container' | 'limit'; readonly sentence: string };

class Refusal extends Error {
  readonly code: 'container' | 'limit';
  constructor(code: 'container' | 'limit', sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/**
 * Reads a whole zip under limits; nothing is written anywhere, nested archives stay closed. The entry `streamed` may
 * be far larger than all others: it is read as it is unpacked and not kept. Source: APPNOTE 6.3.10; signatures,
 * section 6, ASiC 1–3.
 */
export async function readZip(bytes: Uint8Array, streamed?: string): Promise<ZipContents> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let zip: ZipFile | undefined;
  try {
    zip = await fromBufferPromise(buffer, {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
      autoClose: false,
    });
    return await readEntries(zip, buffer, streamed);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, sentence: error.message };
    return { ok: false, code: 'container', sentence: 'the container is not a readable zip file' };
  } finally {
    zip?.close();
  }
}

type Span = { readonly start: number; readonly dataEnd: number; readonly hasDescriptor: boolean };

async function readEntries(
  zip: ZipFile,
  buffer: Buffer,
  streamed: string | undefined,
): Promise<ZipContents> {
  if (zip.entryCount > MAX_ENTRIES)
    throw new Refusal('limit', 'the container has too many entries');
  const faults: string[] = [];
  const found: { entry: ZipEntry; start: number }[] = [];
  const spans: Span[] = [];
  let centralBytes = 0;
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (found.length >= MAX_ENTRIES)
      throw new Refusal('limit', 'the container has too many entries');
    const isStreamed = entry.fileName === streamed;
    if (!isStreamed) total += entry.uncompressedSize;
    refuseLimits(entry, isStreamed ? 0 : total);
    const name = nameProblem(entry);
    if (name !== undefined) throw new Refusal('container', name);
    const local = await zip.readLocalFileHeaderPromise(entry);
    faults.push(...headerFaults(entry, local));
    const end = local.fileDataStart + entry.compressedSize;
    spans.push({
      start: entry.relativeOffsetOfLocalHeader,
      dataEnd: end,
      hasDescriptor: (entry.generalPurposeBitFlag & 8) !== 0,
    });
    centralBytes +=
      CENTRAL_HEADER_BYTES +
      entry.fileNameLength +
      entry.extraFieldLength +
      entry.fileCommentLength;
    const packed = buffer.subarray(local.fileDataStart, end);
    found.push({
      start: entry.relativeOffsetOfLocalHeader,
      entry: {
        name: entry.fileName,
        bytes: isStreamed ? new Uint8Array() : inflated(entry, packed),
        streamed: isStreamed ? await readThrough(entry, packed) : undefined,
        isStored: entry.compressionMethod === 0,
        hasExtraField: local.extraFieldLength > 0,
      },
    });
  }
  const tiling = tilingFault(buffer, spans, centralBytes);
  if (tiling !== undefined) faults.push(tiling);
  faults.push(...twinFaults(found.map(({ entry }) => entry.name)));
  return {
    ok: true,
    entries: found.sort((a, b) => a.start - b.start).map(({ entry }) => entry),
    faults: [...new Set(faults)],
  };
}

function refuseLimits(entry: Entry, total: number): void {
  if (total > MAX_TOTAL_BYTES || entry.uncompressedSize > MAX_STREAMED_BYTES)
    throw new Refusal('limit', 'the container is too large when opened');
  if (
    entry.uncompressedSize > RATIO_FROM_BYTES &&
    entry.uncompressedSize > MAX_RATIO * entry.compressedSize
  )
    throw new Refusal('limit', 'an entry is packed too tightly');
}

/** Why a name is unsafe; undefined for a plain relative path. */
function nameProblem(entry: Entry): string | undefined {
  const { fileName } = entry;
  if (entry.isEncrypted()) return 'an entry is encrypted';
  const parts = fileName.endsWith('/') ? fileName.slice(0, -1).split('/') : fileName.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'an entry has an unsafe name';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(fileName) || /^[A-Za-z]:/.test(fileName))
    return 'an entry has an unsafe name';
  const isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
  const isAscii = entry.fileNameRaw.every((byte) => byte < 0x80);
  if (isUtf8 && Buffer.compare(Buffer.from(fileName, 'utf8'), entry.fileNameRaw) !== 0)
    return 'an entry name is not valid UTF-8';
  if (!isUtf8 && !isAscii) return 'an entry name has an undeclared encoding';
  if (entry.extraFields.some((field) => field.id === UNICODE_PATH_FIELD))
    return 'an entry has a second name';
  return undefined;
}

type LocalHeader = Awaited<ReturnType<ZipFile['readLocalFileHeaderPromise']>>;

/** The two headers of an entry must say the same. */
function headerFaults(entry: Entry, local: LocalHeader): readonly string[] {
  const faults: string[] = [];
  if (Buffer.compare(local.fileName, entry.fileNameRaw) !== 0)
    faults.push('local and central names differ');
  if (local.compressionMethod !== entry.compressionMethod)
    faults.push('local and central methods differ');
  if (local.generalPurposeBitFlag !== entry.generalPurposeBitFlag)
    faults.push('local and central flags differ');
  const isLate = (entry.generalPurposeBitFlag & 8) !== 0; // sizes follow in a data descriptor
  const isAbsent = isLate && local.crc32 === 0;
  if (
    !isAbsent &&
    (local.crc32 !== entry.crc32 ||
      local.compressedSize !== entry.compressedSize ||
      local.uncompressedSize !== entry.uncompressedSize)
  )
    faults.push('local and central sizes differ');
  return faults;
}

function inflated(entry: Entry, packed: Buffer): Uint8Array {
  const size = entry.uncompressedSize;
  let bytes: Uint8Array;
  if (entry.compressionMethod === 0) {
    bytes = Uint8Array.from(packed);
  } else if (entry.compressionMethod === 8) {
    const result = inflateRawSync(packed, { maxOutputLength: size + 1, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    if (result.engine.bytesWritten !== packed.length)
      throw new Refusal('container', 'bytes follow the packed data of an entry');
    bytes = result.buffer;
  } else throw new Refusal('container', 'an entry is packed with an unknown method');
  if (bytes.length !== size) throw new Refusal('container', 'an entry has not the size it names');
  if (crc32(bytes) !== entry.crc32)
    throw new Refusal('container', 'an entry does not match its checksum');
  return bytes;
}

/** Unpacks an entry piece by piece under the same checks, keeping nothing but its digests. */
async function readThrough(entry: Entry, packed: Buffer): Promise<StreamedPayload> {
  const reader = payloadReader();
  let size = 0;
  let sum = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.uncompressedSize)
      throw new Refusal('container', 'an entry has not the size it names');
    sum = crc32(piece, sum);
    reader.update(piece);
  };
  if (entry.compressionMethod === 0) take(packed);
  else if (entry.compressionMethod === 8) {
    const unpacking = createInflateRaw();
    unpacking.end(packed);
    for await (const piece of unpacking) take(piece as Buffer);
    if (unpacking.bytesWritten !== packed.length)
      throw new Refusal('container', 'bytes follow the packed data of an entry');
  } else throw new Refusal('container', 'an entry is packed with an unknown method');
  if (size !== entry.uncompressedSize)
    throw new Refusal('container', 'an entry has not the size it names');
  if (sum !== entry.crc32) throw new Refusal('container', 'an entry does not match its checksum');
  return reader.end();
}

/**
 * The bytes of an entry of a zip file on disk, as they are unpacked.
 * @throws Error where the file has no such entry or is damaged.
 */
export async function* openEntry(path: string, name: string): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      yield* await zip.openReadStreamPromise(entry);
      return;
    }
    throw new Error('the zip file lost an entry');
  } finally {
    zip.close();
  }
}

/** Entries, central directory and end record must fill the file without gap or overlap. */
function tilingFault(
  buffer: Buffer,
  spans: readonly Span[],
  centralBytes: number,
): string | undefined {
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start !== at || span.dataEnd < span.start + LOCAL_HEADER_BYTES)
      return 'bytes stand before, between or over the entries';
    at = span.dataEnd;
    if (span.hasDescriptor) at += buffer.readUInt32LE(at) === 0x08074b50 ? 16 : 12;
  }
  const end = at + centralBytes;
  if (end + END_RECORD_BYTES > buffer.length || buffer.readUInt32LE(end) !== 0x06054b50)
    return 'the central directory does not follow the entries';
  if (
    buffer.readUInt32LE(end + 16) !== at ||
    buffer.readUInt32LE(end + 12) !== centralBytes ||
    buffer.readUInt16LE(end + 10) !== spans.length
  )
    return 'the end record does not describe the central directory';
  const commentBytes = buffer.readUInt16LE(end + 20);
  return end + END_RECORD_BYTES + commentBytes === buffer.length
    ? undefined
    : 'bytes follow the container';
}

function twinFaults(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.normalize('NFKC').toLowerCase().replace(/\/$/, '');
    if (seen.has(key)) return ['two entries have the same name'];
    seen.add(key);
  }
  return [];
}
