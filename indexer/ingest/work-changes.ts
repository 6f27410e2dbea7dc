import { AppError } from '#domain/errors.ts';
import {
  type ChangeKind,
  isChangeReason,
  MAX_DOCUMENT_BYTES,
  reasonDocumentType,
} from '#domain/work-change.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import type { Db } from '#drizzle/db.ts';
import { sendThroughAgain } from '#drizzle/outdated-decisions.ts';
import { withdrawWork, workByPublicId } from '#drizzle/publications.ts';
import { closeReviewTask } from '#drizzle/review-tasks.ts';
import { LEASE_SECONDS, saveSubmission } from '#drizzle/submissions.ts';
import {
  closeChange,
  insertChange,
  type KeptDocument,
  latestSubmissionOf,
  openChangeOf,
  withdrawnBy,
} from '#drizzle/work-changes.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { advance } from './pipeline.ts';
import type { IngestServices } from './services.ts';

/** A file as it was uploaded. */
export type ReasonDocument = { readonly name: string; readonly bytes: Uint8Array };

/** A wish to correct, withdraw or reinstate a published work. */
export type ChangeAsk = {
  readonly kind: ChangeKind;
  readonly publicId: string;
  readonly reason: string;
  readonly document: ReasonDocument | undefined;
  readonly by: string;
};

export const CHANGE_REFUSALS = [
  ...(['no-such-work', 'reason-code', 'document-missing', 'document-type'] as const),
  ...(['document-too-large', 'change-open', 'not-published', 'not-withdrawn'] as const),
  ...(['same-person', 'in-work', 'act-has-no-edits'] as const),
] as const;
export type ChangeRefusal = (typeof CHANGE_REFUSALS)[number];

/** `submissionId` is where the text of a correction or reinstatement now waits for review. */
export type ChangeOutcome =
  | { readonly ok: true; readonly changeId: string; readonly submissionId: string }
  | { readonly ok: false; readonly code: ChangeRefusal };

/**
 * Files a change with the document it rests on. A withdrawal holds at once; a correction and a reinstatement
 * send the stored original through the pipeline again, up to a person. Whoever took a work away does not let
 * it out again. Refusals are in the audit too. Source: Court 7.1.3, 7.2.15, 7.2.23, 12.9.
 */
export async function fileChange(ask: ChangeAsk, services: IngestServices): Promise<ChangeOutcome> {
  const work = await workByPublicId(services.store.read, ask.publicId);
  if (work === undefined) return refuse(ask, ask.publicId, 'no-such-work', services);
  const origin = await latestSubmissionOf(services.store.read, work.id);
  const taker =
    origin === undefined ? '' : await withdrawnBy(services.store.read, work.id, origin.id);
  const open = await openChangeOf(services.store.read, work.id);
  const isOut = work.status === 'published';
  const code =
    documentFault(ask) ??
    placeFault(ask, { isOut, isAct: work.type === 'act', hasOpen: open !== undefined, taker });
  if (code !== undefined) return refuse(ask, work.id, code, services);
  if (origin === undefined || ask.document === undefined || !mayStart(ask.kind, origin.state))
    return refuse(ask, work.id, 'in-work', services);
  const document = await kept(ask.document, services);
  const place = { workId: work.id, submissionId: origin.id, document, taker };
  return ask.kind === 'withdraw' ? withdraw(ask, place, services) : rework(ask, place, services);
}

/** What is wrong with the reason and its document; its content says what a file is, not its name. */
function documentFault({ kind, reason, document }: ChangeAsk): ChangeRefusal | undefined {
  if (!isChangeReason(kind, reason)) return 'reason-code';
  if (document === undefined || document.bytes.length === 0) return 'document-missing';
  if (document.bytes.length > MAX_DOCUMENT_BYTES) return 'document-too-large';
  return reasonDocumentType(document.bytes) === undefined ? 'document-type' : undefined;
}

function placeFault(
  { kind, by }: ChangeAsk,
  work: {
    readonly isOut: boolean;
    readonly isAct: boolean;
    readonly hasOpen: boolean;
    readonly taker: string;
  },
): ChangeRefusal | undefined {
  if (kind === 'reinstate') {
    if (work.isOut) return 'not-withdrawn';
    if (work.taker === by) return 'same-person';
  } else if (!work.isOut) return 'not-published';
  if (kind === 'withdraw') return undefined; // at once, whatever else is under way
  if (work.isAct && kind === 'correct') return 'act-has-no-edits';
  return work.hasOpen ? 'change-open' : undefined;
}

// A withdrawal waits for nothing; a re-run starts from a submission that is at rest.
function mayStart(kind: ChangeKind, state: string): boolean {
  return kind === 'withdraw' || ['indexed', 'quarantined', 'review'].includes(state);
}

async function kept(
  { name, bytes }: ReasonDocument,
  services: IngestServices,
): Promise<KeptDocument> {
  const { sha256, objectKey } = await services.originals.keep(bytes);
  const type = reasonDocumentType(bytes);
  if (type === undefined) throw new AppError('InvalidInput', 'document-type', 'No such document.');
  return { sha256, objectKey, bytes: bytes.length, name: fileName(name), type };
}

/** The name without folders and control signs, at most 200 signs. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(-200) || 'document'
  );
}

type Place = {
  readonly workId: string;
  readonly submissionId: string;
  readonly document: KeptDocument;
  readonly taker: string;
};

async function withdraw(
  ask: ChangeAsk,
  { workId, submissionId, document }: Place,
  services: IngestServices,
): Promise<ChangeOutcome> {
  const at = services.clock.now();
  const salt = Buffer.from(services.randomBytes(32)).toString('hex');
  const changeId = await services.store.write(async (tx) => {
    if (!(await withdrawWork(tx, { workId, reasonCode: ask.reason, salt }, at))) return undefined;
    await dropOpenChange(tx, { workId, submissionId, by: ask.by }, at);
    const change = { workId, submissionId, kind: ask.kind, reasonCode: ask.reason, document };
    const id = await insertChange(tx, { ...change, by: ask.by, closed: true }, at);
    if (id === undefined) throw new Error('a change was not written');
    await auditDone(tx, ask, workId, { change: id, sha256: document.sha256 }, at);
    return id;
  });
  if (changeId === undefined) return refuse(ask, workId, 'not-published', services);
  await deliverOutbox(services);
  return { ok: true, changeId, submissionId };
}

// A correction under way must not let the work out again.
async function dropOpenChange(
  tx: Db,
  { workId, submissionId, by }: { workId: string; submissionId: string; by: string },
  at: Date,
): Promise<void> {
  if ((await openChangeOf(tx, workId)) === undefined) return;
  await closeChange(tx, { workId, state: 'refused', by }, at);
  await closeReviewTask(tx, { submissionId, decision: 'withhold', by, ground: 'reviewer', at });
  const nothing = { extracted: null, structured: null, anonymized: null };
  await saveSubmission(tx, submissionId, { state: 'indexed', reviewed: false, ...nothing }, at);
}

async function rework(
  ask: ChangeAsk,
  { workId, submissionId, document, taker }: Place,
  services: IngestServices,
): Promise<ChangeOutcome> {
  const at = services.clock.now();
  const changeId = await services.store.write(async (tx) => {
    const change = { workId, submissionId, kind: ask.kind, reasonCode: ask.reason, document };
    const who = { by: ask.by, withdrawnBy: ask.kind === 'reinstate' ? taker : undefined };
    const id = await insertChange(tx, { ...change, ...who, closed: false }, at);
    if (id === undefined) return undefined; // another one was filed meanwhile
    await sendThroughAgain(tx, [submissionId], at);
    const leasedUntil = new Date(at.getTime() + LEASE_SECONDS * 1000);
    await saveSubmission(tx, submissionId, { leasedUntil }, at);
    await auditDone(tx, ask, workId, { change: id, sha256: document.sha256 }, at);
    return id;
  });
  if (changeId === undefined) return refuse(ask, workId, 'change-open', services);
  await advance(submissionId, services);
  return { ok: true, changeId, submissionId };
}

const ACTIONS = {
  correct: 'correct-open',
  withdraw: 'withdraw',
  reinstate: 'reinstate-open',
} as const satisfies Readonly<Record<ChangeKind, string>>;

function auditDone(
  tx: Db,
  { by, kind, reason }: ChangeAsk,
  subject: string,
  detail: Readonly<Record<string, string>>,
  at: Date,
): Promise<void> {
  const event = { actor: by, action: ACTIONS[kind], subject, result: 'done' } as const;
  return appendAudit(tx, { ...event, detail: { reason, ...detail } }, at);
}

async function refuse(
  { by, kind }: ChangeAsk,
  subject: string,
  code: ChangeRefusal,
  services: IngestServices,
): Promise<ChangeOutcome> {
  const event = { actor: by, action: ACTIONS[kind], subject, result: 'refused' } as const;
  await services.store.write((tx) =>
    appendAudit(tx, { ...event, detail: { code } }, services.clock.now()),
  );
  return { ok: false, code };
}
