import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killRounds } from '#bench/reliability/kill-rounds.ts';

const ROUNDS = 5; // `npm run bench:reliability` makes thirty
const TIME_LIMIT_MS = 240_000; // about 60 s on a quiet machine

it(`loses, doubles and half-publishes nothing over ${ROUNDS} kills in the middle of ingest`, {
  timeout: TIME_LIMIT_MS,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ashkar-kill-'));
  try {
    let seed = 20_261_124;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed / 2 ** 31;
    };
    const { kills, packages, account } = await killRounds({
      ...{ folder, rounds: ROUNDS, decisions: 24, now: new Date(), random },
    });
    expect(account).toMatchObject({ lost: [], twice: [], half: [], index: [], record: [] });
    expect(account.published).toBeGreaterThan(40);
    expect(packages).toBeGreaterThan(100);
    expect(kills.length).toBeGreaterThanOrEqual(ROUNDS - 2); // a round may be over before its moment
    expect(kills.some(({ after }) => after !== 'start')).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
