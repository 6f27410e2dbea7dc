import { UUID } from '#domain/identifiers.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import type { ChangeKind } from '#domain/work-change.ts';
import { type FoundWork, findWorks, readWorkFacts } from '#drizzle/read-staff-works.ts';
import { changeById, changesOf, openChangeOf, type WorkChangeRow } from '#drizzle/work-changes.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import {
  type ChangeOutcome,
  fileChange,
  type ReasonDocument,
} from '#indexer/ingest/work-changes.ts';

/** A published (or withdrawn) work with its changes, newest first. */
export type WorkDossier = {
  readonly work: FoundWork;
  readonly changes: readonly WorkChangeRow[];
  /** The change whose text waits for review. */
  readonly open: WorkChangeRow | undefined;
};

export type ChangesService = {
  /** Works whose case or act number or public id is what was typed. */
  find(typed: string): Promise<readonly FoundWork[]>;
  dossier(publicId: string): Promise<WorkDossier | undefined>;
  file(
    by: StaffUser,
    ask: {
      readonly kind: ChangeKind;
      readonly publicId: string;
      readonly reason: string;
      readonly document: ReasonDocument | undefined;
    },
  ): Promise<ChangeOutcome>;
  /** The kept document of a change with its bytes. */
  document(
    changeId: string,
  ): Promise<{ readonly row: WorkChangeRow; readonly bytes: Uint8Array } | undefined>;
};

/** Corrections, withdrawals and reinstatements, for the pages of the staff. */
export function changesService(ingest: IngestServices): ChangesService {
  const { store, originals } = ingest;
  return {
    find: (typed) => findWorks(store.read, typed),
    dossier: async (publicId) => {
      const work = await readWorkFacts(store.read, publicId);
      if (work === undefined) return undefined;
      const [changes, open] = await Promise.all([
        changesOf(store.read, work.id),
        openChangeOf(store.read, work.id),
      ]);
      return { work, changes, open };
    },
    file: (by, ask) => fileChange({ ...ask, by: by.subject }, ingest),
    document: async (changeId) => {
      if (!UUID.test(changeId)) return undefined;
      const row = await changeById(store.read, changeId);
      if (row === undefined) return undefined;
      return { row, bytes: await originals.read(row.documentSha256) };
    },
  };
}
