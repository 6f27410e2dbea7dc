import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Config, readConfig } from '#config';
import { buildDemoCorpus } from '#demo/build-corpus.ts';
import { calibrateDemo } from '#demo/calibrate.ts';
import { type DemoManifest, type DemoPackage, MANIFEST_FILE } from '#demo/manifest.ts';
import { readDemoSamples } from '#demo/read-samples.ts';
import { mayPublishAutomatically } from '#domain/calibration.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import { readCalibration, writeCalibration } from '#drizzle/settings.ts';
import { submissionCounts } from '#drizzle/submissions.ts';
import { writeSafely } from '#indexer/ingest/originals.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import { receive } from '#indexer/ingest/receive.ts';
import type { PipelineClock } from '#indexer/ingest/services.ts';
import {
  openServices,
  openStaffServices,
  POLICY,
  type Services,
  type ServicesOptions,
} from '#services';
import { say } from './output.ts';
import { progressLine } from './progress.ts';

const SEED = 'ashkar-demonstration-1';
const DONE_FILE = 'demo-done.json';

/** `ashkar demo`: fills the data folder with the demonstration corpus through the ordinary pipeline. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('make the demonstration corpus and take it through the pipeline')
    .addHelpText('after', '\nExample:\n  $ ASHKAR_DATA_DIR=./try ashkar demo')
    .action(async () => {
      await fillDemo(readConfig());
    });
}

/** Makes and ingests the demonstration corpus where that has not been done; goes on after an interruption. */
export async function fillDemo(config: Config, now: Date = new Date()): Promise<void> {
  if ((await readJson(join(config.dataDir, DONE_FILE))) !== undefined) return;
  const folder = join(config.dataDir, 'demo');
  const manifest = (await readManifest(folder)) ?? (await build(config, folder, now));
  const packages = [...manifest.packages].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  await ingestPackages(config, folder, manifest, packages, now);
  await writeSafely(
    join(config.dataDir, DONE_FILE),
    `${JSON.stringify({ at: now.toISOString(), seed: SEED })}\n`,
  );
}

async function build(config: Config, folder: string, now: Date): Promise<DemoManifest> {
  const line = progressLine('Creating the demonstration corpus');
  const manifest = await buildDemoCorpus({
    folder,
    seed: SEED,
    today: bakuDate(now),
    now,
    count: config.demoCount,
    onProgress: ({ done, total }) => line.show(done, total),
  });
  line.end();
  return manifest;
}

async function ingestPackages(
  config: Config,
  folder: string,
  manifest: DemoManifest,
  packages: readonly DemoPackage[],
  now: Date,
): Promise<void> {
  const clock = demoClock(packages, now);
  const line = progressLine('Taking the packages through the pipeline');
  let ended = 0;
  const services = await openDemoServices(config, folder, manifest, {
    clock,
    onStep: ({ state }) => {
      if (state === 'published' || state === 'stored' || state === 'review' || ENDS.has(state))
        line.show(++ended, packages.length);
    },
  });
  try {
    const { store, ingest } = services;
    for (const item of packages) {
      const bytes = await readFile(join(folder, item.file));
      const fileName = item.file.split('/').at(-1) ?? item.file;
      await receive(
        { source: item.source, fileName, bytes, receivedAt: new Date(item.receivedAt) },
        ingest,
      );
    }
    await drain(ingest, { concurrency: 3 });
    line.end();
    const { samples } = openStaffServices(ingest);
    await readDemoSamples({ ...manifest, count: config.demoCount }, ingest, samples);
    const counts = await submissionCounts(store.read);
    say(
      `  ${Object.entries(counts)
        .map(([state, count]) => `${count} ${state}`)
        .join(', ')}`,
    );
  } finally {
    await services.close();
  }
}

const ENDS = new Set(['refused', 'held', 'quarantined', 'withheld']);

/** Services over a data folder that trusts the corpus's test authority and has the demonstration's calibration. */
export async function openDemoServices(
  config: Config,
  folder: string,
  manifest: DemoManifest,
  options: ServicesOptions,
): Promise<Services> {
  await cp(join(folder, manifest.pki), config.trustDir, { recursive: true });
  const services = await openServices(config, options);
  const { store, ingest } = services;
  if ((await readCalibration(store.read)) === undefined) {
    const calibration = await calibrateDemo(manifest.seed, POLICY);
    await store.write((tx) => writeCalibration(tx, calibration, ingest.clock.now()));
    if (!mayPublishAutomatically(calibration, POLICY.version, 'test'))
      say(
        `The calibration does not allow automatic publication (${calibration.leaking} of ${calibration.checked} leak): every decision goes to review.`,
      );
  }
  return services;
}

/** Clock that publishes a past delivery on the day its manifest says, so that the one-month clock has a history. */
export function demoClock(packages: readonly DemoPackage[], now: Date): PipelineClock {
  const published = new Map(
    packages.flatMap((item) =>
      item.publishedOn === undefined ? [] : [[item.receivedAt, item.publishedOn] as const],
    ),
  );
  return {
    now: () => now,
    actionAt: (receivedAt) => {
      const day = published.get(receivedAt.toISOString());
      const at =
        day === undefined
          ? receivedAt
          : new Date(Math.max(Date.parse(`${day}T08:00:00Z`), receivedAt.getTime()));
      return at > now ? now : at;
    },
  };
}

async function readManifest(folder: string): Promise<DemoManifest | undefined> {
  return (await readJson(join(folder, MANIFEST_FILE))) as DemoManifest | undefined;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
