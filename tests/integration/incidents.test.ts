import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureById } from '#dashboards/measures/index.ts';
import { type Beat, PROBE_AGENT, type WatchState } from '#domain/watch.ts';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { listIncidents, noteNotice, openIncident, readIncident } from '#drizzle/incidents.ts';
import { statTouched } from '#drizzle/schema/index.ts';
import { keepIncidents } from '#indexer/ingest/keep-incidents.ts';
import { keepStatistics } from '#indexer/ingest/keep-statistics.ts';
import { keepWatch } from '#indexer/ingest/keep-watch.ts';
import { sendMail } from '#indexer/ingest/send-mail.ts';
import type { Mail } from '#indexer/mail/mailer.ts';
import { type ProbeJournal, probeJournal } from '#indexer/probe/journal.ts';
import { watch } from '#indexer/probe/watch.ts';
import { portalStatistics } from '#portal/statistics-service.ts';

// The clock of this test: each look at it is a second later, so that nothing hangs on the speed of the machine.
let instant = Date.UTC(2026, 10, 24, 8);
const now = (): Date => {
  instant += 1000;
  return new Date(instant);
};
const second = (count: number): number => Date.UTC(2026, 10, 24, 8) + count * 1000;
const GONE = { from: second(20), until: second(50) };

let folder: string;
let store: RecordStore;
let portal: Server;
let origin: string;
let journal: ProbeJournal;
let known = true;
let silent = false;
const asked = new Set<string | undefined>();
const mails: Mail[] = [];

/** What a portal answers to a probe. */
function answer(url: string): { status: number; body: object } {
  if (url === '/readyz')
    return instant < GONE.from || instant >= GONE.until
      ? { status: 200, body: { status: 'ready', search: true } }
      : { status: 503, body: { status: 'not-ready', database: false } };
  if (silent && url.startsWith('/api/v1/search')) return { status: 503, body: {} };
  if (url.startsWith('/api/v1/search'))
    return { status: 200, body: { hits: known ? [{ id: 'aaaa22222' }, { id: 'bbbb22222' }] : [] } };
  if (url.startsWith('/api/v1/decisions?'))
    return { status: 200, body: { items: [{ id: 'aaaa22222', caseNumber: '2(102)-1/2026' }] } };
  if (url.startsWith('/api/v1/acts?'))
    return { status: 200, body: { items: [{ id: 'bbbb22222', title: 'Mülki Məcəllə' }] } };
  return { status: 200, body: {} };
}

const services = () => ({
  store,
  clock: { now, actionAt: now },
  watchEvents: journal.events,
  onError: (error: unknown) => {
    throw error;
  },
  mail: {
    mailer: {
      send: async (mail: Mail) => {
        mails.push(mail);
        return '250 kept';
      },
      close: () => undefined,
    },
    to: ['sahib@example.az'],
    incidents: { 'coordinating-body': 'qurum@example.az' },
    publicUrl: 'https://ashkar.example.az',
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-probe-'));
  store = await connect('memory:');
  await store.migrate();
  journal = probeJournal(join(folder, 'probe'));
  portal = createServer((req, res) => {
    asked.add(req.headers['user-agent']);
    const { status, body } = answer(req.url ?? '/');
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
});
afterAll(async () => {
  portal.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Rounds of control searches that a state has counted on its only day. */
function roundsOf(state: WatchState | undefined): {
  readonly runs: number;
  readonly passed: number;
} {
  const { runs = 0, passed = 0 } = Object.values(state?.days ?? {})[0] ?? {};
  return { runs, passed };
}

/** Runs the probe until a beat of which `isEnough` says so. */
async function watched(isEnough: (beat: Beat, state: WatchState) => boolean): Promise<void> {
  const stopping = new AbortController();
  await watch({
    ...{ origin, journal, everyMs: 1, canariesEveryMs: 3_000, now },
    signal: stopping.signal,
    onBeat: (beat, state) => isEnough(beat, state) && stopping.abort(),
  });
}

it('opens an incident within 15 s of a failure of 30 s, and closes it with its length', async () => {
  let openedAt = Number.NaN;
  await watched((beat, state) => {
    if (state.open.length === 1 && Number.isNaN(openedAt)) openedAt = beat.at.getTime();
    return beat.at.getTime() > second(60);
  });
  const openedAfter = (openedAt - GONE.from) / 1000;
  expect(openedAfter).toBeGreaterThanOrEqual(8);
  expect(openedAfter).toBeLessThan(15);
  // The database was down: only the journal knows. Now it goes on record, once.
  expect(await listIncidents(store.read, 10)).toEqual([]);
  expect(await keepIncidents(services())).toBe(2);
  expect(await keepIncidents(services())).toBe(0);
  const [incident] = await listIncidents(store.read, 10);
  expect(incident).toMatchObject({
    code: 'database-gone',
    affected: expect.stringContaining('baza'),
  });
  expect([...asked]).toEqual([PROBE_AGENT]); // so that the portal does not count it as a reader
  const length =
    ((incident?.endedAt?.getTime() ?? 0) - (incident?.startedAt.getTime() ?? 0)) / 1000;
  expect(Math.abs(length - 30)).toBeLessThanOrEqual(2);
});

it('counts a round that was due while nothing answered as failed, once in its time', async () => {
  const { runs, passed } = roundsOf(await journal.state());
  const rounds = (second(60) - second(0)) / 3_000; // one each three seconds of the test's clock
  expect(Math.abs(runs - rounds)).toBeLessThanOrEqual(4);
  expect(runs - passed).toBeGreaterThanOrEqual(8); // of the 30 s in which the database was gone
  expect(runs - passed).toBeLessThanOrEqual(11);
});

it('puts the rounds of each day on record, and again only what has changed', async () => {
  const measure = measureById('availability');
  if (measure === undefined) throw new Error('no measure');
  const statistics = portalStatistics(
    () => store.read,
    () => '2026-11-24',
  );
  const table = () => {
    const days = { from: '2026-11-01', to: '2026-11-30' };
    return statistics.table(measure, { by: 'month', ...days, filter: {} });
  };
  const keep = async (watchState: ProbeJournal['state'] = journal.state) => {
    await keepWatch({ store, watchState });
    await keepStatistics({ store });
  };
  expect((await table()).total.now).toEqual({ state: 'missing' });
  await keep(async () => undefined);
  expect((await table()).total.now).toEqual({ state: 'missing' });
  await keep();
  const { runs, passed } = roundsOf(await journal.state());
  expect((await table()).total.parts).toEqual([passed, runs]);
  const state = await journal.state();
  if (state?.runAt === undefined) throw new Error('no round');
  const later = { ...state, runAt: new Date(state.runAt.getTime() + 1) };
  await keepWatch({ store, watchState: async () => later });
  expect(await store.read.select().from(statTouched)).toEqual([]); // the same counts touch nothing
  const [day = ''] = Object.keys(state.days);
  const counted = { beats: 9, failed: 0, runs: runs + 1, passed: passed + 1 };
  const next = { runAt: new Date(later.runAt.getTime() + 1), days: { [day]: counted } };
  await keep(async () => ({ ...later, ...next }));
  expect((await table()).total.parts).toEqual([passed + 1, runs + 1]);
  const searches = measureById('searches');
  if (searches === undefined) throw new Error('no measure');
  const wish = { by: 'month', from: '2026-11-01', to: '2026-11-30', filter: {} } as const;
  expect((await statistics.table(searches, wish)).total.now).toEqual({ state: 'missing' });
});

it('stands back inside the portal while a probe watches beside it', async () => {
  const state = await journal.state();
  if (state === undefined) throw new Error('no state');
  const inside = async (kept: WatchState) => {
    await journal.keepState(kept);
    const stopping = new AbortController();
    let beats = 0;
    const running = watch({
      ...{ origin, journal, everyMs: 5, canariesEveryMs: 20, now: () => at, isInside: true },
      signal: stopping.signal,
      onBeat: () => {
        beats += 1;
        stopping.abort();
      },
    });
    const at = new Date(state.beatAt.getTime() + 10_000);
    setTimeout(() => stopping.abort(), 500);
    await running;
    return beats;
  };
  expect(await inside({ ...state, isInside: undefined })).toBe(0);
  expect(await inside({ ...state, isInside: true })).toBe(1);
  expect(await journal.state()).toMatchObject({ isInside: true });
  await journal.keepState(state);
});

it('keeps its heartbeats outside the database, and goes on with them', async () => {
  const names = await readdir(join(folder, 'probe'));
  const [file = ''] = names.filter((name) => name.startsWith('heartbeats-'));
  const lines = (await readFile(join(folder, 'probe', file), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ failed: 1, at: expect.any(String) }),
  );
  const before = Object.values((await journal.state())?.days ?? {})[0]?.beats ?? 0;
  await watched(() => true);
  expect(Object.values((await journal.state())?.days ?? {})[0]?.beats).toBeGreaterThan(before);
});

it('takes a known document that the search misses for an incident', async () => {
  await watched(() => true);
  const before = await journal.state();
  known = false;
  await watched((_beat, { open }) => open.length === 1);
  const state = await journal.state();
  const { runs = 0, passed } = roundsOf(state);
  expect(runs).toBeGreaterThan(roundsOf(before).runs);
  expect(passed).toBe(roundsOf(before).passed);
  expect(state?.open).toMatchObject([{ code: 'canary-missed' }]);
  expect(state?.canaries.map(({ query, found }) => [query, found])).toEqual([
    ['2(102)-1/2026', false],
    ['Mülki Məcəllə', false],
  ]);
});

it('tells whoever has an address by mail once, with the receipt, and leaves the others to a letter', async () => {
  await keepIncidents(services());
  await Promise.all([sendMail(services()), sendMail(services())]);
  await sendMail(services());
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual([
    ...Array.from({ length: 3 }, () => 'qurum@example.az'),
    ...Array.from({ length: 3 }, () => 'sahib@example.az'),
  ]);
  expect(mails[0]?.body).toContain('nasazlıq qeydə alınıb');
  const [missed] = await listIncidents(store.read, 1);
  const file = await readIncident(store.read, missed?.id ?? '');
  expect(file?.notices.map(({ recipient, reference }) => [recipient, reference])).toEqual([
    ['owner', '250 kept'],
    ['participants', null],
    ['coordinating-body', '250 kept'],
    ['security-service', null],
  ]);
  const letter = file?.notices[1]?.id ?? 0;
  const note = () =>
    store.write((tx) => noteNotice(tx, letter, { reference: '№ 12/45', by: 'operator 2' }, now()));
  expect([await note(), await note()]).toEqual([true, false]);
});

it('opens no transaction for mail where only letters are left to write', async () => {
  const count = { writes: 0 };
  const write: RecordStore['write'] = (work) => {
    count.writes += 1;
    return store.write(work);
  };
  const counted = { ...services(), store: { ...store, read: store.read, write } };
  expect(await sendMail(counted)).toBe(0);
  expect(count.writes).toBe(0);
});

it('has one incident of a kind open at a time', async () => {
  const opened = { code: 'security', startedAt: now(), affected: 'Giriş bağlıdır' } as const;
  const open = () => store.write((tx) => openIncident(tx, opened, now()));
  expect([typeof (await open()), await open()]).toEqual(['string', undefined]);
});

it('takes a search that does not answer for its failure, and for no document that is missed', async () => {
  known = true;
  await watched((_beat, { open }) => open.length === 0);
  const before = roundsOf(await journal.state());
  silent = true;
  await watched((_beat, { open }) => open.length === 1);
  const state = await journal.state();
  expect(state?.open).toMatchObject([{ code: 'search-gone' }]);
  expect(state?.canaries.every(({ found }) => found)).toBe(true); // as they were found last
  expect(roundsOf(state).runs).toBeGreaterThan(before.runs);
  expect(roundsOf(state).passed).toBe(before.passed);
  silent = false;
  await watched((_beat, { open }) => open.length === 0);
});
