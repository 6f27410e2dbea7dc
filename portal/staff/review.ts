import { AppError } from '#domain/errors.ts';
import type { WithholdingGround } from '#domain/publication.ts';
import { bakuDate, type CalendarDate, termRuns } from '#domain/publication-clock.ts';
import type { EditWish } from '#domain/review-edit.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import { reviewTaskOf } from '#drizzle/review-edits.ts';
import { readStartedOn } from '#drizzle/term.ts';
import { labelChoices, type RecordParty, recordParties } from '#indexer/ingest/anonymize.ts';
import { claimReview, releaseReview } from '#indexer/ingest/review-claim.ts';
import { acceptReview, withholdReview } from '#indexer/ingest/review-decision.ts';
import {
  editReview,
  passReview,
  type ReviewOutcome,
  type ReviewState,
  readReview,
  refuseReview,
  undoEdit,
} from '#indexer/ingest/review-edits.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';

/** A document in review with what its page needs beside it. */
export type ReviewDocument = {
  readonly state: ReviewState;
  readonly parties: readonly RecordParty[];
  /** Words a label may be made of. */
  readonly labels: readonly string[];
  readonly today: string;
  /** A new decision that no term runs for. */
  readonly isNotSubject: boolean;
};

/** What a reviewer asks for by a form of the page. */
export type ReviewWish =
  | { readonly act: 'edit'; readonly wish: EditWish }
  | { readonly act: 'undo'; readonly seq: number }
  | { readonly act: 'send' | 'return' | 'accept' | 'claim' | 'release' }
  | { readonly act: 'withhold'; readonly ground: WithholdingGround };

export type ReviewService = {
  /** The document, or undefined where it waits for no review. */
  read(submissionId: string): Promise<ReviewDocument | undefined>;
  /** Does what is asked for on the state that the token names, or says why not. */
  act(
    by: StaffUser,
    place: { readonly submissionId: string; readonly token: string },
    wish: ReviewWish,
  ): Promise<ReviewOutcome>;
};

/** The review of documents, for the pages of the staff. */
export function reviewService(ingest: IngestServices): ReviewService {
  return {
    read: async (submissionId) => {
      const state = await readReview(submissionId, ingest).catch(notInReview);
      if (state === undefined) return undefined;
      const parties = await recordParties(state.row, ingest);
      const labels = labelChoices(ingest);
      const today = bakuDate(ingest.clock.now());
      const startedOn = await readStartedOn(ingest.store.read);
      return { state, parties, labels, today, isNotSubject: isNotSubject(state.row, startedOn) };
    },
    act: async (by, place, wish) => {
      const act = { ...place, by: by.subject };
      const task = await reviewTaskOf(ingest.store.read, place.submissionId);
      // A first reading is a reviewer's, a second one a second reviewer's.
      const role = (task?.firstReader ?? null) === null ? 'reviewer' : 'second-reviewer';
      if (!by.roles.includes(role)) return refuseReview(act, 'wrong-role', ingest);
      return perform(act, wish, ingest);
    },
  };
}

function isNotSubject(
  { source, workId, adoptedOn }: ReviewState['row'],
  startedOn: CalendarDate | undefined,
): boolean {
  const isNew = source === 'e-court' && workId === null && adoptedOn !== null;
  return isNew && !termRuns(adoptedOn, startedOn);
}

function perform(
  act: { readonly submissionId: string; readonly token: string; readonly by: string },
  wish: ReviewWish,
  ingest: IngestServices,
): Promise<ReviewOutcome> {
  switch (wish.act) {
    case 'edit':
      return editReview({ ...act, wish: wish.wish }, ingest);
    case 'undo':
      return undoEdit({ ...act, seq: wish.seq }, ingest);
    case 'send':
      return passReview({ ...act, to: 'second' }, ingest);
    case 'return':
      return passReview({ ...act, to: 'first' }, ingest);
    case 'claim':
      return claimReview(act, ingest);
    case 'release':
      return releaseReview(act, ingest);
    case 'accept':
      return acceptReview(act, ingest);
    case 'withhold':
      return withholdReview({ ...act, ground: wish.ground }, ingest);
  }
}

function notInReview(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'not-in-review') return undefined;
  throw error;
}
