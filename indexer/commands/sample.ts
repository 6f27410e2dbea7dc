import { Command, CommanderError } from 'commander';
import { verifyWeeklySamples } from '#indexer/ingest/draw-weekly-samples.ts';
import type { Services } from '#services';
import { printResult, table } from './output.ts';
import { withServices } from './with-services.ts';

const EXAMPLES = `
Examples:
  $ ashkar sample verify
  $ ashkar sample verify --json

The lot rests on the secret of the installation: with another one no sample of more than 60 is the same.`;

/** `ashkar sample verify`: whether the weekly samples are those that the lot gives. Source: anonymizer.md §8. */
export function sampleCommand(): Command {
  const command = new Command('sample').description(
    'the weekly samples of what was published without a reader',
  );
  command
    .command('verify')
    .description('draw every week again; exit 1 where a sample is another one')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action((options: { json?: boolean }) => withServices((services) => verify(services, options)));
  return command;
}

async function verify({ ingest }: Services, options: { json?: boolean }): Promise<void> {
  const checks = await verifyWeeklySamples(ingest);
  const rows = checks.map(({ week, published, drawn, isRight }) => [
    ...[week, published, drawn, isRight ? 'as drawn' : 'ANOTHER SAMPLE'],
  ]);
  printResult(checks, options, table([['week', 'published', 'drawn', 'lot'], ...rows]));
  if (checks.some(({ isRight }) => !isRight)) throw new CommanderError(1, 'ashkar.problems', '');
}
