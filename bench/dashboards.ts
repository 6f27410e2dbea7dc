import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { GROUPS } from '#dashboards/measures/measure.ts';
import { COURTS } from '#domain/court.ts';
import type { RegisterEvent } from '#domain/register-event.ts';
import { connect, type RecordStore, rawRows } from '#drizzle/db.ts';
import { insertRegisterEvents } from '#drizzle/register-events.ts';
import { keepStatistics } from '#indexer/ingest/keep-statistics.ts';
import { loadBuiltPortal } from '#portal/http/built-portal.ts';
import { portalServer } from '#portal/http/portal-server.ts';
import { portalStatistics } from '#portal/statistics-service.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { loadDecisions, loadEvents } from './dashboards/load.ts';
import { oneDecimal, percentile, printTable } from './table.ts';

/**
 * Pages of the statistics over a large made-up record, at the HTTP boundary, against a page that asks the database
 * for `select 1` only; and what one new register event costs at a tenth of the record and at the whole of it.
 * On PostgreSQL where TEST_POSTGRES_URL names an empty database, else on PGlite in memory.
 */
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    events: { type: 'string' },
    decisions: { type: 'string' },
    rounds: { type: 'string', default: '12' },
    loaded: { type: 'boolean', default: false }, // the database holds the record of a run before
  },
});
const EVENTS = Number(values.events ?? (values.full ? 1_000_000 : 50_000));
const DECISIONS = Number(values.decisions ?? (values.full ? 200_000 : 10_000));
const ROUNDS = Number(values.rounds);
const NEW_EVENTS = 60;
const TODAY = '2026-11-24';
const PLENTY = { points: 1_000_000, seconds: 60 };

const store = await connect(process.env['TEST_POSTGRES_URL'] ?? 'memory:');
const timings: (readonly (string | number)[])[] = [['step', 'seconds', 'per second']];

async function timed(name: string, count: number, run: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await run();
  const seconds = (performance.now() - started) / 1000;
  timings.push([name, oneDecimal(seconds), Math.round(count / seconds)]);
  process.stderr.write(`${name}: ${oneDecimal(seconds)} s\n`);
}

/** Milliseconds of each of some new events: stored, and the statistics brought up to date. */
async function newEvents(label: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < NEW_EVENTS; at += 1) {
    const event: RegisterEvent = {
      ...{ schema: 'ashkar-event/1', source: 'e-court', type: 'case-opened' },
      ...{ eventId: `new-${label}-${at}`, subject: `new-${label}-${at}`, occurredOn: '2026-05-04' },
      ...{ recordedAt: '2026-05-04T09:00:00Z', courtCode: COURTS[at % COURTS.length]?.code ?? '' },
      ...{ caseNumber: 'x', procedure: 'mülki', instance: 'first', categoryPath: 'kateqoriya 1' },
    };
    const started = performance.now();
    await store.write((tx) => insertRegisterEvents(tx, [{ event }]));
    await keepStatistics({ store });
    times.push(performance.now() - started);
  }
  return times.slice(10); // the first ones warm the caches
}

async function load(from: number, to: number): Promise<void> {
  const share = `${Math.round(to * 100)} %`;
  await timed(`events up to ${share}`, EVENTS * (to - from), () =>
    loadEvents(store, EVENTS * from, EVENTS * to),
  );
  await timed(`decisions up to ${share}`, DECISIONS * (to - from), () =>
    loadDecisions(store, DECISIONS * from, DECISIONS * to),
  );
  await timed(`roll-ups up to ${share}`, (EVENTS * 0.5 + DECISIONS) * (to - from), () =>
    keepStatistics({ store }),
  );
  if (store.kind === 'postgres')
    for (const table of ['stat_daily', 'stat_monthly', 'register_event', 'restricted.stat_subject'])
      await store.write((tx) => rawRows(tx, sql.raw(`analyze ${table}`)));
}

/** The built portal over invented records, but for the statistics and the health check: those ask the database. */
async function openPortal(over: RecordStore) {
  const services = {
    ...fixtureServices(),
    today: () => TODAY,
    statistics: portalStatistics(
      () => over.read,
      () => TODAY,
    ),
    suggest: async () => {
      await rawRows(over.read, sql`select 1`);
      return [];
    },
  };
  const built = await loadBuiltPortal(join(import.meta.dirname, '..', 'dist'));
  const limits = { page: PLENTY, search: PLENTY, bots: PLENTY };
  const portal = portalServer({ services, ...built, allowedHosts: ['127.0.0.1'], limits });
  await new Promise<void>((resolve) => portal.server.listen(0, '127.0.0.1', resolve));
  const { port } = portal.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => portal.drain(0) };
}

async function pageTimes(origin: string, paths: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const path of paths) {
      const started = performance.now();
      const answer = await fetch(origin + path);
      await answer.text();
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      if (round > 0) times.push(performance.now() - started); // the first round warms
    }
  return times;
}

const FILTERS = ['', '?period=2025', '?period=2026Q3&court=5-155', '?region=Bakı&period=2025'];

try {
  await store.migrate();
  if (!values.loaded) await load(0, 0.1);
  const small = values.loaded ? [] : await newEvents('small');
  if (!values.loaded) await load(0.1, 1);
  const large = await newEvents(values.loaded ? `again-${Date.now()}` : 'large');
  const portal = await openPortal(store);
  const [counts] = await rawRows<{ daily: string; monthly: string; events: string; works: string }>(
    store.read,
    sql`select (select count(*) from stat_daily) as daily, (select count(*) from stat_monthly) as monthly,
      (select count(*) from register_event) as events, (select count(*) from decision) as works`,
  );
  printTable([
    ['record', 'rows'],
    ['database', store.kind],
    ...Object.entries(counts ?? {}).map(([name, rows]) => [name, Number(rows)]),
  ]);
  printTable(timings);
  const bare = percentile(await pageTimes(portal.origin, ['/api/v1/suggest?q=a']), 0.5);
  const rows = [];
  const all: number[] = [];
  for (const group of GROUPS) {
    const times = await pageTimes(
      portal.origin,
      FILTERS.map((filter) => `/statistics/${group}${filter}`),
    );
    all.push(...times);
    rows.push([
      group,
      percentile(times, 0.5),
      percentile(times, 0.95),
      percentile(times, 0.95) / bare,
    ]);
  }
  rows.push(['all', percentile(all, 0.5), percentile(all, 0.95), percentile(all, 0.95) / bare]);
  printTable([
    ['page', 'p50 ms', 'p95 ms', 'p95 ÷ select 1'],
    ['select 1', oneDecimal(bare), '', ''],
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? oneDecimal(cell) : cell))),
  ]);
  const [at10, at100] = [percentile(small, 0.5), percentile(large, 0.5)];
  printTable([
    ['one new event', 'median ms', 'ratio'],
    ...(values.loaded ? [] : [['at a tenth of the record', oneDecimal(at10), '']]),
    ['at the whole record', oneDecimal(at100), values.loaded ? '' : (at100 / at10).toFixed(2)],
  ]);
  await portal.stop();
} finally {
  await store.close();
}
