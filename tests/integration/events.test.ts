import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventImportCounts } from '#domain/event-import.ts';
import { connect, type RecordStore, rawRows } from '#drizzle/db.ts';
import { eventImport, registerEvent } from '#drizzle/schema/index.ts';
import { keepSilentConsents } from '#indexer/ingest/keep-silent-consents.ts';
import { IMPORT_DAY, importInto } from '../fixtures/import-events.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CHILD = join(ROOT, 'tests/fixtures/import-events.ts');

let store: RecordStore;
let folder: string;
beforeAll(async () => {
  store = await connect('memory:');
  await store.migrate();
}, 60_000);
afterAll(async () => {
  await store.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-events-'));
  await store.write(async (tx) => {
    await tx.delete(registerEvent);
    await tx.delete(eventImport);
  });
  return () => rm(folder, { recursive: true, force: true });
});

const event = (n: number | string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ schema: 'ashkar-event/1', eventId: `e${n}`, source: 'e-court', type: 'hearing-held' },
  ...{ occurredOn: '2026-11-20', recordedAt: '2026-11-20T12:00:00Z', subject: 'case-1' },
  ...{ courtCode: '5-104', caseNumber: '2(5-104)-1/2026' },
  ...more,
});
const line = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}
const lines = (...values: readonly unknown[]) => pieces(`${values.map(line).join('\n')}\n`);
const storedIds = async () => {
  const rows = await store.read.select({ id: registerEvent.eventId }).from(registerEvent);
  return rows.map(({ id }) => id).sort();
};
const otherImport = { id: '00000000-0000-4000-8000-0000000000e2' };

describe('the import of an event file', () => {
  it('stores the good lines, refuses each bad one with its number and reason, and keeps them all', async () => {
    const bad = Array.from({ length: 30 }, (_, at) => event(`b${at}`, { type: 'nothing' }));
    const counts = await importInto(
      store,
      lines(event(1), '{', ...bad, event(2), event(3, { subject: 'a\u0000' }), event(4)),
      folder,
    );
    expect(await storedIds()).toEqual(['e1', 'e2', 'e4']);
    expect(counts).toMatchObject({ lines: 35, stored: 3, alreadyThere: 0, refused: 32 });
    expect(counts.refusedByReason).toEqual({
      ...{ 'not-json': 1, 'unknown-type': 30, 'field-subject': 1 },
    });
    expect(counts.firstRefused).toHaveLength(20);
    expect(counts.firstRefused[0]).toEqual({ line: 2, code: 'not-json', reason: 'not JSON' });
    const kept = await readFile(join(folder, '00000000-0000-4000-8000-0000000000e1.jsonl'), 'utf8');
    const all = kept
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as { line: number });
    expect(all.map((one) => one.line)).toEqual([2, ...bad.map((_, at) => at + 3), 34]);
  });

  it('refuses a line of 100 MB without holding it, and takes the lines around it', async () => {
    async function* huge(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${line(event(1))}\n{"x":"`);
      const part = new Uint8Array(1_000_000).fill(0x78);
      for (let at = 0; at < 100; at++) yield part;
      yield Buffer.from(`"}\n${line(event(2))}\n`);
    }
    const before = process.memoryUsage().arrayBuffers;
    const counts = await importInto(store, huge(), folder);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
    expect(counts.firstRefused).toEqual([
      { line: 2, code: 'too-long', reason: 'line: longer than 64 KB' },
    ]);
    expect(await storedIds()).toEqual(['e1', 'e2']);
  });

  it('changes nothing when the same events come again, and tells of those that say something else', async () => {
    await importInto(store, lines(event(1), event(2)), folder);
    const counts = await importInto(
      store,
      lines(event(2), event(1, { occurredOn: '2026-11-19' }), event(3), event(3), event(1)),
      folder,
      otherImport,
    );
    expect(counts).toMatchObject({ stored: 1, alreadyThere: 3, refused: 1 });
    expect(counts.firstRefused[0]).toMatchObject({ line: 2, code: 'other-content' });
    const [row] = await rawRows<{ on: string }>(
      store.read,
      sql`select occurred_on::text as "on" from register_event where event_id = 'e1'`,
    );
    expect(row?.on).toBe('2026-11-20');
  });

  it('leaves the rest of a batch unharmed by an event that the record store refuses', async () => {
    await store.write((tx) =>
      tx.execute(sql`alter table register_event add constraint probe check (subject <> 'probe')`),
    );
    const values = Array.from({ length: 40 }, (_, at) =>
      event(at, at % 13 === 5 ? { subject: 'probe' } : {}),
    );
    const counts = await importInto(store, lines(...values), folder).finally(() =>
      store.write((tx) => tx.execute(sql`alter table register_event drop constraint probe`)),
    );
    expect(counts).toMatchObject({ stored: 37, refused: 3 });
    expect(counts.firstRefused.map((one) => [one.line, one.code])).toEqual([
      [6, 'not-storable'],
      [19, 'not-storable'],
      [32, 'not-storable'],
    ]);
  });

  it('takes corrections before what they correct, and late events', async () => {
    const correction = event(2, { corrects: 'e1', occurredOn: '2026-11-18' });
    const counts = await importInto(store, lines(correction, event(1), event(0)), folder);
    expect(counts.stored).toBe(3);
  });

  it('names the courts and months of the ledger once for a whole batch', async () => {
    const adopted = (n: number, on: string) =>
      event(n, {
        ...{ type: 'decision-adopted', kind: 'qetname', procedure: 'mülki', outcome: 'granted' },
        ...{ judgeIds: [], recordId: `r${n}`, occurredOn: on },
      });
    await importInto(
      store,
      lines(adopted(1, '2026-10-05'), adopted(2, '2026-10-06'), event(3)),
      folder,
    );
    await store.write((tx) => tx.execute(sql`delete from restricted.ledger_touched`));
    const withdrawal = { ...event(4, { type: 'event-withdrawn', corrects: 'e1' }) } as Record<
      string,
      unknown
    >;
    delete withdrawal['courtCode'];
    delete withdrawal['caseNumber'];
    await importInto(store, lines(withdrawal, adopted(5, '2026-11-02')), folder, otherImport);
    const touched = await rawRows(
      store.read,
      sql`select court_code, month from restricted.ledger_touched order by month`,
    );
    expect(touched).toEqual([
      { court_code: '5-104', month: '2026-10' },
      { court_code: '5-104', month: '2026-11' },
    ]);
  });
});

it('goes on after kill -9 where it was: nothing lost, nothing doubled, each refused line once', {
  timeout: 300_000, // about 15 s on a quiet machine: each process opens the database anew
}, async () => {
  const path = join(folder, 'file.jsonl');
  const database = join(folder, 'database');
  const kept = join(folder, '00000000-0000-4000-8000-0000000000e1.jsonl');
  const total = 12_000;
  const text = Array.from({ length: total }, (_, n) => (n % 100 === 99 ? '{' : line(event(n))));
  await writeFile(path, `${text.join('\n')}\n`);
  const sizeNow = () =>
    stat(kept).then(
      ({ size }) => size,
      () => 0,
    );
  const runs: string[] = [];
  for (const isKilled of [true, true, false]) {
    const child = spawn(process.execPath, ['--no-warnings', CHILD, database, path, folder]);
    const ended = once(child, 'exit');
    let out = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
    });
    const before = await sizeNow();
    while (isKilled && child.exitCode === null && (await sizeNow()) === before) await sleep(10);
    if (isKilled) child.kill('SIGKILL');
    await ended;
    runs.push(out.trim().split('\n').at(-1) ?? '');
  }
  expect(runs.slice(0, 2)).toEqual(['ready', 'ready']);
  const counts = JSON.parse(runs[2] ?? '') as EventImportCounts;
  expect(counts.lines).toBe(total);
  expect(counts.stored + counts.alreadyThere).toBe(total - total / 100);
  expect(counts.refused).toBe(total / 100);
  const lineOf = (one: string) => (JSON.parse(one) as { line: number }).line;
  const numbers = (await readFile(kept, 'utf8')).trim().split('\n').map(lineOf);
  expect(numbers).toEqual(Array.from({ length: total / 100 }, (_, at) => (at + 1) * 100));
  const again = await connect(`pglite:${database}`);
  const [row] = await rawRows<{ count: number }>(
    again.read,
    sql`select count(*)::int as count from register_event`,
  );
  await again.close();
  expect(row?.count).toBe(total - total / 100);
});

describe('silent consent in the register', () => {
  const act = (eventId: string, type: string, on: string, more: object) => ({
    ...{ schema: 'ashkar-event/1', eventId, source: 'normative-acts', type, occurredOn: on },
    ...{ recordedAt: `${on}T08:00:00Z`, subject: 'draft-1' },
    ...more,
  });
  const sent = act('s1', 'draft-sent', '2026-11-01', { bodies: ['A', 'B'], termDays: 10 });
  const opinion = (eventId: string, body: string, on: string) =>
    act(eventId, 'opinion-given', on, { body, opinion: 'agree' });
  const source = { source: 'normative-acts' };
  const clock = (at: string) => {
    const now = () => new Date(at);
    return { now, actionAt: now };
  };
  const consents = () =>
    rawRows<{ body: string; on: string; type: string }>(
      store.read,
      sql`select event ->> 'body' as body, occurred_on::text as "on", type from register_event
          where event_id like 'ashkar:%' order by recorded_at, event_id`,
    );

  it('is entered once, also after missed days and by two processes', async () => {
    await importInto(store, lines(sent, opinion('o1', 'A', '2026-11-11')), folder, source);
    expect(await keepSilentConsents({ store, clock: clock('2026-11-11T19:00:00Z') })).toBe(0);
    const late = { store, clock: clock('2026-11-20T08:00:00Z') };
    const entered = await Promise.all([keepSilentConsents(late), keepSilentConsents(late)]);
    expect(entered.sort()).toEqual([0, 1]);
    expect(await keepSilentConsents(late)).toBe(0);
    expect(await consents()).toEqual([{ body: 'B', on: '2026-11-12', type: 'silent-consent' }]);
  });

  it('is withdrawn when an opinion within the term comes late', async () => {
    await importInto(store, lines(sent, opinion('o1', 'A', '2026-11-11')), folder, source);
    await keepSilentConsents({ store, clock: clock('2026-11-12T08:00:00Z') });
    const late = opinion('o2', 'B', '2026-11-09');
    await importInto(store, lines(late), folder, { ...source, ...otherImport });
    const later = { store, clock: clock('2026-11-13T08:00:00Z') };
    expect(await keepSilentConsents(later)).toBe(1);
    expect(await keepSilentConsents(later)).toBe(0);
    expect((await consents()).map(({ type }) => type)).toEqual([
      'silent-consent',
      'event-withdrawn',
    ]);
  });

  it('is refused from a source under an id of ours', async () => {
    const own = act('ashkar:x', 'silent-consent', IMPORT_DAY, { body: 'A' });
    const counts = await importInto(store, lines(own), folder, source);
    expect(counts.refusedByReason).toEqual({ 'own-event': 1 });
  });
});
