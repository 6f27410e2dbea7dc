import { isStaffRole, type StaffRole, type StaffUser } from '#domain/staff-role.ts';
import type { StaffUserRow } from '#drizzle/staff-users.ts';
import { formText } from '#portal/form-text.ts';
import type { UsersService } from './users.ts';

const MAX = { subject: 200, name: 120, reason: 200 } as const; // characters

const text = (form: FormData, name: keyof typeof MAX): string =>
  formText(form, name).slice(0, MAX[name]);

const rolesOf = (form: FormData): readonly StaffRole[] =>
  form.getAll('role').map(String).filter(isStaffRole);

/** A person to enter, as the form gives them, with what is missing. */
export function readNewUser(form: FormData): {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly fault: 'subject' | 'name' | 'roles' | undefined;
} {
  const user = { subject: text(form, 'subject'), name: text(form, 'name'), roles: rolesOf(form) };
  const fault = user.subject === '' ? 'subject' : user.name === '' ? 'name' : undefined;
  return { ...user, fault: fault ?? (user.roles.length === 0 ? 'roles' : undefined) };
}

/** What became of a form on one person; with a fault, what was typed is there to be shown again. */
export type UserAnswer = {
  readonly done: 'roles' | 'block' | 'unblock' | 'sessions';
  readonly fault: 'own' | 'stale' | 'reason' | 'form' | undefined;
  readonly roles?: readonly StaffRole[] | undefined;
  readonly reason?: string | undefined;
};

/** Does what a form on one person asks: roles, block, unblock, or the end of their sessions. */
export async function changeUser(
  users: UsersService,
  by: StaffUser,
  person: StaffUserRow,
  form: FormData,
): Promise<UserAnswer> {
  const wish = form.get('do');
  if (wish === 'sessions') {
    await users.endSessions(by, person);
    return { done: 'sessions', fault: undefined };
  }
  const version = new Date(String(form.get('version')));
  if (Number.isNaN(version.getTime())) return { done: 'roles', fault: 'form' };
  const user = { id: person.id, subject: person.subject, version };
  if (wish === 'roles') {
    const roles = rolesOf(form);
    return answerOf('roles', await users.change(by, user, { roles }), { roles });
  }
  if (wish === 'unblock')
    return answerOf('unblock', await users.change(by, user, { unblock: true }), {});
  if (wish !== 'block') return { done: 'roles', fault: 'form' };
  const reason = text(form, 'reason');
  if (reason === '') return { done: 'block', fault: 'reason' };
  return answerOf('block', await users.change(by, user, { block: { reason } }), { reason });
}

function answerOf(
  done: UserAnswer['done'],
  changed: 'done' | 'own' | 'stale',
  typed: Pick<UserAnswer, 'roles' | 'reason'>,
): UserAnswer {
  return { done, fault: changed === 'done' ? undefined : changed, ...typed };
}
