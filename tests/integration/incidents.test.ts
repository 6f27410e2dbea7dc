import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Beat, WatchState } from '#domain/watch.ts';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { listIncidents, noteNotice, openIncident, readIncident } from '#drizzle/incidents.ts';
import { keepIncidents } from '#indexer/ingest/keep-incidents.ts';
import { sendMail } from '#indexer/ingest/send-mail.ts';
import type { Mail } from '#indexer/mail/mailer.ts';
import { type ProbeJournal, probeJournal } from '#indexer/probe/journal.ts';
import { watch } from '#indexer/probe/watch.ts';

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
const mails: Mail[] = [];

/** What a portal answers to a probe. */
function answer(url: string): { status: number; body: object } {
  if (url === '/readyz')
    return instant < GONE.from || instant >= GONE.until
      ? { status: 200, body: { status: 'ready', search: true } }
      : { status: 503, body: { status: 'not-ready', database: false } };
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
  const length =
    ((incident?.endedAt?.getTime() ?? 0) - (incident?.startedAt.getTime() ?? 0)) / 1000;
  expect(Math.abs(length - 30)).toBeLessThanOrEqual(2);
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
  known = false;
  await watched((_beat, { open }) => open.length === 1);
  const state = await journal.state();
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
