import type { Instance } from './court.ts';
import type { DecisionKind } from './decision.ts';
import type { ExecutionState } from './execution-state.ts';
import type { CalendarDate } from './publication-clock.ts';
import {
  type AppealKind,
  type Correctable,
  type ExecutionResult,
  effectiveEvents,
  recordedAfter,
} from './register-event.ts';

/** What the public may know of where a decision of the register is. */
export const DECISION_WHEREABOUTS = [
  'published',
  'in-work',
  'withheld',
  'withdrawn',
  'not-received',
] as const;
export type DecisionWhereabouts = (typeof DECISION_WHEREABOUTS)[number];

/** An event of the court or enforcement register as the history of a case reads it. */
export type CaseEvent = Correctable & {
  readonly type: string;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: string; // ISO instant
  readonly caseNumber?: string | undefined;
  readonly courtCode?: string | undefined;
  readonly instance?: Instance | undefined;
  readonly kind?: DecisionKind | undefined;
  readonly appealKind?: AppealKind | undefined;
  readonly recordId?: string | undefined;
  readonly result?: ExecutionResult | undefined;
};

/** A published or withdrawn decision of the case; `recordId` is the source's id. */
export type CaseDecision = {
  readonly recordId: string;
  readonly state: 'published' | 'withdrawn';
  readonly id: string; // public id
  readonly caseNumber: string;
  readonly courtCode: string;
  readonly kind: DecisionKind;
  readonly adoptedOn: CalendarDate;
};

export const CASE_STEPS = [
  'opened',
  'hearing',
  'decision',
  'appeal',
  'closed',
  'enforcement-opened',
  'enforcement-suspended',
  'enforcement-closed',
] as const;
export type CaseStepType = (typeof CASE_STEPS)[number];

/** One step in the life of a case. No names and nothing of the text of a decision. */
export type CaseStep = {
  readonly step: CaseStepType;
  readonly on: CalendarDate;
  readonly caseNumber?: string | undefined;
  readonly courtCode?: string | undefined;
  readonly instance?: Instance | undefined;
  readonly kind?: DecisionKind | undefined;
  readonly appealKind?: AppealKind | undefined;
  readonly result?: ExecutionResult | undefined;
  /** Of a decision. */
  readonly state?: DecisionWhereabouts | undefined;
  /** Public id of a published decision. */
  readonly id?: string | undefined;
};

/** How far a case is by the registers: the state of its execution, and its steps over all instances. */
export type CaseAccount = {
  /** Of each enforcement document that carries out a decision of this case number. */
  readonly execution: readonly ExecutionState[];
  readonly steps: readonly CaseStep[];
};

export const NO_ACCOUNT: CaseAccount = { execution: [], steps: [] };

const STEP_OF: Readonly<Record<string, CaseStepType>> = {
  'case-opened': 'opened',
  'hearing-held': 'hearing',
  'decision-adopted': 'decision',
  'appeal-filed': 'appeal',
  'case-closed': 'closed',
  'enforcement-opened': 'enforcement-opened',
  'enforcement-suspended': 'enforcement-suspended',
  'enforcement-closed': 'enforcement-closed',
};

/**
 * The steps of a case over all instances, oldest first. The order of the events does not matter; corrected ones do
 * not count; of two entries of one decision the one recorded last does. A decision is shown as published, as withdrawn,
 * or by what `received` says of it; a published one that the register does not know stands beside the others.
 */
export function caseHistory(
  events: readonly CaseEvent[],
  decisions: readonly CaseDecision[],
  received: ReadonlyMap<string, 'in-work' | 'withheld'>,
): readonly CaseStep[] {
  const counting = effectiveEvents(events).filter(({ type }) => type in STEP_OF);
  const entries = new Map<string, CaseEvent>();
  for (const event of counting) {
    if (event.type !== 'decision-adopted' || event.recordId === undefined) continue;
    const other = entries.get(event.recordId);
    if (other === undefined || recordedAfter(event, other)) entries.set(event.recordId, event);
  }
  const steps = counting
    .filter((event) => event.type !== 'decision-adopted')
    .map((event): CaseStep => stepOf(event));
  const byRecord = new Map(decisions.map((one) => [one.recordId, one] as const));
  for (const [recordId, entry] of entries) {
    const found = byRecord.get(recordId);
    steps.push(
      found === undefined
        ? { ...stepOf(entry), state: received.get(recordId) ?? 'not-received' }
        : decisionStep(found),
    );
  }
  steps.push(...decisions.filter(({ recordId }) => !entries.has(recordId)).map(decisionStep));
  return steps.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function stepOf(event: CaseEvent): CaseStep {
  const { caseNumber, courtCode, instance, kind, appealKind, result } = event;
  return {
    ...{ step: STEP_OF[event.type] ?? 'opened', on: event.occurredOn },
    ...{ caseNumber, courtCode, instance, kind, appealKind, result },
  };
}

/** A decision that reached the public is shown by what it says itself. */
function decisionStep(decision: CaseDecision): CaseStep {
  const { state, id, caseNumber, courtCode, kind, adoptedOn } = decision;
  return {
    ...{ step: 'decision', on: adoptedOn, caseNumber, courtCode, kind, state },
    id: state === 'published' ? id : undefined,
  };
}

function sortKey(step: CaseStep): string {
  const { on, caseNumber = '', id = '', state = '', result = '' } = step;
  return [on, CASE_STEPS.indexOf(step.step), caseNumber, id, state, result].join(' ');
}
