/**
 * What a person of the staff may be trusted with; an operator assigns roles, the sign-in provider never does.
 * Source: operations.md §5; Court 5.5.
 */
export const STAFF_ROLES = [
  'reviewer',
  'second-reviewer',
  'publisher',
  'analyst',
  'operator',
  'auditor',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A person of the staff. `subject` is the name under which the sign-in provider knows them and the audit records them. */
export type StaffUser = {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
};

/** True for a role of the list. */
export function isStaffRole(value: string): value is StaffRole {
  return STAFF_ROLES.some((role) => role === value);
}
