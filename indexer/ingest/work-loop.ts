import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#domain/errors.ts';
import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import { raiseTermWarnings } from '#drizzle/staff-notices.ts';
import type { Source } from '#indexer/sources/source.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { keepLedger } from './keep-ledger.ts';
import { drain } from './pipeline.ts';
import { receive } from './receive.ts';
import type { IngestServices } from './services.ts';

export type WorkLoopOptions = {
  readonly sources: readonly Source[];
  readonly concurrency: number;
  readonly idleMs: number;
  readonly signal: AbortSignal;
};

/** Takes every waiting delivery of the sources; a delivery that cannot be kept stays with its source. */
export async function takeDeliveries(
  sources: readonly Source[],
  services: IngestServices,
): Promise<number> {
  let taken = 0;
  for (const source of sources) {
    for await (const delivery of source.deliveries()) {
      await receive(delivery, services);
      await delivery.accept();
      taken += 1;
    }
  }
  return taken;
}

/**
 * Watches the sources and works until the signal: what fails for an outside reason (disk full, database
 * gone) is retried after a pause, the process lives on.
 */
export async function workLoop(services: IngestServices, options: WorkLoopOptions): Promise<void> {
  const { sources, concurrency, idleMs, signal } = options;
  let warnedOn: CalendarDate | undefined;
  while (!signal.aborted) {
    try {
      await takeDeliveries(sources, services);
      const moved = await drain(services, { concurrency, signal });
      if (moved === 0) {
        await deliverOutbox(services);
        await keepLedger(services);
        warnedOn = await warnOnce(services, warnedOn);
      }
    } catch (error) {
      const where = error instanceof AppError ? error.code : 'work loop';
      services.onError(error, where);
    }
    await sleep(idleMs, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Raises the term warnings of today where this process has not; the record store keeps each one once, whatever
 * other processes raise. What arrives later in the day is warned of on the next one.
 */
async function warnOnce(
  { store, clock }: IngestServices,
  warnedOn: CalendarDate | undefined,
): Promise<CalendarDate> {
  const now = clock.now();
  const today = bakuDate(now);
  if (warnedOn !== today) await store.write((tx) => raiseTermWarnings(tx, today, now));
  return today;
}
