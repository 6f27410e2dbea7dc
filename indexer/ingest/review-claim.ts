import {
  barOf,
  type ReviewAct,
  type ReviewOutcome,
  type ReviewRefusal,
  type ReviewState,
  readReview,
  refuseReview,
  takeReview,
} from './review-edits.ts';
import type { IngestServices } from './services.ts';

/**
 * Takes a task for a while: until it ends by time or is given back, nobody else acts on it. Whoever held it before
 * meets a conflict at their next act. Source: anonymizer.md §8 (claimed).
 */
export function claimReview(act: ReviewAct, services: IngestServices): Promise<ReviewOutcome> {
  return setHolder(act, services, {
    ...{ action: 'review-claim', claimedBy: act.by },
    refusal: ({ task }) => (task.firstReader === act.by ? 'second-reader-same' : undefined),
  });
}

/** Gives a task back before its time, for anybody to take. */
export function releaseReview(act: ReviewAct, services: IngestServices): Promise<ReviewOutcome> {
  return setHolder(act, services, {
    ...{ action: 'review-release', claimedBy: null },
    refusal: ({ holder }) => (holder === undefined ? 'not-held' : undefined),
  });
}

async function setHolder(
  act: ReviewAct,
  services: IngestServices,
  next: {
    readonly action: string;
    readonly claimedBy: string | null;
    readonly refusal: (state: ReviewState) => ReviewRefusal | undefined;
  },
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const refusal = barOf(act, state) ?? next.refusal(state);
  if (refusal !== undefined) return refuseReview(act, refusal, services);
  const { action, claimedBy } = next;
  const change = { result: state.row.anonymized, change: { claimedBy } };
  return takeReview(act, state, change, services, async () => ({ action, detail: {} }));
}
