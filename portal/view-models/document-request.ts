import { type CalendarDate, isCalendarDate } from '#domain/publication-clock.ts';
import type { Tombstone } from '#domain/published-record.ts';
import type { Problem } from '#portal/problem.ts';

/** Which of the four states of a document page a read leads to. */
export type PageState<Found> = {
  readonly record?: Found | undefined;
  readonly stone?: Tombstone | undefined;
  readonly problem?: Problem | undefined;
};

/** Found, withdrawn (410 with its tombstone) or not there (404). */
export function pageState<Found extends { readonly type: string }>(
  record: Found | Tombstone | undefined,
): PageState<Found> {
  if (record === undefined) return { problem: { status: 404, code: 'not-found' } };
  if (record.type === 'tombstone') return { stone: record as Tombstone };
  return { record: record as Found };
}

/** Version asked for by `?v=2`; undefined for the current one. */
export function versionParam(params: URLSearchParams): number | undefined {
  const version = Number(params.get('v') ?? '');
  return Number.isInteger(version) && version > 0 && version < 10_000 ? version : undefined;
}

/** Day asked for by `?on=2024-05-01`; undefined where there is none or it is no date. */
export function dayParam(params: URLSearchParams): CalendarDate | undefined {
  const text = params.get('on') ?? '';
  return isCalendarDate(text) ? text : undefined;
}

/** Provision asked for by `?at=m21`; undefined where it is not shaped like one. */
export function placeParam(params: URLSearchParams): string | undefined {
  const text = params.get('at') ?? '';
  return /^[\p{L}\d][\p{L}\d._-]{0,80}$/u.test(text) ? text : undefined;
}
