/** States of a submission on its way, in the order of the pipeline; `stored` ends the shorter way of register events. */
export const SUBMISSION_STATES = [
  'received',
  'verified',
  'extracted',
  'structured',
  'anonymized',
  'review',
  'published',
  'indexed',
  'stored',
  'held',
  'refused',
  'quarantined',
  'withheld',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** States in which the pipeline has nothing left to do by itself. */
export const REST_STATES: readonly SubmissionState[] = [
  'review',
  'indexed',
  'stored',
  'held',
  'refused',
  'quarantined',
  'withheld',
];

/**
 * Lawful grounds for withholding a decision from publication. Source: Court 2.1.6 and the codes of
 * procedure; shown to the public as a code with its article, never with facts of the case.
 */
export const WITHHOLDING_GROUNDS = [
  'state-secret',
  'closed-hearing',
  'adoption',
  'witness-protection',
  'operative-activity',
  'military-unit',
  'leak-check',
  'reviewer',
] as const;
export type WithholdingGround = (typeof WITHHOLDING_GROUNDS)[number];

/** What happened to a published work. */
export const PUBLICATION_EVENTS = ['published', 'corrected', 'withdrawn'] as const;
export type PublicationEvent = (typeof PUBLICATION_EVENTS)[number];

/** Why a submission was refused, held or quarantined: a stable code; its sentence lies beside it. */
export type StopReason = { readonly code: string; readonly sentence: string };
