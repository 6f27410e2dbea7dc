import type { StaffUser } from '#domain/staff-role.ts';
import type { StoppedState } from '#domain/staff-work.ts';
import type { RecordStore } from '#drizzle/db.ts';
import { type AuditRow, readAudit } from '#drizzle/read-audit.ts';
import {
  countStopped,
  mayRetry,
  readStopped,
  readSubmissionFacts,
  retrySubmission,
  type StoppedRow,
  type StoppedWish,
} from '#drizzle/read-stopped.ts';

const HISTORY = 50; // rows of the audit beside a submission

export type SubmissionFacts = {
  readonly row: StoppedRow;
  readonly mayRetry: boolean;
  /** What the audit says of it, newest first. */
  readonly history: readonly AuditRow[];
};

export type SubmissionsService = {
  rows(wish: StoppedWish): Promise<readonly StoppedRow[]>;
  counts(): Promise<Readonly<Record<StoppedState, number>>>;
  facts(id: string): Promise<SubmissionFacts | undefined>;
  /** Sends a submission through again; false where it has changed since the page was shown. */
  retry(by: StaffUser, id: string, version: Date): Promise<boolean>;
};

/** Submissions that came to a stop. */
export function submissionsService(store: RecordStore, now: () => Date): SubmissionsService {
  return {
    rows: (wish) => readStopped(store.read, wish),
    counts: () => countStopped(store.read),
    facts: async (id) => {
      const row = await readSubmissionFacts(store.read, id);
      if (row === undefined) return undefined;
      const history = await readAudit(store.read, { subject: id }, { size: HISTORY });
      return { row, mayRetry: mayRetry(row), history };
    },
    retry: (by, id, version) =>
      store.write((tx) => retrySubmission(tx, { id, version }, { by: by.subject, at: now() })),
  };
}
