import type { PackageMetadata } from '#domain/package-metadata.ts';
import { bakuDate, dueOn } from '#domain/publication-clock.ts';
import type { Db } from '#drizzle/db.ts';
import {
  type CurrentVersion,
  currentVersionOf,
  versionFor,
  withdrawWork,
} from '#drizzle/publications.ts';
import { openReviewTask } from '#drizzle/review-tasks.ts';
import { readCalibration } from '#drizzle/settings.ts';
import { hasLaterRevision, type SubmissionRow } from '#drizzle/submissions.ts';
import { hasOpenRelease, openChangeOf } from '#drizzle/work-changes.ts';
import { type GateVerdict, gate } from './gate.ts';
import { sha256 } from './originals.ts';
import { publish, publishedBytes } from './publish.ts';
import { type RerunVerdict, rerunVerdict } from './published-before.ts';
import type { IngestServices } from './services.ts';
import { type StepResult, stop } from './step.ts';

/** Sixth step: asks the gate and does what it says, for a new document and for one that runs again. */
export async function decide(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const { verdict, published } = await judge(row, services);
  switch (verdict.route) {
    case 'superseded':
      return row.workId === null
        ? stop(
            'refused',
            'superseded-revision',
            'A later revision of the record is published already; send a newer one.',
          )
        : rest(row, 'superseded');
    case 'unchanged':
      return {
        ...rest(row, 'unchanged'),
        change: { ...DONE, reviewed: published?.reviewed ?? row.reviewed },
      };
    case 'publish':
      return publish(row, services);
    case 'withhold':
      return {
        ...stop(
          'withheld',
          verdict.ground,
          'The decision is withheld on a lawful ground; only the ground is public.',
        ),
        ...(row.workId === null ? {} : takenBack(published, 'policy', services)),
      };
    case 'review':
      return review(row, services, verdict, published);
  }
}

export type Decided = {
  readonly verdict: GateVerdict | RerunVerdict | { readonly route: 'superseded' };
  /** The version of the same record that is published, where there is one. */
  readonly published: CurrentVersion | undefined;
};

/**
 * What is to become of an anonymized document; changes nothing.
 * @throws Error where the anonymizer itself failed on a published decision: that is no ground to take it away.
 */
export async function judge(row: SubmissionRow, services: IngestServices): Promise<Decided> {
  const { anonymized: result, metadata, extracted } = row;
  if (result === null || metadata === null || extracted === null)
    throw new Error('a gate step without its input');
  const db = services.store.read;
  const published = await currentVersionOf(db, metadata);
  if (published !== undefined && (await isSuperseded(row, metadata, db)))
    return { verdict: { route: 'superseded' }, published };
  const verdict = gate({
    type: metadata.kind === 'act' ? 'act' : 'decision',
    result,
    mismatches: row.mismatches ?? [],
    quality: extracted.quality,
    dropped: extracted.dropped,
    calibration: await readCalibration(db),
    trust: row.signature?.trust ?? 'real',
    isWithdrawn: published?.status === 'withdrawn',
    hasOpenRelease: await hasOpenRelease(db, row.id),
    isReviewed: row.reviewed,
  });
  // A submission with a work was published before.
  if (row.workId === null || published === undefined) return { verdict, published };
  if (result.receipt.reasons.includes('stage-failed'))
    throw new Error('the anonymizer failed on a published decision');
  const contentHash = sha256(publishedBytes(result.text));
  const rerun = rerunVerdict({ gate: verdict, result, contentHash, published });
  return { verdict: await withChange(rerun, row, row.workId, db), published };
}

// A correction or a reinstatement goes past a person, whatever the rules say of the text.
async function withChange(
  verdict: RerunVerdict,
  row: SubmissionRow,
  workId: string,
  db: Db,
): Promise<RerunVerdict> {
  if (row.reviewed || verdict.route === 'withhold') return verdict;
  const change = await openChangeOf(db, workId);
  if (change === undefined) return verdict;
  const { reasons, isHidden } =
    verdict.route === 'review' ? verdict : { reasons: [], isHidden: false };
  return { route: 'review', reasons: [`staff-${change.kind}`, ...reasons], isHidden };
}

// A re-run of an overtaken revision makes nothing; a revision that comes late needs its own number free.
async function isSuperseded(
  row: SubmissionRow,
  metadata: PackageMetadata,
  db: Db,
): Promise<boolean> {
  if (!(await hasLaterRevision(db, row))) return false;
  const { revision } = metadata;
  return row.workId !== null || (await versionFor(db, metadata, revision)) !== revision;
}

const DONE = { extracted: null, structured: null, anonymized: null } as const;

function rest(row: SubmissionRow, outcome: string): StepResult {
  return { state: 'indexed', change: DONE, note: { outcome, rules: row.anonymizedUnder ?? '' } };
}

function review(
  row: SubmissionRow,
  services: IngestServices,
  verdict: { readonly reasons: readonly string[]; readonly isHidden?: boolean },
  published: CurrentVersion | undefined,
): StepResult {
  const { reasons, isHidden = false } = verdict;
  const hide = isHidden ? takenBack(published, 'leak', services) : {};
  const at = row.workId === null ? services.clock.actionAt(row.receivedAt) : services.clock.now();
  return {
    ...stop(
      'review',
      reasons[0] ?? 'review',
      'A person must look at this document before it goes out.',
    ),
    ...hide,
    also: async (tx) => {
      await openReviewTask(tx, {
        submissionId: row.id,
        reasons,
        dueOn: reviewDueOn(row, bakuDate(at)),
        at,
      });
      return hide.also?.(tx);
    },
  };
}

// The month of a new decision runs from its adoption; one that is out already gets a month for the difference.
function reviewDueOn(row: SubmissionRow, today: string): string | undefined {
  if (row.adoptedOn === null || row.metadata?.kind === 'act') return undefined;
  return dueOn(row.workId === null ? row.adoptedOn : today);
}

/** Withdraws the published version in the step's transaction, where one is out. */
function takenBack(
  published: CurrentVersion | undefined,
  reasonCode: string,
  services: IngestServices,
): Pick<StepResult, 'note' | 'also'> {
  if (published?.status !== 'published') return {};
  const salt = Buffer.from(services.randomBytes(32)).toString('hex');
  return {
    note: { outcome: `withdrawn:${reasonCode}` },
    also: async (tx) => {
      await withdrawWork(tx, { workId: published.workId, reasonCode, salt }, services.clock.now());
      return undefined;
    },
  };
}
