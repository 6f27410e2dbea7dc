import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** All checks of the project in order; the first that fails ends the run. Arguments go to Vitest. */

const CHECKS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  {
    name: 'format and lint (Biome)',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  },
  { name: 'types (tsc)', command: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  {
    name: 'pages (astro check)',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
  },
  {
    name: 'migrations (drizzle-kit check)',
    command: ['node_modules/drizzle-kit/bin.cjs', 'check'],
  },
  {
    name: 'tests (Vitest)',
    command: ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
  },
];

let failed: string | undefined;
for (const { name, command } of CHECKS) {
  if (process.argv.length > 2 && !name.startsWith('tests')) continue; // a filter means: only these tests
  process.stderr.write(`— ${name}\n`);
  const done = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (done.status !== 0) {
    failed = name;
    break;
  }
}
if (failed !== undefined) process.stderr.write(`Failed: ${failed}\n`);
process.exitCode = failed === undefined ? 0 : 1;
