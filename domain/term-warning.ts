import {
  type CalendarDate,
  DUE_SOON_DAYS,
  daysBetween,
  dueOn,
  termRuns,
} from './publication-clock.ts';

/** Warnings to staff on the term of a decision that is not published yet. Source: Court 6.1.18. */
export const TERM_WARNINGS = ['week', 'three-days', 'overdue'] as const;
export type TermWarning = {
  readonly kind: (typeof TERM_WARNINGS)[number];
  /** The day that makes the warning one: the last day of the term, or each day after it. */
  readonly on: CalendarDate;
};

const LAST_DAYS = 3;

/**
 * The warning of a day. Whoever looks again, or later because a day was missed, finds the same warning with the
 * same day; those of days gone by are not made up. Where no term runs (`startedOn` as in `termRuns`) nothing warns.
 */
export function termWarning(
  adoptedOn: CalendarDate,
  today: CalendarDate,
  startedOn?: CalendarDate,
): TermWarning | undefined {
  if (!termRuns(adoptedOn, startedOn)) return undefined;
  const due = dueOn(adoptedOn);
  const daysLeft = daysBetween(today, due);
  if (daysLeft < 0) return { kind: 'overdue', on: today };
  if (daysLeft <= LAST_DAYS) return { kind: 'three-days', on: due };
  return daysLeft <= DUE_SOON_DAYS ? { kind: 'week', on: due } : undefined;
}
