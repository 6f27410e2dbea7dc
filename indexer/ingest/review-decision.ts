import type { WithholdingGround } from '#domain/publication.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { closeLotReading } from '#drizzle/lot-readings.ts';
import { currentVersionOf, withdrawWork } from '#drizzle/publications.ts';
import { bumpTask, confirmEdits } from '#drizzle/review-edits.ts';
import { closeReviewTask } from '#drizzle/review-tasks.ts';
import { LEASE_SECONDS, saveSubmission } from '#drizzle/submissions.ts';
import { closeChange, openChangeOf } from '#drizzle/work-changes.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { sha256 } from './originals.ts';
import { advance } from './pipeline.ts';
import { publishedBytes } from './publish.ts';
import {
  barOf,
  type ReviewAct,
  type ReviewOutcome,
  type ReviewRefusal,
  type ReviewState,
  readReview,
  refuseReview,
} from './review-edits.ts';
import { isDrawn, sendDrawn } from './second-reading.ts';
import type { IngestServices } from './services.ts';

/**
 * Lets a document out as it stands under its edits: the ordinary gate and publisher do the rest. Where a
 * second reading is due, another person than the first reader and the makers of the edits must say so.
 */
export async function acceptReview(
  act: ReviewAct,
  services: IngestServices,
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const refusal = await acceptRefusal(act, state, services);
  if (refusal !== undefined) return refuseReview(act, refusal, services);
  if (await isDrawn(state, services)) return sendDrawn(act, state, services);
  const { submissionId, by } = act;
  const at = services.clock.now();
  const isClosed = await services.store.write(async (tx) => {
    const { version } = state.task;
    if (!(await bumpTask(tx, { submissionId, version }, at))) return false;
    await confirmEdits(tx, submissionId, by, at); // the database asks for it before it closes the task
    await closeReviewTask(tx, { submissionId, decision: 'accept', by, at });
    await closeLotReading(tx, submissionId, at);
    const ready = { state: 'anonymized', reviewed: true, attempts: 0 } as const;
    // Leased to this process: nobody else takes it before it is advanced here.
    const leasedUntil = new Date(at.getTime() + LEASE_SECONDS * 1000);
    const reason = { reasonCode: null, reasonSentence: null };
    await saveSubmission(tx, submissionId, { ...ready, ...reason, leasedUntil }, at);
    const detail = { edits: state.edits.filter(({ undoneAt }) => undoneAt === null).length };
    await appendAudit(
      tx,
      { actor: by, action: 'review-accept', subject: submissionId, result: 'done', detail },
      at,
    );
    return true;
  });
  if (!isClosed) return refuseReview(act, 'conflict', services);
  await advance(submissionId, services);
  await deliverOutbox(services);
  return { ok: true, token: '' };
}

async function acceptRefusal(
  act: ReviewAct,
  state: ReviewState,
  services: IngestServices,
): Promise<ReviewRefusal | undefined> {
  const { row, task, edits, needsSecond } = state;
  const bar = barOf(act, state);
  if (bar !== undefined) return bar;
  if (row.anonymized === null) return 'nothing-to-accept';
  if (needsSecond && task.firstReader === null) return 'second-reading-needed';
  const makers = edits.filter(
    ({ kind, undoneAt, confirmedBy }) =>
      kind === 'drop' && undoneAt === null && confirmedBy === null,
  );
  const isSame = task.firstReader === act.by || makers.some(({ by }) => by === act.by);
  if (task.firstReader !== null && isSame) return 'second-reader-same';
  if (row.workId === null || row.metadata === null) return undefined;
  const change = await openChangeOf(services.store.read, row.workId);
  if (change?.kind !== 'correct') return undefined;
  const published = await currentVersionOf(services.store.read, row.metadata);
  if (published?.status === 'withdrawn') return 'withdrawn'; // only a reinstatement lets it out again
  const isEqual = published?.contentHash === sha256(publishedBytes(row.anonymized.text));
  return isEqual ? 'nothing-changed' : undefined;
}

/** Keeps a document back on a lawful ground; a version of it that is out is withdrawn. */
export async function withholdReview(
  act: ReviewAct & { readonly ground: WithholdingGround },
  services: IngestServices,
): Promise<ReviewOutcome> {
  const state = await readReview(act.submissionId, services);
  const bar = barOf(act, state);
  if (bar !== undefined) return refuseReview(act, bar, services);
  const { submissionId, by, ground } = act;
  const { workId } = state.row;
  const at = services.clock.now();
  const salt = Buffer.from(services.randomBytes(32)).toString('hex');
  const isClosed = await services.store.write(async (tx) => {
    const { version } = state.task;
    const end = { submissionId, decision: 'withhold', by, ground, at, version } as const;
    if (!(await closeReviewTask(tx, end))) return false;
    await closeLotReading(tx, submissionId, at);
    const reasonSentence =
      'A reviewer withheld the document on a lawful ground; only the ground is public.';
    await saveSubmission(
      tx,
      submissionId,
      { state: 'withheld', reasonCode: ground, reasonSentence },
      at,
    );
    // A re-run of a published decision waits here with its version still out.
    if (workId !== null) {
      await withdrawWork(tx, { workId, reasonCode: 'reviewer', salt }, at);
      await closeChange(tx, { workId, state: 'refused', by }, at);
    }
    await appendAudit(
      tx,
      {
        actor: by,
        action: 'review-withhold',
        subject: submissionId,
        result: 'done',
        detail: { ground },
      },
      at,
    );
    return true;
  });
  if (!isClosed) return refuseReview(act, 'conflict', services);
  await deliverOutbox(services);
  return { ok: true, token: '' };
}
