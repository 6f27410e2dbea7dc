import type { StaffUser } from '#domain/staff-role.ts';
import { appendAudit, brokenAuditRows } from '#drizzle/audit-log.ts';
import type { RecordStore } from '#drizzle/db.ts';
import {
  type AuditRow,
  type AuditWish,
  auditActions,
  auditHead,
  auditPages,
  readAudit,
} from '#drizzle/read-audit.ts';

export type { AuditRow };

const EXPORTED_AT_ONCE = 500; // rows of one reading

export type AuditService = {
  rows(
    wish: AuditWish,
    page: { readonly size: number; readonly beforeId?: number | undefined },
  ): Promise<readonly AuditRow[]>;
  actions(): Promise<readonly string[]>;
  head(): Promise<AuditRow | undefined>;
  /** Computes the whole chain anew, and records that it was checked. Ids of rows that do not hold. */
  check(by: StaffUser): Promise<readonly number[]>;
  /** Every row of a search, oldest first, in pages; that it was taken out is recorded first. */
  export(by: StaffUser, wish: AuditWish): Promise<AsyncGenerator<readonly AuditRow[]>>;
};

/** The audit as auditors read it. Source: Court 8.2.15. */
export function auditService(store: RecordStore, now: () => Date): AuditService {
  const record = (by: StaffUser, action: string, detail: Readonly<Record<string, number>>) =>
    store.write((tx) =>
      appendAudit(
        tx,
        { actor: by.subject, action, subject: 'audit', result: 'done', detail },
        now(),
      ),
    );
  return {
    rows: (wish, page) => readAudit(store.read, wish, page),
    actions: () => auditActions(store.read),
    head: () => auditHead(store.read),
    check: async (by) => {
      const broken = await brokenAuditRows(store.read);
      await record(by, 'audit-check', { broken: broken.length });
      return broken;
    },
    export: async (by, wish) => {
      await record(by, 'audit-export', {});
      return auditPages(() => store.read, wish, EXPORTED_AT_ONCE);
    },
  };
}
