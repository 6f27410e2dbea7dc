import { Command, Option } from 'commander';
import type { Annotation } from '#domain/anonymized-text.ts';
import { invalidInput } from '#domain/errors.ts';
import { WITHHOLDING_GROUNDS, type WithholdingGround } from '#domain/publication.ts';
import { rulesFault } from '#domain/review-rules.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { openReviewTasks } from '#drizzle/review-tasks.ts';
import { readReviewRules, writeReviewRules } from '#drizzle/settings.ts';
import { submissionById } from '#drizzle/submissions.ts';
import { acceptReview, withholdReview } from '#indexer/ingest/review-decision.ts';
import {
  passReview,
  type ReviewOutcome,
  type ReviewRefusal,
  readReview,
} from '#indexer/ingest/review-edits.ts';
import type { Services } from '#services';
import { printResult, say, table } from './output.ts';
import { withServices } from './with-services.ts';

const EXAMPLES = `
Examples:
  $ ashkar review list
  $ ashkar review show <submission>
  $ ashkar review accept <submission> --by "reviewer 7"
  $ ashkar review send <submission> --by "reviewer 7"
  $ ashkar review rules --second-reading 0.05 --claim 30 --by "operator 1"
  $ ashkar review withhold <submission> --by "reviewer 7" --ground closed-hearing

"show" prints the anonymised text, the places of doubt as offsets, and for each span the rule that found it,
its score and features; it is for staff only.`;

type By = { readonly by: string };

/** `ashkar review list|show|accept|send|withhold|rules`: the decisions of a person on doubtful documents. */
export function reviewCommand(): Command {
  const command = new Command('review')
    .description('decide on documents that wait for a person')
    .addHelpText('after', EXAMPLES);
  const by = new Option('--by <name>', 'who decides; goes into the audit').makeOptionMandatory();
  command
    .command('list')
    .option('--limit <n>', 'how many', '50')
    .option('--json', 'as JSON')
    .action((options: { limit: string; json?: boolean }) =>
      withServices((services) => list(services, options)),
    );
  command
    .command('show <submission>')
    .option('--json', 'as JSON')
    .action((id: string, options: { json?: boolean }) =>
      withServices((services) => show(services, id, options)),
    );
  command
    .command('accept <submission>')
    .addOption(by)
    .action((id: string, options: By) =>
      withServices((services) => accept(services, id, options.by)),
    );
  command
    .command('send <submission>')
    .addOption(by)
    .action((id: string, options: By) =>
      withServices((services) => send(services, id, options.by)),
    );
  command
    .command('withhold <submission>')
    .addOption(by)
    .addOption(
      new Option('--ground <ground>', 'lawful ground')
        .choices(WITHHOLDING_GROUNDS)
        .makeOptionMandatory(),
    )
    .action((id: string, options: By & { ground: WithholdingGround }) =>
      withServices((services) => withhold(services, id, options.by, options.ground)),
    );
  command
    .command('rules')
    .description('show or set the share of second readings by lot and the time a claim holds')
    .option('--second-reading <share>', 'share of releases by one reader, 0 to 1', Number)
    .option('--claim <minutes>', 'minutes that a document stays with whoever took it', Number)
    .option('--by <name>', 'who sets them; goes into the audit')
    .action((options: RulesOptions) => withServices((services) => rules(services, options)));
  return command;
}

type RulesOptions = {
  readonly secondReading?: number;
  readonly claim?: number;
  readonly by?: string;
};

async function rules({ store, ingest }: Services, options: RulesOptions): Promise<void> {
  const before = await readReviewRules(store.read);
  const wanted = {
    secondReadingShare: options.secondReading ?? before.secondReadingShare,
    claimMinutes: options.claim ?? before.claimMinutes,
  };
  const fault = rulesFault(wanted);
  if (fault !== undefined)
    throw invalidInput(fault, 'The share is between 0 and 1, a claim holds 1 to 480 minutes.');
  const isChange = options.secondReading !== undefined || options.claim !== undefined;
  if (isChange) {
    const { by } = options;
    if (by === undefined) throw invalidInput('by', 'Say with --by who sets the rules.');
    const at = ingest.clock.now();
    await store.write(async (tx) => {
      await writeReviewRules(tx, wanted, at);
      const event = { actor: by, action: 'review-rules', subject: 'review-rules' };
      await appendAudit(tx, { ...event, result: 'done', detail: wanted }, at);
    });
  }
  const { secondReadingShare, claimMinutes } = wanted;
  say(`Second readings by lot: ${secondReadingShare}. A claim holds ${claimMinutes} minutes.`);
}

async function list(services: Services, options: { limit: string; json?: boolean }): Promise<void> {
  const tasks = await openReviewTasks(services.store.read, Number(options.limit));
  const rows = tasks.map((task) => [
    task.submissionId,
    task.dueOn ?? '',
    task.courtCode ?? task.source,
    task.adoptedOn ?? '',
    task.reasons.join(', '),
  ]);
  printResult(
    tasks,
    options,
    table([['submission', 'due', 'court', 'adopted', 'reasons'], ...rows]),
  );
}

async function show(services: Services, id: string, options: { json?: boolean }): Promise<void> {
  const { row } = await readReview(id, services.ingest);
  const { anonymized } = row;
  const value = {
    submissionId: row.id,
    metadata: row.metadata,
    mismatches: row.mismatches,
    doubts: anonymized?.doubts,
    receipt: anonymized?.receipt,
    text: anonymized?.text,
    spans: anonymized?.annotations,
  };
  const lines = anonymized?.text.blocks.map((block) => block.text) ?? [];
  printResult(value, options, [
    `reason: ${row.reasonCode}`,
    `mismatches: ${(row.mismatches ?? []).join(', ') || 'none'}`,
    `doubts: ${(anonymized?.doubts ?? []).map((doubt) => `${doubt.code ?? doubt.kind}@${doubt.start}-${doubt.end}`).join(', ') || 'none'}`,
    '',
    ...lines,
    '',
    ...trace(anonymized?.annotations ?? []),
  ]);
}

/** Why each span was found and what became of it, without a word of the original. */
function trace(annotations: readonly Annotation[]): readonly string[] {
  const rows = annotations.map((one) => [
    `${one.start}-${one.end}`,
    one.cls,
    one.action,
    one.printed,
    one.rule,
    one.score.toFixed(2),
    one.features.join(' '),
    one.ground,
    one.entity,
  ]);
  return table([
    ['place', 'class', 'action', 'printed', 'rule', 'score', 'features', 'ground', 'entity'],
    ...rows,
  ]);
}

async function accept(services: Services, submissionId: string, by: string): Promise<void> {
  const outcome = await acceptReview({ submissionId, by }, services.ingest);
  settled(outcome);
  if (outcome.ok && outcome.isDrawn)
    return say('By lot, the document has a second reading before it goes out.');
  const after = await submissionById(services.store.read, submissionId);
  say(`The document is ${after?.state ?? 'unknown'}.`);
}

async function withhold(
  services: Services,
  submissionId: string,
  by: string,
  ground: WithholdingGround,
): Promise<void> {
  settled(await withholdReview({ submissionId, by, ground }, services.ingest));
  say(`The document is withheld (${ground}).`);
}

async function send(services: Services, submissionId: string, by: string): Promise<void> {
  settled(await passReview({ submissionId, by, to: 'second' }, services.ingest));
  say('The document waits for a second reader.');
}

const SENTENCES: Partial<Record<ReviewRefusal, string>> = {
  conflict: 'Another reviewer has changed or decided this document; look at it again.',
  'nothing-to-accept': 'The document has no readable text yet; ask the source for a sound one.',
  'nothing-changed': 'The text is that which is published already; change what is to be corrected.',
  'second-reading-needed':
    'Two persons must read this document: "ashkar review send" it, then another accepts.',
  'second-reader-same': 'Another person than the first reader must accept this document.',
  held: 'Another reviewer works on this document now; try again when the claim has ended.',
  'already-sent': 'The document waits for a second reader already.',
};

function settled(outcome: ReviewOutcome): void {
  if (outcome.ok) return;
  const { code } = outcome;
  throw invalidInput(code, SENTENCES[code] ?? `The review refuses that (${code}).`);
}
