import { eq } from 'drizzle-orm';
import type { EventImportCounts } from '../domain/event-import.ts';
import type { Db } from './db.ts';
import { eventImport } from './schema/index.ts';
import { LEASE_SECONDS, saveSubmission } from './submissions.ts';

/** How far an import is. `refusedFileBytes` is the size of its kept file of refused lines then. */
export type EventImportState = EventImportCounts & { readonly refusedFileBytes: number };

export const NOTHING_IMPORTED: EventImportState = {
  ...{ lines: 0, stored: 0, alreadyThere: 0, refused: 0 },
  ...{ refusedByReason: {}, firstRefused: [], refusedFileBytes: 0 },
};

/** How far the import of a submission is, or undefined where it has not begun. */
export async function readEventImport(
  db: Db,
  submissionId: string,
): Promise<EventImportState | undefined> {
  const [row] = await db
    .select()
    .from(eventImport)
    .where(eq(eventImport.submissionId, submissionId));
  if (row === undefined) return undefined;
  const { submissionId: _, updatedAt: _at, ...state } = row;
  return state;
}

/** Keeps how far the import is, and the submission with who works on it: a long import is no dead one. */
export async function saveEventImport(
  tx: Db,
  submissionId: string,
  state: EventImportState,
  at: Date,
): Promise<void> {
  const values = { ...state, updatedAt: at };
  await tx
    .insert(eventImport)
    .values({ submissionId, ...values })
    .onConflictDoUpdate({ target: eventImport.submissionId, set: values });
  const leasedUntil = new Date(at.getTime() + LEASE_SECONDS * 1000);
  await saveSubmission(tx, submissionId, { leasedUntil, attempts: 1 }, at);
}
