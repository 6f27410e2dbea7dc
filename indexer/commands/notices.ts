import { Command, Option } from 'commander';
import { invalidInput, notFound } from '#domain/errors.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { readNotice, unreadNotices } from '#drizzle/staff-notices.ts';
import type { Services } from '#services';
import { printResult, say, table } from './output.ts';
import { withServices } from './with-services.ts';

const EXAMPLES = `
Examples:
  $ ashkar notices list
  $ ashkar notices read 17 --by "reviewer 7"

A notice is raised 7 and 3 days before the one-month term of a decision ends, and each day after it.`;

/** `ashkar notices list|read`: what staff are told of terms. Source: Court 6.1.18. */
export function noticesCommand(): Command {
  const command = new Command('notices')
    .description('warnings on terms that end or have ended')
    .addHelpText('after', EXAMPLES);
  command
    .command('list')
    .option('--limit <n>', 'how many', '50')
    .option('--json', 'as JSON')
    .action((options: { limit: string; json?: boolean }) =>
      withServices((services) => list(services, options)),
    );
  command
    .command('read <notice>')
    .addOption(new Option('--by <name>', 'who read it; goes into the audit').makeOptionMandatory())
    .action((id: string, { by }: { by: string }) =>
      withServices((services) => read(services, id, by)),
    );
  return command;
}

async function list(services: Services, options: { limit: string; json?: boolean }): Promise<void> {
  const notices = await unreadNotices(services.store.read, Number(options.limit) || 50);
  const rows = notices.map((one) => [
    one.id,
    one.kind,
    one.on,
    one.courtCode ?? '',
    one.adoptedOn ?? '',
    one.state,
    one.submissionId,
  ]);
  printResult(
    notices,
    options,
    table([['notice', 'kind', 'day', 'court', 'adopted', 'state', 'submission'], ...rows]),
  );
}

async function read(services: Services, id: string, by: string): Promise<void> {
  if (!/^\d{1,12}$/.test(id))
    throw invalidInput('notice-id', 'That is no number of a notice; see "ashkar notices list".');
  const at = services.ingest.clock.now();
  await services.store.write(async (tx) => {
    if (!(await readNotice(tx, Number(id), by, at)))
      throw notFound('notice', 'There is no such unread notice; see "ashkar notices list".');
    await appendAudit(
      tx,
      { actor: by, action: 'read-notice', subject: id, result: 'done', detail: {} },
      at,
    );
  });
  say(`Notice ${id} is read.`);
}
