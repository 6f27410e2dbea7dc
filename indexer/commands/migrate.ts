import { Command } from 'commander';
import { readConfig } from '#config';
import { openServices } from '#services';
import { say } from './output.ts';

/** `ashkar migrate`: brings the database to the version of the program; a second run changes nothing. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database to the version of the program')
    .addHelpText('after', '\nExample:\n  $ ashkar migrate')
    .action(async () => {
      const services = await openServices(readConfig());
      await services.close();
      say('The database is up to date.');
    });
}
