import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCrlFolder } from './load-trust.ts';
import { type RevocationCache, revocationCache } from './revocation.ts';

/**
 * The revocation lists of a folder, read again only when the folder changes. Fetching lists into the
 * folder is the work of a job outside the verifier.
 */
export function crlFiles(folder: string): () => Promise<RevocationCache> {
  let key = '';
  let cache: RevocationCache = revocationCache([]);
  return async () => {
    await mkdir(folder, { recursive: true });
    const names = (await readdir(folder)).sort();
    const facts = await Promise.all(names.map((name) => stat(join(folder, name))));
    const now = names
      .map((name, index) => `${name} ${facts[index]?.mtimeMs} ${facts[index]?.size}`)
      .join('\n');
    if (now === key) return cache;
    cache = await loadCrlFolder(folder);
    key = now;
    return cache;
  };
}
