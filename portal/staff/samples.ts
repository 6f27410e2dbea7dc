import { bakuDate, type CalendarDate } from '#domain/publication-clock.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import { type SampleFinding, weekName } from '#domain/weekly-sample.ts';
import {
  readSampleReading,
  readSampleReadings,
  readSampleWeeks,
  type SampleReadingFile,
  type SampleReadingRow,
  type SampleWeekRow,
} from '#drizzle/weekly-samples.ts';
import { endSampleReading, type SampleResult } from '#indexer/ingest/sample-reading.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { translator } from '#portal/i18n/index.ts';
import { codeHash, newRequestCode, ticketOf } from '#portal/request-ticket.ts';

const WEEKS_SHOWN = 26; // half a year

/** What a reader found: the finding, and the paragraphs in which something was left. */
export type SampleWish = {
  readonly id: string;
  readonly finding: SampleFinding;
  readonly anchors: readonly string[];
};

/** Readings of what was published without a reader. Source: anonymizer.md §8. */
export type SamplesService = {
  today(): CalendarDate;
  /** Weeks that were drawn, the newest first. */
  weeks(): Promise<readonly SampleWeekRow[]>;
  readings(weekStartsOn: CalendarDate): Promise<readonly SampleReadingRow[]>;
  one(id: string): Promise<SampleReadingFile | undefined>;
  end(by: StaffUser, wish: SampleWish): Promise<SampleResult>;
};

/** The weekly samples, for the pages of the staff. */
export function samplesService(ingest: IngestServices): SamplesService {
  const { store, clock } = ingest;
  return {
    today: () => bakuDate(clock.now()),
    weeks: () => readSampleWeeks(store.read, WEEKS_SHOWN),
    readings: (weekStartsOn) => readSampleReadings(store.read, weekStartsOn),
    one: (id) => readSampleReading(store.read, id),
    end: async (by, { id, finding, anchors }) => {
      const file = await readSampleReading(store.read, id);
      const week = file === undefined ? '' : weekName(file.reading.weekStartsOn);
      const passages = [...new Set(anchors)].map((anchor) => ({ anchor, ...newTicket() }));
      const content = translator('az')('sample.report', { week }); // requests are in the language of the record
      return endSampleReading({ id, by: by.subject, finding, passages, content }, ingest);
    },
  };
}

// Nobody holds the code: the answer of such a report is for staff.
function newTicket(): { readonly ticket: string; readonly codeHash: string } {
  const code = newRequestCode();
  return { ticket: ticketOf(code), codeHash: codeHash(code) };
}
