import { parseCaseNumber } from '../case-number.ts';
import { daysBetween } from '../publication-clock.ts';
import { courtKey } from './case-facts.ts';
import type { Fact } from './fact.ts';
import { type Entries, entriesOf, lastEntry, reportedFacts } from './register-entries.ts';

/** Facts of an enforcement document. Its court is the one whose decision is enforced, by the case number. */
export function enforcementFacts(entries: Entries): readonly Fact[] {
  const opened = lastEntry(entries, 'enforcement-opened');
  const closed = lastEntry(entries, 'enforcement-closed');
  const court = courtKey(
    opened === undefined ? undefined : parseCaseNumber(opened.decisionCaseNumber)?.court,
  );
  const keys = { court, category: opened?.claimKind ?? '' };
  const facts: Fact[] = [
    ...reportedFacts(entries),
    ...entriesOf(entries, 'enforcement-suspended').map((entry) => ({
      ...{ tally: 'enf-suspended' as const, on: entry.occurredOn, value: 1, court },
      outcome: entry.suspensionGround,
    })),
  ];
  if (opened !== undefined)
    facts.push({ tally: 'enf-opened', on: opened.occurredOn, value: 1, ...keys });
  if (opened !== undefined && closed === undefined)
    facts.push({ tally: 'enf-pending', on: opened.occurredOn, value: 1, ...keys });
  if (closed === undefined) return facts;
  const on = closed.occurredOn;
  facts.push({ tally: 'enf-closed', on, value: 1, ...keys, outcome: closed.result });
  if (opened !== undefined) facts.push({ tally: 'enf-ended', on, value: 1, ...keys });
  if (closed.result !== 'fulfilled' || opened === undefined) return facts;
  const days = Math.max(0, daysBetween(opened.occurredOn, on));
  return [
    ...facts,
    { tally: 'enf-fulfilled', on, value: 1, ...keys },
    { tally: 'enf-fulfil-days', on, value: days, ...keys },
  ];
}
