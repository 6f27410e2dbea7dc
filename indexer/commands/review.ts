import { randomBytes } from 'node:crypto';
import { Command, Option } from 'commander';
import type { Annotation } from '#domain/anonymized-text.ts';
import { invalidInput, notFound } from '#domain/errors.ts';
import { WITHHOLDING_GROUNDS, type WithholdingGround } from '#domain/publication.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { withdrawWork } from '#drizzle/publications.ts';
import { closeReviewTask, openReviewTasks } from '#drizzle/review-tasks.ts';
import { saveSubmission, submissionById } from '#drizzle/submissions.ts';
import { deliverOutbox } from '#indexer/ingest/deliver-outbox.ts';
import { drain } from '#indexer/ingest/pipeline.ts';
import type { Services } from '#services';
import { printResult, say, table } from './output.ts';
import { withServices } from './with-services.ts';

const EXAMPLES = `
Examples:
  $ ashkar review list
  $ ashkar review show <submission>
  $ ashkar review accept <submission> --by "reviewer 7"
  $ ashkar review withhold <submission> --by "reviewer 7" --ground closed-hearing

"show" prints the anonymised text, the places of doubt as offsets, and for each span the rule that found it,
its score and features; it is for staff only.`;

type By = { readonly by: string };

/** `ashkar review list|show|accept|withhold`: the decisions of a person on doubtful documents. */
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
  return command;
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

async function reviewed(services: Services, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id))
    throw invalidInput('submission-id', 'That is no submission id; see "ashkar review list".');
  const row = await submissionById(services.store.read, id);
  if (row === undefined)
    throw notFound('submission', 'There is no such submission; see "ashkar review list".');
  if (row.state !== 'review')
    throw invalidInput(
      'not-in-review',
      `The submission is in state "${row.state}" and waits for no review.`,
    );
  return row;
}

async function show(services: Services, id: string, options: { json?: boolean }): Promise<void> {
  const row = await reviewed(services, id);
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

async function accept(services: Services, id: string, by: string): Promise<void> {
  const row = await reviewed(services, id);
  if (row.anonymized === null)
    throw invalidInput(
      'nothing-to-accept',
      'The document has no readable text yet; ask the source for a sound one.',
    );
  const at = services.ingest.clock.now();
  const closed = await services.store.write(async (tx) => {
    const done = await closeReviewTask(tx, { submissionId: id, decision: 'accept', by, at });
    if (!done) return false;
    await saveSubmission(
      tx,
      id,
      { state: 'anonymized', reviewed: true, reasonCode: null, reasonSentence: null },
      at,
    );
    await appendAudit(
      tx,
      { actor: by, action: 'review-accept', subject: id, result: 'done', detail: {} },
      at,
    );
    return true;
  });
  if (!closed)
    throw invalidInput('already-decided', 'Another reviewer has decided on this document.');
  await drain(services.ingest, { concurrency: 1 });
  const after = await submissionById(services.store.read, id);
  say(`The document is ${after?.state ?? 'unknown'}.`);
}

async function withhold(
  services: Services,
  id: string,
  by: string,
  ground: WithholdingGround,
): Promise<void> {
  const { workId } = await reviewed(services, id);
  const at = services.ingest.clock.now();
  const salt = randomBytes(32).toString('hex');
  await services.store.write(async (tx) => {
    const done = await closeReviewTask(tx, {
      submissionId: id,
      decision: 'withhold',
      by,
      ground,
      at,
    });
    if (!done)
      throw invalidInput('already-decided', 'Another reviewer has decided on this document.');
    const reasonSentence =
      'A reviewer withheld the document on a lawful ground; only the ground is public.';
    await saveSubmission(tx, id, { state: 'withheld', reasonCode: ground, reasonSentence }, at);
    // A re-run of a published decision waits here with its version still out.
    if (workId !== null) await withdrawWork(tx, { workId, reasonCode: 'reviewer', salt }, at);
    await appendAudit(
      tx,
      { actor: by, action: 'review-withhold', subject: id, result: 'done', detail: { ground } },
      at,
    );
  });
  await deliverOutbox(services.ingest);
  say(`The document is withheld (${ground}).`);
}
