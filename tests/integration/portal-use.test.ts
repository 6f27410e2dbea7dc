import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureById } from '#dashboards/measures/index.ts';
import type { Axis } from '#dashboards/measures/measure.ts';
import type { UsageCount } from '#domain/statistics/usage.ts';
import { connect, type RecordStore, rawRows } from '#drizzle/db.ts';
import { usageDay, usageInbox } from '#drizzle/schema/index.ts';
import { insertUsage } from '#drizzle/usage.ts';
import { keepStatistics, verifyStatistics } from '#indexer/ingest/keep-statistics.ts';
import { keepUsage } from '#indexer/ingest/keep-usage.ts';
import { portalStatistics } from '#portal/statistics-service.ts';

const TODAY = '2026-11-24';
const now = new Date(`${TODAY}T08:00:00Z`);
const clock = { now: () => now, actionAt: () => now };

let store: RecordStore;
beforeAll(async () => {
  store = await connect('memory:');
  await store.migrate();
});
afterAll(() => store?.close());

const count = (tally: UsageCount['tally'], value: number, more: Partial<UsageCount> = {}) =>
  ({ on: TODAY, tally, category: '', count: value, ...more }) satisfies UsageCount;
const hand = (counts: readonly UsageCount[]) => store.write((tx) => insertUsage(tx, counts));
async function keep(): Promise<void> {
  await keepUsage({ store, clock });
  await keepStatistics({ store });
}
const table = (id: string, by: Axis, days = { from: '2026-11-01', to: '2026-11-30' }) => {
  const measure = measureById(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  const statistics = portalStatistics(
    () => store.read,
    () => TODAY,
  );
  return statistics.table(measure, { by, ...days, filter: {} });
};

describe('the portal’s own measures', () => {
  it('are missing, not zero, before the first count', async () => {
    for (const id of ['searches', 'empty-searches', 'answer-time', 'answer-time-95'])
      expect((await table(id, 'month')).total.now).toEqual({ state: 'missing' });
  });

  it('add up what was handed over, day by day, and agree with a count from the rows', async () => {
    await hand([count('searches', 10), count('searches-empty', 1)]);
    await keep();
    await hand([
      ...[count('searches', 30), count('searches-empty', 3)],
      ...[count('searches', 5, { on: '2026-11-23' })],
      ...[count('answer-ms-10', 90, { category: 'home' })],
      ...[count('answer-ms-50', 6, { category: 'home' })],
      ...[count('answer-ms-50', 1, { category: 'api' })],
      ...[count('answer-ms-300', 4, { category: 'search' })],
    ]);
    await keep();
    expect(await store.read.select().from(usageInbox)).toEqual([]);
    const searches = await table('searches', 'month');
    expect(searches.total.now).toEqual({ state: 'known', value: 45 });
    expect(searches.asOf).toBe(TODAY);
    const empty = await table('empty-searches', 'month');
    expect(empty.total).toMatchObject({ now: { value: 8.9 }, parts: [4, 45] });
    const median = await table('answer-time', 'category');
    expect(median.total).toMatchObject({ now: { value: 10 }, parts: [101] });
    const slow = await table('answer-time-95', 'category');
    expect(slow.total.now.value).toBe(50);
    expect(slow.rows.map(({ key, now: cell }) => [key, cell.value])).toEqual([
      ['search', 300],
      ['api', 50],
      ['home', 50],
    ]);
    expect(await verifyStatistics({ store })).toEqual([]);
  });

  it('are of a single day where that is asked for', async () => {
    const day = { from: '2026-11-23', to: '2026-11-23' };
    expect((await table('searches', 'month', day)).total.now.value).toBe(5);
  });

  it('take no count of a day to come or long gone', async () => {
    const before = await store.read.select().from(usageDay);
    await hand([
      count('searches', 7, { on: '2026-11-25' }),
      count('searches', 7, { on: '2026-11-16' }),
    ]);
    await keep();
    expect(await store.read.select().from(usageInbox)).toEqual([]);
    expect(await store.read.select().from(usageDay)).toEqual(before);
  });

  it('have room for numbers and known words alone', async () => {
    const wrong = [
      { ...count('searches', 1), tally: 'what was typed' as never },
      count('searches', 1, { category: 'Əliyev' }),
      count('searches', 0),
      count('searches', -5),
    ];
    for (const one of wrong) await expect(hand([one])).rejects.toThrow();
  });

  it('are handed over by the public process, which reads none of them', async () => {
    const as = (statement: ReturnType<typeof sql>) =>
      store.write(async (tx) => {
        await tx.execute(sql`set local role ashkar_public`);
        return rawRows(tx, statement);
      });
    await as(sql`insert into usage_inbox ("on", tally, count) values (${TODAY}, 'searches', 1)`);
    await expect(as(sql`select 1 from usage_inbox`)).rejects.toThrow();
    await expect(as(sql`delete from usage_inbox`)).rejects.toThrow();
  });

  it('are counted once by two workers', async () => {
    await hand(Array.from({ length: 50 }, () => count('searches-empty', 1)));
    const before = (await table('empty-searches', 'month')).total.parts[0] ?? 0;
    await Promise.all([keepUsage({ store, clock }), keepUsage({ store, clock })]);
    await keepStatistics({ store });
    expect((await table('empty-searches', 'month')).total.parts[0]).toBe(before + 50);
  });
});
