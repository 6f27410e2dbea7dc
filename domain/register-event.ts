import { z } from 'zod';
import { INSTANCES } from './court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES } from './decision.ts';
import { ACT_KINDS } from './normative-act.ts';
import { SOURCES } from './package-metadata.ts';

/** Events with such an id are raised by the portal itself; no source may hand one over. */
export const OWN_EVENT_PREFIX = 'ashkar:';

export const APPEAL_KINDS = ['apellyasiya', 'kassasiya'] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

/** How an enforcement ends. */
export const EXECUTION_RESULTS = ['fulfilled', 'partly', 'returned', 'impossible'] as const;
export type ExecutionResult = (typeof EXECUTION_RESULTS)[number];

// An id is one word: what has spaces is a name. Control signs and halves of a pair could not be stored.
const id = z.string().regex(/^[^\s\p{Cc}\p{Cs}]{1,100}$/u, 'must be 1–100 signs without spaces');
const short = z
  .string()
  .regex(/^(?=.*\S)[^\p{Cc}\p{Cs}]{1,200}$/u, 'must be 1–200 signs without control signs');

const common = {
  schema: z.literal('ashkar-event/1'),
  eventId: id,
  occurredOn: z.iso.date(),
  recordedAt: z.iso.datetime(),
  subject: id,
  /** Set on a correction: the event this one replaces. */
  corrects: id.optional(),
};

const court = { source: z.literal('e-court'), courtCode: short, caseNumber: short };
const enforcement = { source: z.literal('e-enforcement'), documentNumber: short };
const prosecution = { source: z.literal('e-prosecution') };
const acts = { source: z.literal('normative-acts') };

const of = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ ...common, type: z.literal(type), ...shape });

/** One register event, strict, no personal data. Source: docs/exchange/events.md. */
export const registerEvent = z.discriminatedUnion('type', [
  of('case-opened', {
    ...court,
    procedure: z.enum(PROCEDURES),
    categoryPath: short,
    instance: z.enum(INSTANCES),
    /** Number of the case whose decision is under appeal here. */
    appealedCaseNumber: short.optional(),
  }),
  of('case-assigned', { ...court }),
  of('hearing-held', { ...court }),
  of('decision-adopted', {
    ...court,
    kind: z.enum(DECISION_KINDS),
    procedure: z.enum(PROCEDURES),
    outcome: z.enum(OUTCOMES),
    judgeIds: z.array(id).max(30),
    amountBand: short.optional(),
    recordId: id,
  }),
  of('appeal-filed', { ...court, appealKind: z.enum(APPEAL_KINDS) }),
  of('case-closed', { ...court, closureKind: short }),
  of('enforcement-opened', {
    ...enforcement,
    decisionCaseNumber: short,
    claimKind: short,
    amountBand: short.optional(),
  }),
  of('enforcement-action', { ...enforcement, actionKind: short }),
  of('enforcement-suspended', { ...enforcement, suspensionGround: short }),
  of('enforcement-closed', {
    ...enforcement,
    result: z.enum(EXECUTION_RESULTS),
  }),
  of('proceeding-opened', { ...prosecution, direction: short }),
  of('proceeding-sent-to-court', { ...prosecution }),
  of('proceeding-closed', { ...prosecution, closureGround: short }),
  of('act-issued', { ...prosecution, actKind: z.enum(ACT_KINDS), number: short }),
  of('draft-registered', { ...acts, draftKind: z.enum(ACT_KINDS), initiator: short }),
  of('draft-sent', {
    ...acts,
    bodies: z.array(short).min(1).max(60),
    termDays: z.int().min(1).max(365),
  }),
  of('opinion-given', {
    ...acts,
    body: short,
    opinion: z.enum(['agree', 'agree-with-remarks', 'disagree']),
  }),
  of('silent-consent', { ...acts, body: short }),
  of('draft-submitted', { ...acts }),
  of('act-adopted', { ...acts, actKind: z.enum(ACT_KINDS), number: short }),
  of('act-registered', { ...acts, actKind: z.enum(ACT_KINDS), number: short }),
  of('act-amended', { ...acts, actKind: z.enum(ACT_KINDS), number: short }),
  of('act-repealed', { ...acts, actKind: z.enum(ACT_KINDS), number: short }),
  // Takes back an event of any register, and puts nothing in its place.
  z.strictObject({
    ...common,
    type: z.literal('event-withdrawn'),
    source: z.enum(SOURCES),
    corrects: id,
  }),
]);

export type RegisterEvent = z.infer<typeof registerEvent>;
export type RegisterEventType = RegisterEvent['type'];

/** What tells whether an event still counts. */
export type Correctable = { readonly eventId: string; readonly corrects?: string | undefined };

/** True where an event was recorded after another one; of two at one instant the ids decide. */
export function recordedAfter(a: Recorded, b: Recorded): boolean {
  return a.recordedAt === b.recordedAt ? a.eventId > b.eventId : a.recordedAt > b.recordedAt;
}
type Recorded = { readonly eventId: string; readonly recordedAt: string };

/** Ids of the events that others correct; an event does not correct itself. */
export function correctedIds(
  events: readonly { readonly eventId: string; readonly corrects?: string | null | undefined }[],
): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ eventId, corrects }) => (corrects === eventId ? [] : (corrects ?? []))),
  );
}

/** The events that count: none that another one corrects. Their order does not matter. */
export function effectiveEvents<E extends Correctable>(events: readonly E[]): readonly E[] {
  const corrected = correctedIds(events);
  return events.filter(({ eventId }) => !corrected.has(eventId));
}
