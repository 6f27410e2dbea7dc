import { Command, Option } from 'commander';
import { invalidInput, notFound } from '#domain/errors.ts';
import { UUID } from '#domain/identifiers.ts';
import { INCIDENT_CODES, type IncidentCode } from '#domain/incident.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import {
  closeIncident,
  describeIncident,
  listIncidents,
  noteNotice,
  openIncident,
  readIncident,
} from '#drizzle/incidents.ts';
import type { Services } from '#services';
import { printResult, say, table } from './output.ts';
import { withServices } from './with-services.ts';

const EXAMPLES = `
Examples:
  $ ashkar incident open search-gone --affected "Axtarış işləmir" --by "operator 2"
  $ ashkar incident close 3f2a… --cause "Disk dolub" --analysis "Yer artırılıb, nəzarət qurulub" --by "operator 2"
  $ ashkar incident list
  $ ashkar incident show 3f2a…
  $ ashkar incident notify 17 --reference "№ 12/45" --by "operator 2"

What is written is shown to the public on /status. Who must be told stands with each incident.`;

const by = () =>
  new Option('--by <name>', 'who does it; goes into the audit').makeOptionMandatory();

/** `ashkar incident open|close|list|show|notify`: the register of incidents. Source: Court 7.2.12, 8.2.11. */
export function incidentCommand(): Command {
  const command = new Command('incident')
    .description('the register of failures and downtime')
    .addHelpText('after', EXAMPLES);
  command
    .command('open')
    .argument('<code>', INCIDENT_CODES.join(', '))
    .requiredOption('--affected <text>', 'what does not work, for the public')
    .option('--cause <text>', 'why, for the public')
    .option('--since <instant>', 'when it began, ISO 8601; now by default')
    .addOption(by())
    .action((code: string, options: OpenOptions) => withServices((s) => open(s, code, options)));
  command
    .command('close')
    .argument('<id>')
    .option('--cause <text>', 'why it happened, for the public')
    .option('--analysis <text>', 'what was learnt and done, for the public')
    .option('--at <instant>', 'when it ended, ISO 8601; now by default')
    .addOption(by())
    .action((id: string, options: CloseOptions) => withServices((s) => close(s, id, options)));
  command
    .command('list')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => withServices((s) => list(s, options)));
  command
    .command('show')
    .argument('<id>')
    .option('--json', 'as JSON')
    .action((id: string, options: { json?: boolean }) => withServices((s) => show(s, id, options)));
  command
    .command('notify')
    .argument('<notice>', 'its number in "ashkar incident show"')
    .requiredOption('--reference <text>', 'number of the letter, or how they were told')
    .addOption(by())
    .action((id: string, options: { reference: string; by: string }) =>
      withServices((s) => notify(s, id, options)),
    );
  return command;
}

type OpenOptions = { affected: string; cause?: string; since?: string; by: string };
type CloseOptions = { cause?: string; analysis?: string; at?: string; by: string };

async function open(services: Services, code: string, options: OpenOptions): Promise<void> {
  const { clock } = services.ingest;
  if (!INCIDENT_CODES.some((one) => one === code))
    throw invalidInput('incident-code', `An incident is one of: ${INCIDENT_CODES.join(', ')}.`);
  const startedAt = instantOf(options.since, clock.now());
  const { affected, cause } = options;
  const opened = { code: code as IncidentCode, startedAt, affected, cause };
  const id = await services.store.write(async (tx) => {
    const made = await openIncident(tx, opened, clock.now());
    if (made === undefined)
      throw invalidInput('incident-open', 'An incident of this kind is open already.');
    await audit(services, tx, { actor: options.by, action: 'open-incident', subject: made });
    return made;
  });
  say(`Incident ${id} is open and on /status.`);
}

async function close(services: Services, id: string, options: CloseOptions): Promise<void> {
  const { clock } = services.ingest;
  const endedAt = instantOf(options.at, clock.now());
  const found = await incidentOf(services, id);
  if (endedAt < found.startedAt)
    throw invalidInput('incident-end', 'An incident does not end before it began.');
  await services.store.write(async (tx) => {
    await describeIncident(tx, id, { cause: options.cause, analysis: options.analysis });
    if (!(await closeIncident(tx, { id, endedAt }, clock.now())))
      throw invalidInput('incident-closed', 'The incident is closed already.');
    await audit(services, tx, { actor: options.by, action: 'close-incident', subject: id });
  });
  say(`Incident ${id} is closed.`);
}

async function list(services: Services, options: { json?: boolean }): Promise<void> {
  const incidents = await listIncidents(services.store.read, 100);
  const rows = incidents.map((one) => [
    one.id,
    one.code,
    one.startedAt.toISOString(),
    one.endedAt?.toISOString() ?? 'open',
    one.affected,
  ]);
  printResult(incidents, options, table([['id', 'code', 'began', 'ended', 'affected'], ...rows]));
}

async function show(services: Services, id: string, options: { json?: boolean }): Promise<void> {
  const found = await incidentOf(services, id);
  const rows = found.notices.map((one) => [
    one.id,
    one.event,
    one.recipient,
    one.sentAt?.toISOString() ?? 'not told yet',
    one.reference ?? '',
  ]);
  printResult(found, options, [
    `${found.code}: ${found.affected}`,
    `cause: ${found.cause ?? '–'}`,
    `analysis: ${found.analysis ?? '–'}`,
    ...table([['notice', 'of', 'to', 'told', 'reference'], ...rows]),
  ]);
}

async function notify(
  services: Services,
  id: string,
  options: { reference: string; by: string },
): Promise<void> {
  if (!/^\d{1,12}$/.test(id))
    throw invalidInput('notice-id', 'That is no number of a notice; see "ashkar incident show".');
  await services.store.write(async (tx) => {
    if (!(await noteNotice(tx, Number(id), options, services.ingest.clock.now())))
      throw notFound('notice', 'There is no such notice that is still to be given.');
    await audit(services, tx, { actor: options.by, action: 'notify-incident', subject: id });
  });
  say(`Notice ${id} is on record.`);
}

async function incidentOf(services: Services, id: string) {
  const found = UUID.test(id) ? await readIncident(services.store.read, id) : undefined;
  if (found === undefined)
    throw notFound('incident', 'There is no such incident; see "ashkar incident list".');
  return found;
}

function instantOf(text: string | undefined, now: Date): Date {
  if (text === undefined) return now;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || at > now)
    throw invalidInput('instant', 'The time is written like 2026-11-24T08:00:00Z and has passed.');
  return at;
}

function audit(
  services: Services,
  tx: Parameters<typeof appendAudit>[0],
  row: { readonly actor: string; readonly action: string; readonly subject: string },
): Promise<void> {
  return appendAudit(tx, { ...row, result: 'done', detail: {} }, services.ingest.clock.now());
}
