import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { invalidInput, notFound } from '#domain/errors.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { withdrawWork, workByPublicId } from '#drizzle/publications.ts';
import { deliverOutbox } from '#indexer/ingest/deliver-outbox.ts';
import { say } from './output.ts';
import { withServices } from './with-services.ts';

/** `ashkar withdraw`: takes a published document away everywhere; a tombstone with the reason code stays. */
export function withdrawCommand(): Command {
  return new Command('withdraw')
    .description('take a published document away everywhere; its tombstone stays')
    .argument('<id>', 'public id of the document')
    .requiredOption(
      '--reason <code>',
      'reason code, shown to the public: leak, court-request, error',
    )
    .requiredOption('--by <name>', 'who decides; goes into the audit')
    .addHelpText(
      'after',
      '\nExample:\n  $ ashkar withdraw bcdfghjkm --reason leak --by "operator 2"',
    )
    .action(async (id: string, options: { reason: string; by: string }) => {
      if (!/^[a-z][a-z-]{1,40}$/.test(options.reason))
        throw invalidInput(
          'reason-code',
          'The reason is a short code of letters and hyphens, such as "leak".',
        );
      await withServices(async (services) => {
        const work = await workByPublicId(services.store.read, id);
        if (work === undefined)
          throw notFound('work', 'No document has this public id; copy it from its address.');
        const at = services.ingest.clock.now();
        await services.store.write(async (tx) => {
          const salt = randomBytes(32).toString('hex');
          const done = await withdrawWork(
            tx,
            { workId: work.id, reasonCode: options.reason, salt },
            at,
          );
          if (!done) throw invalidInput('already-withdrawn', 'The document is already withdrawn.');
          const detail = { reason: options.reason };
          await appendAudit(
            tx,
            { actor: options.by, action: 'withdraw', subject: work.id, result: 'done', detail },
            at,
          );
        });
        await deliverOutbox(services.ingest);
        say('The document is withdrawn: its page is a tombstone and the index no longer holds it.');
      });
    });
}
