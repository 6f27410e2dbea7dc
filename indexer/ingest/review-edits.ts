import { labelWords } from '#anonymizer/edits.ts';
import type { AnonymizationResult } from '#domain/anonymized-text.ts';
import { type AppError, invalidInput, notFound } from '#domain/errors.ts';
import { UUID } from '#domain/identifiers.ts';
import { type EditWish, editFault, needsSecondReading } from '#domain/review-edit.ts';
import { holderOf } from '#domain/review-rules.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db } from '#drizzle/db.ts';
import {
  bumpTask,
  editsInForce,
  editsOf,
  insertEdit,
  markUndone,
  type ReviewEditRow,
  type ReviewTaskState,
  reviewTaskOf,
  saveRegenerated,
  type TaskChange,
} from '#drizzle/review-edits.ts';
import { readReviewRules } from '#drizzle/settings.ts';
import { type SubmissionRow, submissionById } from '#drizzle/submissions.ts';
import { anonymizeWith, originalHmac, originalText, rulesOf } from './anonymize.ts';
import type { IngestServices } from './services.ts';

/** A document in review as a person sees it. `token` names exactly this state: an act on another one is refused. */
export type ReviewState = {
  readonly row: SubmissionRow;
  readonly task: ReviewTaskState;
  readonly edits: readonly ReviewEditRow[];
  readonly token: string;
  /** True where a second person must read before the text goes out. */
  readonly needsSecond: boolean;
  /** Who works on it now, and until when. */
  readonly holder: ReturnType<typeof holderOf>;
};

/** Whose act it is, on which state of which document. Without a token the newest state is meant. */
export type ReviewAct = {
  readonly submissionId: string;
  readonly token?: string | undefined;
  readonly by: string;
};

/**
 * What became of an act: the token of the new state, or the code of why nothing was done. `isDrawn`: instead of
 * going out, the document was drawn by lot for a second reading.
 */
export type ReviewOutcome =
  | { readonly ok: true; readonly token: string; readonly isDrawn?: true }
  | { readonly ok: false; readonly code: ReviewRefusal };

export const REVIEW_REFUSALS = [
  ...([
    'conflict',
    'already-decided',
    'leak-found',
    'nothing-to-accept',
    'nothing-changed',
    'held',
    'not-held',
  ] as const),
  ...([
    'second-reading-needed',
    'second-reader-same',
    'already-sent',
    'no-edits',
    'undone',
    'edit-accepted',
    'wrong-role',
    'withdrawn',
  ] as const),
  ...([
    'edit-kind',
    'edit-span',
    'edit-class',
    'edit-ground',
    'edit-label',
    'edit-entity',
  ] as const),
  ...(['edit-reason', 'edit-doubt', 'stage-failed'] as const),
] as const;
export type ReviewRefusal = (typeof REVIEW_REFUSALS)[number];

/**
 * A document that waits for review.
 * @throws AppError `submission`, `not-in-review`
 */
export async function readReview(
  submissionId: string,
  services: IngestServices,
): Promise<ReviewState> {
  if (!UUID.test(submissionId)) throw notFound('submission', NO_SUCH);
  const db = services.store.read;
  const row = await submissionById(db, submissionId);
  if (row === undefined) throw notFound('submission', NO_SUCH);
  const task = await reviewTaskOf(db, submissionId);
  if (row.state !== 'review' || task === undefined || task.closedAt !== null)
    throw notInReview(row);
  const edits = await editsOf(db, submissionId);
  const inForce = edits.filter(({ undoneAt }) => undoneAt === null);
  const needsSecond = needsSecondReading(inForce, row.anonymized?.doubts ?? []);
  const holder = holderOf(task, await readReviewRules(db), services.clock.now());
  return { row, task, edits, token: tokenOf(row, task), needsSecond, holder };
}

const NO_SUCH = 'There is no such submission; see "ashkar review list".';

function notInReview(row: SubmissionRow): AppError {
  return invalidInput(
    'not-in-review',
    `The submission is in state "${row.state}" and waits for no review.`,
  );
}

function tokenOf(row: SubmissionRow, { version }: { readonly version: number }): string {
  return `${version}-${row.anonymized?.receipt.outputHash.slice(0, 16) ?? ''}`;
}

/** Adds one edit and makes the text anew. An edit after which the leak check finds a party is refused. */
export async function editReview(
  act: ReviewAct & { readonly wish: EditWish },
  services: IngestServices,
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const { row, edits } = state;
  const bar = barOf(act, state);
  if (bar !== undefined) return refuseReview(act, bar, services);
  if (row.structured?.type !== 'decision') return refuseReview(act, 'no-edits', services);
  const text = originalText(row.structured);
  const fault = editFault(act.wish, text.length, labelWords(services.policy));
  if (fault !== undefined) return refuseReview(act, fault as ReviewRefusal, services);
  if (text.slice(act.wish.start, act.wish.end).includes('\n'))
    return refuseReview(act, 'edit-span', services);
  const inputHmac = originalHmac(row, services.secret);
  const seq = (edits.at(-1)?.seq ?? 0) + 1;
  const wanted = [...editsInForce(edits, inputHmac), { ...act.wish, seq }];
  const result = await anonymizeWith(row, wanted, services);
  const leak = leakOf(result, row.anonymized);
  if (leak !== undefined) return refuseReview(act, leak, services);
  return keep(act, state, result, services, async (tx, at) => {
    await insertEdit(tx, { ...act.wish, submissionId: row.id, seq, inputHmac, by: act.by }, at);
    const { kind, cls = '', ground = '', reason = '', propagate } = act.wish;
    return { action: 'review-edit', detail: { seq, kind, cls, ground, reason, propagate } };
  });
}

/** Takes an edit back and makes the text anew from those that are left: the same edits give the same bytes. */
export async function undoEdit(
  act: ReviewAct & { readonly seq: number },
  services: IngestServices,
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const { row, edits } = state;
  const { seq, by } = act;
  const bar = barOf(act, state);
  if (bar !== undefined) return refuseReview(act, bar, services);
  const edit = edits.find((one) => one.seq === seq && one.undoneAt === null);
  if (edit === undefined) return refuseReview(act, 'undone', services);
  // What an accepted text rests on is taken away in the open only: by a release with its reason, read by two.
  if (edit.acceptedAt !== null) return refuseReview(act, 'edit-accepted', services);
  const left = edits.filter((one) => one.seq !== seq);
  const wanted = editsInForce(left, originalHmac(row, services.secret));
  const result = await anonymizeWith(row, wanted, services);
  const leak = leakOf(result, row.anonymized);
  if (leak !== undefined) return refuseReview(act, leak, services);
  return keep(act, state, result, services, async (tx, at) => {
    await markUndone(tx, { submissionId: row.id, seq, by }, at);
    return { action: 'review-undo', detail: { seq } };
  });
}

/** Hands the document to a second reader, or back to a first one. */
export async function passReview(
  act: ReviewAct & { readonly to: 'second' | 'first' },
  services: IngestServices,
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const { task, row } = state;
  const bar = barOf(act, state);
  if (bar !== undefined) return refuseReview(act, bar, services);
  if ((act.to === 'second') === (task.firstReader !== null))
    return refuseReview(act, 'already-sent', services);
  if (row.anonymized === null) return refuseReview(act, 'nothing-to-accept', services);
  const firstReader = act.to === 'second' ? act.by : null;
  const change = { firstReader, claimedBy: null };
  return takeReview(act, state, { result: row.anonymized, change }, services, async () => ({
    action: act.to === 'second' ? 'review-send' : 'review-return',
    detail: {},
  }));
}

/** Why an act is refused whatever it is: on another state than it names, or on what somebody else works on. */
export function barOf(act: ReviewAct, state: ReviewState): 'conflict' | 'held' | undefined {
  if (act.token !== undefined && act.token !== state.token) return 'conflict';
  return state.holder !== undefined && state.holder.by !== act.by ? 'held' : undefined;
}

// A text the leak check withholds is never kept: the edit that made it so is refused instead.
function leakOf(
  result: AnonymizationResult,
  before: AnonymizationResult | null,
): ReviewRefusal | undefined {
  if (result.receipt.reasons.includes('stage-failed')) return 'stage-failed';
  const isNew = result.gate === 'withhold' && before?.gate !== 'withhold';
  return isNew ? 'leak-found' : undefined;
}

type Note = {
  readonly action: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
};

function keep(
  act: ReviewAct,
  state: ReviewState,
  result: AnonymizationResult,
  services: IngestServices,
  write: (tx: Db, at: Date) => Promise<Note>,
): Promise<ReviewOutcome> {
  // Work on a document that its reader has taken begins the time anew.
  const change = state.holder === undefined ? {} : { claimedBy: act.by };
  return takeReview(act, state, { result, change }, services, async (tx, at) => {
    const note = await write(tx, at);
    await saveRegenerated(tx, state.row.id, result, rulesOf(result.receipt), at);
    return note;
  });
}

/** One transaction: the next version of the task, what is written, the audit. Whoever comes second gets a conflict. */
export async function takeReview(
  act: ReviewAct,
  { row, task }: ReviewState,
  next: { readonly result: AnonymizationResult | null; readonly change: TaskChange },
  services: IngestServices,
  write: (tx: Db, at: Date) => Promise<Note>,
): Promise<ReviewOutcome> {
  const at = services.clock.now();
  const { submissionId, by } = act;
  const isTaken = await services.store.write(async (tx) => {
    const { version } = task;
    if (!(await bumpTask(tx, { submissionId, version, ...next.change }, at))) return false;
    const { action, detail } = await write(tx, at);
    await appendAudit(tx, { actor: by, action, subject: submissionId, result: 'done', detail }, at);
    return true;
  });
  if (!isTaken) return refuseReview(act, 'conflict', services);
  const token = tokenOf({ ...row, anonymized: next.result }, { version: task.version + 1 });
  return { ok: true, token };
}

/** Nothing is done, and the audit says who tried and why not. */
export async function refuseReview(
  { submissionId, by }: ReviewAct,
  code: ReviewRefusal,
  services: IngestServices,
): Promise<ReviewOutcome> {
  const event = { actor: by, action: 'review', subject: submissionId, result: 'refused' } as const;
  await services.store.write((tx) =>
    appendAudit(tx, { ...event, detail: { code } }, services.clock.now()),
  );
  return { ok: false, code };
}
