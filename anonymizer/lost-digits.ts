import type { Candidate } from './candidate.ts';
import { MONTHS } from './life-date-forms.ts';
import type { View } from './view.ts';

const DATE = /(?<![\d.])(\d\d)\.(\d\d)\.(\d{4})(?!\d)/g;
const MONTH = `(?:${MONTHS})`;
export const DAY = new RegExp(`(?<!\\d)0{1,2}(?= ${MONTH})`, 'gu');
export const YEAR = new RegExp(`(?<= ${MONTH} )[01]0\\d\\d(?=-|\\s|,)`, 'gu');
const LAST_MONTH = 12;
const LAST_DAY = 31;

/**
 * Dates whose lost digits were read as zeros, as dates that can be: a day, a month and a year of our time. What
 * was lost is not known; the dates must be found so that what is left of them goes. Length is kept.
 */
export function lostDigits(text: string): string {
  return text
    .replace(DATE, (_all, day: string, month: string, year: string) =>
      [within(day, LAST_DAY), within(month, LAST_MONTH), ofOurTime(year)].join('.'),
    )
    .replace(DAY, (zeros) => '1'.repeat(zeros.length))
    .replace(YEAR, ofOurTime);
}

function within(number: string, last: number): string {
  const value = Number(number);
  if (value >= 1 && value <= last) return number;
  return value === 0 ? '01' : `0${number.slice(1) === '0' ? '1' : number.slice(1)}`;
}

function ofOurTime(year: string): string {
  return /^(?:1[89]|20)/.test(year) ? year : `19${year.slice(2)}`;
}

const LOST = '\uFFFD';

/** A date whose year is printed, with the digits of the year that the original has: nobody prints a guessed year. */
export function withSeenYear(candidate: Candidate, view: View, original: string): Candidate {
  const { start, end, replacement } = candidate;
  const year = /\d{4}/.exec(replacement ?? '')?.[0];
  if (replacement === undefined || year === undefined || !original.includes(LOST)) return candidate;
  const at = view.text.slice(start, end).indexOf(year);
  if (at < 0) return candidate;
  const from = view.origin[start + at] ?? 0;
  const seen = original.slice(from, from + year.length);
  return seen.includes(LOST)
    ? { ...candidate, replacement: replacement.replace(year, seen) }
    : candidate;
}
