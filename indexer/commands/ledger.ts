import { Command } from 'commander';
import { invalidInput } from '#domain/errors.ts';
import { isCalendarDate } from '#domain/publication-clock.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { touchAllCells } from '#drizzle/ledger.ts';
import { touchDecisions } from '#drizzle/roll-ups.ts';
import { writeStartedOn } from '#drizzle/settings.ts';
import { readStartedOn } from '#drizzle/term.ts';
import { keepLedger } from '#indexer/ingest/keep-ledger.ts';
import { keepStatistics } from '#indexer/ingest/keep-statistics.ts';
import type { Services } from '#services';
import { say } from './output.ts';
import { withServices } from './with-services.ts';

const EXAMPLES = `
Examples:
  $ ashkar ledger start
  $ ashkar ledger start --on 2026-11-01 --by "operator 1"

What was adopted before that day is counted apart: it is never late and never in time, nobody is warned of it, and it
has no day in the worklist.`;

type Start = { readonly on?: string; readonly by?: string };

/** `ashkar ledger start`: the day from which the one-month term runs. */
export function ledgerCommand(): Command {
  const command = new Command('ledger').description('the ledger of adopted decisions');
  command
    .command('start')
    .description('show or set the day from which the one-month term runs')
    .option('--on <day>', 'YYYY-MM-DD, in Baku')
    .option('--by <name>', 'who sets it; goes into the audit')
    .addHelpText('after', EXAMPLES)
    .action((options: Start) => withServices((services) => start(services, options)));
  return command;
}

async function start({ store, ingest }: Services, { on, by }: Start): Promise<void> {
  if (on !== undefined) {
    if (!isCalendarDate(on)) throw invalidInput('day', 'The day is written YYYY-MM-DD.');
    if (by === undefined) throw invalidInput('by', 'Say with --by who sets the day.');
    const at = ingest.clock.now();
    await store.write(async (tx) => {
      await writeStartedOn(tx, on, at);
      await touchAllCells(tx);
      await touchDecisions(tx);
      const event = {
        actor: by,
        action: 'ledger-start',
        subject: 'ledger',
        result: 'done',
      } as const;
      await appendAudit(tx, { ...event, detail: { on } }, at);
    });
    await keepLedger(ingest);
    await keepStatistics(ingest);
  }
  const day = await readStartedOn(store.read);
  say(day === undefined ? 'The term runs for every decision.' : `The term runs from ${day}.`);
}
