import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#domain/errors.ts';
import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import { withdrawalIsWaiting } from '#drizzle/outbox.ts';
import { raiseTermWarnings } from '#drizzle/staff-notices.ts';
import type { Source } from '#indexer/sources/source.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { drawWeeklySamples, samplingDay } from './draw-weekly-samples.ts';
import { keepIncidents } from './keep-incidents.ts';
import { keepLedger } from './keep-ledger.ts';
import { keepSilentConsents } from './keep-silent-consents.ts';
import { keepStatistics } from './keep-statistics.ts';
import { keepUsage } from './keep-usage.ts';
import { keepWatch } from './keep-watch.ts';
import { drain } from './pipeline.ts';
import { receive } from './receive.ts';
import { sendMail } from './send-mail.ts';
import type { IngestServices } from './services.ts';
import { takeRequests } from './take-requests.ts';

const MAIL_MS = 5000;
const ABANDONED_MS = 86_400_000; // a delivery that got no byte for a day is not under way
const URGENT_MS = 1000; // between two looks into the inbox of the public

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
 * gone) is retried after a pause, the process lives on. What may not wait for a long ingest has a round of its own:
 * reports of the public are taken, and withdrawals reach the index, within seconds; incidents and mail do not wait either.
 */
export async function workLoop(services: IngestServices, options: WorkLoopOptions): Promise<void> {
  const { sources, concurrency, idleMs, signal } = options;
  let warnedOn: CalendarDate | undefined;
  let sampledOn: CalendarDate | undefined;
  const work = async (): Promise<void> => {
    await takeDeliveries(sources, services);
    const moved = await drain(services, { concurrency, signal });
    if (moved > 0) return;
    await deliverOutbox(services);
    await keepLedger(services);
    await keepUsage(services);
    await keepWatch(services);
    await keepStatistics(services);
    warnedOn = await warnOnce(services, warnedOn);
    sampledOn = await sampleOnce(services, sampledOn);
  };
  const urgent = async (): Promise<void> => {
    await takeRequests(services);
    if (await withdrawalIsWaiting(services.store.read)) await deliverOutbox(services);
  };
  const mail = async (): Promise<void> => {
    await keepIncidents(services);
    await sendMail(services);
  };
  const pause = Math.min(idleMs, URGENT_MS);
  await Promise.all([
    repeat(work, { ...options, pauseMs: idleMs, onError: services.onError }),
    repeat(urgent, { ...options, pauseMs: pause, onError: services.onError }),
    repeat(mail, { ...options, pauseMs: MAIL_MS, onError: services.onError }),
  ]);
}

/** Runs a step again and again until the signal, with a pause between; a failure is told and tried again. */
async function repeat(
  step: () => Promise<void>,
  options: {
    readonly pauseMs: number;
    readonly signal: AbortSignal;
    readonly onError: IngestServices['onError'];
  },
): Promise<void> {
  const { pauseMs, signal, onError } = options;
  while (!signal.aborted) {
    try {
      await step();
    } catch (error) {
      onError(error, error instanceof AppError ? error.code : 'work loop');
    }
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Raises the term warnings and the silent consents of today where this process has not, and sweeps up what a crash
 * left half received; the record store keeps each one once, whatever other processes raise. What arrives later in the day is warned of on the next one.
 */
async function warnOnce(
  { store, clock, originals }: IngestServices,
  warnedOn: CalendarDate | undefined,
): Promise<CalendarDate> {
  const now = clock.now();
  const today = bakuDate(now);
  if (warnedOn === today) return today;
  await store.write((tx) => raiseTermWarnings(tx, today, now));
  await keepSilentConsents({ store, clock });
  await originals.sweep(new Date(now.getTime() - ABANDONED_MS));
  return today;
}

/** Draws the weekly samples that are missing, where this process has not looked today. */
async function sampleOnce(
  services: IngestServices,
  sampledOn: CalendarDate | undefined,
): Promise<CalendarDate> {
  const today = samplingDay(services.clock.now());
  if (sampledOn !== today) await drawWeeklySamples(services);
  return today;
}
