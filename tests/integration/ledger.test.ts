import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LedgerEvent, type LedgerRecord, ledger } from '#domain/ledger.ts';
import { type ClockDates, clockState } from '#domain/publication-clock.ts';
import type { RegisterEvent } from '#domain/register-event.ts';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { readLedger, touchAllCells } from '#drizzle/ledger.ts';
import { readCourtCounts } from '#drizzle/read-courts.ts';
import { readWorklist } from '#drizzle/read-worklist.ts';
import { insertRegisterEvents } from '#drizzle/register-events.ts';
import {
  decision,
  ledgerMonth,
  ledgerTouched,
  registerEvent,
  setting,
  staffNotice,
  submission,
  work,
} from '#drizzle/schema/index.ts';
import { writeStartedOn } from '#drizzle/settings.ts';
import { raiseTermWarnings } from '#drizzle/staff-notices.ts';
import { keepLedger } from '#indexer/ingest/keep-ledger.ts';

const ALL = { from: '0000-00', to: '9999-99' };
const START = Date.UTC(2026, 8, 1);

let store: RecordStore;
beforeAll(async () => {
  store = await connect('memory:');
  await store.migrate();
});
afterAll(() => store.close());

const dayAt = (n: number) => new Date(START + n * 86_400_000).toISOString().slice(0, 10);
const place = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ courtCode: '3-9', adoptedOn: dayAt(40) }) },
  fc.record({
    courtCode: fc.constantFrom('3-9', '106', '5-104'), // the first two are one court
    adoptedOn: fc.constantFrom(dayAt(2), dayAt(29), dayAt(31), dayAt(60)),
  }),
);
const recordId = fc.integer({ min: 1, max: 3 }).map((n) => `r${n}`);
const step = fc.oneof(
  fc.record({
    type: fc.constant('event' as const),
    id: fc.integer({ min: 1, max: 15 }),
    recordId,
    place,
    corrects: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
    isAdoption: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  }),
  fc.record({ type: fc.constant('receive' as const), recordId, place }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('publish' as const), recordId }) },
  fc.record({ type: fc.constant('withhold' as const), recordId }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('withdraw' as const), recordId }) },
  fc.record({ type: fc.constant('day' as const), days: fc.integer({ min: 1, max: 40 }) }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('count' as const) }) },
  fc.record({
    type: fc.constant('start' as const),
    on: fc.constantFrom(dayAt(0), dayAt(30), dayAt(41), dayAt(90)),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What the steps so far come to, kept beside the record store. */
type Model = {
  today: string;
  /** The day from which the term runs. */
  startedOn?: string;
  readonly events: Map<string, LedgerEvent>;
  readonly records: Map<string, LedgerRecord>;
  readonly works: Map<string, string>;
  revision: number;
};

async function take(one: Step, model: Model): Promise<void> {
  if (one.type === 'event') return takeEvent(one, model);
  if (one.type === 'receive') return receive(one, model);
  if (one.type === 'day') {
    model.today = dayAt((Date.parse(model.today) - START) / 86_400_000 + one.days);
    return;
  }
  if (one.type === 'count') return count(model);
  if (one.type === 'start') return start(one.on, model);
  const record = model.records.get(one.recordId);
  if (record === undefined) return;
  if (one.type === 'publish') await publish(record, model);
  if (one.type === 'withhold' && !model.works.has(one.recordId)) await withhold(record, model);
  if (one.type === 'withdraw') await withdraw(record, model);
}

async function takeEvent(one: Extract<Step, { type: 'event' }>, model: Model): Promise<void> {
  const eventId = `e${one.id}`;
  const recordedAt = `${model.today}T09:00:00.000Z`;
  const corrects = one.corrects === undefined ? undefined : `e${one.corrects}`;
  const { courtCode, adoptedOn } = one.place;
  const common = {
    ...{ schema: 'ashkar-event/1' as const, source: 'e-court' as const, eventId, recordedAt },
    ...{ subject: 's', courtCode, caseNumber: 'x', occurredOn: adoptedOn, corrects },
  };
  const event: RegisterEvent = one.isAdoption
    ? {
        ...{ ...common, type: 'decision-adopted', kind: 'qetname', procedure: 'mülki' },
        ...{ outcome: 'granted', judgeIds: [], recordId: one.recordId },
      }
    : { ...common, type: 'hearing-held' };
  await store.write((tx) => insertRegisterEvents(tx, [{ event }]));
  if (model.events.has(eventId)) return; // an id that is there already changes nothing
  const adoption = one.isAdoption ? { recordId: one.recordId, courtCode, adoptedOn } : undefined;
  model.events.set(eventId, { eventId, recordedAt, corrects, adoption });
}

async function receive(one: Extract<Step, { type: 'receive' }>, model: Model): Promise<void> {
  if (model.works.has(one.recordId)) return;
  const at = new Date(`${model.today}T09:00:00Z`);
  model.revision += 1;
  await store.write((tx) =>
    tx.insert(submission).values({
      ...{ source: 'e-court', fileName: 'a.asice', sha256: randomUUID(), bytes: 1 },
      ...{ state: 'verified', recordId: one.recordId, revision: model.revision, ...one.place },
      ...{ receivedAt: at, updatedAt: at },
    }),
  );
  const receivedOn = model.records.get(one.recordId)?.receivedOn ?? model.today;
  model.records.set(one.recordId, { recordId: one.recordId, ...one.place, receivedOn });
}

async function publish(record: LedgerRecord, model: Model): Promise<void> {
  if (model.works.has(record.recordId)) return;
  const id = randomUUID();
  const { recordId: name, courtCode, adoptedOn, receivedOn } = record;
  await store.write(async (tx) => {
    await tx.insert(work).values({
      ...{ id, publicId: id, type: 'decision', source: 'e-court', recordId: name },
      ...{ status: 'published', currentVersion: 1, createdAt: new Date() },
    });
    await tx.insert(decision).values({
      ...{ workId: id, kind: 'qetname', courtCode, caseNumberRaw: 'x', caseNumber: 'x' },
      ...{ caseNumberKey: 'x', procedure: 'mülki', instance: 'first', adoptedOn, judges: [] },
      ...{ outcome: 'granted', receivedOn, publishedOn: model.today },
    });
  });
  await store.write((tx) =>
    tx.update(submission).set({ state: 'indexed' }).where(eq(submission.recordId, name)),
  );
  model.works.set(name, id);
  model.records.set(name, { ...record, withheldGround: undefined, publishedOn: model.today });
}

async function withhold(record: LedgerRecord, model: Model): Promise<void> {
  await store.write((tx) =>
    tx
      .update(submission)
      .set({ state: 'withheld', reasonCode: 'adoption' })
      .where(eq(submission.recordId, record.recordId)),
  );
  model.records.set(record.recordId, { ...record, withheldGround: 'adoption' });
}

async function withdraw(record: LedgerRecord, model: Model): Promise<void> {
  const id = model.works.get(record.recordId);
  if (id === undefined) return;
  await store.write((tx) => tx.update(work).set({ status: 'withdrawn' }).where(eq(work.id, id)));
  const { publishedOn: _, ...rest } = record;
  model.records.set(record.recordId, { ...rest, withheldGround: 'withdrawn' });
}

async function start(on: string, model: Model): Promise<void> {
  model.startedOn = on;
  await store.write(async (tx) => {
    await writeStartedOn(tx, on, new Date());
    await touchAllCells(tx);
  });
}

/** Worklist, warnings and the public timeliness say of each decision what the clock of the ledger says. */
async function expectAgreement({ today, startedOn, records }: Model): Promise<void> {
  const clockOf = (dates: ClockDates) => clockState(dates, today, startedOn).state;
  const isOut = (name: string | null) => records.get(name ?? '')?.publishedOn !== undefined;
  const waiting = await store.read
    .select()
    .from(submission)
    .where(eq(submission.state, 'verified'));
  const inState = (state: 'overdue' | 'due-soon') =>
    waiting.flatMap(({ id, recordId: name, adoptedOn }) =>
      adoptedOn !== null && !isOut(name) && clockOf({ adoptedOn, receivedOn: adoptedOn }) === state
        ? [id]
        : [],
    );
  for (const state of ['overdue', 'due-soon'] as const) {
    const rows = await readWorklist(store.read, today, { state, size: 999 });
    expect(rows.map(({ id }) => id).sort()).toEqual(inState(state).sort());
  }
  await store.write((tx) => raiseTermWarnings(tx, today, new Date(`${today}T08:00:00Z`)));
  const warned = await store.read.select().from(staffNotice);
  expect(warned.map(({ submissionId }) => submissionId).sort()).toEqual(
    [...inState('overdue'), ...inState('due-soon')].sort(),
  );
  const states = [...records.values()].filter(({ recordId: name }) => isOut(name)).map(clockOf);
  const courts = await readCourtCounts(store.read);
  const sum = (name: 'published' | 'timed' | 'inTime') =>
    courts.reduce((total, court) => total + court[name], 0);
  expect([sum('published'), sum('timed'), sum('inTime')]).toEqual([
    states.length,
    states.filter((state) => state !== 'published-not-subject').length,
    states.filter((state) => state === 'published-in-time').length,
  ]);
}

async function count({ today }: Model): Promise<void> {
  const now = new Date(`${today}T12:00:00Z`);
  await keepLedger({ store, clock: { now: () => now, actionAt: () => now } });
}

async function empty(): Promise<void> {
  await store.write(async (tx) => {
    for (const table of [
      staffNotice,
      decision,
      work,
      submission,
      registerEvent,
      ledgerMonth,
      ledgerTouched,
      setting,
    ])
      await tx.delete(table);
  });
}

it('counts by what changed the same as anew, and agrees with worklist, warnings and timeliness, on 60 random histories', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      await empty();
      const model: Model = {
        ...{ today: dayAt(61), events: new Map(), records: new Map(), works: new Map() },
        revision: 0,
      };
      for (const one of steps) await take(one, model);
      await count(model);
      const { rows } = await readLedger(store.read, ALL);
      expect(rows).toEqual(
        ledger(
          [...model.events.values()],
          [...model.records.values()],
          model.today,
          model.startedOn,
        ),
      );
      await expectAgreement(model);
    }),
    { numRuns: 60 },
  );
});
