import type { SubmissionState } from '#domain/publication.ts';
import type { Db } from '#drizzle/db.ts';
import type { SubmissionChange, SubmissionRow } from '#drizzle/submissions.ts';
import type { IngestServices } from './services.ts';

/**
 * What a step gives back: the next state, the columns that hold its result, and what else must happen in
 * the same transaction. A stop carries its reason code and one sentence without any decision text.
 */
export type StepResult = {
  readonly state: SubmissionState;
  readonly change?: SubmissionChange;
  readonly reason?: { readonly code: string; readonly sentence: string };
  /** Codes for the audit row of this step. */
  readonly note?: Readonly<Record<string, string | number>>;
  readonly also?: (tx: Db) => Promise<SubmissionChange | undefined>;
};

export type Step = {
  readonly name: string;
  readonly from: SubmissionState;
  readonly run: (row: SubmissionRow, services: IngestServices) => Promise<StepResult>;
};

/** A lawful or technical end of the way, with its reason. */
export function stop(
  state: 'refused' | 'held' | 'quarantined' | 'review' | 'withheld',
  code: string,
  sentence: string,
  change: SubmissionChange = {},
): StepResult {
  return { state, reason: { code, sentence }, change };
}
