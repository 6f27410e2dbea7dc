import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { killRounds } from './reliability/kill-rounds.ts';
import { printTable } from './table.ts';

/** Kill -9 at random moments of ingest: what is lost, what stands twice, what is half-published. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    decisions: { type: 'string', default: '160' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'ashkar-kill-'));
try {
  const started = performance.now();
  const { kills, worstRestartMs, packages, account } = await killRounds({
    ...{ folder, rounds: Number(values.rounds), decisions: Number(values.decisions) },
    now: new Date(),
    random: Math.random,
    onRound: ({ round, by, killedAfterMs, after }) =>
      process.stderr.write(
        `round ${round}: by ${by}, killed after ${killedAfterMs} ms, last stored step ${after}\n`,
      ),
  });
  const moments = new Map<string, number>();
  for (const { after } of kills) moments.set(after, (moments.get(after) ?? 0) + 1);
  process.stdout.write(
    `corpus: ${packages} packages, ${account.published} published, ${Math.round((performance.now() - started) / 1000)} s\n`,
  );
  printTable([
    [
      'fault',
      'rounds',
      'lost',
      'twice',
      'half',
      'index differences',
      'record problems',
      'worst restart ms',
    ],
    [
      'kill -9 in ingest',
      kills.length,
      account.lost.length,
      account.twice.length,
      account.half.length,
      account.index.length,
      account.record.length,
      Math.round(worstRestartMs),
    ],
  ]);
  process.stdout.write(
    `kills by last stored step: ${[...moments].map(([step, count]) => `${step} ${count}`).join(', ')}\n`,
  );
  const bad = [account.lost, account.twice, account.half, account.index, account.record].flat();
  for (const line of bad.slice(0, 40)) process.stdout.write(`  ${line}\n`);
  if (bad.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
