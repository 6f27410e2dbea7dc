import type { CalendarDate } from '../publication-clock.ts';
import { ANSWER_TALLIES } from './answer-time.ts';
import type { Fact } from './fact.ts';

/** What the portal counts of its own use: numbers by day, never what was asked or who asked. */
export const USAGE_TALLIES = ['searches', 'searches-empty', ...ANSWER_TALLIES] as const;
export type UsageTally = (typeof USAGE_TALLIES)[number];

export type UsageCount = {
  readonly on: CalendarDate;
  readonly tally: UsageTally;
  /** Kind of page; empty for what is not counted by it. */
  readonly category: string;
  readonly count: number;
};

/** Facts of the portal's own use on a day; that it counted at all is one of them. */
export function usageFacts(counts: readonly UsageCount[]): readonly Fact[] {
  const [first] = counts;
  if (first === undefined) return [];
  return [
    { tally: 'reported', on: first.on, value: 1, category: 'portal' },
    ...counts.map(({ on, tally, category, count }) => ({
      ...{ tally, on, value: count },
      ...(category === '' ? {} : { category }),
    })),
  ];
}
