import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import { type Config, readConfig } from '#config';
import { AppError, invalidInput } from '#domain/errors.ts';
import { SOURCES, type SourceName } from '#domain/package-metadata.ts';
import { submissionById } from '#drizzle/submissions.ts';
import { writeSafely } from '#indexer/ingest/originals.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { MAX_PACKAGE_BYTES, receive } from '#indexer/ingest/receive.ts';
import { readContainer } from '#indexer/signature/asic.ts';
import { readMetadata } from '#indexer/signature/package-profile.ts';
import { openServices, type Services } from '#services';
import { printResult, say, table } from './output.ts';

type IngestOptions = {
  readonly source?: SourceName;
  readonly json?: boolean;
  readonly dryRun?: boolean;
};

const EXAMPLES = `
Examples:
  $ ashkar ingest decision.asice
  $ ashkar ingest ./packages --json

The source is the one that the package names; give --source for bytes that name none. While a server uses
the data folder, the files are put into its inbox and the server takes them from there.`;

/** `ashkar ingest`: takes packages or folders of them through the whole pipeline. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('take packages, or folders of packages, through the pipeline')
    .argument('<paths...>', 'package files or folders')
    .addOption(new Option('--source <name>', 'the system that delivers').choices(SOURCES))
    .option('--dry-run', 'list what would be taken, store nothing')
    .option('--json', 'one JSON result')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: IngestOptions) => {
      const files = (await Promise.all(paths.map(filesOf))).flat();
      if (options.dryRun === true) {
        printResult(files, options, files);
        return;
      }
      const config = readConfig();
      const services = await openServices(config).catch((error: unknown) => lockedOr(error));
      if (services === undefined) {
        await handOver(files, options.source, config);
        return;
      }
      try {
        await ingestFiles(services, files, options);
      } finally {
        await services.close();
      }
    });
}

function lockedOr(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'data-locked') return undefined;
  throw error;
}

async function ingestFiles(
  services: Services,
  files: readonly string[],
  options: IngestOptions,
): Promise<void> {
  const receipts: { file: string; submissionId: string }[] = [];
  for (const file of files) {
    if ((await stat(file)).size > MAX_PACKAGE_BYTES) {
      say(
        `${basename(file)}: a package may have ${MAX_PACKAGE_BYTES / 1024 / 1024} MB; it was left where it is.`,
      );
      process.exitCode = 1;
      continue;
    }
    const bytes = await readFile(file);
    const source = options.source ?? (await namedSource(bytes)) ?? 'e-court';
    const receipt = await receive(
      { source, fileName: basename(file), bytes, receivedAt: services.ingest.clock.now() },
      services.ingest,
    );
    receipts.push({ file: basename(file), submissionId: receipt.submissionId });
  }
  await drain(services.ingest, { concurrency: 2 });
  const results = [];
  for (const { file, submissionId } of receipts) {
    const row = await submissionById(services.store.read, submissionId);
    results.push({
      file,
      submissionId,
      state: row?.state ?? 'unknown',
      reasonCode: row?.reasonCode ?? '',
      reason: row?.reasonSentence ?? '',
    });
  }
  const isBad = results.some(({ state }) => state === 'refused' || state === 'quarantined');
  printResult(
    results,
    options,
    table([
      ['file', 'state', 'reason', ''],
      ...results.map(({ file, state, reasonCode, reason }) => [file, state, reasonCode, reason]),
    ]),
  );
  if (isBad) process.exitCode = 1;
}

/** The source that a package names in its metadata, or undefined. */
export async function namedSource(bytes: Uint8Array): Promise<SourceName | undefined> {
  const container = await readContainer(bytes).catch(() => undefined);
  if (container?.ok !== true) return undefined;
  const metadata = readMetadata(container.payloads.get('metadata.json') ?? new Uint8Array());
  return typeof metadata === 'string' ? undefined : metadata.source;
}

async function handOver(
  files: readonly string[],
  source: SourceName | undefined,
  config: Config,
): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(file);
    const name = source ?? (await namedSource(bytes)) ?? 'e-court';
    await writeSafely(join(config.dataDir, 'inbox', name, basename(file)), bytes);
  }
  say(
    `A server uses the data folder: ${files.length} files were put into its inbox and it takes them from there.`,
  );
}

async function filesOf(path: string): Promise<readonly string[]> {
  const facts = await stat(path).catch(() => undefined);
  if (facts === undefined)
    throw invalidInput('no-such-file', `There is no file or folder ${path}; check the path.`);
  if (!facts.isDirectory()) return [path];
  const names = await readdir(path);
  const files = await Promise.all(
    names.sort().map(async (name) => ({
      path: join(path, name),
      isFile: (await stat(join(path, name))).isFile(),
    })),
  );
  return files
    .filter((file) => file.isFile && !basename(file.path).endsWith('.json'))
    .map((file) => file.path);
}
