/** A calendar date in Asia/Baku, `YYYY-MM-DD`. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;
export const DUE_SOON_DAYS = 7; // first warning to staff; Court 6.1.18

function utc(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** True for a day that is in the calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return !Number.isNaN(utc(text)) && daysAfter(text, 0) === text;
}

/** Whole days from one date to another; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The day so many calendar days after a date. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return new Date(utc(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Last day on which a decision is published in time: the same day of the next month, or that month's
 * last day where it has no such day. No extension for weekends or holidays. Source: Court 12.6.
 */
export function dueOn(adoptedOn: CalendarDate): CalendarDate {
  const [year = 0, month = 1, day = 1] = adoptedOn.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/**
 * True where the one-month term runs for a decision: it was adopted on or after the day on which the portal began
 * (`startedOn`; undefined: it runs for every decision). What is older is "not subject": never in time, never late.
 */
export function termRuns(adoptedOn: CalendarDate, startedOn: CalendarDate | undefined): boolean {
  return startedOn === undefined || adoptedOn >= startedOn;
}

/** The calendar date in Asia/Baku (UTC+4, no summer time) of an instant. */
export function bakuDate(instant: Date): CalendarDate {
  return new Date(instant.getTime() + 4 * 3_600_000).toISOString().slice(0, 10);
}

export type ClockDates = {
  readonly adoptedOn: CalendarDate;
  readonly receivedOn?: CalendarDate | undefined;
  readonly publishedOn?: CalendarDate | undefined;
  readonly withheldGround?: string | undefined;
};

export type ClockState =
  | { readonly state: 'published-in-time'; readonly day: number }
  | { readonly state: 'published-late'; readonly days: number; readonly lateReceipt: boolean }
  | { readonly state: 'published-not-subject' }
  | { readonly state: 'running'; readonly daysLeft: number }
  | { readonly state: 'due-soon'; readonly daysLeft: number }
  | { readonly state: 'overdue'; readonly days: number; readonly lateReceipt: boolean }
  | { readonly state: 'withheld'; readonly ground: string }
  | { readonly state: 'not-received'; readonly overdue: boolean }
  | { readonly state: 'not-subject' };

/**
 * Where a decision stands against its one-month term on `today`; `startedOn` as in `termRuns`. A decision that no term
 * runs for is published, withheld or not subject, and nothing else. Source: Court 12.6.
 */
export function clockState(
  dates: ClockDates,
  today: CalendarDate,
  startedOn?: CalendarDate,
): ClockState {
  const due = dueOn(dates.adoptedOn);
  const isSubject = termRuns(dates.adoptedOn, startedOn);
  const lateReceipt = dates.receivedOn !== undefined && dates.receivedOn > due;
  if (dates.publishedOn !== undefined) {
    if (!isSubject) return { state: 'published-not-subject' };
    const late = daysBetween(due, dates.publishedOn);
    return late > 0
      ? { state: 'published-late', days: late, lateReceipt }
      : { state: 'published-in-time', day: daysBetween(dates.adoptedOn, dates.publishedOn) };
  }
  if (dates.withheldGround !== undefined)
    return { state: 'withheld', ground: dates.withheldGround };
  if (!isSubject) return { state: 'not-subject' };
  const daysLeft = daysBetween(today, due);
  if (dates.receivedOn === undefined) return { state: 'not-received', overdue: daysLeft < 0 };
  if (daysLeft < 0) return { state: 'overdue', days: -daysLeft, lateReceipt };
  return { state: daysLeft <= DUE_SOON_DAYS ? 'due-soon' : 'running', daysLeft };
}
