import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import { holderOf } from '#domain/review-rules.ts';
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
import { readReviewRules } from '#drizzle/settings.ts';

/** A row with who works on it now. */
export type WorklistItem = WorklistRow & { readonly holder: ReturnType<typeof holderOf> };

export type WorklistService = {
  today(): CalendarDate;
  rows(wish: WorklistWish): Promise<readonly WorklistItem[]>;
  counts(courtCodes: readonly string[] | undefined): Promise<WorklistCounts>;
  placeOf(row: WorklistRow): WorklistPlace;
};

/** What waits for staff, by the day it is due. */
export function worklistService(store: RecordStore, now: () => Date): WorklistService {
  const today = () => bakuDate(now());
  return {
    today,
    rows: async (wish) => {
      const rules = await readReviewRules(store.read);
      const rows = await readWorklist(store.read, today(), wish);
      return rows.map((row) => ({ ...row, holder: holderOf(row, rules, now()) }));
    },
    counts: (courtCodes) => countWorklist(store.read, today(), courtCodes),
    placeOf,
  };
}
