import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export type StaticFile = {
  readonly body: Buffer;
  readonly gzip?: Buffer | undefined;
  readonly headers: Readonly<Record<string, string>>;
};

/** Files of the built client, held in memory by their address: there are few and they never change while we run. */
export async function loadStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const body = await readFile(path);
    const hashed = address.startsWith('/_astro/');
    files.set(address, {
      body,
      gzip: type.startsWith('font/') ? undefined : gzipSync(body, { level: 9 }),
      headers: {
        'content-type': type,
        'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
      },
    });
  }
  return files;
}

/** Sends a file, compressed where the reader takes it. */
export function sendStaticFile(
  file: StaticFile,
  acceptEncoding: string | undefined,
  method: string,
  res: ServerResponse,
): void {
  const zipped = file.gzip !== undefined && /\bgzip\b/.test(acceptEncoding ?? '');
  const body = zipped && file.gzip !== undefined ? file.gzip : file.body;
  res.writeHead(200, {
    ...file.headers,
    'content-length': body.length,
    ...(file.gzip === undefined ? {} : { vary: 'accept-encoding' }),
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
  res.end(method === 'HEAD' ? undefined : body);
}
