import { AppError } from '#domain/errors.ts';
import type { SignedIn } from './staff-services.ts';

/**
 * The person of a staff page and their services. Behind the guard there always is one; a page that got here without it
 * fails closed.
 * @throws AppError `signed-out`
 */
export function staffOf(locals: App.Locals): SignedIn {
  if (locals.staff === undefined)
    throw new AppError('NotSignedIn', 'signed-out', 'The session has ended: sign in again.');
  return locals.staff;
}
