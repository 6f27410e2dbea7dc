import { Command, Option } from 'commander';
import { invalidInput, notFound } from '#domain/errors.ts';
import { isStaffRole, STAFF_ROLES, type StaffRole } from '#domain/staff-role.ts';
import {
  addStaffUser,
  changeStaffUser,
  endSessionsOf,
  listStaffUsers,
  type StaffUserChange,
  type StaffUserRow,
  staffUserBy,
} from '#drizzle/staff-users.ts';
import type { Services } from '#services';
import { printResult, say, table } from './output.ts';
import { withServices } from './with-services.ts';

const EXAMPLES = `
Examples:
  $ ashkar user add 7f3c --name "A. Yoxlayıcı" --roles reviewer,publisher --by "operator 1"
  $ ashkar user list
  $ ashkar user roles 7f3c reviewer,second-reviewer --by "operator 1"
  $ ashkar user block 7f3c --reason "left the court" --by "operator 1"
  $ ashkar user unblock 7f3c --by "operator 1"
  $ ashkar user sessions-end 7f3c --by "operator 1"

A person is named by the subject identifier of the sign-in provider. Roles: ${STAFF_ROLES.join(', ')}.`;

type By = { readonly by: string };

/** `ashkar user add|list|roles|block|unblock|sessions-end`: who may sign in to the staff area, and as what. */
export function userCommand(): Command {
  const command = new Command('user')
    .description('people of the staff, their roles and sessions')
    .addHelpText('after', EXAMPLES);
  const by = () => new Option('--by <name>', 'who acts; goes into the audit').makeOptionMandatory();
  command
    .command('add <subject>')
    .requiredOption('--roles <roles>', 'roles, separated by commas', parseRoles)
    .option('--name <name>', 'name shown on the pages', '')
    .addOption(by())
    .action((subject: string, options: By & { roles: readonly StaffRole[]; name: string }) =>
      withServices((services) => add(services, subject, options)),
    );
  command
    .command('list')
    .option('--json', 'as JSON')
    .action((options: { json?: boolean }) => withServices((services) => list(services, options)));
  command
    .command('roles <subject> <roles>')
    .addOption(by())
    .action((subject: string, roles: string, options: By) =>
      withServices((services) =>
        change(services, subject, { roles: parseRoles(roles) }, options.by),
      ),
    );
  command
    .command('block <subject>')
    .requiredOption('--reason <reason>', 'why; kept with the person and in the audit')
    .addOption(by())
    .action((subject: string, options: By & { reason: string }) =>
      withServices((services) =>
        change(services, subject, { block: { reason: options.reason } }, options.by),
      ),
    );
  command
    .command('unblock <subject>')
    .addOption(by())
    .action((subject: string, options: By) =>
      withServices((services) => change(services, subject, { unblock: true }, options.by)),
    );
  command
    .command('sessions-end <subject>')
    .addOption(by())
    .action((subject: string, options: By) =>
      withServices((services) => endSessions(services, subject, options.by)),
    );
  return command;
}

function parseRoles(text: string): readonly StaffRole[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !isStaffRole(name));
  if (unknown.length > 0)
    throw invalidInput(
      'staff-role',
      `There is no role "${unknown[0]}"; roles are ${STAFF_ROLES.join(', ')}.`,
    );
  return [...new Set(names.filter(isStaffRole))];
}

async function add(
  services: Services,
  subject: string,
  { roles, name, by }: By & { roles: readonly StaffRole[]; name: string },
): Promise<void> {
  const { store, clock } = services.ingest;
  const acting = { by, at: clock.now() };
  const isAdded = await store.write((tx) => addStaffUser(tx, { subject, name, roles }, acting));
  if (!isAdded)
    throw invalidInput('user-exists', 'This subject is entered already; see "ashkar user list".');
  say(`${subject} may sign in as ${roles.join(', ')}.`);
}

async function list(services: Services, options: { json?: boolean }): Promise<void> {
  const users = await listStaffUsers(services.store.read);
  const rows = users.map((user) => [
    user.subject,
    user.name,
    user.roles.join(', '),
    user.blockedAt === null ? '' : `blocked: ${user.blockedReason ?? ''}`,
    user.sessions,
  ]);
  printResult(
    users,
    options,
    table([['subject', 'name', 'roles', 'blocked', 'sessions'], ...rows]),
  );
}

async function known(services: Services, subject: string): Promise<StaffUserRow> {
  const user = await staffUserBy(services.store.read, { subject });
  if (user === undefined)
    throw notFound('user', 'There is no such person; see "ashkar user list".');
  return user;
}

async function change(
  services: Services,
  subject: string,
  wish: StaffUserChange,
  by: string,
): Promise<void> {
  const { id } = await known(services, subject);
  const { store, clock } = services.ingest;
  const acting = { by, at: clock.now() };
  await store.write((tx) => changeStaffUser(tx, { id, subject }, wish, acting));
  const after = await known(services, subject);
  const roles = after.roles.join(', ') || 'without roles';
  say(`${subject}: ${after.blockedAt === null ? roles : 'blocked'}. Sessions: ${after.sessions}.`);
}

async function endSessions(services: Services, subject: string, by: string): Promise<void> {
  const { id } = await known(services, subject);
  const { store, clock } = services.ingest;
  const acting = { by, at: clock.now() };
  const ended = await store.write((tx) => endSessionsOf(tx, { id, subject }, acting));
  say(`Ended ${ended} of the sessions of ${subject}.`);
}
