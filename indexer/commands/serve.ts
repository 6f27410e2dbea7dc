import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '#config';
import { workLoop } from '#indexer/ingest/work-loop.ts';
import { probeJournal } from '#indexer/probe/journal.ts';
import { WATCH_TIMES, watch } from '#indexer/probe/watch.ts';
import { startPortal, stopOnSignal } from '#portal/server.ts';
import { openServices } from '#services';
import { fillDemo } from './demo.ts';
import { say } from './output.ts';

const PAGE_MEMORY_MS = 2000; // readers of one page share a reading; a withdrawal shows within two seconds
const IDLE_MS = 1000; // pause between two looks into the inbox
const HAND_OVER_MS = 60_000; // counts of the portal's own use that a crash may lose

/** `ashkar serve`: the embedded mode in one process: portal, intake, worker. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the portal and work on what arrives, in one process')
    .option('--demo', 'fill an empty data folder with the demonstration corpus first')
    .addHelpText('after', '\nExamples:\n  $ ashkar serve\n  $ PORT=8080 ashkar serve --demo')
    .action(async (options: { demo?: boolean }) => {
      const config = readConfig();
      if (options.demo === true && config.isDemo) await fillDemo(config);
      const services = await openServices(config, { pageMemoryMs: PAGE_MEMORY_MS });
      const { ingest, sources, intake, portal, staffDoor, usage, log } = services;
      const handOver = () =>
        usage.handOver().catch((error: unknown) => log.error('counts not handed over', error));
      const stopping = new AbortController();
      const running = await startPortal({
        host: config.host,
        port: config.port,
        services: portal,
        staffDoor,
        freeLoopback: true,
        trustedProxies: config.trustedProxies,
        onAnswer: (entry) => {
          log.debug('answered', entry);
          usage.answered(entry);
        },
        intake: async (request, response) => {
          await intake(request, response);
        },
      }).catch(async (error: unknown) => {
        await services.close();
        throw error;
      });
      const work = workLoop(ingest, {
        sources,
        concurrency: 2,
        idleMs: IDLE_MS,
        signal: stopping.signal,
      });
      const watching = watch({
        ...{ origin: running.origin, ...WATCH_TIMES, isInside: true },
        journal: probeJournal(join(config.dataDir, 'probe')),
        signal: stopping.signal,
        now: () => new Date(),
      }).catch((error: unknown) => log.error('the watch over the portal ended', error));
      const handingOver = setInterval(handOver, HAND_OVER_MS);
      stopOnSignal(async () => {
        stopping.abort();
        clearInterval(handingOver);
        await running.stop();
        await Promise.all([work, watching]);
        await handOver();
        await services.close();
      });
      say(`Aşkar is at ${config.publicUrl} (stop with Ctrl-C).`);
      if (services.isTest) say('It shows demonstration data signed with test certificates.');
    });
}
