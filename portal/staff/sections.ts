import type { Key } from '#portal/i18n/index.ts';

/** Sections of the staff area in the order of their navigation; each is shown to those who may open it. */
export const STAFF_SECTIONS: readonly { readonly path: string; readonly label: Key }[] = [
  { path: '/staff', label: 'staff.nav.worklist' },
  { path: '/staff/submissions', label: 'staff.nav.submissions' },
  { path: '/staff/decisions', label: 'staff.nav.decisions' },
  { path: '/staff/samples', label: 'staff.nav.samples' },
  { path: '/staff/requests', label: 'staff.nav.requests' },
  { path: '/staff/incidents', label: 'staff.nav.incidents' },
  { path: '/staff/notices', label: 'staff.nav.notices' },
  { path: '/staff/audit', label: 'staff.nav.audit' },
  { path: '/staff/users', label: 'staff.nav.users' },
];
