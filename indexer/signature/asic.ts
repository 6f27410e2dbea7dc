import type { XmlElement } from 'libxml2-wasm';
import { type Payload, payloadSha256 } from './payload.ts';
import { childElements, isNamed, withXml, XmlFault } from './xml.ts';
import { readZip, type ZipEntry } from './zip.ts';

export const ASICE = 'application/vnd.etsi.asic-e+zip';
export const ASICS = 'application/vnd.etsi.asic-s+zip';
const MANIFEST_NS = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
const MAX_SIGNATURE_FILES = 20; // a document signed by more is not of this world
const TYPE_NAMES: readonly string[] = [ASICE, ASICS];

export type ContainerForm = 'ASiC-E-XAdES' | 'ASiC-S-XAdES' | 'ASiC-CAdES' | 'ZIP';

/** An opened container: every fault of it counts against each signature in it. */
export type Container<P extends Payload = Uint8Array> =
  | {
      readonly ok: true;
      readonly form: ContainerForm;
      readonly payloads: ReadonlyMap<string, P>;
      readonly signatureFiles: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      readonly faults: readonly string[];
      /** Faults of what the container lists, judged with the coverage of each signature. */
      readonly listFaults: readonly string[];
      readonly hasManifest: boolean;
    }
  | { readonly ok: false; readonly code: 'container' | 'limit'; readonly sentence: string };

/**
 * Opens an ASiC container and checks it as a container; of the payload `streamed` only digests are kept, so that it
 * may be larger than the memory. Source: EN 319 162-1, 4.3–4.4 and annex A.
 */
export function readContainer(bytes: Uint8Array): Promise<Container>;
export function readContainer(
  bytes: Uint8Array,
  streamed: string | undefined,
): Promise<Container<Payload>>;
export async function readContainer(
  bytes: Uint8Array,
  streamed?: string,
): Promise<Container<Payload>> {
  const zip = await readZip(bytes, streamed);
  if (!zip.ok) return zip;
  const faults = [...zip.faults];
  const listFaults: string[] = [];
  const files = zip.entries.filter((entry) => !entry.name.endsWith('/'));
  faults.push(...mimetypeFaults(files[0], files));
  const declared = text(files.find((entry) => entry.name === 'mimetype'))?.trim();
  const meta = files.filter((entry) => isMeta(entry.name));
  const signatureFiles = meta.filter((e) => /^META-INF\/.*signatures[^/]*\.xml$/i.test(e.name));
  const payloads = new Map<string, Payload>();
  for (const { name, bytes: content, streamed: read } of files)
    if (name !== 'mimetype' && !isMeta(name)) payloads.set(name.normalize('NFC'), read ?? content);
  if (payloads.size === 0) listFaults.push('the container holds no document');
  if (signatureFiles.length > MAX_SIGNATURE_FILES)
    return { ok: false, code: 'limit', sentence: 'the container holds too many signature files' };
  const hasCades = meta.some((entry) => /\.p7[smb]$/i.test(entry.name));
  const form = formOf(declared, signatureFiles.length, hasCades);
  if (form === 'ASiC-S-XAdES' && payloads.size !== 1)
    faults.push('a simple container holds exactly one document');
  const known = new Set(signatureFiles.map((entry) => entry.name));
  const manifest = meta.find((entry) => entry.name === 'META-INF/manifest.xml');
  if (manifest !== undefined) listFaults.push(...manifestFaults(manifest, payloads));
  for (const entry of meta)
    if (!known.has(entry.name) && entry !== manifest && entry.name !== 'META-INF/container.xml')
      faults.push('META-INF holds a file that belongs to no signature');
  return {
    ok: true,
    form,
    payloads,
    signatureFiles,
    faults: [...new Set(faults)],
    listFaults,
    hasManifest: manifest !== undefined,
  };
}

function isMeta(name: string): boolean {
  return name.toUpperCase().startsWith('META-INF/');
}

function text(entry: ZipEntry | undefined): string | undefined {
  return entry === undefined ? undefined : Buffer.from(entry.bytes).toString('utf8');
}

function formOf(declared: string | undefined, xades: number, hasCades: boolean): ContainerForm {
  if (xades > 0) return declared === ASICS ? 'ASiC-S-XAdES' : 'ASiC-E-XAdES';
  return hasCades ? 'ASiC-CAdES' : 'ZIP';
}

function mimetypeFaults(
  first: ZipEntry | undefined,
  files: readonly ZipEntry[],
): readonly string[] {
  const types = files.filter((entry) => entry.name === 'mimetype');
  const [type] = types;
  if (type === undefined) return ['the mimetype file is missing'];
  const faults: string[] = [];
  if (first !== type || types.length !== 1) faults.push('mimetype is not the first entry');
  if (!type.isStored || type.hasExtraField) faults.push('mimetype is not stored plainly');
  if (!TYPE_NAMES.includes(Buffer.from(type.bytes).toString('latin1')))
    faults.push('mimetype names another format');
  return faults;
}

/** The manifest must list exactly the payloads. Source: signatures, section 6, ASiC 4. */
function manifestFaults(
  manifest: ZipEntry,
  payloads: ReadonlyMap<string, Payload>,
): readonly string[] {
  try {
    const listed = withXml(manifest.bytes, (doc) => {
      if (!isNamed(doc.root, MANIFEST_NS, 'manifest'))
        throw new XmlFault('the manifest has another root');
      return childElements(doc.root).map((entry) => {
        if (!isNamed(entry, MANIFEST_NS, 'file-entry'))
          throw new XmlFault('the manifest has an unexpected element');
        return namespacedPath(entry) ?? '';
      });
    });
    const names = listed.filter((name) => name !== '/').map((name) => name.normalize('NFC'));
    const isSame = names.length === payloads.size && names.every((name) => payloads.has(name));
    return isSame && new Set(names).size === names.length
      ? []
      : ['the manifest does not list exactly the documents'];
  } catch (error) {
    if (error instanceof XmlFault) return ['the manifest cannot be read'];
    throw error;
  }
}

function namespacedPath(entry: XmlElement): string | undefined {
  return entry.attrs.find((a) => a.name === 'full-path' && a.namespaceUri === MANIFEST_NS)?.value;
}

/** Payloads for the report, by name. */
export function payloadList(payloads: ReadonlyMap<string, Payload>) {
  return [...payloads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => ({ name, sha256: payloadSha256(one), mediaType: mediaTypeOf(name) }));
}

function mediaTypeOf(name: string): string {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return MEDIA_TYPE_BY_EXTENSION[extension] ?? 'application/octet-stream';
}

const MEDIA_TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
};
