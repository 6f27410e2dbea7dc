import { defineMiddleware } from 'astro:middleware';
import { AppError, notFound } from '#domain/errors.ts';
import { localePath, splitLocale } from '#portal/i18n/index.ts';
import { admission, staffPath } from './routes.ts';

/** Nothing of the staff area is kept by a browser or a proxy, or found by a search engine. Source: operations.md §5. */
export const staffHeaders = defineMiddleware(async (context, next) => {
  const isStaff = staffPath(context.routePattern) !== undefined;
  const response = await next();
  if (!isStaff) return response;
  const headers = new Headers(response.headers);
  headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex');
  headers.set('referrer-policy', 'same-origin');
  const { status } = response;
  return new Response(response.body, { status, headers });
});

/**
 * Lets a request into the staff area or turns it away, by the table of routes alone. The pattern of the matched page
 * decides, not the address as it was typed: `/%73taff` is the same page as `/staff`.
 */
export const staffGuard = defineMiddleware(async (context, next) => {
  const path = staffPath(context.routePattern);
  if (path === undefined) return next();
  const { staffDoor } = context.locals;
  if (staffDoor === undefined) throw notFound('not-found', 'There is no staff area here.');
  const token = context.cookies.get(staffDoor.sessionCookie.name)?.value;
  const staff = await staffDoor.admit(token);
  context.locals.staff = staff;
  const { method } = context.request;
  const verdict = admission(path, method, staff?.user.roles);
  if (verdict === 'in') return next();
  if (verdict === 'not-found') throw notFound('not-found', 'There is no such staff page.');
  if (verdict === 'method') throw new AppError('NotAllowed', 'method-not-allowed', 'Not allowed.');
  if (verdict === 'role') {
    if (staff !== undefined) await staffDoor.turnAway(staff.user, context.originPathname, method);
    throw new AppError('NotPermitted', 'staff-role', 'The roles of this person do not allow that.');
  }
  if (method !== 'GET' && method !== 'HEAD')
    throw new AppError('NotSignedIn', 'signed-out', 'The session has ended: sign in again.');
  const { lang } = splitLocale(context.originPathname);
  const to = new URLSearchParams({ to: context.originPathname + context.url.search });
  return context.redirect(`${localePath(lang, '/staff/sign-in')}?${to}`, 303);
});
