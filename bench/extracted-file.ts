import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ExtractedDocument } from '#domain/extracted.ts';
import { readDocument } from '#indexer/ingest/extract/read-document.ts';

const CACHE = join(tmpdir(), 'ashkar-extracted');

/**
 * The lines of a PDF or text file, kept between runs under the hash of its bytes (delete the folder after a
 * change of the extractor): reading a code's PDF takes seconds.
 * @throws RangeError where the file cannot be read
 */
export async function extractedFile(path: string): Promise<ExtractedDocument> {
  const bytes = readFileSync(path);
  const kept = join(CACHE, `${createHash('sha256').update(bytes).digest('hex')}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as ExtractedDocument;
  const mediaType = path.endsWith('.pdf') ? 'application/pdf' : 'text/plain';
  const extraction = await readDocument(bytes, mediaType);
  if (!extraction.ok) throw new RangeError(`${basename(path)}: ${extraction.sentence}`);
  mkdirSync(CACHE, { recursive: true });
  const written = `${kept}.${process.pid}`;
  writeFileSync(written, JSON.stringify(extraction.document));
  renameSync(written, kept);
  return extraction.document;
}
