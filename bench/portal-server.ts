import process from 'node:process';
import { readConfig } from '#config';
import { workLoop } from '#indexer/ingest/work-loop.ts';
import { startPortal, stopOnSignal } from '#portal/server.ts';
import { openServices } from '#services';

// The embedded process as `ashkar serve` runs it, but with rate limits that a bench does not reach.
const FREE = { points: 1_000_000, seconds: 60 };
const services = await openServices(readConfig(), { pageMemoryMs: 2000 });
const stopping = new AbortController();
const portal = await startPortal({
  host: '127.0.0.1',
  port: 0,
  services: services.portal,
  limits: { page: FREE, search: FREE, bots: FREE },
});
const work = workLoop(services.ingest, {
  sources: services.sources,
  concurrency: 2,
  idleMs: 300,
  signal: stopping.signal,
});
stopOnSignal(async () => {
  stopping.abort();
  await portal.stop();
  await work;
  await services.close();
});
process.stdout.write(`${portal.origin}\n`);
