import { randomUUID } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, gt } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAFF_ROLES, type StaffRole } from '#domain/staff-role.ts';
import { auditHead } from '#drizzle/read-audit.ts';
import { audit } from '#drizzle/schema/index.ts';
import { admission, STAFF_ROUTES, type StaffMethod, staffPath } from '#portal/staff/routes.ts';
import { ensureBuilt } from '../e2e/ensure-built.ts';
import { type StaffPortal, startStaffPortal } from '../fixtures/staff-portal.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'portal', 'pages', '[...lang]');
const METHODS: readonly StaffMethod[] = ['GET', 'POST'];
const PATHS = [...new Set(STAFF_ROUTES.map(({ path }) => path))];
/** Routes that end the session or need a provider's answer; their own suite walks them. */
const SIGN_IN = /^\/staff\/(?:sign-in\/start|callback|sign-out|back-channel-logout)$/;

let portal: StaffPortal;
const cookies = new Map<StaffRole | 'nobody', string>();
beforeAll(async () => {
  await ensureBuilt();
  portal = await startStaffPortal();
  for (const role of STAFF_ROLES) cookies.set(role, await portal.enter(`one ${role}`, [role]));
  cookies.set('nobody', await portal.enter('one without a role', []));
});
afterAll(() => portal?.close());

const addressOf = (path: string) => path.replace(/\[\w+\]/g, () => randomUUID());

async function ask(address: string, method: string, cookie: string | undefined): Promise<Response> {
  const isForm = method === 'POST';
  return fetch(portal.origin + address, {
    method,
    redirect: 'manual',
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      ...(isForm ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      origin: portal.origin,
    },
    ...(isForm ? { body: '' } : {}),
  });
}

describe('the table of staff routes', () => {
  it('has a row for every page under portal/pages/[...lang]/staff, and a page for every row', () => {
    const files = globSync('staff/**/*.{astro,ts}', { cwd: PAGES });
    const pages = files.map(
      (file) => `/${file.replace(/\.(astro|ts)$/, '').replace(/\/index$/, '')}`,
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((page) => !PATHS.includes(page))).toEqual([]);
    expect(PATHS.filter((path) => !pages.includes(path))).toEqual([]);
  });

  it('names each method of a path once', () => {
    const named = STAFF_ROUTES.flatMap(({ path, methods }) =>
      methods.map((one) => `${one} ${path}`),
    );
    expect(named).toEqual([...new Set(named)]);
  });

  it('lets nobody without a session in but to sign in', () => {
    const open = STAFF_ROUTES.filter(({ roles }) => roles === 'anyone').map(({ path }) => path);
    expect(open).toEqual([
      ...['/staff/sign-in', '/staff/sign-in/start', '/staff/callback'],
      '/staff/back-channel-logout',
    ]);
  });

  it.each([
    ['/staff/nothing', 'GET', ['operator'], 'not-found'],
    ['/staff/users', 'GET', undefined, 'sign-in'],
    ['/staff/users', 'GET', ['reviewer'], 'role'],
    ['/staff/users', 'HEAD', ['auditor'], 'in'],
    ['/staff/users', 'POST', ['auditor'], 'role'],
    ['/staff/users', 'POST', ['auditor', 'operator'], 'in'],
    ['/staff/users', 'DELETE', ['operator'], 'method'],
    ['/staff', 'GET', [], 'role'],
  ] as const)('says of %s %s for %j: %s', (path, method, roles, verdict) => {
    expect(admission(path, method, roles)).toBe(verdict);
  });

  it.each([
    ['/[...lang]/staff', '/staff'],
    ['/[...lang]/staff/review/[id]', '/staff/review/[id]'],
    ['/[...lang]/staffing', undefined],
    ['/[...lang]/search', undefined],
    ['/staff/x', '/staff/x'],
  ])('reads the pattern %s as %s', (pattern, path) => {
    expect(staffPath(pattern)).toBe(path);
  });
});

describe('every route for every role', () => {
  const routes = PATHS.filter((path) => !SIGN_IN.test(path)).flatMap((path) =>
    METHODS.map((method) => ({ path, method })),
  );

  it.each(routes)('$method $path', async ({ path, method }) => {
    for (const [role, cookie] of cookies) {
      const address = addressOf(path);
      const before = (await auditHead(portal.store.read))?.id ?? 0;
      const answer = await ask(address, method, cookie);
      await answer.body?.cancel();
      const verdict = admission(path, method, role === 'nobody' ? [] : [role]);
      const what = `${role}: ${answer.status}`;
      if (verdict === 'role') {
        expect(answer.status, what).toBe(403);
        const refusals = await portal.store.read
          .select()
          .from(audit)
          .where(and(gt(audit.id, before), eq(audit.action, 'staff-access')));
        expect(refusals, what).toMatchObject([{ subject: address, result: 'refused' }]);
      } else if (verdict === 'method') expect(answer.status, what).toBe(405);
      else expect([401, 403, 405], what).not.toContain(answer.status);
      expect(answer.headers.get('cache-control'), what).toBe('no-store');
      expect(answer.headers.get('x-robots-tag'), what).toBe('noindex');
      expect(answer.headers.get('etag'), what).toBeNull();
    }
  });

  it.each(routes)('$method $path without a session', async ({ path, method }) => {
    const address = addressOf(path);
    for (const lang of ['', '/en']) {
      const answer = await ask(lang + address, method, undefined);
      if (path === '/staff/sign-in') {
        expect(answer.status).toBe(method === 'GET' ? 200 : 401);
        continue;
      }
      expect(answer.status).toBe(method === 'GET' ? 303 : 401);
      if (method === 'GET') {
        const to = new URLSearchParams({ to: lang + address });
        expect(answer.headers.get('location')).toBe(`${lang}/staff/sign-in?${to}`);
      }
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is no method of any page', async (method) => {
    for (const path of ['/staff', '/staff/users'])
      expect((await ask(path, method, cookies.get('operator'))).status).toBe(405);
  });
});

describe('no way round the table', () => {
  const unknown = [
    '/staff/nothing',
    '/staff/users/a/b',
    '/staff/../staff/x',
    '/az/staff',
    '/de/staff',
  ];
  it.each(unknown)('%s is not found, signed in or not', async (address) => {
    expect((await ask(address, 'GET', cookies.get('operator'))).status).toBe(404);
    expect((await ask(address, 'GET', undefined)).status).toBe(404);
  });

  it.each([
    '/%73taff/users',
    '/staff/%75sers',
    '//staff/users',
    '/staff//users',
    '/staff/users/',
    '/en/%73taff/users',
    '/search/../staff/users',
  ])('%s lets nobody in whom the plain address turns away', async (address) => {
    for (const cookie of [undefined, cookies.get('reviewer')]) {
      const answer = await ask(address, 'GET', cookie);
      expect([303, 307, 308, 301, 403, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('one auditor');
    }
  });
});
