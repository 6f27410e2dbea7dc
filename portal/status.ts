import { measureById } from '#dashboards/measures/index.ts';
import { daysAfter } from '#domain/publication-clock.ts';
import type { PortalServices } from './services.ts';
import type { AnswerTimes, StatusParts } from './view-models/status-page.ts';

const DAYS = 30; // over which times of answers are shown

/** What the status page is made of: it answers while the database does not. */
export async function readStatus(services: PortalServices): Promise<StatusParts> {
  const [health, incidents, watch, tally, answers] = await Promise.all([
    services.health(),
    services.incidents().catch(() => undefined),
    services.watch().catch(() => undefined),
    services.requests.tally().catch(() => undefined),
    readAnswerTimes(services).catch(() => undefined),
  ]);
  return { health, incidents, watch, tally, answers };
}

/** Times of answers of the last 30 days, from the statistics of the portal itself; undefined where none was counted. */
async function readAnswerTimes(services: PortalServices): Promise<AnswerTimes | undefined> {
  const to = services.today();
  const wish = { by: 'month', from: daysAfter(to, 1 - DAYS), to, filter: {} } as const;
  const [half, most] = await Promise.all(
    ['answer-time', 'answer-time-95'].map(async (id) => {
      const measure = measureById(id);
      return measure && (await services.statistics.table(measure, wish)).total;
    }),
  );
  const [medianMs, slowMs, count] = [half?.now.value, most?.now.value, half?.parts[0]];
  if (medianMs === undefined || slowMs === undefined || count === undefined) return undefined;
  return { medianMs, slowMs, count };
}
