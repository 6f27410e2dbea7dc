import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unavailable } from '#domain/errors.ts';
import type { PageHandler } from './portal-server.ts';
import { loadStaticFiles, type StaticFile } from './static-files.ts';

export type BuiltPortal = {
  readonly pages: PageHandler;
  readonly files: ReadonlyMap<string, StaticFile>;
};

/**
 * The built pages and files of `dist/`.
 * @throws AppError `portal-not-built` where `astro build` has not run.
 */
export async function loadBuiltPortal(dist: string): Promise<BuiltPortal> {
  const entry = join(dist, 'server', 'entry.mjs');
  if (!existsSync(entry)) {
    throw unavailable(
      'portal-not-built',
      'The portal is not built yet: run `npm start` once, it builds it.',
    );
  }
  const built = (await import(pathToFileURL(entry).href)) as { readonly handler: PageHandler };
  return { pages: built.handler, files: await loadStaticFiles(join(dist, 'client')) };
}
