import { Command } from 'commander';
import { readConfig } from '#config';
import { printResult, say, table } from './output.ts';

/** `ashkar config check|print`: names every problem of the settings, or shows them with secrets masked. */
export function configCommand(): Command {
  const command = new Command('config').description('check or print the settings');
  command
    .command('check')
    .description('name every problem of the settings at once')
    .action(() => {
      readConfig();
      say('The settings are sound.');
    });
  command
    .command('print')
    .description('print the settings, secrets masked')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => {
      const config = readConfig();
      const shown = {
        ...config,
        secret: config.secret === undefined ? 'kept in the data folder' : '***',
        databaseUrl: config.databaseUrl.replace(/:[^:@/]+@/, ':***@'),
        elasticsearchUrl: config.elasticsearchUrl?.replace(/:[^:@/]+@/, ':***@') ?? '',
        elasticsearchKey: config.elasticsearchKey === undefined ? '' : '***',
        intakeTokens: [...config.intakeTokens.values()].map((source) => `${source}=***`),
      };
      printResult(
        shown,
        options,
        table(Object.entries(shown).map(([key, value]) => [key, String(value)])),
      );
    });
  return command;
}
