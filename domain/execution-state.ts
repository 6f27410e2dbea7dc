import type { CalendarDate } from './publication-clock.ts';
import { type Correctable, type ExecutionResult, effectiveEvents } from './register-event.ts';

/** An event of the enforcement register as the state of execution reads it. */
export type EnforcementEvent = Correctable & {
  readonly type: string;
  /** The enforcement document. */
  readonly subject: string;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: string; // ISO instant
  readonly result?: ExecutionResult | undefined;
};

/** How far one enforcement document is. `openedOn` is undefined where only later events have come. */
export type ExecutionState = {
  readonly state: 'running' | 'suspended' | ExecutionResult;
  readonly openedOn?: CalendarDate | undefined;
  readonly actions: number;
  /** Set while the enforcement is suspended. */
  readonly suspendedOn?: CalendarDate | undefined;
  readonly closedOn?: CalendarDate | undefined;
};

// Of events of one day: nothing can happen before the opening, nothing after the closing.
const RANKS: Readonly<Record<string, number>> = {
  'enforcement-opened': 0,
  'enforcement-action': 1,
  'enforcement-suspended': 2,
  'enforcement-closed': 3,
};

/**
 * The state of each enforcement document, by the day it was opened. The order of the events does not matter;
 * corrected ones do not count; a document that is opened again after its closing runs again. No names, no sums.
 * Source: Court 11.2.23; Enforcement 4.6, 6.1.1, 6.1.11.
 */
export function executionStates(events: readonly EnforcementEvent[]): readonly ExecutionState[] {
  const counting = effectiveEvents(events).filter(({ type }) => type in RANKS);
  return [...Map.groupBy(counting, ({ subject }) => subject)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofDocument]) => stateOf([...ofDocument].sort(inOrder)))
    .sort((a, b) => ((a.openedOn ?? '9') < (b.openedOn ?? '9') ? -1 : 1));
}

function inOrder(a: EnforcementEvent, b: EnforcementEvent): number {
  const key = (one: EnforcementEvent) =>
    [one.occurredOn, RANKS[one.type], one.recordedAt, one.eventId].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

function stateOf(events: readonly EnforcementEvent[]): ExecutionState {
  const last = (type: string) => events.findLastIndex((one) => one.type === type);
  const opened = last('enforcement-opened');
  const closed = last('enforcement-closed');
  const suspended = last('enforcement-suspended');
  const common = {
    openedOn: events.find(({ type }) => type === 'enforcement-opened')?.occurredOn,
    actions: events.filter(({ type }) => type === 'enforcement-action').length,
  };
  const closing = closed > opened ? events[closed] : undefined;
  if (closing?.result !== undefined)
    return { state: closing.result, ...common, closedOn: closing.occurredOn };
  const isSuspended = suspended > Math.max(opened, closed, last('enforcement-action'));
  if (!isSuspended) return { state: 'running', ...common };
  return { state: 'suspended', ...common, suspendedOn: events[suspended]?.occurredOn };
}
