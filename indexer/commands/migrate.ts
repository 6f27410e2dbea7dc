import { Command } from 'commander';
import { say } from './output.ts';
import { withServices } from './with-services.ts';

/** `ashkar migrate`: brings the database to the version of the program; a second run changes nothing. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database to the version of the program')
    .addHelpText('after', '\nExample:\n  $ ashkar migrate')
    .action(async () => {
      await withServices(async () => undefined); // opening migrates
      say('The database is up to date.');
    });
}
