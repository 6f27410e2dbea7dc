import type { StaffUser } from '#domain/staff-role.ts';
import type { SampleFinding } from '#domain/weekly-sample.ts';
import type { SampleReadingFile } from '#drizzle/weekly-samples.ts';
import { drawWeeklySamples } from '#indexer/ingest/draw-weekly-samples.ts';
import { OUTSIDE } from '#indexer/ingest/sample-reading.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { leaksIn } from './calibration.ts';
import { type DemoDecision, generateDecisions } from './generate-decisions.ts';
import type { DemoManifest } from './manifest.ts';

/** Stands for a person in the audit and on the pages, and says that it is none. */
const GOLD_READER: StaffUser = {
  ...{ id: 'demonstration', subject: 'demonstration (gold)', name: 'demonstration (gold)' },
  roles: [],
};

/** The readings of the staff area, as far as the demonstration needs them. */
export type Readings = {
  weeks(): Promise<readonly { readonly startsOn: string }[]>;
  readings(
    weekStartsOn: string,
  ): Promise<readonly { readonly id: string; readonly closedAt: Date | null }[]>;
  one(id: string): Promise<SampleReadingFile | undefined>;
  end(
    by: StaffUser,
    wish: {
      readonly id: string;
      readonly finding: SampleFinding;
      readonly anchors: readonly string[];
    },
  ): Promise<unknown>;
};

/**
 * Draws the weekly samples of a demonstration and reads them against the generator's own gold, but for the last week, which
 * waits for a reader.
 */
export async function readDemoSamples(
  { seed, today, count }: Pick<DemoManifest, 'seed' | 'today'> & { readonly count: number },
  ingest: IngestServices,
  samples: Readings,
): Promise<void> {
  await drawWeeklySamples(ingest);
  const [, ...read] = await samples.weeks();
  const decisions = new Map(
    [...generateDecisions(seed, count, today)].map((one) => [one.recordId, one] as const),
  );
  for (const { startsOn } of read)
    for (const { id, closedAt } of await samples.readings(startsOn)) {
      const file = closedAt === null ? await samples.one(id) : undefined;
      const decision = file && decisions.get(file.recordId);
      if (file === undefined || decision === undefined) continue; // a bad package has no gold
      const anchors = leakingAnchors(decision, file);
      const finding = anchors.length > 0 ? 'leak' : 'clean';
      await samples.end(GOLD_READER, { id, finding, anchors });
    }
}

/** Marks of the paragraphs of a published text in which the gold sees a leak; the title is in none. */
function leakingAnchors(decision: DemoDecision, { text }: SampleReadingFile): readonly string[] {
  if (text === undefined) return [];
  const places = [
    { anchor: OUTSIDE, text: text.title },
    ...text.blocks.map(({ anchor, text: words }) => ({ anchor, text: words })),
  ];
  return places
    .filter((place) => leaksIn(decision, place.text).length > 0)
    .map(({ anchor }) => anchor);
}
