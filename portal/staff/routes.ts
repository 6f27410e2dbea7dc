import { STAFF_ROLES, type StaffRole } from '#domain/staff-role.ts';

export type StaffMethod = 'GET' | 'POST';

/**
 * A route of the staff area. `anyone` needs no sign-in. A path may have a row for each method, where reading and
 * acting need different roles.
 */
export type StaffRoute = {
  readonly path: string;
  readonly methods: readonly StaffMethod[];
  readonly roles: readonly StaffRole[] | 'anyone';
};

const EVERY_ROLE = STAFF_ROLES;
const REQUEST_READERS = ['reviewer', 'second-reviewer', 'publisher', 'operator'] as const;

/** Every route of the staff area; what is not here is not found. Source: operations.md §5 (route × role). */
export const STAFF_ROUTES: readonly StaffRoute[] = [
  { path: '/staff/sign-in', methods: ['GET'], roles: 'anyone' },
  { path: '/staff/sign-in/start', methods: ['GET'], roles: 'anyone' },
  { path: '/staff/callback', methods: ['GET'], roles: 'anyone' },
  { path: '/staff/back-channel-logout', methods: ['POST'], roles: 'anyone' },
  { path: '/staff/sign-out', methods: ['POST'], roles: EVERY_ROLE },
  { path: '/staff', methods: ['GET'], roles: EVERY_ROLE },
  {
    path: '/staff/submissions',
    methods: ['GET'],
    roles: ['reviewer', 'second-reviewer', 'publisher', 'operator', 'auditor'],
  },
  {
    path: '/staff/submissions/[id]',
    methods: ['GET'],
    roles: ['reviewer', 'second-reviewer', 'publisher', 'operator', 'auditor'],
  },
  { path: '/staff/submissions/[id]', methods: ['POST'], roles: ['operator'] },
  {
    path: '/staff/notices',
    methods: ['GET', 'POST'],
    roles: ['reviewer', 'second-reviewer', 'publisher', 'operator'],
  },
  {
    path: '/staff/review/[id]',
    methods: ['GET', 'POST'],
    roles: ['reviewer', 'second-reviewer'],
  },
  {
    path: '/staff/decisions',
    methods: ['GET'],
    roles: ['publisher', 'operator', 'auditor'],
  },
  {
    path: '/staff/decisions/record/[id]',
    methods: ['GET'],
    roles: ['publisher', 'operator', 'auditor'],
  },
  { path: '/staff/decisions/record/[id]', methods: ['POST'], roles: ['publisher'] },
  {
    path: '/staff/documents/[id]',
    methods: ['GET'],
    roles: ['publisher', 'operator', 'auditor'],
  },
  {
    path: '/staff/samples',
    methods: ['GET'],
    roles: ['reviewer', 'second-reviewer', 'publisher', 'analyst', 'operator', 'auditor'],
  },
  {
    path: '/staff/samples/[id]',
    methods: ['GET'],
    roles: ['reviewer', 'second-reviewer', 'publisher', 'auditor'],
  },
  { path: '/staff/samples/[id]', methods: ['POST'], roles: ['reviewer', 'second-reviewer'] },
  { path: '/staff/requests', methods: ['GET'], roles: REQUEST_READERS },
  { path: '/staff/requests/[ticket]', methods: ['GET'], roles: REQUEST_READERS },
  {
    path: '/staff/requests/[ticket]',
    methods: ['POST'],
    roles: ['reviewer', 'second-reviewer', 'publisher'],
  },
  { path: '/staff/incidents', methods: ['GET'], roles: ['publisher', 'operator', 'auditor'] },
  { path: '/staff/incidents', methods: ['POST'], roles: ['operator'] },
  { path: '/staff/incidents/[id]', methods: ['GET'], roles: ['publisher', 'operator', 'auditor'] },
  { path: '/staff/incidents/[id]', methods: ['POST'], roles: ['operator'] },
  { path: '/staff/audit', methods: ['GET', 'POST'], roles: ['auditor'] },
  { path: '/staff/audit.csv', methods: ['GET'], roles: ['auditor'] },
  { path: '/staff/users', methods: ['GET'], roles: ['operator', 'auditor'] },
  { path: '/staff/users', methods: ['POST'], roles: ['operator'] },
  { path: '/staff/users/[id]', methods: ['GET'], roles: ['operator', 'auditor'] },
  { path: '/staff/users/[id]', methods: ['POST'], roles: ['operator'] },
];

/** What becomes of a request: it goes in, or why it does not. */
export type Admission = 'in' | 'not-found' | 'method' | 'sign-in' | 'role';

/**
 * Denies by default: a path that the table does not have is not found, whoever asks. `roles` is undefined for a
 * request without a session.
 */
export function admission(
  path: string,
  method: string,
  roles: readonly StaffRole[] | undefined,
): Admission {
  const rows = STAFF_ROUTES.filter((row) => row.path === path);
  if (rows.length === 0) return 'not-found';
  const asked = method === 'HEAD' ? 'GET' : method;
  const row = rows.find(({ methods }) => methods.some((one) => one === asked));
  if (row?.roles === 'anyone') return 'in';
  if (roles === undefined) return 'sign-in';
  if (row === undefined) return 'method';
  return row.roles.some((role) => roles.includes(role)) ? 'in' : 'role';
}

/** The path in the table of a route pattern of a page; undefined where the page is none of the staff area. */
export function staffPath(routePattern: string): string | undefined {
  const path = routePattern.replace(/^\/\[\.\.\.lang\]/, '');
  return path === '/staff' || path.startsWith('/staff/') || path.startsWith('/staff.')
    ? path
    : undefined;
}

/** True where somebody with these roles may open the page: what the navigation shows. */
export function mayOpen(path: string, roles: readonly StaffRole[]): boolean {
  return admission(path, 'GET', roles) === 'in';
}

/** True where somebody with these roles may act on the page. */
export function mayDo(path: string, method: StaffMethod, roles: readonly StaffRole[]): boolean {
  return admission(path, method, roles) === 'in';
}
