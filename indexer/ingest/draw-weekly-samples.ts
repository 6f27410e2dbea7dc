import { createHmac } from 'node:crypto';
import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import { sampleDueOn, sampleOf, weekName, weeksToDraw } from '#domain/weekly-sample.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db } from '#drizzle/db.ts';
import {
  allSampleWeeks,
  automaticVersions,
  drawnWeeks,
  drawnWorks,
  enterSampleWeek,
  openSampleReadings,
} from '#drizzle/weekly-samples.ts';
import type { IngestServices } from './services.ts';

const SETTLED_MS = 3_600_000; // after midnight: what a publication of Sunday wrote is there by then

/** The day by whose week it is known which weeks have ended: an hour late, so that nothing of them is still written. */
export function samplingDay(now: Date): CalendarDate {
  return bakuDate(new Date(now.getTime() - SETTLED_MS));
}

/**
 * Draws a sample of the decisions that each ended week published without a reader, where none was drawn; after missed
 * weeks too. Each week is drawn once, whatever other workers draw. Returns how many readings are new.
 * Source: anonymizer.md §8.
 */
export async function drawWeeklySamples({
  store,
  clock,
  secret,
}: Pick<IngestServices, 'store' | 'clock' | 'secret'>): Promise<number> {
  const now = clock.now();
  const ended = weeksToDraw(samplingDay(now));
  const drawn = await drawnWeeks(store.read, ended);
  let opened = 0;
  for (const monday of ended.filter((one) => !drawn.includes(one)))
    opened += await store.write((tx) => drawWeek(tx, monday, secret, now));
  return opened;
}

async function drawWeek(tx: Db, startsOn: CalendarDate, secret: string, at: Date): Promise<number> {
  const published = await automaticVersions(tx, startsOn);
  if (published.length === 0) return 0;
  const sample = sampleOf(published, ({ id }) => lotOf(startsOn, id, secret));
  const dueOn = sampleDueOn(bakuDate(at));
  const counts = { published: published.length, drawn: sample.length };
  if (!(await enterSampleWeek(tx, { startsOn, ...counts, drawnAt: at, dueOn }))) return 0;
  const readings = sample.map(({ id, version, at: publishedAt }) => {
    return { workId: id, version, publishedOn: bakuDate(publishedAt) };
  });
  await openSampleReadings(tx, startsOn, readings);
  const event = { actor: 'indexer', action: 'sample-draw', subject: weekName(startsOn) } as const;
  await appendAudit(tx, { ...event, result: 'done', detail: counts }, at);
  return sample.length;
}

/** The lot of a work, hex: the same for the same week and key, and without the key nobody can say it before. */
function lotOf(week: CalendarDate, workId: string, secret: string): string {
  return createHmac('sha256', secret).update(`weekly-sample ${week} ${workId}`).digest('hex');
}

/** A drawn week, and whether its readings are those that the lot gives. */
export type SampleCheck = {
  readonly week: string;
  readonly published: number;
  readonly drawn: number;
  readonly isRight: boolean;
};

/**
 * Draws every week again and says whether that gives the same readings. Works that were withdrawn since are in no draw
 * any more; those that had a higher lot than the sample change nothing, those of the sample are in it still.
 */
export async function verifyWeeklySamples({
  store,
  secret,
}: Pick<IngestServices, 'store' | 'secret'>): Promise<readonly SampleCheck[]> {
  const checks: SampleCheck[] = [];
  for (const { startsOn, published, drawn } of await allSampleWeeks(store.read)) {
    const read = await drawnWorks(store.read, startsOn);
    const left = (await automaticVersions(store.read, startsOn)).map(({ id }) => id);
    const members = [...new Set([...read, ...left])].map((id) => ({ id }));
    const again = sampleOf(members, ({ id }) => lotOf(startsOn, id, secret)).map(({ id }) => id);
    const isSame = again.every((id) => read.includes(id)) && again.length === read.length;
    const isRight = isSame && read.length === drawn;
    checks.push({ week: weekName(startsOn), published, drawn, isRight });
  }
  return checks;
}
