import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackageMetadata, SourceName } from '#domain/package-metadata.ts';
import { signAsice } from '#indexer/signature/create/asic-write.ts';
import {
  metadataBytes,
  prepareMetadata,
  signerRequestFor,
} from '#indexer/signature/create/prepare-metadata.ts';
import { signerById, type TestPki } from '#indexer/signature/create/test-pki.ts';
import { docxDocument } from './documents/docx.ts';
import type { PdfFont } from './documents/font.ts';
import { htmlDocument } from './documents/html.ts';
import { pdfDocument } from './documents/pdf.ts';
import { plainDocument } from './documents/plain.ts';
import type { DemoAct } from './generate-acts.ts';
import type { DemoDecision } from './generate-decisions.ts';
import { daysBefore } from './words.ts';

export type DocumentEnding = 'html' | 'txt' | 'docx' | 'pdf';

/** A document in one of the four formats; PDF falls back to HTML where no font tools are installed. */
export async function documentOf(
  text: string,
  ending: DocumentEnding,
  index: number,
  fonts: readonly PdfFont[] | undefined,
): Promise<{ bytes: Uint8Array; ending: DocumentEnding }> {
  const title = text.split('\n').find((line) => line.trim() !== '') ?? '';
  if (ending === 'pdf' && fonts !== undefined) return { bytes: pdfDocument(text, fonts), ending };
  if (ending === 'txt') return { bytes: plainDocument(text, index % 2 === 0), ending };
  if (ending === 'docx') return { bytes: await docxDocument(text), ending };
  return { bytes: htmlDocument(text, title, index % 10 === 3), ending: 'html' };
}

/** The format of the n-th document: of twenty, eleven HTML, four plain, three Word, two PDF. */
export function endingFor(index: number): DocumentEnding {
  const place = (index * 7) % 20;
  if (place < 11) return 'html';
  if (place < 15) return 'txt';
  return place < 18 ? 'docx' : 'pdf';
}

/** Metadata of a decision's package; document facts are filled in when it is signed. */
export function decisionEnvelope(decision: DemoDecision, revision = 1) {
  return {
    schema: 'ashkar-package/1',
    packageId: `${decision.recordId}-r${revision}`,
    source: 'e-court' as const,
    recordId: decision.recordId,
    revision,
    kind: 'decision' as const,
    document: { language: 'az' },
    decision: decision.metadata,
  };
}

/** The state system that hands over an act. */
export function sourceOfAct(act: DemoAct): SourceName {
  return act.metadata.kind === 'baş-prokuror-əmri' ? 'e-prosecution' : 'normative-acts';
}

/** Metadata of an act's package. */
export function actEnvelope(act: DemoAct) {
  return {
    schema: 'ashkar-package/1',
    packageId: `${act.recordId}-r${act.revision}`,
    source: sourceOfAct(act),
    recordId: act.recordId,
    revision: act.revision,
    kind: 'act' as const,
    document: { language: 'az' },
    act: act.metadata,
  };
}

/** Instant at which the n-th package of the corpus is received: from 10:00 in Baku, one a second, none twice. */
export const receivedAtOf = (receivedOn: string, n: number): string =>
  new Date(Date.parse(`${receivedOn}T06:00:00.000Z`) + n * 1000).toISOString();
/** Instant at which it was signed: the evening before. */
export const signedAtOf = (receivedOn: string): Date =>
  new Date(`${daysBefore(receivedOn, 1)}T13:00:00.000Z`);

/** A signed package. @throws AppError where the metadata does not fit the schema */
export async function signedPackage(
  pki: TestPki,
  envelope: unknown,
  document: { readonly bytes: Uint8Array; readonly ending: string },
  how: { readonly level: 'B' | 'T'; readonly signingTime: Date; readonly signerId?: string },
): Promise<Uint8Array> {
  const { metadata, bytes } = prepareMetadata(envelope, document.bytes, document.ending);
  return await sign(pki, metadata, bytes, document.bytes, how);
}

async function sign(
  pki: TestPki,
  metadata: PackageMetadata,
  bytes: Uint8Array,
  document: Uint8Array,
  how: { readonly level: 'B' | 'T'; readonly signingTime: Date; readonly signerId?: string },
): Promise<Uint8Array> {
  const signer = signerById(pki, how.signerId ?? signerRequestFor(metadata).id);
  const { level, signingTime } = how;
  return await signAsice({
    ...{
      document,
      documentName: metadata.document.name,
      metadata: bytes,
      signer,
      level,
      signingTime,
    },
    tsa: level === 'T' ? pki.tsa : undefined,
  });
}

/** A package with a document that the schema would let through and a later step must not: any bytes, honest signature. */
export async function packageOfBytes(
  pki: TestPki,
  envelope: Readonly<Record<string, unknown>>,
  bytes: Uint8Array,
  document: { readonly name: string; readonly mediaType: string },
  how: { readonly level: 'B' | 'T'; readonly signingTime: Date; readonly signerId: string },
): Promise<Uint8Array> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const metadata = metadataBytes({
    ...envelope,
    document: { ...document, sha256, language: 'az' },
  });
  const { level, signingTime, signerId } = how;
  return await signAsice({
    ...{
      document: bytes,
      documentName: document.name,
      metadata,
      signer: signerById(pki, signerId),
      level,
      signingTime,
    },
    tsa: level === 'T' ? pki.tsa : undefined,
  });
}

/** Writes a file, making its folder. */
export async function writePackage(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
