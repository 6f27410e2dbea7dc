import type { RequestKind } from './public-request.ts';

/** Automatic hides of one document within an hour: one leak is hidden at once, a series needs a person. */
const HIDES_OF_WORK = 1;
/** Automatic hides of the whole record within an hour: more at once look like an attempt to blank it. */
const HIDES_OF_RECORD = 30;

/** What is known when a report comes in. Counts are of the last hour. */
export type HideFacts = {
  readonly kind: RequestKind;
  /** The document is published and has a paragraph of this name. */
  readonly hasPassage: boolean;
  readonly isHidden: boolean;
  /** A person has looked at this passage after an earlier report and shown it again. */
  readonly wasRestored: boolean;
  readonly hiddenOfWork: number;
  readonly hiddenOfRecord: number;
};

/** What becomes of a passage that staff mark: it is hidden, whatever reports have hidden within the hour. */
export function staffHideRule(hasPassage: boolean, isHidden: boolean): HideRule {
  if (!hasPassage) return 'no-passage';
  return isHidden ? 'hidden-already' : 'hide';
}

export const HIDE_RULES = [
  'hide',
  'no-leak',
  'no-passage',
  'hidden-already',
  'restored-before',
  'work-limit',
  'record-limit',
] as const;
export type HideRule = (typeof HIDE_RULES)[number];

/**
 * Whether a report hides its passage at once, or why a person decides first. A report of a leak hides the paragraph
 * that it names, so that a name is gone within seconds; but nobody may blank the record by reports: of one document
 * one paragraph an hour is hidden, of the whole record thirty, and a paragraph that was looked at and shown again is
 * not hidden by report a second time. The address of the sender is limited before (portal/http/rate-limits.ts).
 * Source: Court 7.2.13; operations.md §1 (9).
 */
export function hideRule(facts: HideFacts): HideRule {
  if (facts.kind !== 'leak') return 'no-leak';
  if (!facts.hasPassage) return 'no-passage';
  if (facts.isHidden) return 'hidden-already';
  if (facts.wasRestored) return 'restored-before';
  if (facts.hiddenOfWork >= HIDES_OF_WORK) return 'work-limit';
  if (facts.hiddenOfRecord >= HIDES_OF_RECORD) return 'record-limit';
  return 'hide';
}
