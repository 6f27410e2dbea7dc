import { type CalendarDate, daysAfter, daysBetween } from '#domain/publication-clock.ts';
import type { Tally } from '#domain/statistics/fact.ts';
import type { RollUpQuery } from '#drizzle/read-roll-ups.ts';
import type { Counts, StatisticsReader } from './measure-table.ts';

/** Ages of what waits, in days up to and with the last one. */
const AGES = [
  { key: '0-180', upTo: 180 },
  { key: '181-365', upTo: 365 },
  { key: '366-730', upTo: 730 },
  { key: '731-', upTo: undefined },
] as const;

/** Days of a range, both ends included. */
export function daysIn(range: { readonly from: CalendarDate; readonly to: CalendarDate }): number {
  return daysBetween(range.from, range.to) + 1;
}

/** The same day a year before; 29 February is the 28th then. */
export function yearBefore(date: CalendarDate): CalendarDate {
  const year = Number(date.slice(0, 4)) - 1;
  return `${year}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`;
}

/** Months of a range as `YYYY-MM`, in order. */
export function monthsOf(range: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = range.from.split('-').map(Number);
  for (const last = range.to.slice(0, 7); ; ) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** What waits by how long it has: a sum for each age. */
export async function ageRows(
  reader: StatisticsReader,
  tally: Tally,
  where: RollUpQuery['where'],
): Promise<readonly Counts[]> {
  const today = reader.today();
  const row = async ({ key, upTo }: (typeof AGES)[number], at: number): Promise<Counts> => {
    const younger = AGES[at - 1]?.upTo;
    const to = younger === undefined ? today : daysAfter(today, -younger - 1);
    const from = upTo === undefined ? undefined : daysAfter(today, -upTo);
    const sums = await reader.sums({ tallies: [tally], from, to, by: 'month', where });
    return { key, counts: [[...sums.values()].reduce((sum, own) => sum + (own[tally] ?? 0), 0)] };
  };
  return Promise.all(AGES.map(row));
}

const STAGES = ['inWork', 'overdue', 'notReceived', 'notSubject', 'unknown'] as const;

/** Decisions adopted in the months of a range that are not published, by what they wait for or why they are not. */
export async function ledgerRows(
  reader: StatisticsReader,
  of: 'waiting' | 'withheld',
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
  courts: readonly string[] | undefined,
): Promise<readonly Counts[]> {
  const months = { from: range.from.slice(0, 7), to: range.to.slice(0, 7) };
  const rows = (await reader.ledger(months)).filter(
    ({ courtCode }) => courts === undefined || courts.includes(courtCode),
  );
  const sums = new Map<string, number>();
  const add = (key: string, count: number) => sums.set(key, (sums.get(key) ?? 0) + count);
  for (const row of rows) {
    if (of === 'waiting') for (const stage of STAGES) add(stage, row[stage]);
    else for (const [ground, count] of Object.entries(row.withheldByGround)) add(ground, count);
  }
  return [...sums].map(([key, count]) => ({ key, counts: [count] }));
}
