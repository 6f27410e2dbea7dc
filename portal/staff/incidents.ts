import type { Incident, IncidentCode } from '#domain/incident.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db, RecordStore } from '#drizzle/db.ts';
import {
  closeIncident,
  describeIncident,
  holdIncidentWords,
  type IncidentFile,
  listIncidents,
  noteNotice,
  openIncident,
  readIncident,
} from '#drizzle/incidents.ts';
import { hashOf } from './token-hash.ts';

export type IncidentWords = {
  readonly affected: string;
  readonly cause?: string | undefined;
  readonly analysis?: string | undefined;
};

/** Names exactly these words, as a form carries it: whoever saves on others is told. */
export function wordsToken(words: {
  readonly affected: string;
  readonly cause?: string | null | undefined;
  readonly analysis?: string | null | undefined;
}): string {
  const { affected, cause, analysis } = words;
  return hashOf(JSON.stringify([affected, cause ?? '', analysis ?? '']));
}

/** The register of incidents for staff. Source: Court 7.2.12, 8.2.11. */
export type IncidentsService = {
  list(limit: number): Promise<readonly Incident[]>;
  one(id: string): Promise<IncidentFile | undefined>;
  /** Puts an incident on record from now on; undefined where one of this kind is open. */
  open(
    by: StaffUser,
    opened: { readonly code: IncidentCode } & IncidentWords,
  ): Promise<string | undefined>;
  /** Writes what the public reads; false where it is no longer what `seen` (`wordsToken`) names. */
  describe(by: StaffUser, id: string, words: IncidentWords, seen: string): Promise<boolean>;
  /** Ends an incident now; false where it is not open. */
  close(by: StaffUser, id: string): Promise<boolean>;
  /** Notes that somebody was told by letter; false where that is on record. */
  note(by: StaffUser, notice: number, reference: string): Promise<boolean>;
};

/** Incidents over a record store; every act is in the audit, refused ones too. */
export function incidentsService(store: RecordStore, now: () => Date): IncidentsService {
  const act = <Result>(
    by: StaffUser,
    action: string,
    subject: string,
    run: (tx: Db, at: Date) => Promise<Result>,
  ): Promise<Result> =>
    store.write(async (tx) => {
      const at = now();
      const done = await run(tx, at);
      const result = done === false || done === undefined ? 'refused' : 'done';
      await appendAudit(tx, { actor: by.subject, action, subject, result, detail: {} }, at);
      return done;
    });
  return {
    list: (limit) => listIncidents(store.read, limit),
    one: (id) => readIncident(store.read, id),
    open: (by, opened) =>
      act(by, 'open-incident', opened.code, (tx, at) =>
        openIncident(tx, { ...opened, startedAt: at }, at),
      ),
    describe: (by, id, { affected, cause = '', analysis = '' }, seen) =>
      act(by, 'describe-incident', id, async (tx) => {
        const before = await holdIncidentWords(tx, id);
        if (before === undefined || wordsToken(before) !== seen) return false;
        return describeIncident(tx, id, { affected, cause, analysis });
      }),
    close: (by, id) =>
      act(by, 'close-incident', id, (tx, at) => closeIncident(tx, { id, endedAt: at }, at)),
    note: (by, notice, reference) =>
      act(by, 'notify-incident', String(notice), (tx, at) =>
        noteNotice(tx, notice, { reference, by: by.subject }, at),
      ),
  };
}
