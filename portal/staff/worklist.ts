import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import type { RecordStore } from '#drizzle/db.ts';
import {
  countWorklist,
  placeOf,
  readWorklist,
  type WorklistCounts,
  type WorklistPlace,
  type WorklistRow,
  type WorklistWish,
} from '#drizzle/read-worklist.ts';

export type WorklistService = {
  today(): CalendarDate;
  rows(wish: WorklistWish): Promise<readonly WorklistRow[]>;
  counts(courtCodes: readonly string[] | undefined): Promise<WorklistCounts>;
  placeOf(row: WorklistRow): WorklistPlace;
};

/** What waits for staff, by the day it is due. */
export function worklistService(store: RecordStore, now: () => Date): WorklistService {
  const today = () => bakuDate(now());
  return {
    today,
    rows: (wish) => readWorklist(store.read, today(), wish),
    counts: (courtCodes) => countWorklist(store.read, today(), courtCodes),
    placeOf,
  };
}
