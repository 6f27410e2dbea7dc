import {
  barOf,
  type ReviewAct,
  type ReviewOutcome,
  readReview,
  refuseReview,
  takeReview,
} from './review-edits.ts';
import type { IngestServices } from './services.ts';

/**
 * Takes a task for a while: until it ends by time or is given back, nobody else acts on it. Whoever held it before
 * meets a conflict at their next act. Source: anonymizer.md §8 (claimed).
 */
export async function claimReview(
  act: ReviewAct,
  services: IngestServices,
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const bar = barOf(act, state);
  if (bar !== undefined) return refuseReview(act, bar, services);
  if (state.task.firstReader === act.by) return refuseReview(act, 'second-reader-same', services);
  const next = { result: state.row.anonymized, change: { claimedBy: act.by } };
  return takeReview(act, state, next, services, async () => ({
    action: 'review-claim',
    detail: {},
  }));
}

/** Gives a task back before its time, for anybody to take. */
export async function releaseReview(
  act: ReviewAct,
  services: IngestServices,
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const bar = barOf(act, state);
  if (bar !== undefined) return refuseReview(act, bar, services);
  if (state.holder === undefined) return refuseReview(act, 'not-held', services);
  const next = { result: state.row.anonymized, change: { claimedBy: null } };
  return takeReview(act, state, next, services, async () => ({
    action: 'review-release',
    detail: {},
  }));
}
