import type { Measure } from '#dashboards/measures/measure.ts';
import {
  type MeasureTable,
  measureTable,
  type StatisticsReader,
  type TableWish,
} from '#dashboards/queries/measure-table.ts';
import type { ChartCaption } from '#dashboards/report/chart-png.ts';
import type { ChartData } from '#dashboards/series/chart-data.ts';
import type { CalendarDate } from '#domain/publication-clock.ts';
import type { Db } from '#drizzle/db.ts';
import { readLedger } from '#drizzle/ledger.ts';
import { type RollUpQuery, readNewest, readSums } from '#drizzle/read-roll-ups.ts';
import { joinedSums } from './joined-sums.ts';

/** Figures of the statistics: pages, API and reports ask nothing else. */
export type StatisticsService = {
  table(measure: Measure, wish: TableWish): Promise<MeasureTable>;
  /** A chart as a picture; the library that draws it is loaded when the first one is asked for. */
  png(chart: ChartData, caption: ChartCaption): Promise<Uint8Array>;
};

/** Statistics over any reader of sums. */
export function statisticsOver(reader: StatisticsReader): StatisticsService {
  return {
    table: (measure, wish) => measureTable(reader, measure, wish),
    png: async (chart, caption) => {
      const { chartPng } = await import('#dashboards/report/chart-png.ts');
      return chartPng(chart, caption);
    },
  };
}

/** Statistics over the roll-ups of the record store. */
export function portalStatistics(db: () => Db, today: () => CalendarDate): StatisticsService {
  const sums = joinedSums(sharedReads((query: RollUpQuery) => readSums(db(), query)));
  const ledger = sharedReads(async (range: Parameters<StatisticsReader['ledger']>[0]) => {
    return (await readLedger(db(), range)).rows;
  });
  const newest = sharedReads((wanted: { readonly source: string; readonly to: CalendarDate }) =>
    readNewest(db(), wanted.source, wanted.to),
  );
  return statisticsOver({
    ...{ sums, ledger, today },
    newest: (source, to) => newest({ source, to }),
  });
}

/** A read that the figures of one page ask for at the same moment is made once. Nothing is kept after its answer. */
function sharedReads<Asked, Answer>(
  read: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  const open = new Map<string, Promise<Answer>>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const known = open.get(key);
    if (known !== undefined) return known;
    const answer = read(asked).finally(() => open.delete(key));
    open.set(key, answer);
    return answer;
  };
}
