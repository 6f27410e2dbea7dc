import type { EventImportCounts } from '#domain/event-import.ts';
import type { SourceName } from '#domain/package-metadata.ts';
import type { RecordStore } from '#drizzle/db.ts';
import { readEventImport } from '#drizzle/event-imports.ts';
import { submissionById } from '#drizzle/submissions.ts';

/** What a source is told of a submission of its own. */
export type IntakeStatus = {
  readonly submissionId: string;
  readonly sha256: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly reason?: { readonly code: string; readonly sentence: string } | undefined;
  /** Of an event file: what became of its lines so far. */
  readonly events?: EventImportCounts | undefined;
};

/** The receipt of a submission as it stands now; undefined where the source has none of this id. */
export async function intakeReceipt(
  store: RecordStore,
  source: SourceName,
  submissionId: string,
): Promise<IntakeStatus | undefined> {
  const row = await submissionById(store.read, submissionId);
  if (row === undefined || row.source !== source) return undefined;
  const imported = await readEventImport(store.read, submissionId);
  const { sha256, state, receivedAt, reasonCode, reasonSentence } = row;
  return {
    ...{ submissionId, sha256, state, receivedAt: receivedAt.toISOString() },
    reason: reasonCode === null ? undefined : { code: reasonCode, sentence: reasonSentence ?? '' },
    events: imported === undefined ? undefined : countsOf(imported),
  };
}

function countsOf({ lines, stored, alreadyThere, refused, ...more }: EventImportCounts) {
  const { refusedByReason, firstRefused } = more;
  return { lines, stored, alreadyThere, refused, refusedByReason, firstRefused };
}
