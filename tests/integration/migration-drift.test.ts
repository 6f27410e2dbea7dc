import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it('the migrations are what the schema says: generating again changes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ashkar-drift-'));
  try {
    cpSync(join(ROOT, 'drizzle/migrations'), folder, { recursive: true });
    const before = readdirSync(folder, { recursive: true }).sort();
    const out = relative(ROOT, folder);
    const args = [
      'generate',
      '--dialect=postgresql',
      '--schema=./drizzle/schema/index.ts',
      `--out=${out}`,
      '--casing=snake_case',
    ];
    const done = spawnSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(done.stdout + done.stderr).toContain('No schema changes');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
