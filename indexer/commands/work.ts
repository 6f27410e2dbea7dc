import { Command } from 'commander';
import { retryHeld } from '#drizzle/submissions.ts';
import { keepLedger } from '#indexer/ingest/keep-ledger.ts';
import { keepStatistics } from '#indexer/ingest/keep-statistics.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { takeDeliveries, workLoop } from '#indexer/ingest/work-loop.ts';
import { say } from './output.ts';
import { sayOutdated } from './reanonymize.ts';
import { withServices } from './with-services.ts';

/** `ashkar work`: takes the inbox and works on what waits, until stopped or (with --once) until nothing waits. */
export function workCommand(): Command {
  return new Command('work')
    .description('take deliveries from the inbox and work on what waits')
    .option('--once', 'end when nothing waits')
    .option('--retry-held', 'send held packages through verification again first')
    .addHelpText('after', '\nExamples:\n  $ ashkar work --once\n  $ ashkar work')
    .action(async (options: { once?: boolean; retryHeld?: boolean }) => {
      await withServices(async (services) => {
        const { ingest, sources } = services;
        await sayOutdated(ingest);
        if (options.retryHeld === true) {
          const count = await services.store.write((tx) => retryHeld(tx, ingest.clock.now()));
          say(`${count} held packages go through verification again.`);
        }
        if (options.once === true) {
          await takeDeliveries(sources, ingest);
          say(`${await drain(ingest, { concurrency: 2 })} submissions moved.`);
          await keepLedger(ingest);
          await keepStatistics(ingest);
          return;
        }
        const stopping = new AbortController();
        process.once('SIGTERM', () => stopping.abort());
        process.once('SIGINT', () => stopping.abort());
        say('Working; stop with Ctrl-C.');
        await workLoop(ingest, { sources, concurrency: 2, idleMs: 1000, signal: stopping.signal });
      });
    });
}
