import type { StaffRole, StaffUser } from '#domain/staff-role.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db, RecordStore } from '#drizzle/db.ts';
import {
  addStaffUser,
  changeStaffUser,
  endSessionsOf,
  listStaffUsers,
  type StaffUserChange,
  type StaffUserRow,
  staffUserBy,
} from '#drizzle/staff-users.ts';

/** What became of a change: `own` where somebody would change their own rights, `stale` where another was faster. */
export type UserChanged = 'done' | 'own' | 'stale';

export type UsersService = {
  all(): Promise<readonly StaffUserRow[]>;
  one(id: string): Promise<StaffUserRow | undefined>;
  /** False where the subject is entered already. */
  add(
    by: StaffUser,
    user: { readonly subject: string; readonly name: string; readonly roles: readonly StaffRole[] },
  ): Promise<boolean>;
  change(
    by: StaffUser,
    user: { readonly id: string; readonly subject: string; readonly version: Date },
    change: StaffUserChange,
  ): Promise<UserChanged>;
  endSessions(
    by: StaffUser,
    user: { readonly id: string; readonly subject: string },
  ): Promise<number>;
};

/** People of the staff and their rights. Nobody changes their own: another operator must. */
export function usersService(store: RecordStore, now: () => Date): UsersService {
  const acting = (by: StaffUser) => ({ by: by.subject, at: now() });
  return {
    all: () => listStaffUsers(store.read),
    one: (id) => staffUserBy(store.read, { id }),
    add: (by, user) => store.write((tx) => addStaffUser(tx, user, acting(by))),
    change: (by, user, change) =>
      store.write(async (tx) => {
        if (user.id === by.id) {
          await refuseOwn(tx, by, now());
          return 'own';
        }
        return (await changeStaffUser(tx, user, change, acting(by))) ? 'done' : 'stale';
      }),
    endSessions: (by, user) => store.write((tx) => endSessionsOf(tx, user, acting(by))),
  };
}

function refuseOwn(tx: Db, { subject }: StaffUser, at: Date): Promise<void> {
  return appendAudit(
    tx,
    {
      ...{ actor: subject, action: 'user-change', subject, result: 'refused' },
      detail: { code: 'own' },
    },
    at,
  );
}
