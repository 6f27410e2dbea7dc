import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { blocksOf } from './load-trust.ts';

/**
 * The revocation lists of a folder as DER, read again only when the folder changes. Fetching lists into
 * the folder is the work of a job outside the verifier.
 */
export function crlFiles(folder: string): () => Promise<readonly Uint8Array[]> {
  let key = '';
  let lists: readonly Uint8Array[] = [];
  return async () => {
    await mkdir(folder, { recursive: true });
    const names = (await readdir(folder)).filter((name) => /\.(crl|pem)$/i.test(name)).sort();
    const facts = await Promise.all(names.map((name) => stat(join(folder, name))));
    const now = names.map((name, index) => `${name} ${facts[index]?.mtimeMs} ${facts[index]?.size}`).join('\n');
    if (now === key) return lists;
    const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
    lists = files.flatMap((bytes) => blocksOf(bytes, 'X509 CRL'));
    key = now;
    return lists;
  };
}
