import type { Instance } from './court.ts';

/** Kinds of court act that must be published. Source: Court 2.1.7. */
export const DECISION_KINDS = ['qetname', 'hokm', 'emr', 'qerardad', 'qerar'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Procedures, the source's own terms (exchange format, `decision.procedure`). */
export const PROCEDURES = [
  'mülki',
  'cinayət',
  'inzibati',
  'kommersiya',
  'inzibati xəta',
  'əmr icraatı',
  'icra',
] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** Parts of a decision: giriş, təsviri, əsaslandırıcı, nəticə. */
export const ZONES = ['introduction', 'facts', 'reasoning', 'operative'] as const;
export type Zone = (typeof ZONES)[number];

/** Outcome classes read from the operative part. */
export const OUTCOMES = [
  'granted',
  'partly-granted',
  'dismissed',
  'terminated',
  'left-unexamined',
  'settled',
  'upheld',
  'changed',
  'quashed',
  'remitted',
  'convicted',
  'acquitted',
  'fined',
  'order-issued',
  'other',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Header facts of a decision, read from its text. Absent where the text does not state them. */
export type HeaderFacts = {
  readonly courtName?: string | undefined;
  readonly caseNumberRaw?: string | undefined;
  readonly kind?: DecisionKind | undefined;
  readonly adoptedOn?: string | undefined;
  readonly judges: readonly string[];
  readonly clerk?: string | undefined;
};

/** Public metadata of a decision. `adoptedOn`, `inForceOn` are dates in Asia/Baku (YYYY-MM-DD). */
export type DecisionFacts = {
  readonly kind: DecisionKind;
  readonly courtCode: string;
  readonly caseNumberRaw: string;
  readonly caseNumber: string;
  readonly caseNumberKey: string;
  readonly procedure: Procedure;
  readonly instance: Instance;
  readonly adoptedOn: string;
  readonly inForceOn?: string | undefined;
  readonly judges: readonly string[];
  readonly outcome: Outcome;
  readonly appealTerm?: string | undefined;
};
