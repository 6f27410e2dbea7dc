import type { StaffUser } from '#domain/staff-role.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { RecordStore } from '#drizzle/db.ts';
import { type NoticePlace, type NoticeRow, readNoticePage } from '#drizzle/read-notices.ts';
import { readNotice } from '#drizzle/staff-notices.ts';

export type NoticesService = {
  rows(page: {
    readonly size: number;
    readonly after?: NoticePlace | undefined;
  }): Promise<readonly NoticeRow[]>;
  /** Marks warnings as read. Returns how many were still unread. */
  markRead(by: StaffUser, ids: readonly number[]): Promise<number>;
};

/** Warnings on terms that end or have ended. Source: Court 6.1.18. */
export function noticesService(store: RecordStore, now: () => Date): NoticesService {
  return {
    rows: (page) => readNoticePage(store.read, page),
    markRead: (by, ids) =>
      store.write(async (tx) => {
        const at = now();
        let read = 0;
        for (const id of ids) {
          const isDone = await readNotice(tx, id, by.subject, at);
          if (isDone) read += 1;
          const result = isDone ? 'done' : 'refused';
          await appendAudit(
            tx,
            { actor: by.subject, action: 'read-notice', subject: String(id), result, detail: {} },
            at,
          );
        }
        return read;
      }),
  };
}
