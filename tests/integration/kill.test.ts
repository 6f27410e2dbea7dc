import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountFor } from '#bench/reliability/account.ts';
import { type KillResult, killRounds } from '#bench/reliability/kill-rounds.ts';
import { readConfig } from '#config';
import { type DemoManifest, MANIFEST_FILE } from '#demo/manifest.ts';
import { connect } from '#drizzle/db.ts';

const ROUNDS = 5; // `npm run bench:reliability` makes thirty
const TIME_LIMIT_MS = 300_000; // about 60 s on a quiet machine

let folder: string;
let result: KillResult;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-kill-'));
  let seed = 20_261_124;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  result = await killRounds({ folder, rounds: ROUNDS, decisions: 24, now: new Date(), random });
}, TIME_LIMIT_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

it(`loses, doubles and half-publishes nothing over ${ROUNDS} kills in the middle of ingest`, () => {
  const { kills, packages, account } = result;
  expect(account).toMatchObject({ lost: [], twice: [], half: [], index: [], record: [] });
  expect(account.published).toBeGreaterThan(40);
  expect(packages).toBeGreaterThan(100);
  expect(kills.length).toBeGreaterThanOrEqual(ROUNDS - 2); // a round may be over before its moment
  expect(kills.some(({ after }) => after !== 'start')).toBe(true);
});

it('would see each of these: the account of a damaged data folder', {
  timeout: 60_000,
}, async () => {
  const dataDir = join(folder, 'data');
  const config = readConfig({ ASHKAR_DATA_DIR: dataDir, ASHKAR_LOG_LEVEL: 'silent' });
  const text = await readFile(join(dataDir, 'demo', MANIFEST_FILE), 'utf8');
  const store = await connect(config.databaseUrl);
  await store.write(async (tx) => {
    for (const damage of [
      sql`delete from restricted.submission where id = (select id from restricted.submission where state = 'stored' limit 1)`,
      sql`delete from publication where id = (select id from publication order by id limit 1)`,
      sql`delete from outbox where work_id = (select work_id from outbox order by id limit 1)`,
      sql`update expression set content_hash = repeat('0', 64) where id = (select e.id from expression e join work w on w.id = e.work_id and w.current_version = e.version where w.status = 'published' limit 1)`,
      sql`insert into log_leaf select max(index) + 1, (array_agg(work_id))[1], (array_agg(version))[1], '{}', 'x', null, now() from log_leaf`,
    ])
      await tx.execute(damage);
  });
  await store.close();
  const account = await accountFor(config, join(dataDir, 'demo'), JSON.parse(text) as DemoManifest);
  expect(account.lost).toEqual([expect.stringMatching(/^packages\/.+: no submission$/)]);
  expect(account.half.some((line) => line.startsWith('expression without publication'))).toBe(true);
  expect(account.half.some((line) => line.startsWith('expression without outbox row'))).toBe(true);
  expect(account.twice.some((line) => line.startsWith('a leaf stands twice'))).toBe(true);
  expect(account.index).toHaveLength(1);
  expect(account.record.some((line) => line.includes('was changed'))).toBe(true);
});
