import { type CalendarDate, daysAfter, daysBetween } from './publication-clock.ts';

/** Decisions drawn of a week: where a twentieth leaks, one of 60 does with 95 %. Source: anonymizer.md §8. */
export const SAMPLE_SIZE = 60;

/** Weeks that are drawn afterwards when none was drawn: what is older tells little of the machine of today. */
const CAUGHT_UP_WEEKS = 8;

const TERM_DAYS = 7; // for the reading of a sample: it is done when the next one is drawn

/**
 * What a reader says of a drawn decision: nothing was left in it, something was, or its text had been taken away before
 * anybody could read it.
 */
export const SAMPLE_FINDINGS = ['clean', 'leak', 'gone'] as const;
export type SampleFinding = (typeof SAMPLE_FINDINGS)[number];

/** Monday of the week of a day. */
export function weekStart(day: CalendarDate): CalendarDate {
  const fromMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(day, -fromMonday);
}

/** Name of a week by its Monday, as `2026-W47`. A week belongs to the year of its Thursday. Source: ISO 8601. */
export function weekName(monday: CalendarDate): string {
  const thursday = daysAfter(monday, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Mondays of the weeks that have ended before a day and may still be drawn, the earliest first. */
export function weeksToDraw(today: CalendarDate): readonly CalendarDate[] {
  const running = weekStart(today);
  return Array.from({ length: CAUGHT_UP_WEEKS }, (_, at) =>
    daysAfter(running, -7 * (CAUGHT_UP_WEEKS - at)),
  );
}

/** Last day for reading a sample that was drawn on a day. */
export function sampleDueOn(drawnOn: CalendarDate): CalendarDate {
  return daysAfter(drawnOn, TERM_DAYS - 1);
}

/**
 * The sample of a week: those of the lowest lot, each once, all where there are no more than its size. Lots are equal for
 * equal members, so that the sample can be drawn again; equal lots are told apart by the id.
 */
export function sampleOf<Member extends { readonly id: string }>(
  members: readonly Member[],
  lotOf: (member: Member) => string,
): readonly Member[] {
  return members
    .map((member) => ({ member, lot: `${lotOf(member)} ${member.id}` }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, SAMPLE_SIZE)
    .map(({ member }) => member);
}
