import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRY = join(ROOT, 'dist', 'server', 'entry.mjs');
const FONTS = [
  join(ROOT, 'portal', 'public', 'fonts', 'inter-latin.woff2'),
  join(ROOT, 'dashboards', 'report', 'fonts', 'inter-latin-ext-400.ttf'),
];
const LOCK = join(ROOT, 'node_modules', '.ashkar-build-lock');
const run = promisify(execFile);

/** Builds the portal where `dist/` is absent or older than a source; one test file builds, others wait. */
export async function ensureBuilt(): Promise<void> {
  for (;;) {
    if (isFresh()) return;
    try {
      mkdirSync(LOCK);
    } catch {
      if (lockIsOld()) rmSync(LOCK, { recursive: true, force: true });
      await wait(500);
      continue;
    }
    try {
      if (!FONTS.every((font) => existsSync(font)))
        await run(process.execPath, ['portal/build-fonts.ts'], { cwd: ROOT });
      const astro = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
      await run(process.execPath, [astro, 'build'], {
        cwd: ROOT,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      });
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
    return;
  }
}

function isFresh(): boolean {
  if (!existsSync(ENTRY) || !FONTS.every((font) => existsSync(font))) return false;
  const built = statSync(ENTRY).mtimeMs;
  const sources = globSync(
    ['astro.config.mjs', '{portal,dashboards,domain}/**/*.{astro,ts,css,json}'],
    { cwd: ROOT },
  );
  return sources.every(
    (path) => path.endsWith('.test.ts') || statSync(join(ROOT, path)).mtimeMs <= built,
  );
}

function lockIsOld(): boolean {
  return existsSync(LOCK) && statSync(LOCK).mtimeMs < performance.timeOrigin - 300_000;
}
