import type { CalendarDate } from '../publication-clock.ts';
import { ANSWER_TALLIES } from './answer-time.ts';
import type { Fact, Tally } from './fact.ts';

/** What the portal counts of its own use: numbers by day, never what was asked or who asked. */
export const USAGE_TALLIES = ['searches', 'searches-empty', ...ANSWER_TALLIES] as const;
export type UsageTally = (typeof USAGE_TALLIES)[number];

/** What the probe counts of a day: rounds of control searches (`controlRuns`). */
export const WATCH_TALLIES = ['control-runs', 'control-runs-passed'] as const;
export type WatchTally = (typeof WATCH_TALLIES)[number];

export type UsageCount<Of extends Tally = UsageTally> = {
  readonly on: CalendarDate;
  readonly tally: Of;
  /** Kind of page; empty for what is not counted by it. */
  readonly category: string;
  readonly count: number;
};

/** Facts of the portal's own use on a day; that it, or the probe, counted at all is one of them. */
export function usageFacts(
  counts: readonly UsageCount<UsageTally | WatchTally>[],
): readonly Fact[] {
  const [first] = counts;
  if (first === undefined) return [];
  const isWatch = ({ tally }: { readonly tally: Tally }) =>
    WATCH_TALLIES.some((name) => name === tally);
  const reported = (category: 'portal' | 'probe') =>
    ({ tally: 'reported', on: first.on, value: 1, category }) as const;
  return [
    ...(counts.every(isWatch) ? [] : [reported('portal')]),
    ...(counts.some(isWatch) ? [reported('probe')] : []),
    ...counts.map(({ on, tally, category, count }) => ({
      ...{ tally, on, value: count },
      ...(category === '' ? {} : { category }),
    })),
  ];
}
