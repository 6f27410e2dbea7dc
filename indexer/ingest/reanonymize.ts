import { ANONYMIZER_VERSION } from '#anonymizer/receipt.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import {
  countOutdated,
  endsOf,
  type OutdatedDecision,
  outdatedDecisions,
  sendThroughAgain,
} from '#drizzle/outdated-decisions.ts';
import { type SubmissionRow, submissionById } from '#drizzle/submissions.ts';
import { rulesOf } from './anonymize.ts';
import { type Decided, judge } from './decide.ts';
import { drain, PIPELINE } from './pipeline.ts';
import type { IngestServices } from './services.ts';

/** What became (or would become) of the decisions of a re-run, in documents. */
export type RerunCounts = {
  unchanged: number;
  /** Published as a new version. */
  changed: number;
  /** Waits for a person; the published version stays. */
  review: number;
  /** Waits for a person and is hidden: the leak check fired. */
  hidden: number;
  /** Withdrawn on a lawful ground. */
  withheld: number;
  /** Could not be read or anonymized again; the published version stays. */
  failed: number;
};

export type RerunOptions = {
  /** Also decisions whose text was made under the rules in force. */
  readonly all?: boolean;
  /** Decisions in work between two looks at the record. */
  readonly pageSize?: number;
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};

const PAGE_SIZE = 50;

/** The rules in force: policy version / anonymizer version. */
export function rulesInForce(services: IngestServices): string {
  const { version } = services.policy;
  return rulesOf({ policyVersion: version, anonymizerVersion: ANONYMIZER_VERSION });
}

/** Number of published decisions whose text was made under other rules than those in force. */
export function outdatedCount(services: IngestServices, all = false): Promise<number> {
  return countOutdated(services.store.read, { rules: rulesInForce(services), all });
}

/**
 * Puts published decisions that were made under other rules through the pipeline again, page by page.
 * What was interrupted goes on by itself: a decision under way is finished by any worker, the rest is
 * still outdated.
 */
export async function reanonymize(
  services: IngestServices,
  options: RerunOptions = {},
): Promise<RerunCounts> {
  const { concurrency = 2, signal } = options;
  const counts = noCounts();
  const how = { concurrency, ...(signal === undefined ? {} : { signal }) };
  await drain(services, how);
  for await (const page of pages(services, options)) {
    const ids = page.map(({ submissionId }) => submissionId);
    await services.store.write(async (tx) => {
      const at = services.clock.now();
      await sendThroughAgain(tx, ids, at);
      const detail = { documents: ids.length };
      const subject = rulesInForce(services);
      await appendAudit(
        tx,
        { actor: 'indexer', action: 'reanonymize', subject, result: 'done', detail },
        at,
      );
    });
    await drain(services, how);
    for (const outcome of await outcomesOf(page, services)) counts[outcome] += 1;
  }
  return counts;
}

/** What a re-run would do, without doing it: the same steps, nothing stored. */
export async function rehearseRerun(
  services: IngestServices,
  options: RerunOptions = {},
): Promise<RerunCounts> {
  const counts = noCounts();
  for await (const page of pages(services, options))
    for (const { submissionId } of page) counts[await rehearse(submissionId, services)] += 1;
  return counts;
}

async function* pages(
  services: IngestServices,
  { all = false, pageSize = PAGE_SIZE, signal, onProgress }: RerunOptions,
): AsyncGenerator<readonly OutdatedDecision[]> {
  const query = { rules: rulesInForce(services), all };
  const total = await countOutdated(services.store.read, query);
  let after: string | undefined;
  let done = 0;
  while (signal?.aborted !== true) {
    const page = await outdatedDecisions(services.store.read, query, after, pageSize);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.workId;
    done += page.length;
    onProgress?.(done, total);
  }
}

async function outcomesOf(
  page: readonly OutdatedDecision[],
  services: IngestServices,
): Promise<readonly (keyof RerunCounts)[]> {
  const before = new Map(page.map(({ submissionId, version }) => [submissionId, version]));
  const ends = await endsOf(services.store.read, [...before.keys()]);
  return ends.flatMap(({ submissionId, state, version, isWithdrawn }) => {
    if (state === 'review') return [isWithdrawn ? 'hidden' : 'review'];
    if (state === 'withheld') return ['withheld'];
    if (state === 'quarantined') return ['failed'];
    if (state !== 'indexed') return []; // stopped on its way: it goes on with the next drain
    return [version === before.get(submissionId) ? 'unchanged' : 'changed'];
  });
}

async function rehearse(id: string, services: IngestServices): Promise<keyof RerunCounts> {
  const kept = await submissionById(services.store.read, id);
  if (kept === undefined) throw new Error('a published decision lost its submission');
  let row: SubmissionRow = { ...kept, state: 'verified', reviewed: false };
  try {
    while (row.state !== 'anonymized') {
      const step = PIPELINE.find(({ from }) => from === row.state);
      if (step === undefined) return 'failed';
      const { state, change } = await step.run(row, services);
      row = { ...row, ...(change as Partial<SubmissionRow>), state };
    }
    return outcomeOf((await judge(row, services)).verdict);
  } catch (error) {
    services.onError(error, 'rehearsal of a re-run');
    return 'failed';
  }
}

function outcomeOf(verdict: Decided['verdict']): keyof RerunCounts {
  switch (verdict.route) {
    case 'publish':
      return 'changed';
    case 'withhold':
      return 'withheld';
    case 'review':
      return 'isHidden' in verdict && verdict.isHidden ? 'hidden' : 'review';
    default:
      return 'unchanged';
  }
}

function noCounts(): RerunCounts {
  return { unchanged: 0, changed: 0, review: 0, hidden: 0, withheld: 0, failed: 0 };
}
