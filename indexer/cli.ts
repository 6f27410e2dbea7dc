#!/usr/bin/env node
import process from 'node:process';

const MAJOR = Number(process.versions.node.split('.')[0]);
if (MAJOR < 24) {
  process.stderr.write(
    `ashkar needs Node 24 and this is ${process.version}; run it as "npx ashkar" or "npm run ashkar --".\n`,
  );
  process.exit(2);
}

const { runCli } = await import('./run-cli.ts');
process.exitCode = await runCli(process.argv);
