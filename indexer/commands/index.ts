import { Command } from 'commander';
import { AppError } from '#domain/errors.ts';
import { makeVectors } from '#indexer/assist/make-vectors.ts';
import {
  buildIndex,
  type IndexDifferences,
  repairIndex,
  verifyIndex,
} from '#indexer/ingest/index-consistency.ts';

import { printResult } from './output.ts';
import { withServices } from './with-services.ts';

type Json = { readonly json?: boolean };

/** `ashkar index build|verify|vectors`: keeps the search index equal to the record. */
export function indexCommand(): Command {
  const command = new Command('index')
    .description('build the search index, or verify and repair it')
    .addHelpText(
      'after',
      '\nExamples:\n  $ ashkar index verify\n  $ ashkar index verify --repair\n  $ ashkar index build\n  $ ashkar index vectors',
    );
  command
    .command('build')
    .description('build anew beside the live index and swap')
    .option('--json', 'as JSON')
    .action((options: Json) =>
      withServices(async (services) => {
        const documents = await buildIndex(services.ingest);
        printResult({ documents }, options, [`${documents} documents indexed.`]);
      }),
    );
  command
    .command('verify')
    .description('compare the index with the record; exit 1 on any difference')
    .option('--repair', 'bring the index to what the record says; exit 0')
    .option('--json', 'as JSON')
    .action((options: Json & { readonly repair?: boolean }) =>
      withServices(async (services) => {
        if (options.repair === true) {
          const repaired = await repairIndex(services.ingest);
          return printResult(repaired, options, [...describe(repaired), 'Repaired.']);
        }
        const found = await verifyIndex(services.ingest);
        printResult(found, options, describe(found));
        if (found.missing.length + found.stale.length + found.orphan.length > 0)
          process.exitCode = 1;
      }),
    );
  command
    .command('vectors')
    .description(
      'make the missing vectors of passages for search by meaning; may be stopped and run again',
    )
    .option('--json', 'as JSON')
    .action((options: Json) =>
      withServices(async ({ engine, embedder }) => {
        if (embedder === undefined)
          throw new AppError(
            'InvalidInput',
            'embeddings-not-set',
            'No embedding endpoint is set. Give ASHKAR_EMBEDDINGS_URL and ASHKAR_EMBEDDINGS_MODEL.',
          );
        const vectors = await makeVectors(engine, embedder);
        printResult({ vectors, model: embedder.model }, options, [
          `${vectors} vectors made by ${embedder.model}.`,
        ]);
      }),
    );
  return command;
}

function describe(found: IndexDifferences): readonly string[] {
  const { documents, missing, stale, orphan } = found;
  return [
    `${documents} documents in the record: ${missing.length} missing, ${stale.length} stale, ${orphan.length} orphan in the index.`,
  ];
}
