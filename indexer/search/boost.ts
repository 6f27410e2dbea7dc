import type { IndexDocument } from './engine.ts';

const NEWEST_BOOST = 0.1; // share of the score that recency may add
const RECENT_SPAN = 30; // years over which recency rises; absolute dates, so cursors stay valid
const RECENT_FROM = 2000;
const INSTANCE_BOOST: Readonly<Record<string, number>> = { cassation: 0.06, appeal: 0.03 };
const IN_FORCE_BOOST = 0.03;

/** A date as one number, YYYYMMDD; 0 where there is none. */
export function dayNumber(date: string): number {
  return Number(date.slice(0, 10).replaceAll('-', '')) || 0;
}

/** Factor on the text score: court level, in force, recency. */
export function boostOf(date: string, facets: IndexDocument['facets']): number {
  const years = Number(date.slice(0, 4)) + Number(date.slice(5, 7)) / 12 - RECENT_FROM;
  const recency = Math.min(1, Math.max(0, years / RECENT_SPAN) || 0);
  const level = INSTANCE_BOOST[facets.instance?.[0] ?? ''] ?? 0;
  const inForce = facets.status?.includes('in-force') === true ? IN_FORCE_BOOST : 0;
  return 1 + NEWEST_BOOST * recency + level + inForce;
}
