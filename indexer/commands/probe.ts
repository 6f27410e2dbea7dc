import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { readConfig } from '#config';
import { invalidInput } from '#domain/errors.ts';
import { type Beat, failuresOf } from '#domain/watch.ts';
import { probeJournal } from '#indexer/probe/journal.ts';
import { look, lookForCanaries } from '#indexer/probe/look.ts';
import { WATCH_TIMES, watch } from '#indexer/probe/watch.ts';
import { printResult, say, table } from './output.ts';

const EXAMPLES = `
Examples:
  $ ashkar probe
  $ ashkar probe --once --json
  $ ashkar probe --url https://ashkar.example.az

It runs beside the portal as a process of its own and keeps its heartbeats in DATA_DIR/probe. What fails for eight
seconds is an incident; the portal takes it into the register when the database answers.`;

type Options = { readonly url?: string; readonly once?: boolean; readonly json?: boolean };

/** `ashkar probe`: watches the portal, and opens and closes incidents by itself. Source: Court 7.2.12, 8.2.8, 8.2.11. */
export function probeCommand(): Command {
  return new Command('probe')
    .description('watch the portal, open and close incidents')
    .option('--url <origin>', 'where the portal answers; by default on this machine')
    .option('--once', 'look once; exit 1 where something fails')
    .option('--json', 'as JSON, with --once')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const { port, dataDir } = readConfig();
      const given = options.url ?? `http://127.0.0.1:${port}`;
      if (!/^https?:\/\/[^/]+\/?$/.test(given))
        throw invalidInput('probe-url', 'The address is an origin such as http://127.0.0.1:4321.');
      const origin = given.replace(/\/$/, '');
      if (options.once === true) return lookOnce(origin, options);
      const stopping = new AbortController();
      process.once('SIGTERM', () => stopping.abort());
      process.once('SIGINT', () => stopping.abort());
      say(`Watching ${origin}; stop with Ctrl-C.`);
      await watch({
        ...{ origin, ...WATCH_TIMES },
        journal: probeJournal(join(dataDir, 'probe')),
        signal: stopping.signal,
        now: () => new Date(),
      });
    });
}

async function lookOnce(origin: string, options: Options): Promise<void> {
  const seen = await look(origin, () => new Date());
  const found =
    seen.failed.length > 0 ? [] : await lookForCanaries(origin, []).catch(() => undefined);
  const beat: Beat = { ...seen, failed: failuresOf(seen, found) };
  const canaries = found ?? [];
  const rows = canaries.map((one) => [one.found ? 'found' : 'missed', `${one.ms} ms`, one.query]);
  const state = beat.failed.length > 0 ? beat.failed.join(', ') : 'all works';
  printResult(
    { ...beat, canaries },
    options,
    table([['state', 'time', 'query'], [state, `${beat.ms} ms`, ''], ...rows]),
  );
  if (beat.failed.length > 0) throw new CommanderError(1, 'ashkar.problems', '');
}
