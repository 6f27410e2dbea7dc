import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueOn } from '#domain/publication-clock.ts';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { listIncidents } from '#drizzle/incidents.ts';
import { listActs, listAddresses, readAct } from '#drizzle/read-acts.ts';
import { readCourtCounts } from '#drizzle/read-courts.ts';
import { listDecisions, readDecision } from '#drizzle/read-decisions.ts';
import { readPulse, readRecordHealth } from '#drizzle/read-statistics.ts';
import { setting } from '#drizzle/schema/index.ts';
import { writeStartedOn } from '#drizzle/settings.ts';
import { seedRecord } from '../fixtures/seed-record.ts';

const DECISIONS = [
  // cites article 77, which changed on 2025-06-14; adopted before that
  {
    publicId: 'bbbb22222',
    caseNumber: '2(5-104)-1/2025',
    adoptedOn: '2025-01-31',
    publishedOn: '2025-02-28',
    cites: { type: 'provision', key: 'em', article: '77' },
  },
  // adopted after the change: no flag; published one day late
  {
    publicId: 'cccc22222',
    caseNumber: '2(5-104)-2/2026',
    adoptedOn: '2026-10-01',
    publishedOn: '2026-11-02',
    cites: { type: 'provision', key: 'em', article: '77' },
  },
  {
    publicId: 'dddd22222',
    caseNumber: '2(5-104)-3/2026',
    adoptedOn: '2026-10-21',
    publishedOn: '2026-11-12',
    cites: { type: 'case', key: '2(5-104)-2/2026' },
  },
  {
    publicId: 'ffff22222',
    caseNumber: '2(5-104)-2/2026',
    adoptedOn: '2026-10-05',
    publishedOn: '2026-11-03',
  },
  {
    publicId: 'gggg22222',
    caseNumber: '2(5-104)-9/2026',
    adoptedOn: '2026-10-05',
    publishedOn: '2026-11-03',
    withdrawn: true,
    cites: { type: 'provision', key: 'em', article: '300' },
  },
] as const;

let store: RecordStore;
beforeAll(async () => {
  store = await connect('memory:');
  await store.migrate();
  await seedRecord(store, DECISIONS);
});
afterAll(() => store.close());

describe('readDecision', () => {
  it('links a cited article as it stood and flags a later change', async () => {
    const old = await readDecision(store.read, 'bbbb22222');
    const recent = await readDecision(store.read, 'cccc22222');
    if (old?.type !== 'decision' || recent?.type !== 'decision') throw new Error('not found');
    expect(old.citations[0]?.target).toMatchObject({
      type: 'act',
      provisionId: 'm77',
      changedSince: true,
    });
    expect(recent.citations[0]?.target).toMatchObject({ provisionId: 'm77', changedSince: false });
  });

  it('knows who cites it and the other decisions of the case', async () => {
    const found = await readDecision(store.read, 'cccc22222');
    if (found?.type !== 'decision') throw new Error('not found');
    expect(found.citedBy.total).toBe(1);
    expect(found.citedBy.newest.map((one) => one.id)).toEqual(['dddd22222']);
    expect(found.sameCase.map((one) => one.id)).toEqual(['ffff22222']);
  });

  it('gives a tombstone with the day in Baku and the reason, never the text', async () => {
    const stone = await readDecision(store.read, 'gggg22222');
    expect(stone).toEqual({
      type: 'tombstone',
      workType: 'decision',
      id: 'gggg22222',
      withdrawnOn: '2026-11-21',
      reasonCode: 'leak',
    });
  });

  it.each([
    ['nosuch222', undefined],
    ['bbbb22222', 7],
  ] as const)('%s version %s is not there', async (id, version) => {
    expect(await readDecision(store.read, id, version)).toBeUndefined();
  });

  it('does not answer an act under a decision address', async () => {
    expect(await readDecision(store.read, 'bcdf23456')).toBeUndefined();
  });
});

describe('listDecisions', () => {
  it('walks all published decisions once, newest first, by keyset', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listDecisions(store.read, { size: 2, after });
      seen.push(...page.rows.map((row) => row.id));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(['dddd22222', 'ffff22222', 'cccc22222', 'bbbb22222']);
  });

  it('narrows to courts', async () => {
    const other = await listDecisions(store.read, { size: 5, courtCodes: ['102'] });
    expect(other.rows).toEqual([]);
  });
});

describe('readAct', () => {
  it.each([
    [undefined, 2, 'current without a day'],
    ['2025-06-14', 2, 'first day of the new wording'],
    ['2025-06-13', 1, 'last day of the old wording'],
    ['1990-01-01', 1, 'before the first: the first is shown'],
  ] as [string | undefined, number, string][])(
    'on %s shows version %i: %s',
    async (on, version) => {
      const found = await readAct(store.read, 'bcdf23456', on);
      if (found?.type !== 'act') throw new Error('not found');
      expect(found.version).toBe(version);
    },
  );

  it('counts decisions per article, without withdrawn ones', async () => {
    const found = await readAct(store.read, 'bcdf23456');
    if (found?.type !== 'act') throw new Error('not found');
    expect(found.citedArticles).toEqual({ '77': 2 });
    expect(found.citedBy.total).toBe(2);
  });
});

describe('statistics', () => {
  it('agrees with the domain on what is in time', async () => {
    const published = DECISIONS.filter((one) => !('withdrawn' in one));
    const inTime = published.filter((one) => one.publishedOn <= dueOn(one.adoptedOn)).length;
    expect(inTime).toBe(3);
    const [court] = await readCourtCounts(store.read);
    expect(court).toMatchObject({
      courtCode: '5-104',
      published: 4,
      inTime: 3,
      newestOn: '2026-10-21',
    });
  });

  it('says nothing of the term of what was adopted before it began to run', async () => {
    await store.write((tx) => writeStartedOn(tx, '2026-10-05', new Date()));
    const [court] = await readCourtCounts(store.read);
    expect(court).toMatchObject({ published: 4, timed: 2, inTime: 2, medianDays: 22 });
    const pulse = await readPulse(store.read, '2026-11-24');
    expect(pulse).toMatchObject({ publishedThisMonth: 3, timedThisMonth: 2, inTimeThisMonth: 2 });
    const old = await readDecision(store.read, 'cccc22222');
    expect(old).toMatchObject({ termStartedOn: '2026-10-05' });
    await store.write((tx) => tx.delete(setting));
    expect(await readDecision(store.read, 'cccc22222')).toMatchObject({ termStartedOn: undefined });
  });

  it('takes the pulse', async () => {
    const pulse = await readPulse(store.read, '2026-11-24');
    expect(pulse).toMatchObject({
      decisions: 4,
      acts: 1,
      courts: 1,
      publishedThisMonth: 3,
      inTimeThisMonth: 2,
    });
    expect(pulse.newestDecisions[0]?.id).toBe('dddd22222');
    expect(pulse.mostCited).toMatchObject([{ id: 'bcdf23456', citedBy: 2 }]);
  });

  it('reads health, incidents, acts and addresses', async () => {
    expect(await readRecordHealth(store.read)).toMatchObject({
      published: 5,
      waiting: 0,
      logSize: 0,
    });
    expect(await listIncidents(store.read, 50)).toMatchObject([{ code: 'database-gone' }]);
    expect((await listActs(store.read, { size: 1 })).next).toBeUndefined();
    expect((await listAddresses(store.read, undefined, 10)).rows).toMatchObject([
      { id: 'bcdf23456' },
    ]);
  });
});
