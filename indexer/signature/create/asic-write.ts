import { AppError } from '#domain/errors.ts';
import type { TestSigner, TimestampAuthority } from './test-pki.ts';
import { type SignedFile, signXades } from './xades-sign.ts';
import { writeZip } from './zip-write.ts';

export const ASICE_MEDIA_TYPE = 'application/vnd.etsi.asic-e+zip';
export const SIGNATURE_FILE = 'META-INF/signatures0.xml';
export const MANIFEST_FILE = 'META-INF/manifest.xml';

const MEDIA_TYPE_OF: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
  jsonl: 'application/x-ndjson',
  json: 'application/json',
};

/** Media type of a payload by the ending of its name; octet-stream where it is unknown. */
export function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return MEDIA_TYPE_OF[ending] ?? 'application/octet-stream';
}

/** What goes into a signed package; `signingTime` is the claimed time and the timestamp's genTime. */
export type SignAsiceRequest = {
  readonly document: Uint8Array;
  readonly documentName: string;
  /** Bytes of `metadata.json`. */
  readonly metadata: Uint8Array;
  readonly signer: TestSigner;
  readonly level: 'B' | 'T';
  readonly signingTime: Date;
  readonly tsa?: TimestampAuthority | undefined;
};

/**
 * A package in form (a): an ASiC-E container with the document, its metadata and one XAdES signature over
 * both. Source: EN 319 162-1, 4.4; docs/exchange/package.md.
 * @throws AppError InvalidInput where level T is asked for without a timestamp authority
 */
export async function signAsice(request: SignAsiceRequest): Promise<Uint8Array> {
  const { level, tsa, signingTime, signer } = request;
  if (level === 'T' && tsa === undefined) {
    throw new AppError('InvalidInput', 'no-tsa', 'Level T needs a timestamp authority.');
  }
  const files = payloadsOf(request);
  const timestamp = level === 'T' && tsa !== undefined ? { tsa, genTime: signingTime } : undefined;
  const signature = signXades({ files, signer, signingTime, timestamp });
  return await assembleAsice(files, [{ name: SIGNATURE_FILE, text: signature }]);
}

/** The two payloads of a package, in the order they are stored. */
export function payloadsOf(
  request: Pick<SignAsiceRequest, 'document' | 'documentName' | 'metadata'>,
): SignedFile[] {
  const { document, documentName, metadata } = request;
  return [
    { name: documentName, mediaType: mediaTypeOf(documentName), bytes: document },
    { name: 'metadata.json', mediaType: 'application/json', bytes: metadata },
  ];
}

/** The container: `mimetype` first and stored, the payloads, the manifest, then the signature files. */
export async function assembleAsice(
  files: readonly SignedFile[],
  signatures: readonly { readonly name: string; readonly text: string }[],
): Promise<Buffer> {
  return await writeZip([
    { name: 'mimetype', bytes: Buffer.from(ASICE_MEDIA_TYPE), stored: true },
    ...files.map(({ name, bytes }) => ({ name, bytes })),
    { name: MANIFEST_FILE, bytes: Buffer.from(manifestXml(files)) },
    ...signatures.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
  ]);
}

/** The OpenDocument manifest naming the container and every payload. Source: EN 319 162-1, A.3. */
export function manifestXml(files: readonly Pick<SignedFile, 'name' | 'mediaType'>[]): string {
  const entry = (path: string, mediaType: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${mediaType}"/>`;
  const lines = [
    entry('/', ASICE_MEDIA_TYPE),
    ...files.map(({ name, mediaType }) => entry(name, mediaType)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
${lines.map((line) => `  ${line}\n`).join('')}</manifest:manifest>
`;
}
