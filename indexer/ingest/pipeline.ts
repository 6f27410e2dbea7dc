import { AppError } from '#domain/errors.ts';
import type { SubmissionState } from '#domain/publication.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import {
  claimSubmissions,
  type SubmissionChange,
  type SubmissionRow,
  saveSubmission,
  submissionById,
} from '#drizzle/submissions.ts';
import { anonymize } from './anonymize.ts';
import { decide } from './decide.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { extract } from './extract.ts';
import { register } from './register.ts';
import type { IngestServices } from './services.ts';
import { type Step, type StepResult, stop } from './step.ts';
import { structure } from './structure.ts';
import { verify } from './verify.ts';

/**
 * The way of a document. `receive` puts a submission at the top; each row takes it from one state to the
 * next, and a row's result is stored before the next begins. `index` follows by the outbox.
 */
export const PIPELINE: readonly Step[] = [
  { name: 'verify', from: 'received', run: verify },
  { name: 'extract', from: 'verified', run: (row, services) => readBody(row, services) },
  { name: 'structure', from: 'extracted', run: structure },
  { name: 'anonymize', from: 'structured', run: anonymize },
  { name: 'publish', from: 'anonymized', run: decide },
];

// Register events go the shorter way: receive → check → store.
function readBody(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  return row.metadata?.kind === 'events' ? register(row, services) : extract(row, services);
}

export const MAX_ATTEMPTS = 3; // a step that threw so often is quarantined

/** Takes one claimed submission as far as it goes; never throws for what is wrong with the package. */
export async function advance(
  submissionId: string,
  services: IngestServices,
): Promise<SubmissionState> {
  let row = await submissionById(services.store.read, submissionId);
  if (row === undefined) throw new Error('a claimed submission is gone');
  for (;;) {
    const current: SubmissionRow = row;
    const step = PIPELINE.find((one) => one.from === current.state);
    if (step === undefined) return current.state;
    const started = performance.now();
    const done = await attempt(current, services, step.name, async () => {
      const result = await runStep(step, current, services);
      return { result, change: await store(current, step, result, services) };
    });
    if (done === undefined) return current.state;
    // The lease keeps everybody else away, so the row is what was just written.
    row = { ...current, ...(done.change as Partial<SubmissionRow>) };
    services.onStep({
      submissionId,
      step: step.name,
      state: done.result.state,
      reasonCode: done.result.reason?.code,
      ms: performance.now() - started,
    });
  }
}

// A package that ended the process again and again is not tried once more.
function runStep(step: Step, row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  if (row.attempts > 2 * MAX_ATTEMPTS)
    return Promise.resolve(quarantine('crashed-repeatedly', step.name));
  return step.run(row, services);
}

// A failure costs one attempt; after the last one the package is quarantined. What is not the package's
// fault (disk full, database gone) goes to the work loop, which waits and comes again.
async function attempt<T>(
  row: SubmissionRow,
  services: IngestServices,
  name: string,
  run: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError && error.kind === 'Unavailable') throw error;
    services.onError(error, `step ${name}`);
    const at = services.clock.now();
    const isLast = row.attempts >= MAX_ATTEMPTS;
    const { state, reason } = quarantine(`${name}-failed`, name);
    await services.store.write((tx) =>
      saveSubmission(
        tx,
        row.id,
        isLast
          ? { state, reasonCode: reason?.code, reasonSentence: reason?.sentence, leasedUntil: null }
          : { leasedUntil: null },
        at,
      ),
    );
    return undefined;
  }
}

function quarantine(code: string, step: string): StepResult {
  return stop(
    'quarantined',
    code,
    `The step "${step}" failed repeatedly; an operator must look at the package.`,
  );
}

async function store(
  row: SubmissionRow,
  step: Step,
  result: StepResult,
  services: IngestServices,
): Promise<SubmissionChange> {
  const at = services.clock.now();
  return services.store.write(async (tx) => {
    const change: SubmissionChange = {
      ...result.change,
      ...(await result.also?.(tx)),
      state: result.state,
      reasonCode: result.reason?.code ?? null,
      reasonSentence: result.reason?.sentence ?? null,
      attempts: 0,
      ...(PIPELINE.some((next) => next.from === result.state) ? {} : { leasedUntil: null }),
    };
    await saveSubmission(tx, row.id, change, at);
    if (!isAudited(result.state)) return change;
    const { state, reason, note } = result;
    const detail = { step: step.name, state, reason: reason?.code ?? '', ...note };
    const outcome =
      result.state === 'refused' ? 'refused' : result.state === 'quarantined' ? 'failed' : 'done';
    await appendAudit(
      tx,
      { actor: 'indexer', action: step.name, subject: row.id, result: outcome, detail },
      at,
    );
    return change;
  });
}

// Verification and every end of the way are acts that the law wants kept; the pure steps between are not.
function isAudited(state: SubmissionState): boolean {
  return state !== 'extracted' && state !== 'structured' && state !== 'anonymized';
}

export type DrainOptions = {
  /** Submissions in work at the same time. */
  readonly concurrency: number;
  readonly signal?: AbortSignal;
};

/** Works until nothing waits: claims, advances, delivers the outbox. Returns how many submissions moved. */
export async function drain(services: IngestServices, options: DrainOptions): Promise<number> {
  let moved = 0;
  const queue: string[] = [];
  let isEmpty = false;
  const claim = async (): Promise<string | undefined> => {
    if (queue.length === 0 && !isEmpty) {
      const now = services.clock.now();
      const ids = await services.store.write((tx) =>
        claimSubmissions(tx, 4 * options.concurrency, now),
      );
      queue.push(...ids);
      isEmpty = ids.length === 0;
    }
    return queue.shift();
  };
  let claiming: Promise<unknown> = Promise.resolve();
  const next = (): Promise<string | undefined> => {
    const turn = claiming.then(claim, claim);
    claiming = turn;
    return turn;
  };
  const worker = async (): Promise<void> => {
    while (options.signal?.aborted !== true) {
      const id = await next();
      if (id === undefined) return;
      await advance(id, services);
      isEmpty = false; // what failed waits again
      moved += 1;
      if (moved % 40 === 0) await deliverOutbox(services);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  await deliverOutbox(services);
  return moved;
}
