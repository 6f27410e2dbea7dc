import type { StaffUser } from '#domain/staff-role.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { RecordStore } from '#drizzle/db.ts';
import { hidePassage, liftPassage } from '#drizzle/hidden-passages.ts';
import {
  answerRequest,
  listRequests,
  otherLeakReports,
  type RequestAnswer,
  type RequestFile,
  type RequestRow,
  readRequest,
  touchRequest,
} from '#drizzle/staff-requests.ts';

/** `stale`: somebody changed or answered it meanwhile; `not-possible`: there is no such paragraph to hide or show. */
export type RequestResult = 'done' | 'stale' | 'not-possible' | 'other-reports';

/** What staff may do with reports and requests of the public. Source: Court 7.2.15, 7.2.23, 12.9, 13.3. */
export type RequestsService = {
  list(which: 'open' | 'closed', limit: number): Promise<readonly RequestRow[]>;
  one(ticket: string): Promise<RequestFile | undefined>;
  /**
   * Closes a request with its written answer. One that is refused shows the paragraph again that it had hidden, but
   * not while another report of a leak in the same paragraph is open.
   */
  answer(by: StaffUser, answer: RequestAnswer): Promise<RequestResult>;
  /** Hides the paragraph of a request, or shows it again, before it is answered. */
  setHidden(
    by: StaffUser,
    request: { readonly ticket: string; readonly revision: number },
    isHidden: boolean,
  ): Promise<RequestResult>;
};

/** Requests for staff over a record store; `deliver` tells the index what changed. */
export function requestsService(
  store: RecordStore,
  now: () => Date,
  deliver: () => Promise<unknown>,
): RequestsService {
  const audit = (
    by: StaffUser,
    action: string,
    subject: string,
    detail: Readonly<Record<string, string>>,
    result: RequestResult,
  ): Promise<void> =>
    store.write((tx) =>
      appendAudit(
        tx,
        {
          actor: by.subject,
          action,
          subject,
          result: 'refused',
          detail: { ...detail, why: result },
        },
        now(),
      ),
    );
  return {
    list: (which, limit) => listRequests(store.read, which, limit),
    one: (ticket) => readRequest(store.read, ticket),
    answer: async (by, answer) => {
      const { ticket, outcome, reasonCode } = answer;
      const detail = { outcome, ...(reasonCode === undefined ? {} : { reason: reasonCode }) };
      const result = await store.write(async (tx): Promise<RequestResult> => {
        const file = await readRequest(tx, ticket);
        if (file === undefined || file.closedAt !== null) return 'stale';
        const { passage } = file;
        const lifts = outcome === 'refused' && file.hid && file.isHidden && passage !== undefined;
        if (!(await answerRequest(tx, answer, by.subject, now()))) return 'stale';
        const keeps = lifts && (await otherLeakReports(tx, ticket, passage)) > 0;
        if (lifts && !keeps) await liftPassage(tx, passage, now());
        const event = { actor: by.subject, action: 'answer-request', subject: ticket } as const;
        await appendAudit(tx, { ...event, result: 'done', detail }, now());
        return keeps ? 'other-reports' : 'done';
      });
      if (result === 'stale') await audit(by, 'answer-request', ticket, detail, result);
      else await deliver();
      return result;
    },
    setHidden: async (by, { ticket, revision }, isHidden) => {
      const action = isHidden ? 'hide-passage' : 'show-passage';
      const result = await store.write(async (tx): Promise<RequestResult> => {
        const file = await readRequest(tx, ticket);
        const passage = file?.passage;
        const text = passage?.text;
        if (file === undefined || passage === undefined || text === undefined)
          return 'not-possible';
        if (file.isHidden === isHidden) return 'not-possible';
        if (file.closedAt !== null || !(await touchRequest(tx, ticket, revision))) return 'stale';
        if (isHidden) await hidePassage(tx, { ...passage, text }, now());
        else await liftPassage(tx, passage, now());
        const event = { actor: by.subject, action, subject: ticket } as const;
        await appendAudit(
          tx,
          { ...event, result: 'done', detail: { work: passage.workId } },
          now(),
        );
        return 'done';
      });
      if (result === 'done') await deliver();
      else await audit(by, action, ticket, {}, result);
      return result;
    },
  };
}
