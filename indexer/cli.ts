#!/usr/bin/env -S node --liftoff-only --max-semi-space-size=8
// --liftoff-only: the optimizing compiler of WebAssembly takes half a gigabyte for a moment and makes the
// embedded database no faster. --max-semi-space-size: MB in which new objects wait to be collected.
import process from 'node:process';

const MAJOR = Number(process.versions.node.split('.')[0]);
if (MAJOR < 24) {
  process.stderr.write(
    `ashkar needs Node 24 and this is ${process.version}; run it as "npx ashkar" or "npm run ashkar --".\n`,
  );
  process.exit(2);
}

// An error that nobody caught is named by class, code and place: messages of drivers quote their parameters.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => {
    process.stderr.write(`ashkar: stopped unexpectedly: ${JSON.stringify(describeError(error))}\n`);
    process.exit(1);
  });

await import('#drizzle/module-hooks.ts');
const { describeError } = await import('./log.ts');
const { runCli } = await import('./run-cli.ts');
process.exitCode = await runCli(process.argv);
