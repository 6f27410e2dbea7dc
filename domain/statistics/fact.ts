import type { CalendarDate } from '../publication-clock.ts';
import type { AnswerTally } from './answer-time.ts';

/**
 * What is added up. Each is a sum of facts by day and keys; the measures that readers see are made of these
 * (`dashboards/measures`). Sums of days end in `-days`.
 */
const TALLIES = [
  // published decisions, by day of adoption
  ...(['published', 'timed', 'in-time', 'late', 'late-days', 'court-days'] as const),
  ...(['portal-days', 'delay-band', 'review-outcome', 'route', 'doubts', 'masked'] as const),
  ...(['cited-article', 'cited-article-outcome', 'cited-case'] as const),
  // e-court
  ...(['incoming', 'resolved', 'ended', 'case-days', 'pending'] as const),
  ...(['adopted', 'adopted-outcome', 'adopted-category', 'granted-category', 'appeals'] as const),
  // e-enforcement
  ...(['enf-opened', 'enf-closed', 'enf-ended', 'enf-pending', 'enf-fulfilled'] as const),
  ...(['enf-fulfil-days', 'enf-suspended'] as const),
  // e-prosecution
  ...(['pros-opened', 'pros-ended', 'pros-to-court', 'pros-pending', 'pros-acts'] as const),
  // normative acts
  ...(['acts', 'acts-adopted', 'amendments', 'repeals', 'drafts', 'drafts-pending'] as const),
  ...(['opinions', 'opinion-late', 'opinion-awaited', 'draft-days', 'drafts-adopted'] as const),
  // the portal
  ...(['incidents', 'incident-minutes', 'incidents-ended'] as const),
  ...(['requests', 'requests-closed', 'request-hours', 'leaks-confirmed'] as const),
  ...(['lot-read', 'lot-missed', 'lot-over-masked', 'searches', 'searches-empty'] as const),
  ...(['control-runs', 'control-runs-passed'] as const),
  ...(['sample-drawn', 'sample-read', 'sample-leaks'] as const),
  // what the registers handed over at all, one for each event
  'reported',
] as const;
export type Tally = (typeof TALLIES)[number] | AnswerTally;

/** Keys by which a tally is told apart. Codes and words of the registers, never a name of a person. */
export const KEYS = [
  ...(['court', 'procedure', 'instance', 'kind', 'category', 'outcome', 'body'] as const),
] as const;
export type KeyName = (typeof KEYS)[number];
export type Keys = Readonly<Partial<Record<KeyName, string>>>;

/** One addend of a roll-up: `value` of a tally on a day in Baku, under its keys. */
export type Fact = Keys & {
  readonly tally: Tally;
  readonly on: CalendarDate;
  readonly value: number;
};

/** Name of the roll-up that a fact is added to: tally, day and keys, in one string. */
export function rollUpKey(fact: Omit<Fact, 'value'>): string {
  return [fact.tally, fact.on, ...KEYS.map((name) => fact[name] ?? '')].join('\u001f');
}

/** The facts of a roll-up key, without their value. */
export function ofRollUpKey(key: string): Omit<Fact, 'value'> {
  const [tally = '', on = '', ...values] = key.split('\u001f');
  const keys = KEYS.flatMap((name, at) => (values[at] ? [[name, values[at]] as const] : []));
  return { tally: tally as Tally, on, ...Object.fromEntries(keys) };
}

/** Facts added up by roll-up; those that come to nothing are left out. `sign` -1 takes them away. */
export function addFacts(sums: Map<string, number>, facts: Iterable<Fact>, sign: 1 | -1 = 1): void {
  for (const fact of facts) {
    const key = rollUpKey(fact);
    const sum = (sums.get(key) ?? 0) + sign * fact.value;
    if (sum === 0) sums.delete(key);
    else sums.set(key, sum);
  }
}
