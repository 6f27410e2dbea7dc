import type { SubmissionRow } from '#drizzle/submissions.ts';
import { readContainer } from '#indexer/signature/asic.ts';
import type { IngestServices } from './services.ts';
import { type StepResult, stop } from './step.ts';

/** Third step: bytes to plain lines, in the guarded child. Unreadable text never goes on. */
export async function extract(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const { metadata } = row;
  if (metadata === null || metadata.kind === 'events')
    throw new Error('a document without metadata');
  const bytes = await services.originals.read(row.sha256);
  const container = await readContainer(bytes);
  const document = container.ok ? container.payloads.get(metadata.document.name) : undefined;
  if (document === undefined) throw new Error('a verified package lost its document');
  const extraction = await services.extractor.extract({
    bytes: document,
    mediaType: metadata.document.mediaType,
  });
  if (!extraction.ok) return stop(extraction.end, extraction.code, extraction.sentence);
  const { quality } = extraction.document;
  if (quality.verdict === 'unreadable')
    return stop(
      'quarantined',
      'unreadable-text',
      'The text of the document is damaged; send it again with a sound text layer.',
      { extracted: extraction.document },
    );
  return { state: 'extracted', change: { extracted: extraction.document } };
}
