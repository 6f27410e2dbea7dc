import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { insertExpression } from '#drizzle/publications.ts';
import { readSampleReadings } from '#drizzle/weekly-samples.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { samplesService } from '#portal/staff/samples.ts';
import { publishedWork } from '#tests/fixtures/published-works.ts';
import { directSurfaces } from './calibration.ts';
import { generateDecisions } from './generate-decisions.ts';
import { readDemoSamples } from './read-samples.ts';

const CORPUS = { seed: 'samples', today: '2026-11-24', count: 4 } as const;
const NOW = new Date('2026-11-24T08:00:00Z');

let folder: string;
let store: RecordStore;
let services: IngestServices;
const close: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-read-samples-'));
  store = await connect('memory:');
  await store.migrate();
  const engine = await sqliteEngine({ folder });
  close.push(
    () => engine.close(),
    () => store.close(),
    () => rm(folder, { recursive: true, force: true }),
  );
  const clock = { now: () => NOW, actionAt: () => NOW };
  services = { store, engine, clock, secret: 'test' } as unknown as IngestServices;
});
afterAll(async () => {
  for (const one of close) await one();
});

/** Publishes the decision of a record number with these words as its second paragraph. */
async function publish(number: number, recordId: string, words: string, at: string): Promise<void> {
  const made = publishedWork(number);
  const blocks = made.text.blocks
    .slice(0, 2)
    .map((block, place) => (place === 1 ? { ...block, text: words } : block));
  const work = { ...made, recordId, text: { ...made.text, blocks } };
  await store.write((tx) => insertExpression(tx, work, new Date(at)));
}

it('reads the demonstration against its gold; the last week and what has no gold wait for a reader', async () => {
  const [clean, leaking, waiting] = [...generateDecisions(CORPUS.seed, CORPUS.count, CORPUS.today)];
  const [name = ''] = leaking === undefined ? [] : directSurfaces(leaking);
  expect(name).not.toBe('');
  await publish(0, clean?.recordId ?? '', 'İddia təmin edilsin.', '2026-11-11T08:00:00Z');
  await publish(1, leaking?.recordId ?? '', `Şahid ${name} dindirildi.`, '2026-11-11T08:00:00Z');
  await publish(2, 'of-no-corpus', 'İddia rədd edilsin.', '2026-11-11T08:00:00Z');
  await publish(3, waiting?.recordId ?? '', 'İddia təmin edilsin.', '2026-11-18T08:00:00Z');
  await readDemoSamples(CORPUS, services, samplesService(services));
  const found = async (week: string) =>
    (await readSampleReadings(store.read, week)).map(({ finding }) => finding ?? 'open').sort();
  expect(await found('2026-11-09')).toEqual(['clean', 'leak', 'open']);
  expect(await found('2026-11-16')).toEqual(['open']);
  const [read] = (await readSampleReadings(store.read, '2026-11-09')).filter(
    ({ finding }) => finding === 'leak',
  );
  expect(read?.readBy).toBe('demonstration (gold)');
});
