import process from 'node:process';
import { Command } from 'commander';
import { mayPublishAutomatically } from '#domain/calibration.ts';
import { readCalibration } from '#drizzle/settings.ts';
import {
  outdatedCount,
  reanonymize,
  rehearseRerun,
  rulesInForce,
} from '#indexer/ingest/reanonymize.ts';
import { printResult, say, table } from './output.ts';
import { progressLine } from './progress.ts';
import { withServices } from './with-services.ts';

type Options = { readonly all?: boolean; readonly dryRun?: boolean; readonly json?: boolean };

const HELP = `
Examples:
  $ ashkar reanonymize --dry-run
  $ ashkar reanonymize
  $ ashkar reanonymize --all --json

Each decision goes from its kept original through the ordinary pipeline. The same text stays as it is; another
text becomes a new version, or waits for review while the published one stays. What the policy withholds is
withdrawn (reason "policy"); a text on which the leak check fires is withdrawn (reason "leak") until reviewed.
After an interruption run it again: it goes on where it was.`;

/** `ashkar reanonymize`: runs published decisions again that were made under another policy or anonymizer. */
export function reanonymizeCommand(): Command {
  return new Command('reanonymize')
    .description('run published decisions again that were made under other rules of anonymization')
    .option('--all', 'also those that were made under the rules in force')
    .option('--dry-run', 'count what would become of them, change nothing')
    .option('--json', 'one JSON result')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      await withServices(async ({ ingest }) => {
        const { all = false } = options;
        const stopping = new AbortController();
        process.once('SIGTERM', () => stopping.abort());
        process.once('SIGINT', () => stopping.abort());
        const calibration = await readCalibration(ingest.store.read);
        if (!mayPublishAutomatically(calibration, ingest.policy.version, 'test'))
          say(
            `There is no calibration for policy ${ingest.policy.version}: every changed text goes to review.`,
          );
        const line = progressLine('Anonymising again');
        const run = options.dryRun === true ? rehearseRerun : reanonymize;
        const counts = await run(ingest, { all, signal: stopping.signal, onProgress: line.show });
        line.end();
        const left = stopping.signal.aborted ? await outdatedCount(ingest, all) : 0;
        const rows = Object.entries(counts).map(([name, count]) => [name, count] as const);
        printResult(
          { rules: rulesInForce(ingest), dryRun: options.dryRun === true, ...counts },
          options,
          table([['outcome', 'decisions'], ...rows]),
        );
        if (left > 0) say(`Stopped; ${left} decisions are left. Run the command again.`);
      });
    });
}

/** Says in one line that published decisions were made under other rules; silent where none were. */
export async function sayOutdated(services: Parameters<typeof outdatedCount>[0]): Promise<void> {
  const count = await outdatedCount(services);
  if (count > 0)
    say(
      `${count} published decisions were anonymised under other rules than those in force; run "ashkar reanonymize".`,
    );
}
