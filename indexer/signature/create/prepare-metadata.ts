import { createHash } from 'node:crypto';
import { courtByCode } from '#domain/court.ts';
import { invalidInput } from '#domain/errors.ts';
import {
  MEDIA_TYPES,
  type MediaType,
  metadataProblems,
  type PackageMetadata,
  packageMetadata,
} from '#domain/package-metadata.ts';
import type { SignerRequest } from './test-pki.ts';

/** Metadata that passed the schema, and the bytes of its `metadata.json`. */
export type PreparedMetadata = { readonly metadata: PackageMetadata; readonly bytes: Buffer };

/**
 * Metadata for this document: name, media type and SHA-256 are filled in where they are absent, then all of
 * it is checked by the exchange schema. `ending` is that of the document's file: pdf, docx, html, txt, jsonl.
 * @throws AppError InvalidInput with one sentence that says what is wrong
 */
export function prepareMetadata(
  value: unknown,
  document: Uint8Array,
  ending: string,
): PreparedMetadata {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidInput('metadata-not-an-object', 'The metadata must be one JSON object.');
  }
  const sha256 = createHash('sha256').update(document).digest('hex');
  const given: unknown = 'document' in value ? value.document : {};
  const filled = { ...value, document: { ...documentFacts(ending), sha256, ...Object(given) } };
  const parsed = packageMetadata.safeParse(filled);
  if (!parsed.success) {
    const problems = metadataProblems(filled).join('; ');
    throw invalidInput('metadata-invalid', `The metadata does not fit the schema: ${problems}.`);
  }
  const { document: facts } = parsed.data;
  if (facts.sha256 !== sha256) {
    throw invalidInput('document-hash', 'document.sha256 is not the hash of the document.');
  }
  if (facts.name !== documentFacts(ending).name) {
    throw invalidInput('document-name', `document.name must be ${documentFacts(ending).name}.`);
  }
  if (facts.mediaType !== documentFacts(ending).mediaType) {
    const sentence = `document.mediaType must be ${documentFacts(ending).mediaType}.`;
    throw invalidInput('document-type', sentence);
  }
  return { metadata: parsed.data, bytes: metadataBytes(parsed.data) };
}

/** The bytes of `metadata.json`: UTF-8, two spaces of indent, a line end at the end. */
export function metadataBytes(metadata: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`);
}

/**
 * The TEST signer that may sign this package: the court, the body that made the act (qualified class), or
 * the state system for an event file.
 * @throws AppError InvalidInput where the court is not known
 */
export function signerRequestFor(metadata: PackageMetadata): SignerRequest {
  if (metadata.kind === 'decision') {
    const court = courtByCode(metadata.decision.courtCode);
    if (court === undefined) {
      throw invalidInput('unknown-court', 'decision.courtCode is not the code of a known court.');
    }
    const authority = { courtCode: court.code };
    return { id: `court:${court.code}`, organisation: court.name, class: 'GEI', authority };
  }
  if (metadata.kind === 'act') {
    const { body } = metadata.act;
    return { id: `body:${body}`, organisation: body, class: 'GEI_QC', authority: { body } };
  }
  const { source } = metadata;
  return { id: `source:${source}`, organisation: source, class: 'GEI', authority: { source } };
}

function documentFacts(ending: string): { name: string; mediaType: string } {
  if (ending === 'jsonl') return { name: 'events.jsonl', mediaType: 'application/x-ndjson' };
  const types = Object.keys(MEDIA_TYPES) as MediaType[];
  const mediaType = types.find((type) => MEDIA_TYPES[type] === ending);
  if (mediaType === undefined) {
    throw invalidInput(
      'document-ending',
      'A document must be a file ending in .pdf, .docx, .html, .txt or .jsonl.',
    );
  }
  return { name: `document.${ending}`, mediaType };
}
