import { Command } from 'commander';
import { brokenAuditRows } from '#drizzle/audit-log.ts';
import { logProblems } from '#drizzle/publication-log.ts';
import { contentProblems } from '#indexer/ingest/record-check.ts';
import { printResult } from './output.ts';
import { withServices } from './with-services.ts';

/** `ashkar log fsck`: re-derives leaves, published bytes and the audit chain; exit 1 on any problem. */
export function logCommand(): Command {
  const command = new Command('log').description('check the publication log and the audit');
  command
    .command('fsck')
    .description('prove that leaves, published texts and audit rows are as they were written')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ ashkar log fsck')
    .action(async (options: { json?: boolean }) => {
      await withServices(async (services) => {
        const db = services.store.read;
        const problems = [
          ...(await logProblems(db)),
          ...(await contentProblems(db)),
          ...(await brokenAuditRows(db)).map(
            (id) => `audit row ${id} does not follow from the row before it`,
          ),
        ];
        printResult(
          { problems },
          options,
          problems.length === 0 ? ['The record is intact.'] : problems,
        );
        if (problems.length > 0) process.exitCode = 1;
      });
    });
  return command;
}
