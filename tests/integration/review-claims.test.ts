import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { measureById } from '#dashboards/measures/index.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import { DRAWN, REVIEW_RULES } from '#domain/review-rules.ts';
import { rawRows } from '#drizzle/db.ts';
import { openReviewTasks } from '#drizzle/review-tasks.ts';
import { writeReviewRules, writeStartedOn } from '#drizzle/settings.ts';
import { keepStatistics, verifyStatistics } from '#indexer/ingest/keep-statistics.ts';
import { claimReview, releaseReview } from '#indexer/ingest/review-claim.ts';
import { acceptReview, withholdReview } from '#indexer/ingest/review-decision.ts';
import { editReview, passReview, readReview } from '#indexer/ingest/review-edits.ts';
import { lotOf } from '#indexer/ingest/second-reading.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { reviewService } from '#portal/staff/review.ts';
import { worklistService } from '#portal/staff/worklist.ts';
import { portalStatistics } from '#portal/statistics-service.ts';
import { type DemoRun, openDemoRun } from '../fixtures/demo-run.ts';

const [FIRST, SECOND] = ['reviewer 1', 'reviewer 2'] as const;
const MINUTE = 60_000;

let demo: DemoRun;
let ingest: IngestServices;
let now: Date;
beforeAll(async () => {
  demo = await openDemoRun(11, { calibration: 'none' });
  now = demo.now;
  const { clock } = demo.services.ingest;
  ingest = { ...demo.services.ingest, clock: { ...clock, now: () => now } };
  await demo.deliver(({ kind, fault }) => kind === 'decision' && fault === undefined);
}, 240_000);
afterAll(() => demo?.close());

const setShare = (secondReadingShare: number) =>
  ingest.store.write((tx) => writeReviewRules(tx, { ...REVIEW_RULES, secondReadingShare }, now));
beforeEach(() => setShare(0));

const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
  rawRows<T>(ingest.store.read, query);

async function nextInReview(): Promise<string> {
  const [row] = await rows<{ id: string }>(
    sql`select s.id from restricted.submission s join restricted.review_task t on t.submission_id = s.id
        where s.state = 'review' and t.closed_at is null and t.version = 0 and s.adopted_on is not null
          and s.anonymized->>'gate' <> 'withhold'
          and not s.anonymized->'doubts' @> '[{"kind":"secret"}]' order by s.received_at limit 1`,
  );
  if (row === undefined) throw new Error('too few documents in review');
  return row.id;
}
const audited = (subject: string) =>
  rows<{ line: string }>(
    sql`select concat_ws(' ', actor, action, result, detail->>'code') line from restricted.audit
        where subject = ${subject} and actor like 'reviewer%' order by id`,
  ).then((found) => found.map(({ line }) => line));

/** A word of small letters in the original that nothing masks. */
async function freeWord(submissionId: string) {
  const { row } = await readReview(submissionId, ingest);
  if (row.structured?.type !== 'decision') throw new Error('no decision');
  const original = row.structured.blocks.map(({ text }) => text).join('\n');
  for (const { 0: word, index: start } of original.matchAll(
    /(?<![\p{L}\p{N}-])\p{Ll}{7,}(?![\p{L}-])/gu,
  )) {
    const end = start + word.length;
    const marks = row.anonymized?.annotations ?? [];
    if (!marks.some((one) => one.start < end && one.end > start)) return { start, end };
  }
  throw new Error('no word is free');
}

/** Documents with a find and documents read, of both measures that rest on the lot. */
async function rates(): Promise<Record<string, readonly (number | undefined)[]>> {
  await keepStatistics(ingest);
  const statistics = portalStatistics(
    () => ingest.store.read,
    () => bakuDate(now),
  );
  const days = { from: '2026-01-01', to: bakuDate(now) };
  const found: Record<string, readonly (number | undefined)[]> = {};
  for (const id of ['leak-rate', 'over-mask-rate']) {
    const measure = measureById(id);
    if (measure === undefined) throw new Error(`no measure ${id}`);
    const { total } = await statistics.table(measure, { by: 'month', ...days, filter: {} });
    found[id] = total.parts.slice(0, 2);
  }
  expect(await verifyStatistics(ingest)).toEqual([]);
  return found;
}

describe('a release by one reader that is drawn by lot', () => {
  it('waits for another person, who is told why, and is in the audit', async () => {
    const submissionId = await nextInReview();
    const { task } = await readReview(submissionId, ingest);
    expect(task.reasons).not.toContain(DRAWN); // nothing tells before the release
    await setShare(1);
    const released = await acceptReview({ submissionId, by: FIRST }, ingest);
    expect(released).toMatchObject({ ok: true, isDrawn: true });
    const item = (await worklistService(ingest.store, () => now).rows({ size: 99 })).find(
      ({ id }) => id === submissionId,
    );
    expect(item).toMatchObject({ firstReader: FIRST });
    expect(item?.reasons[0]).toBe(DRAWN);
    const again = await acceptReview({ submissionId, by: FIRST }, ingest);
    expect(again).toEqual({ ok: false, code: 'second-reader-same' });
    expect(await acceptReview({ submissionId, by: SECOND }, ingest)).toEqual({
      ...{ ok: true, token: '' },
    });
    expect((await demo.row(submissionId)).state).toBe('indexed');
    expect(await audited(submissionId)).toEqual([
      'reviewer 1 review-send done',
      'reviewer 1 review refused second-reader-same',
      'reviewer 2 review-accept done',
    ]);
  });

  it('stays drawn when it is handed back, whatever the share is then; the database says so too', async () => {
    const submissionId = await nextInReview();
    await setShare(1);
    await acceptReview({ submissionId, by: FIRST }, ingest);
    await setShare(0);
    await passReview({ submissionId, by: SECOND, to: 'first' }, ingest);
    await expect(
      ingest.store.write((tx) =>
        tx.execute(
          sql`update restricted.review_task set decision = 'accept', closed_at = now(), decided_by = 'x'
              where submission_id = ${submissionId}`,
        ),
      ),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('review_task_drawn') } });
    const again = await acceptReview({ submissionId, by: FIRST }, ingest);
    expect(again).toMatchObject({ ok: true, isDrawn: true });
    const { task } = await readReview(submissionId, ingest);
    expect(task.reasons.filter((reason) => reason === DRAWN)).toHaveLength(1);
  });

  it('is counted with what the second reader found, however often it was handed back', async () => {
    const submissionId = await nextInReview();
    await setShare(1);
    const before = (await rates())['leak-rate'] ?? [];
    await acceptReview({ submissionId, by: FIRST }, ingest);
    await passReview({ submissionId, by: SECOND, to: 'first' }, ingest);
    await acceptReview({ submissionId, by: FIRST }, ingest);
    expect((await rates())['leak-rate']).toEqual(before); // not yet read
    const span = await freeWord(submissionId);
    const wish = { kind: 'add', cls: 'workplace', ground: 'P', propagate: false, ...span } as const;
    expect((await editReview({ submissionId, by: SECOND, wish }, ingest)).ok).toBe(true);
    expect((await acceptReview({ submissionId, by: SECOND }, ingest)).ok).toBe(true);
    const [missed = 0, read = 0] = before;
    expect(await rates()).toEqual({
      'leak-rate': [missed + 1, read + 1],
      'over-mask-rate': [0, read + 1],
    });
  });

  it('is counted as read where the second reader keeps it back', async () => {
    const submissionId = await nextInReview();
    await setShare(1);
    const [missed = 0, read = 0] = (await rates())['leak-rate'] ?? [];
    await acceptReview({ submissionId, by: FIRST }, ingest);
    const ground = 'closed-hearing' as const;
    expect((await withholdReview({ submissionId, by: SECOND, ground }, ingest)).ok).toBe(true);
    expect((await rates())['leak-rate']).toEqual([missed, read + 1]);
  });

  it('is the same lot for the same task and key, evenly spread, and another with another key', () => {
    const openedAt = new Date('2026-11-02T09:00:00Z');
    const lots = Array.from({ length: 4_000 }, (_, i) =>
      lotOf({ submissionId: `document ${i}`, openedAt }, 'key'),
    );
    expect(lotOf({ submissionId: 'document 7', openedAt }, 'key')).toBe(lots[7]);
    expect(lotOf({ submissionId: 'document 7', openedAt }, 'other')).not.toBe(lots[7]);
    const share = lots.filter((lot) => lot < 0.05).length / lots.length;
    expect(share).toBeGreaterThan(0.035);
    expect(share).toBeLessThan(0.065);
  });
});

it('a document of before the term began has no day, in its review and in the worklist', async () => {
  const submissionId = await nextInReview();
  const read = async () => (await reviewService(ingest).read(submissionId))?.isNotSubject;
  const listed = async () =>
    (await worklistService(ingest.store, () => now).rows({ size: 99 })).find(
      ({ id }) => id === submissionId,
    );
  expect([await read(), (await listed())?.isNotSubject]).toEqual([false, false]);
  await ingest.store.write((tx) => writeStartedOn(tx, '2999-01-01', now));
  expect([await read(), (await listed())?.isNotSubject]).toEqual([true, true]);
  expect((await listed())?.dueOn).toBeNull();
  const tasks = await openReviewTasks(ingest.store.read, 99);
  expect(tasks.find((task) => task.submissionId === submissionId)?.dueOn).toBeNull();
  await ingest.store.write((tx) => writeStartedOn(tx, '2000-01-01', now));
  expect([await read(), (await listed())?.isNotSubject]).toEqual([false, false]);
  const [first] = await openReviewTasks(ingest.store.read, 1);
  expect(first?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
});

describe('a document that a reader has taken', () => {
  it('is theirs until the limit; then another takes it and the first meets a conflict', async () => {
    const submissionId = await nextInReview();
    const { token } = await readReview(submissionId, ingest);
    const claimed = await claimReview({ submissionId, by: FIRST, token }, ingest);
    if (!claimed.ok) throw new Error(claimed.code);
    const held = { ok: false, code: 'held' };
    expect(await claimReview({ submissionId, by: SECOND }, ingest)).toEqual(held);
    expect(await acceptReview({ submissionId, by: SECOND }, ingest)).toEqual(held);
    expect(await passReview({ submissionId, by: SECOND, to: 'second' }, ingest)).toEqual(held);
    const [item] = (await worklistService(ingest.store, () => now).rows({ size: 99 })).filter(
      ({ id }) => id === submissionId,
    );
    expect(item?.holder).toMatchObject({ by: FIRST, since: now });
    now = new Date(now.getTime() + 30 * MINUTE);
    expect((await readReview(submissionId, ingest)).holder).toBeUndefined();
    expect((await claimReview({ submissionId, by: SECOND }, ingest)).ok).toBe(true);
    const late = await acceptReview({ submissionId, by: FIRST, token: claimed.token }, ingest);
    expect(late).toEqual({ ok: false, code: 'conflict' });
    expect((await readReview(submissionId, ingest)).holder?.by).toBe(SECOND);
    expect((await audited(submissionId)).filter((line) => line.includes('done'))).toEqual([
      'reviewer 1 review-claim done',
      'reviewer 2 review-claim done',
    ]);
  });

  it('is still saved by the first one after the limit where nobody took it', async () => {
    const submissionId = await nextInReview();
    const claimed = await claimReview({ submissionId, by: FIRST }, ingest);
    if (!claimed.ok) throw new Error(claimed.code);
    now = new Date(now.getTime() + 31 * MINUTE);
    const { token } = claimed;
    expect((await acceptReview({ submissionId, by: FIRST, token }, ingest)).ok).toBe(true);
  });

  it('is given back by its holder, and by nobody else', async () => {
    const submissionId = await nextInReview();
    expect(await releaseReview({ submissionId, by: FIRST }, ingest)).toMatchObject({
      code: 'not-held',
    });
    await claimReview({ submissionId, by: FIRST }, ingest);
    expect(await releaseReview({ submissionId, by: SECOND }, ingest)).toMatchObject({
      code: 'held',
    });
    expect((await releaseReview({ submissionId, by: FIRST }, ingest)).ok).toBe(true);
    expect((await readReview(submissionId, ingest)).holder).toBeUndefined();
  });

  it('is free for a second reader, and not for the first one', async () => {
    const submissionId = await nextInReview();
    await claimReview({ submissionId, by: FIRST }, ingest);
    await passReview({ submissionId, by: FIRST, to: 'second' }, ingest);
    expect(await claimReview({ submissionId, by: FIRST }, ingest)).toMatchObject({
      code: 'second-reader-same',
    });
    expect((await claimReview({ submissionId, by: SECOND }, ingest)).ok).toBe(true);
  });
});
