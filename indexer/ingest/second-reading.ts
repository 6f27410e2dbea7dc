import { createHmac } from 'node:crypto';
import { DRAWN } from '#domain/review-rules.ts';
import { openLotReading } from '#drizzle/lot-readings.ts';
import { readReviewRules } from '#drizzle/settings.ts';
import {
  type ReviewAct,
  type ReviewOutcome,
  type ReviewState,
  takeReview,
} from './review-edits.ts';
import type { IngestServices } from './services.ts';

/**
 * The lot of a task, in [0, 1): the same for the same document, opening and key, and without the key nobody can
 * say it before the release.
 */
export function lotOf(task: { submissionId: string; openedAt: Date }, secret: string): number {
  const { submissionId, openedAt } = task;
  const mac = createHmac('sha256', secret).update(
    `second-reading ${submissionId} ${openedAt.toISOString()}`,
  );
  return mac.digest().readUInt32BE(0) / 2 ** 32;
}

/**
 * True where a release by one reader goes past a second one all the same: a share of them is drawn by lot, and
 * what was drawn stays drawn. Source: anonymizer.md §8.
 */
export async function isDrawn({ task }: ReviewState, services: IngestServices): Promise<boolean> {
  if (task.firstReader !== null) return false; // two read it already
  if (task.reasons.includes(DRAWN)) return true;
  const { secondReadingShare } = await readReviewRules(services.store.read);
  return lotOf(task, services.secret) < secondReadingShare;
}

/** Hands what one reader has released to a second one, who is told why. */
export async function sendDrawn(
  act: ReviewAct,
  state: ReviewState,
  services: IngestServices,
): Promise<ReviewOutcome> {
  const result = state.row.anonymized;
  const change = { firstReader: act.by, claimedBy: null, reason: DRAWN };
  const sent = await takeReview(act, state, { result, change }, services, async (tx, at) => {
    await openLotReading(tx, act.submissionId, at);
    const openedAt = state.task.openedAt.toISOString();
    return { action: 'review-send', detail: { drawn: true, openedAt } };
  });
  return sent.ok ? { ...sent, isDrawn: true } : sent;
}
