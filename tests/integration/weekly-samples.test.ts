import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureById } from '#dashboards/measures/index.ts';
import type { PublishedDecision } from '#domain/published-record.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import { SAMPLE_SIZE } from '#domain/weekly-sample.ts';
import { connect, type RecordStore, rawRows } from '#drizzle/db.ts';
import { withdrawalIsWaiting } from '#drizzle/outbox.ts';
import { insertExpression, type NewExpression, withdrawWork } from '#drizzle/publications.ts';
import { readAudit } from '#drizzle/read-audit.ts';
import { readDecision } from '#drizzle/read-decisions.ts';
import { countWorklist, readWorklist } from '#drizzle/read-worklist.ts';
import { sampleReading, sampleWeek, work } from '#drizzle/schema/index.ts';
import { listRequests } from '#drizzle/staff-requests.ts';
import { deliverOutbox } from '#indexer/ingest/deliver-outbox.ts';
import {
  drawWeeklySamples,
  samplingDay,
  verifyWeeklySamples,
} from '#indexer/ingest/draw-weekly-samples.ts';
import { keepStatistics, verifyStatistics } from '#indexer/ingest/keep-statistics.ts';
import { OUTSIDE } from '#indexer/ingest/sample-reading.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { samplesService } from '#portal/staff/samples.ts';
import { portalStatistics } from '#portal/statistics-service.ts';
import { publishedWork } from '../fixtures/published-works.ts';

let folder: string;
let store: RecordStore;
let services: IngestServices;
let now = new Date('2026-11-23T08:00:00Z'); // a Monday
const close: (() => Promise<unknown>)[] = [];

const READER: StaffUser = { id: 'r', subject: 'reader 1', name: 'Reader', roles: ['reviewer'] };
const WEEK = '2026-11-16';

/** A made-up decision of three paragraphs. */
function shortWork(number: number, version = 1): NewExpression {
  const made = publishedWork(number, version);
  return { ...made, text: { ...made.text, blocks: made.text.blocks.slice(0, 3) } };
}

/** Publishes made-up decisions at an instant; gives the ids of their works. */
async function publish(
  from: number,
  count: number,
  at: string,
  more: Partial<NewExpression> = {},
): Promise<readonly string[]> {
  return store.write(async (tx) => {
    const ids: string[] = [];
    for (let number = from; number < from + count; number += 1)
      ids.push(await insertExpression(tx, { ...shortWork(number), ...more }, new Date(at)));
    return ids;
  });
}
const draw = (secret = 'secret') => drawWeeklySamples({ ...services, secret });
const weeks = () => store.read.select().from(sampleWeek).orderBy(sampleWeek.startsOn);
const readingsOf = (startsOn: string) =>
  store.read.select().from(sampleReading).where(eq(sampleReading.weekStartsOn, startsOn));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-samples-'));
  store = await connect('memory:');
  await store.migrate();
  const engine = await sqliteEngine({ folder });
  close.push(
    () => engine.close(),
    () => store.close(),
    () => rm(folder, { recursive: true, force: true }),
  );
  const clock = { now: () => now, actionAt: () => now };
  services = { store, engine, clock, secret: 'secret' } as unknown as IngestServices;
});
afterAll(async () => {
  for (const one of close) await one();
});

describe('the draw', () => {
  let drawn: readonly string[] = [];

  it('takes 60 of what the week published without a reader, by Baku time, and nothing else', async () => {
    await publish(0, 80, '2026-11-18T08:00:00Z');
    const [first] = await publish(80, 1, '2026-11-15T20:00:00Z'); // Monday 00:00 in Baku
    await publish(81, 1, '2026-11-15T19:59:59Z'); // Sunday of the week before
    await publish(82, 1, '2026-11-22T20:00:00Z'); // Monday of the next week
    await publish(83, 20, '2026-11-19T08:00:00Z', { reviewed: true });
    const [gone] = await publish(103, 1, '2026-11-19T08:00:00Z');
    await store.write((tx) =>
      withdrawWork(tx, { workId: gone ?? '', reasonCode: 'leak', salt: 'ab'.repeat(32) }, now),
    );
    now = new Date('2026-11-22T20:30:00Z'); // half past midnight: too early for the week that has just ended
    expect(samplingDay(now)).toBe('2026-11-22');
    expect(await draw()).toBe(1); // the week before has one
    now = new Date('2026-11-23T08:00:00Z');
    expect(await draw()).toBe(SAMPLE_SIZE);
    const rows = await readingsOf(WEEK);
    drawn = rows.map(({ workId }) => workId).sort();
    expect(new Set(drawn).size).toBe(SAMPLE_SIZE);
    const [, week] = await weeks();
    expect(week).toMatchObject({ published: 81, drawn: 60, startsOn: WEEK, dueOn: '2026-11-29' });
    const days = new Map(rows.map(({ workId, publishedOn }) => [workId, publishedOn]));
    expect(days.get(first ?? '') ?? '2026-11-16').toBe('2026-11-16');
    expect([...days.values()].every((day) => ['2026-11-16', '2026-11-18'].includes(day))).toBe(
      true,
    );
    const [entry] = await readAudit(store.read, {}, { size: 1 });
    expect(entry).toMatchObject({
      ...{ actor: 'indexer', action: 'sample-draw', subject: '2026-W47', result: 'done' },
      detail: { published: 81, drawn: 60 },
    });
  });

  it('is made once, whoever draws and however often', async () => {
    expect(await Promise.all([draw(), draw('another')])).toEqual([0, 0]);
    const rows = await readingsOf(WEEK);
    expect(rows.map(({ workId }) => workId).sort()).toEqual(drawn);
  });

  it('gives the same sample again under the same key, another one under another', async () => {
    const again = async (secret: string) => {
      await store.write(async (tx) => {
        await tx.delete(sampleReading).where(eq(sampleReading.weekStartsOn, WEEK));
        await tx.delete(sampleWeek).where(eq(sampleWeek.startsOn, WEEK));
      });
      await draw(secret);
      return (await readingsOf(WEEK)).map(({ workId }) => workId).sort();
    };
    expect(await again('another')).not.toEqual(drawn);
    expect(await again('secret')).toEqual(drawn);
  });

  it('makes up for missed weeks, each once even where two draw, and leaves older ones', async () => {
    await publish(110, 3, '2026-12-02T08:00:00Z', {});
    await publish(120, 4, '2026-12-09T08:00:00Z', {});
    await publish(130, 2, '2026-07-01T08:00:00Z', {});
    now = new Date('2026-12-16T08:00:00Z');
    const both = await Promise.all([draw(), draw()]);
    expect(both.reduce((sum, count) => sum + count)).toBe(8);
    const counts = (await weeks()).map(({ startsOn, drawn: count, dueOn }) => [
      startsOn,
      count,
      dueOn,
    ]);
    expect(counts).toEqual([
      ['2026-11-09', 1, expect.any(String)],
      [WEEK, 60, expect.any(String)],
      ['2026-11-23', 1, '2026-12-22'],
      ['2026-11-30', 3, '2026-12-22'],
      ['2026-12-07', 4, '2026-12-22'],
    ]);
  });

  it('draws the last version that a week published', async () => {
    await publish(140, 1, '2026-12-15T08:00:00Z');
    await publish(140, 1, '2026-12-16T08:00:00Z', shortWork(140, 2));
    now = new Date('2026-12-22T08:00:00Z');
    expect(await draw()).toBe(1);
    expect(await readingsOf('2026-12-14')).toMatchObject([{ version: 2 }]);
  });
});

describe('a reading', () => {
  const samples = () => samplesService(services);
  const open = async (at: number) => {
    const rows = (await readingsOf(WEEK)).filter(({ closedAt }) => closedAt === null);
    const row = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))[at];
    if (row === undefined) throw new Error('no reading is open');
    return row;
  };
  const lastAudit = async () => (await readAudit(store.read, {}, { size: 1 }))[0];
  const hiddenOf = async (workId: string) => {
    const [row] = await store.read.select().from(work).where(eq(work.id, workId));
    return ((await readDecision(store.read, row?.publicId ?? '')) as PublishedDecision).hidden;
  };

  it('stands in the worklist with its last day until it has ended', async () => {
    const [before, { id }] = [
      await countWorklist(store.read, '2026-11-24', undefined),
      await open(0),
    ];
    const rows = await readWorklist(store.read, '2026-11-24', { state: 'sample', size: 100 });
    expect(rows).toHaveLength(before.sample);
    expect(rows.find((row) => row.id === id)).toMatchObject({ isSample: true, isReview: false });
    expect(before).toMatchObject({ overdue: 0, 'due-soon': 0, all: before.sample });
    expect(await samples().end(READER, { id, finding: 'clean', anchors: [] })).toBe('done');
    const after = await countWorklist(store.read, '2026-11-24', undefined);
    expect(after.sample).toBe(before.sample - 1);
    expect(await countWorklist(store.read, '2026-11-24', ['101'])).toMatchObject({ sample: 0 });
  });

  it('that finds something hides the paragraph at once and becomes a report of a leak', async () => {
    await deliverOutbox(services);
    const { id, workId } = await open(0);
    expect(await samples().end(READER, { id, finding: 'leak', anchors: ['p3', OUTSIDE] })).toBe(
      'done',
    );
    expect(await hiddenOf(workId)).toEqual(['p3']);
    const requests = await listRequests(store.read, 'open', 10);
    expect(requests.map(({ kind, hid }) => [kind, hid]).sort()).toEqual([
      ['leak', false],
      ['leak', true],
    ]);
    const stored = await rawRows<{ content: string; anchor: string | null; rule: string }>(
      store.read,
      sql`select content, anchor, hide_rule rule from restricted.request_content order by anchor`,
    );
    expect(stored).toMatchObject([
      { anchor: 'p3', rule: 'hide' },
      { anchor: null, rule: 'no-passage' },
    ]);
    expect(stored[0]?.content).toContain('2026-W47');
    expect(stored[0]?.content).not.toContain('söz'); // no word of the text
    expect(await lastAudit()).toMatchObject({
      ...{ actor: READER.subject, action: 'sample-read', subject: id, result: 'done' },
      detail: { finding: 'leak', passages: 2 },
    });
    expect(await withdrawalIsWaiting(store.read)).toBe(false); // the index has been told
  });

  it('that two end has the result of the first; the second is told and in the audit', async () => {
    const { id, workId } = await open(0);
    const end = (finding: 'clean' | 'leak', anchors: readonly string[]) =>
      samples().end(READER, { id, finding, anchors });
    expect(await end('clean', [])).toBe('done');
    expect(await end('leak', ['p1'])).toBe('stale');
    expect(await hiddenOf(workId)).toEqual([]);
    expect(await lastAudit()).toMatchObject({ result: 'refused', detail: { why: 'stale' } });
    const change = store.write((tx) =>
      tx
        .update(sampleReading)
        .set({ finding: 'leak', passages: 1 })
        .where(eq(sampleReading.id, id)),
    );
    await expect(change).rejects.toMatchObject({
      cause: expect.objectContaining({ message: expect.stringContaining('append-only') }),
    });
  });

  it.each([
    ['a paragraph that is not there', 'leak', ['p99']],
    ['a leak without a paragraph', 'leak', []],
    ['clean with a paragraph', 'clean', ['p1']],
    ['gone, but it can be read', 'gone', []],
  ] as const)('is refused for %s, and the refusal is in the audit', async (_, finding, anchors) => {
    const { id } = await open(0);
    expect(await samples().end(READER, { id, finding, anchors })).toBe('unfit');
    expect(await open(0)).toMatchObject({ id, finding: null });
    expect(await lastAudit()).toMatchObject({
      ...{ action: 'sample-read', subject: id, result: 'refused' },
      detail: { finding, why: 'unfit' },
    });
  });

  it('of a decision that was withdrawn meanwhile ends as not read', async () => {
    const { id, workId } = await open(0);
    await store.write((tx) =>
      withdrawWork(tx, { workId, reasonCode: 'leak', salt: 'ab'.repeat(32) }, now),
    );
    expect((await samples().one(id))?.text).toBeUndefined();
    expect(await samples().end(READER, { id, finding: 'clean', anchors: [] })).toBe('unfit');
    expect(await samples().end(READER, { id, finding: 'gone', anchors: [] })).toBe('done');
  });

  it('counts in the statistics, which agree with a count from the rows', async () => {
    await keepStatistics({ store });
    expect(await verifyStatistics({ store })).toEqual([]);
    const statistics = portalStatistics(
      () => store.read,
      () => '2026-12-22',
    );
    const table = async (id: string) => {
      const measure = measureById(id);
      if (measure === undefined) throw new Error(`no measure ${id}`);
      const wish = { by: 'month', from: '2026-11-16', to: '2026-11-22', filter: {} } as const;
      return statistics.table(measure, wish);
    };
    const read = await table('sample-read');
    expect(read.total).toMatchObject({ now: { value: 5 }, parts: [3, 60] });
    const leaks = await table('sample-leaks');
    expect(leaks.partNames).toEqual(['part', 'whole', 'high']);
    expect(leaks.total).toMatchObject({ now: { value: 33.3 }, parts: [1, 3, 86.5] });
    const [week] = (await samples().weeks()).filter(({ startsOn }) => startsOn === WEEK);
    expect(week).toMatchObject({ published: 81, drawn: 60, clean: 2, leak: 1, gone: 1 });
  });
});

describe('drawing again', () => {
  const wrongWeeks = async (secret = 'secret') =>
    (await verifyWeeklySamples({ store, secret }))
      .filter(({ isRight }) => !isRight)
      .map(({ week }) => week);

  it('gives the readings of every week, also after withdrawals', async () => {
    const drawn = sql`select work_id from restricted.sample_reading`;
    const [other] = await rawRows<{ id: string }>(
      store.read,
      sql`select p.work_id id from publication p join expression e on e.work_id = p.work_id and not e.reviewed
        where p.at between '2026-11-17' and '2026-11-20' and p.event = 'published' and p.work_id not in (${drawn}) limit 1`,
    );
    const withdrawal = { workId: other?.id ?? '', reasonCode: 'leak', salt: 'ab'.repeat(32) };
    expect(await store.write((tx) => withdrawWork(tx, withdrawal, now))).toBe(true);
    expect(await verifyWeeklySamples({ store, secret: 'secret' })).toHaveLength(6);
    expect(await wrongWeeks()).toEqual([]);
  });

  it('tells a sample of another key, and one in which a decision was chosen', async () => {
    expect(await wrongWeeks('another')).toEqual(['2026-W47']);
    await store.write((tx) =>
      rawRows(
        tx,
        sql`update restricted.sample_reading
          set work_id = (select work_id from expression where reviewed limit 1)
          where id = (select id from restricted.sample_reading
            where closed_at is null and week_starts_on = ${WEEK} limit 1)`,
      ),
    );
    expect(await wrongWeeks()).toEqual(['2026-W47']);
  });
});
