import { courtByCode } from '../court.ts';
import { daysBetween } from '../publication-clock.ts';
import type { Fact, Keys } from './fact.ts';
import { type Entries, entriesOf, lastEntry, reportedFacts } from './register-entries.ts';

/** The code of a court as all figures name it, old codes included; empty where the court is not known. */
export function courtKey(code: string | undefined): string {
  return code === undefined ? '' : (courtByCode(code)?.code ?? code);
}

const GRANTED: readonly string[] = ['granted', 'partly-granted'];

/** Facts of a case of a court from its entries in e-court. Source: CEPEJ (incoming, resolved, pending). */
export function caseFacts(entries: Entries): readonly Fact[] {
  return [...reportedFacts(entries), ...flowFacts(entries), ...decisionsAdopted(entries)];
}

/** Came in, was closed, how long it took, or waits still. */
function flowFacts(entries: Entries): readonly Fact[] {
  const opened = lastEntry(entries, 'case-opened');
  const closed = lastEntry(entries, 'case-closed');
  const appeals = entriesOf(entries, 'appeal-filed').map((appeal) => ({
    ...{ tally: 'appeals' as const, on: appeal.occurredOn, value: 1 },
    ...{ court: courtKey(appeal.courtCode), procedure: opened?.procedure ?? '' },
    category: appeal.appealKind,
  }));
  if (opened === undefined) {
    if (closed === undefined) return appeals;
    const court = courtKey(closed.courtCode);
    return [{ tally: 'resolved', on: closed.occurredOn, value: 1, court }, ...appeals];
  }
  const { procedure, instance } = opened;
  const keys: Keys = { court: courtKey(opened.courtCode), procedure, instance };
  const on = opened.occurredOn;
  if (closed === undefined)
    return [
      { tally: 'incoming', on, value: 1, ...keys },
      { tally: 'pending', on, value: 1, ...keys },
      ...appeals,
    ];
  const days = Math.max(0, daysBetween(on, closed.occurredOn));
  return [
    { tally: 'incoming', on, value: 1, ...keys },
    { tally: 'resolved', on: closed.occurredOn, value: 1, ...keys },
    { tally: 'ended', on: closed.occurredOn, value: 1, ...keys },
    { tally: 'case-days', on: closed.occurredOn, value: days, ...keys },
    ...appeals,
  ];
}

/** Decisions adopted in the case; of two entries of one decision the one recorded last counts. */
function decisionsAdopted(entries: Entries): readonly Fact[] {
  const category = lastEntry(entries, 'case-opened')?.categoryPath ?? '';
  const instance = lastEntry(entries, 'case-opened')?.instance ?? '';
  const decisions = new Map(
    entriesOf(entries, 'decision-adopted').map((entry) => [entry.recordId, entry] as const),
  );
  return [...decisions.values()].flatMap((entry): Fact[] => {
    const { occurredOn: on, procedure, kind, outcome } = entry;
    const court = courtKey(entry.courtCode);
    const facts: Fact[] = [
      { tally: 'adopted', on, value: 1, court, procedure, instance, kind },
      { tally: 'adopted-outcome', on, value: 1, court, procedure, outcome },
      { tally: 'adopted-category', on, value: 1, court, procedure, category },
    ];
    if (GRANTED.includes(outcome))
      facts.push({ tally: 'granted-category', on, value: 1, court, procedure, category });
    return facts;
  });
}
