import { Command, CommanderError } from 'commander';
import { AppError } from '#domain/errors.ts';
import { VERSION } from '#services';
import { anonymizeCommand } from './commands/anonymize.ts';
import { configCommand } from './commands/config.ts';
import { demoCommand } from './commands/demo.ts';
import { incidentCommand } from './commands/incident.ts';
import { indexCommand } from './commands/index.ts';
import { ingestCommand } from './commands/ingest.ts';
import { inspectCommand } from './commands/inspect.ts';
import { ledgerCommand } from './commands/ledger.ts';
import { logCommand } from './commands/log.ts';
import { migrateCommand } from './commands/migrate.ts';
import { noticesCommand } from './commands/notices.ts';
import { probeCommand } from './commands/probe.ts';
import { reanonymizeCommand } from './commands/reanonymize.ts';
import { reviewCommand } from './commands/review.ts';
import { sampleCommand } from './commands/sample.ts';
import { serveCommand } from './commands/serve.ts';
import { signCommand } from './commands/sign.ts';
import { statsCommand } from './commands/stats.ts';
import { userCommand } from './commands/user.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import { workCommand } from './commands/work.ts';
import { describeError } from './log.ts';

/** The table of verbs. */
const VERBS: readonly (() => Command)[] = [
  migrateCommand,
  demoCommand,
  signCommand,
  inspectCommand,
  ingestCommand,
  anonymizeCommand,
  workCommand,
  serveCommand,
  reviewCommand,
  sampleCommand,
  noticesCommand,
  incidentCommand,
  probeCommand,
  reanonymizeCommand,
  withdrawCommand,
  userCommand,
  indexCommand,
  ledgerCommand,
  logCommand,
  statsCommand,
  configCommand,
];

/** Runs one command line; returns the exit code: 0 done, 1 found problems, 2 misuse or a closed door. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const program = new Command('ashkar')
    .description('publishes signed court decisions and normative acts, anonymised')
    .version(VERSION)
    .showHelpAfterError()
    .exitOverride();
  for (const verb of VERBS) program.addCommand(verb().exitOverride());
  try {
    await program.parseAsync([...argv]);
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (error) {
    if (error instanceof CommanderError) return exitCodeOf(error);
    return explain(error);
  }
}

// A command that found problems says so by its own code; everything else of commander's is misuse.
function exitCodeOf(error: CommanderError): number {
  if (error.exitCode === 0) return 0;
  return error.code === 'ashkar.problems' ? 1 : 2;
}

function explain(error: unknown): number {
  if (error instanceof AppError) {
    process.stderr.write(`ashkar: ${error.message}\n`);
    return 2;
  }
  const facts = describeError(error);
  process.stderr.write(
    `ashkar: the command failed unexpectedly (${facts.code}${facts.at === undefined ? '' : ` at ${facts.at}`}); nothing was lost, run it again.\n`,
  );
  return 1;
}
