import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type RecordStore } from '#drizzle/db.ts';
import { readNoticePage } from '#drizzle/read-notices.ts';
import { submission, work } from '#drizzle/schema/index.ts';
import { writeStartedOn } from '#drizzle/settings.ts';
import { raiseTermWarnings, readNotice, unreadNotices } from '#drizzle/staff-notices.ts';

let store: RecordStore;
beforeAll(async () => {
  store = await connect('memory:');
  await store.migrate();
});
afterAll(() => store.close());

const at = (day: string) => new Date(`${day}T08:00:00Z`);
const raise = (day: string) => store.write((tx) => raiseTermWarnings(tx, day, at(day)));

async function received(
  recordId: string,
  adoptedOn: string,
  more: { state?: 'review' | 'indexed' | 'withheld'; source?: 'e-court' | 'normative-acts' } = {},
): Promise<void> {
  const { state = 'review', source = 'e-court' } = more;
  await store.write((tx) =>
    tx.insert(submission).values({
      ...{ source, fileName: 'a.asice', sha256: randomUUID(), bytes: 1, state, recordId },
      ...{ revision: 1, adoptedOn, receivedAt: at(adoptedOn), updatedAt: at(adoptedOn) },
    }),
  );
}

it('warns at seven and three days and each day after the term, each once, after missed days too', async () => {
  await received('waits', '2026-10-31'); // due 30 November
  await received('young', '2026-11-20');
  await received('published', '2026-10-01', { state: 'indexed' });
  await received('withheld', '2026-10-01', { state: 'withheld' });
  await received('act', '2026-10-01', { source: 'normative-acts' });
  await received('second revision', '2026-10-01'); // the first one is published
  await store.write((tx) =>
    tx.insert(work).values({
      ...{ publicId: 'bbbb22222', type: 'decision', source: 'e-court', status: 'published' },
      ...{ recordId: 'second revision', currentVersion: 1, createdAt: at('2026-10-02') },
    }),
  );
  expect(await raise('2026-11-22')).toBe(0);
  expect(await raise('2026-11-23')).toBe(1);
  expect(await Promise.all([raise('2026-11-24'), raise('2026-11-24')])).toEqual([0, 0]);
  expect(await raise('2026-11-29')).toBe(1); // the day of three days was missed
  expect(await raise('2026-11-30')).toBe(0);
  const both = await Promise.all([raise('2026-12-02'), raise('2026-12-02')]);
  expect(both.toSorted()).toEqual([0, 1]);
  expect(await raise('2026-12-03')).toBe(1);
  const notices = await unreadNotices(store.read, 10);
  expect(notices.map(({ recordId, kind, on }) => [recordId, kind, on])).toEqual([
    ['waits', 'week', '2026-11-30'],
    ['waits', 'three-days', '2026-11-30'],
    ['waits', 'overdue', '2026-12-02'],
    ['waits', 'overdue', '2026-12-03'],
  ]);
});

it('is read once', async () => {
  const [first] = await unreadNotices(store.read, 1);
  const read = () =>
    store.write((tx) => readNotice(tx, first?.id ?? 0, 'reviewer 7', at('2026-12-03')));
  expect([await read(), await read()]).toEqual([true, false]);
  expect(await unreadNotices(store.read, 10)).toHaveLength(3);
});

it('is not shown on a decision that no term runs for any more, and is there again when one does', async () => {
  const shown = async () => {
    const page = await readNoticePage(store.read, { size: 10 });
    const list = await unreadNotices(store.read, 10);
    return [list, page].map((rows) => rows.map(({ recordId }) => recordId));
  };
  const waiting = Array.from({ length: 3 }, () => 'waits');
  expect(await shown()).toEqual([waiting, waiting]);
  await store.write((tx) => writeStartedOn(tx, '2026-11-01', at('2026-12-03')));
  expect(await shown()).toEqual([[], []]);
  expect(await raise('2026-12-04')).toBe(0);
  await store.write((tx) => writeStartedOn(tx, '2026-10-31', at('2026-12-03')));
  expect(await shown()).toEqual([waiting, waiting]);
});
