import {
  MAX_METADATA_BYTES,
  MEDIA_TYPES,
  type PackageMetadata,
  packageMetadata,
} from '#domain/package-metadata.ts';
import { duplicateKey } from './json-keys.ts';
import { type Payload, payloadHead, payloadSha256 } from './payload.ts';
import type { Expectation } from './report.ts';

/** What `metadata.json` of a package says, or why it cannot be used. */
export type ProfileCheck = {
  readonly metadata?: PackageMetadata;
  /** Faults of what the container holds. */
  readonly faults: readonly string[];
  /** Faults of what `metadata.json` says, under a signature that may be honest. */
  readonly metadataFaults: readonly string[];
};

const DOCUMENT = /^document\.(pdf|docx|html|txt)$/;

/** Checks the payloads of form (a): one document, one sound `metadata.json` that names it. Source: signatures, section 2. */
export function checkPackageProfile(
  payloads: ReadonlyMap<string, Payload>,
  expect: Expectation,
): ProfileCheck {
  const faults: string[] = [];
  const metadataFaults: string[] = [];
  const documents = [...payloads.keys()].filter((name) => name !== 'metadata.json');
  const [name] = documents;
  const isEvents = expect === 'events';
  const isExpected =
    name !== undefined && (isEvents ? name === 'events.jsonl' : DOCUMENT.test(name));
  if (documents.length !== 1 || !isExpected)
    faults.push('the container must hold one document and metadata.json');
  const document = name === undefined ? undefined : payloads.get(name);
  if (name !== undefined && document !== undefined && !hasContentOf(name, document))
    metadataFaults.push('the content of the document is not what its extension says');
  const bytes = payloads.get('metadata.json');
  if (!(bytes instanceof Uint8Array))
    return { faults: [...faults, 'metadata.json is missing'], metadataFaults };
  const read = readMetadata(bytes);
  if (typeof read === 'string') return { faults, metadataFaults: [read] };
  if (read.kind !== expect) metadataFaults.push('metadata.json is of another kind than expected');
  if (document !== undefined) {
    if (!hasMediaTypeOf(read))
      metadataFaults.push('metadata.json names another media type than the extension');
    if (read.document.name !== name) metadataFaults.push('metadata.json names another document');
    if (read.document.sha256 !== payloadSha256(document))
      metadataFaults.push('metadata.json holds another hash of the document');
  }
  return { metadata: read, faults, metadataFaults };
}

/** Metadata of a package, or the sentence on why it is refused: size, encoding, repeated keys, fields. */
export function readMetadata(bytes: Uint8Array): PackageMetadata | string {
  if (bytes.length > MAX_METADATA_BYTES) return 'metadata.json is too large';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'metadata.json is not UTF-8';
  }
  if (text.startsWith('\uFEFF')) return 'metadata.json begins with a byte order mark';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'metadata.json is not JSON';
  }
  if (duplicateKey(text)) return 'metadata.json has a repeated key';
  const parsed = packageMetadata.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  return `metadata.json has a field that is not allowed: ${path === '' ? 'kind' : path}`;
}

function hasMediaTypeOf({ document }: PackageMetadata): boolean {
  if (document.mediaType === 'application/x-ndjson') return document.name === 'events.jsonl';
  return document.name === `document.${MEDIA_TYPES[document.mediaType]}`;
}

function hasContentOf(name: string, document: Payload): boolean {
  const head = Buffer.from(payloadHead(document).subarray(0, 5)).toString('latin1');
  if (name.endsWith('.pdf')) return head === '%PDF-';
  const isZip = head.startsWith('PK\u0003\u0004');
  return name.endsWith('.docx') ? isZip : !isZip && head !== '%PDF-';
}
