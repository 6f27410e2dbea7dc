import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invalidInput } from '#domain/errors.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { type Crl, readCrl } from './crl.ts';
import { Asn1Error } from './der.ts';
import { type RevocationCache, revocationCache } from './revocation.ts';
import {
  type TrustStore,
  trustAllCertificates,
  trustConfiguration,
  trustStoreOf,
} from './trust.ts';

const CERTIFICATE_FILE = /\.(pem|crt|cer|der)$/i;
const CRL_FILE = /\.(crl|pem)$/i;
const PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g;

/**
 * The trust store of a folder: PEM or DER certificates (also in subfolders) and, where there is one,
 * `trust.json`; without it every CA certificate is an anchor of class GEI_QC.
 * @throws AppError InvalidInput for a folder that cannot be used
 */
export async function loadTrustFolder(path: string): Promise<TrustStore> {
  const certificates: Certificate[] = [];
  for (const file of await filesIn(path, CERTIFICATE_FILE))
    for (const der of blocksOf(await readFile(file), 'CERTIFICATE'))
      certificates.push(readOrRefuse(() => readCertificate(der), file));
  const unique = [...new Map(certificates.map((c) => [c.sha256, c])).values()];
  const text = await readFile(join(path, 'trust.json'), 'utf8').catch(absentAsUndefined);
  if (text === undefined) return trustAllCertificates(unique);
  try {
    return trustStoreOf(trustConfiguration.parse(JSON.parse(text)), unique);
  } catch (error) {
    throw invalidInput('trust-unreadable', `trust.json cannot be used: ${messageOf(error)}`, error);
  }
}

/** The revocation lists of a folder, DER or PEM. @throws AppError InvalidInput for a file that is not a list. */
export async function loadCrlFolder(path: string): Promise<RevocationCache> {
  const lists: Crl[] = [];
  for (const file of await filesIn(path, CRL_FILE))
    for (const der of blocksOf(await readFile(file), 'X509 CRL'))
      lists.push(readOrRefuse(() => readCrl(der), file));
  return revocationCache(lists);
}

/** DER of each PEM block with this label, or the bytes themselves where they are not PEM. */
export function blocksOf(bytes: Uint8Array, label: string): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('-----BEGIN ')) return [bytes];
  return [...text.matchAll(PEM_BLOCK)]
    .filter((match) => match[1] === label)
    .map((match) => Buffer.from(match[2] ?? '', 'base64'));
}

async function filesIn(path: string, pattern: RegExp): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(
    (error: unknown) => {
      throw invalidInput('folder-unreadable', 'The trust or CRL folder cannot be read.', error);
    },
  );
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readOrRefuse<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Asn1Error)) throw error;
    throw invalidInput(
      'trust-unreadable',
      `A file cannot be read: ${file}: ${error.message}`,
      error,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason';
}

function absentAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
