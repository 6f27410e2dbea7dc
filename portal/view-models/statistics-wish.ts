import type { Filter } from '#dashboards/queries/measure-table.ts';
import { COURTS, courtByCode } from '#domain/court.ts';
import { DECISION_KINDS, PROCEDURES } from '#domain/decision.ts';
import { ACT_KINDS } from '#domain/normative-act.ts';
import { type CalendarDate, isCalendarDate } from '#domain/publication-clock.ts';
import { lastDay } from './calendar.ts';

/** What a page of statistics is asked for: a named period, its days, and what it is cut by. */
export type StatisticsWish = {
  /** `2026`, `2026Q3`, `2026-09`; undefined where days were given. */
  readonly period: string | undefined;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly filter: Filter;
};

const FIRST_YEAR = 1991;

/**
 * Period and filters of an address; what is not understood is as if it were not there. Without a period it is
 * the year of today up to today.
 */
export function statisticsWish(params: URLSearchParams, today: CalendarDate): StatisticsWish {
  const filter = filterOf(params);
  const from = dateOf(params.get('from'));
  const to = dateOf(params.get('to'));
  if (from !== undefined && to !== undefined && from <= to)
    return { period: undefined, from, to: to > today ? today : to, filter };
  const period = params.get('period') ?? '';
  const days = periodDays(period, today);
  if (days !== undefined) return { period, ...days, filter };
  const year = today.slice(0, 4);
  return { period: year, from: `${year}-01-01`, to: today, filter };
}

/** Days of `2026`, `2026Q3` or `2026-09`, not beyond today; undefined for anything else and for the future. */
export function periodDays(
  period: string,
  today: CalendarDate,
): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  const [, year, quarter, month] = /^(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(period) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR) return undefined;
  const first = quarter === undefined ? Number(month ?? 1) : Number(quarter) * 3 - 2;
  const last = quarter === undefined ? Number(month ?? 12) : first + 2;
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  const end = lastDay(`${year}-${String(last).padStart(2, '0')}`);
  if (from > today) return undefined;
  return { from, to: end > today ? today : end };
}

function dateOf(text: string | null): CalendarDate | undefined {
  if (text === null || !isCalendarDate(text)) return undefined;
  return Number(text.slice(0, 4)) >= FIRST_YEAR ? text : undefined;
}

const KINDS: readonly string[] = [...DECISION_KINDS, ...ACT_KINDS];
const REGIONS: ReadonlySet<string> = new Set(COURTS.map(({ region }) => region));

function filterOf(params: URLSearchParams): Filter {
  const known = (name: string, isKnown: (value: string) => boolean) => {
    const value = params.get(name) ?? '';
    return isKnown(value) ? value : undefined;
  };
  const court = courtByCode(params.get('court') ?? '')?.code;
  const region = known('region', (value) => REGIONS.has(value));
  const procedure = known('procedure', (value) => PROCEDURES.some((one) => one === value));
  const kind = known('kind', (value) => KINDS.includes(value));
  return {
    ...(court === undefined ? {} : { court }),
    ...(region === undefined ? {} : { region }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** The address part of a wish. `statisticsWish(wishParams(wish))` is `wish`. */
export function wishParams(wish: StatisticsWish): URLSearchParams {
  const params = new URLSearchParams();
  if (wish.period !== undefined) params.set('period', wish.period);
  else {
    params.set('from', wish.from);
    params.set('to', wish.to);
  }
  for (const [name, value] of Object.entries(wish.filter)) params.set(name, value);
  return params;
}
