import { z } from 'zod';
import { INSTANCES } from './court.ts';
import { DECISION_KINDS, OUTCOMES, PROCEDURES } from './decision.ts';
import { ACT_KINDS } from './normative-act.ts';
import { SOURCES } from './package-metadata.ts';

const id = z.string().min(1).max(100);
const short = z.string().min(1).max(200);

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
  of('appeal-filed', { ...court, appealKind: z.enum(['apellyasiya', 'kassasiya']) }),
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
    result: z.enum(['fulfilled', 'partly', 'returned', 'impossible']),
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
]);

export type RegisterEvent = z.infer<typeof registerEvent>;
export type RegisterEventType = RegisterEvent['type'];
export const EVENT_SOURCES = SOURCES;
