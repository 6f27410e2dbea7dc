import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditWish } from '#domain/review-edit.ts';
import { brokenAuditRows } from '#drizzle/audit-log.ts';
import { readCaseRecord, saveCaseRecord } from '#drizzle/case-records.ts';
import { rawRows } from '#drizzle/db.ts';
import { logProblems } from '#drizzle/publication-log.ts';
import { submission } from '#drizzle/schema/index.ts';
import { verifyIndex } from '#indexer/ingest/index-consistency.ts';
import { advance } from '#indexer/ingest/pipeline.ts';
import { contentProblems } from '#indexer/ingest/record-check.ts';
import { acceptReview, withholdReview } from '#indexer/ingest/review-decision.ts';
import { editReview, passReview, readReview, undoEdit } from '#indexer/ingest/review-edits.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { fileChange } from '#indexer/ingest/work-changes.ts';
import { isKey } from '#portal/i18n/index.ts';
import { type DemoRun, openDemoRun } from '../fixtures/demo-run.ts';

const PDF = { name: 'məktub.pdf', bytes: Buffer.from('%PDF-1.7 made for a test') };
const [FIRST, SECOND] = ['reviewer 1', 'reviewer 2'] as const;

let demo: DemoRun;
let ingest: IngestServices;
beforeAll(async () => {
  demo = await openDemoRun(22, { calibration: 'none' });
  ingest = demo.services.ingest;
  await demo.deliver(({ kind, fault }) => kind === 'decision' && fault === undefined);
}, 240_000);
afterAll(() => demo?.close());

const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
  rawRows<T>(ingest.store.read, query);

/** The next document in review that nobody has touched, without a trigger that asks for two. */
async function nextInReview(): Promise<string> {
  const [row] = await rows<{ id: string }>(
    sql`select s.id from restricted.submission s join restricted.review_task t on t.submission_id = s.id
        where s.state = 'review' and t.closed_at is null and t.version = 0 and s.adopted_on is not null
          and not exists (select 1 from restricted.review_edit e where e.submission_id = s.id)
          and s.work_id is null and s.anonymized->>'gate' <> 'withhold'
          and not s.anonymized->'doubts' @> '[{"kind":"secret"}]' order by s.received_at limit 1`,
  );
  if (row === undefined) throw new Error('too few documents in review');
  return row.id;
}

const blocksOf = async (id: string) => (await readReview(id, ingest)).row.anonymized?.text.blocks;

/** A word of small letters that stands at least twice in the original, outside every mask. */
async function repeatedWord(id: string) {
  const { row } = await readReview(id, ingest);
  if (row.structured?.type !== 'decision') throw new Error('no decision');
  const original = row.structured.blocks.map(({ text }) => text).join('\n');
  const isFree = (start: number, end: number) =>
    !row.anonymized?.annotations.some((one) => one.start < end && one.end > start);
  // A role word before a name is a part of its label.
  const labels = row.anonymized?.text.legend.map(({ label }) => label.toLocaleLowerCase('az'));
  const isRole = (word: string) => labels?.some((label) => label.startsWith(word)) === true;
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of original.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{7,}(?![\p{L}-])/gu))
    if (isFree(index, index + word.length)) places.set(word, [...(places.get(word) ?? []), index]);
  const found = [...places].find(([word, at]) => at.length >= 2 && !isRole(word));
  if (found === undefined) throw new Error('no word stands twice');
  const [word, [start = 0]] = found;
  return { word, start, end: start + word.length };
}

/** Masks a word and gives its place. */
async function masked(submissionId: string) {
  const { start, end } = await repeatedWord(submissionId);
  const wish = { ...ADD, start, end };
  expect((await editReview({ submissionId, by: FIRST, wish }, ingest)).ok).toBe(true);
  return { start, end };
}

const wordPattern = (word: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u');

const ADD = { kind: 'add', cls: 'workplace', ground: 'P', propagate: true } as const;
const drop = ({ start, end }: { start: number; end: number }) =>
  ({ kind: 'drop', start, end, propagate: false, reason: 'not-personal' }) satisfies EditWish;
const audited = (subject: string) =>
  rows<{ actor: string; action: string; result: string; code: string | null }>(
    sql`select actor, action, result, detail->>'code' code from restricted.audit
        where subject = ${subject} and actor like 'reviewer%' order by id`,
  );

describe('edits of a document in review', () => {
  it('mask a word everywhere; undone they give back the same bytes', async () => {
    const submissionId = await nextInReview();
    const { word, start, end } = await repeatedWord(submissionId);
    const before = await readReview(submissionId, ingest);
    const wish = { ...ADD, start, end };
    const done = await editReview({ submissionId, by: FIRST, token: before.token, wish }, ingest);
    expect(done.ok).toBe(true);
    const masked = JSON.stringify(await blocksOf(submissionId));
    expect(masked).not.toMatch(wordPattern(word));
    expect(masked).toContain('İş yeri1');
    const undone = await undoEdit({ submissionId, by: FIRST, seq: 1 }, ingest);
    expect(undone.ok).toBe(true);
    const after = await readReview(submissionId, ingest);
    expect(after.row.anonymized).toEqual(before.row.anonymized);
    expect(after.edits).toMatchObject([{ seq: 1, undoneBy: FIRST }]);
    const again = await undoEdit({ submissionId, by: FIRST, seq: 1 }, ingest);
    expect(again).toEqual({ ok: false, code: 'undone' });
  });

  it('tell the second of two reviewers with the same page; nothing of the first is lost', async () => {
    const submissionId = await nextInReview();
    const { start, end } = await repeatedWord(submissionId);
    const { token } = await readReview(submissionId, ingest);
    const wish = { ...ADD, start, end };
    const [one, two] = await Promise.all([
      editReview({ submissionId, by: FIRST, token, wish }, ingest),
      editReview({ submissionId, by: SECOND, token, wish }, ingest),
    ]);
    expect([one, two].filter(({ ok }) => ok)).toHaveLength(1);
    expect([one, two].find(({ ok }) => !ok)).toEqual({ ok: false, code: 'conflict' });
    expect((await readReview(submissionId, ingest)).edits).toHaveLength(1);
    const late = await acceptReview({ submissionId, by: SECOND, token }, ingest);
    expect(late).toEqual({ ok: false, code: 'conflict' });
    const refused = (await audited(submissionId)).filter(({ result }) => result === 'refused');
    expect(refused).toHaveLength(2);
  });

  it('are confirmed by nobody where somebody else was faster than the second reader', async () => {
    const submissionId = await nextInReview();
    const place = await masked(submissionId);
    await editReview({ submissionId, by: FIRST, wish: drop(place) }, ingest);
    await passReview({ submissionId, by: FIRST, to: 'second' }, ingest);
    const wish = { ...ADD, ...place, propagate: false };
    const { store } = ingest;
    const write: typeof store.write = async (work) => {
      await editReview({ submissionId, by: FIRST, wish }, ingest);
      return store.write(work);
    };
    const slow = { ...ingest, store: { ...store, write } };
    expect(await acceptReview({ submissionId, by: SECOND }, slow)).toEqual({
      ...{ ok: false, code: 'conflict' },
    });
    const { edits } = await readReview(submissionId, ingest);
    expect(edits.map(({ acceptedAt, confirmedBy }) => [acceptedAt, confirmedBy])).toEqual(
      edits.map(() => [null, null]),
    );
    await withholdReview({ submissionId, by: FIRST, ground: 'reviewer' }, ingest);
  });

  it('publish the edited text, and only that', async () => {
    const submissionId = await nextInReview();
    const { word, start, end } = await repeatedWord(submissionId);
    await editReview({ submissionId, by: FIRST, wish: { ...ADD, start, end } }, ingest);
    const edited = await blocksOf(submissionId);
    expect((await acceptReview({ submissionId, by: FIRST }, ingest)).ok).toBe(true);
    const published = await rows<{ text: { blocks: unknown }; reviewed: boolean }>(
      sql`select e.text, e.reviewed from expression e join restricted.submission s on s.work_id = e.work_id
          where s.id = ${submissionId}`,
    );
    expect(published).toHaveLength(1);
    expect(published[0]?.reviewed).toBe(true);
    expect(published[0]?.text.blocks).toEqual(edited);
    expect(JSON.stringify(published)).not.toMatch(wordPattern(word));
    const { missing, stale, orphan } = await verifyIndex(ingest);
    expect([...missing, ...stale, ...orphan]).toEqual([]);
  });

  it('go over to a new delivery of the same original; of another original a person is asked', async () => {
    const submissionId = await nextInReview();
    const { word, start, end } = await repeatedWord(submissionId);
    await editReview({ submissionId, by: FIRST, wish: { ...ADD, start, end } }, ingest);
    const { row } = await readReview(submissionId, ingest);
    expect((await acceptReview({ submissionId, by: FIRST }, ingest)).ok).toBe(true);
    const again = async (structured: typeof row.structured, revision: number) => {
      const id = randomUUID();
      const record = await readCaseRecord(ingest.store.read, submissionId);
      await ingest.store.write(async (tx) => {
        const fresh = { id, sha256: id, revision, structured, state: 'structured' } as const;
        const nothing = { anonymized: null, workId: null, mismatches: [] };
        await tx.insert(submission).values({ ...row, ...nothing, ...fresh });
        if (record !== undefined) await saveCaseRecord(tx, id, record);
      });
      await advance(id, ingest);
      return readReview(id, ingest);
    };
    const same = await again(row.structured, 90);
    expect(JSON.stringify(same.row.anonymized?.text)).not.toMatch(wordPattern(word));
    expect(same.edits).toMatchObject([{ seq: 1, by: FIRST, submissionId: same.row.id }]);
    if (row.structured?.type !== 'decision') throw new Error('no decision');
    const [first, ...rest] = row.structured.blocks;
    if (first === undefined) throw new Error('no text');
    const blocks = [{ ...first, text: `${first.text} Əlavə.` }, ...rest];
    const other = await again({ ...row.structured, blocks }, 91);
    expect(other.task.reasons).toContain('edits-stale');
    expect(other.edits).toEqual([]);
  });

  it('of a mask taken away need another person, whom the database asks for too', async () => {
    const submissionId = await nextInReview();
    const wish = drop(await masked(submissionId));
    expect(
      await editReview({ submissionId, by: FIRST, wish: { ...wish, reason: undefined } }, ingest),
    ).toEqual({ ok: false, code: 'edit-reason' });
    expect((await editReview({ submissionId, by: FIRST, wish }, ingest)).ok).toBe(true);
    const accept = (by: string) => acceptReview({ submissionId, by }, ingest);
    expect(await accept(SECOND)).toEqual({ ok: false, code: 'second-reading-needed' });
    await expect(
      ingest.store.write((tx) =>
        tx.execute(
          sql`update restricted.review_task set decision = 'accept', closed_at = now(), decided_by = 'x'
              where submission_id = ${submissionId}`,
        ),
      ),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('second reader') } });
    await expect(
      ingest.store.write((tx) =>
        tx.execute(
          sql`update restricted.review_edit set confirmed_by = "by" where submission_id = ${submissionId}`,
        ),
      ),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('four_eyes') } });
    expect((await passReview({ submissionId, by: FIRST, to: 'second' }, ingest)).ok).toBe(true);
    expect(await accept(FIRST)).toEqual({ ok: false, code: 'second-reader-same' });
    expect((await accept(SECOND)).ok).toBe(true);
    const [edit] = await rows(
      sql`select "by", confirmed_by confirmed from restricted.review_edit
          where submission_id = ${submissionId} and kind = 'drop'`,
    );
    expect(edit).toEqual({ by: FIRST, confirmed: SECOND });
    expect(
      (await audited(submissionId)).map(({ action, result }) => `${action} ${result}`),
    ).toEqual([
      ...['review-edit done', 'review refused', 'review-edit done', 'review refused'],
      'review-send done',
      ...['review refused', 'review-accept done'],
    ]);
  });

  it('never let a party of the record out', async () => {
    const submissionId = await nextInReview();
    const { row } = await readReview(submissionId, ingest);
    const party = row.anonymized?.annotations.find(
      ({ entity, cls }) => entity.startsWith('r') && cls === 'person',
    );
    if (party === undefined) throw new Error('no party is named');
    const wish = { ...drop(party), propagate: true };
    expect(await editReview({ submissionId, by: FIRST, wish }, ingest)).toEqual({
      ok: false,
      code: 'leak-found',
    });
    expect((await readReview(submissionId, ingest)).edits).toEqual([]);
  });

  it('withhold on a lawful ground', async () => {
    const submissionId = await nextInReview();
    const ground = 'closed-hearing';
    expect((await withholdReview({ submissionId, by: FIRST, ground }, ingest)).ok).toBe(true);
    const { state, reasonCode, workId } = await demo.row(submissionId);
    expect({ state, reasonCode, workId }).toEqual({
      ...{ state: 'withheld', reasonCode: ground, workId: null },
    });
    await expect(readReview(submissionId, ingest)).rejects.toMatchObject({ code: 'not-in-review' });
  });

  it('take at most 100 ms each for an ordinary document', async () => {
    const submissionId = await nextInReview();
    const place = await repeatedWord(submissionId);
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      for (const act of [
        () => editReview({ submissionId, by: FIRST, wish: { ...ADD, ...place } }, ingest),
        () => undoEdit({ submissionId, by: FIRST, seq: round + 1 }, ingest),
      ]) {
        const started = performance.now();
        expect((await act()).ok).toBe(true);
        times.push(performance.now() - started);
      }
    }
    times.sort((a, b) => a - b);
    const median = times[10] ?? 0;
    process.stderr.write(
      `review action: median of 20 ${median.toFixed(0)} ms, worst ${times[19]?.toFixed(0)} ms\n`,
    );
    expect(median).toBeLessThan(1_000); // the promise is 100 ms; a loaded machine must not fail the suite
  });
});

describe('changes of a published work', () => {
  async function published(prepare: (submissionId: string) => Promise<unknown> = async () => {}) {
    const submissionId = await nextInReview();
    await prepare(submissionId);
    expect((await acceptReview({ submissionId, by: FIRST }, ingest)).ok).toBe(true);
    const [row] = await rows<{ id: string; publicId: string }>(
      sql`select w.id, w.public_id "publicId" from work w join restricted.submission s on s.work_id = w.id
          where s.id = ${submissionId}`,
    );
    if (row === undefined) throw new Error('not published');
    return { ...row, submissionId };
  }
  const versionsOf = (workId: string) =>
    rows<{ version: number; open: boolean; reason: string | null }>(
      sql`select e.version, e.text is not null open, p.reason_code reason from expression e
          join publication p on p.work_id = e.work_id and p.version = e.version and p.event <> 'withdrawn'
          where e.work_id = ${workId} order by e.version`,
    );

  it('are refused without a reason document, with a wrong or too large one, and leave a trace', async () => {
    const { publicId, id } = await published();
    const ask = { kind: 'correct', publicId, reason: 'personal-data', by: FIRST } as const;
    const big = { name: 'big.pdf', bytes: Buffer.concat([PDF.bytes, Buffer.alloc(11 << 20)]) };
    const exe = { name: 'letter.pdf', bytes: Buffer.from('MZ not a letter') };
    for (const [document, code] of [
      [undefined, 'document-missing'],
      [exe, 'document-type'],
      [big, 'document-too-large'],
    ] as const)
      expect(await fileChange({ ...ask, document }, ingest)).toEqual({ ok: false, code });
    expect(await fileChange({ ...ask, reason: 'mood', document: PDF }, ingest)).toEqual({
      ...{ ok: false, code: 'reason-code' },
    });
    expect((await audited(id)).map(({ code }) => code)).toEqual([
      ...['document-missing', 'document-type', 'document-too-large', 'reason-code'],
    ]);
  });

  it('correct by edits on the stored original; a version that showed more is closed', async () => {
    const { publicId, id, submissionId } = await published();
    const filed = await fileChange(
      { kind: 'correct', publicId, reason: 'personal-data', document: PDF, by: FIRST },
      ingest,
    );
    expect(filed).toMatchObject({ ok: true, submissionId });
    expect(await versionsOf(id)).toEqual([{ version: 1, open: true, reason: null }]);
    expect((await readReview(submissionId, ingest)).task.reasons).toContain('staff-correct');
    expect(await acceptReview({ submissionId, by: FIRST }, ingest)).toEqual({
      ...{ ok: false, code: 'nothing-changed' },
    });
    const place = await repeatedWord(submissionId);
    await editReview({ submissionId, by: FIRST, wish: { ...ADD, ...place } }, ingest);
    expect((await acceptReview({ submissionId, by: FIRST }, ingest)).ok).toBe(true);
    expect(await versionsOf(id)).toEqual([
      { version: 1, open: false, reason: null },
      { version: 2, open: true, reason: 'correction-personal-data' },
    ]);
    const [change] = await rows(
      sql`select c.state, c.version, c.document_name name, c.document_sha256 = o.sha256 kept
          from restricted.work_change c join restricted.original o on o.sha256 = c.document_sha256
          where c.work_id = ${id}`,
    );
    expect(change).toEqual({ state: 'done', version: 2, name: 'məktub.pdf', kept: true });
  });

  it('keep both versions open where the correction shows more', async () => {
    let place = { start: 0, end: 0 };
    const { publicId, id, submissionId } = await published(async (one) => {
      place = await masked(one);
    });
    const ask = { kind: 'correct', publicId, reason: 'masked-too-much', by: FIRST } as const;
    expect((await fileChange({ ...ask, document: PDF }, ingest)).ok).toBe(true);
    expect(await fileChange({ ...ask, document: PDF }, ingest)).toEqual({
      ...{ ok: false, code: 'change-open' },
    });
    expect(await undoEdit({ submissionId, by: FIRST, seq: 1 }, ingest)).toEqual({
      ...{ ok: false, code: 'edit-accepted' },
    });
    const wish = { ...drop(place), propagate: true };
    expect((await editReview({ submissionId, by: FIRST, wish }, ingest)).ok).toBe(true);
    await passReview({ submissionId, by: FIRST, to: 'second' }, ingest);
    expect((await acceptReview({ submissionId, by: SECOND }, ingest)).ok).toBe(true);
    expect((await versionsOf(id)).map(({ version, open }) => [version, open])).toEqual([
      ...[
        [1, true],
        [2, true],
      ],
    ]);
  });

  it('are filed once where two people ask at the same time', async () => {
    const { publicId, id } = await published();
    const ask = { kind: 'correct', publicId, reason: 'court-order', document: PDF } as const;
    const filed = await Promise.all(
      [FIRST, SECOND].map((by) => fileChange({ ...ask, by }, ingest)),
    );
    expect(filed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(filed).toContainEqual({ ok: false, code: 'change-open' });
    expect((await audited(id)).map(({ result }) => result).toSorted()).toEqual(['done', 'refused']);
  });

  it('are not published as corrections without a document: the database refuses', async () => {
    const { id } = await published();
    const insert = (reason: string) =>
      ingest.store.write((tx) =>
        tx.execute(
          sql`insert into publication (work_id, version, event, reason_code, leaf_index, at)
              values (${id}, 2, 'corrected', ${reason}, 1, now())`,
        ),
      );
    await expect(insert('correction-personal-data')).rejects.toMatchObject({
      cause: { message: expect.stringContaining('without a reason document') },
    });
    await expect(
      ingest.store.write((tx) =>
        tx.execute(
          sql`insert into restricted.work_change (work_id, submission_id, kind, reason_code, document_name,
                document_type, state, opened_by, opened_at)
              select ${id}, s.id, 'correct', 'personal-data', 'x', 'application/pdf', 'open', 'x', now()
              from restricted.submission s where s.work_id = ${id}`,
        ),
      ),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('document_sha256') } });
  });

  it('withdraw at once; only another person lets the work out again', async () => {
    const { publicId, id, submissionId } = await published();
    const ask = { publicId, document: PDF, by: FIRST } as const;
    const gone = await fileChange({ ...ask, kind: 'withdraw', reason: 'court-order' }, ingest);
    expect(gone.ok).toBe(true);
    const status = async () =>
      (await rows<{ status: string }>(sql`select status from work where id = ${id}`))[0]?.status;
    expect(await status()).toBe('withdrawn');
    expect(await versionsOf(id)).toMatchObject([{ version: 1, open: false }]);
    const back = { ...ask, kind: 'reinstate', reason: 'cleared' } as const;
    expect(await fileChange(back, ingest)).toEqual({ ok: false, code: 'same-person' });
    expect((await fileChange({ ...back, by: SECOND }, ingest)).ok).toBe(true);
    expect(await status()).toBe('withdrawn');
    expect((await acceptReview({ submissionId, by: SECOND }, ingest)).ok).toBe(true);
    expect(await status()).toBe('published');
    expect(await versionsOf(id)).toMatchObject([
      { open: false },
      { open: true, reason: 'reinstate' },
    ]);
  });

  it('have words for every act that the audit names', async () => {
    const acts = await rows<{ action: string }>(sql`select distinct action from restricted.audit`);
    expect(acts.map(({ action }) => action)).toContain('reinstate-open');
    expect(acts.filter(({ action }) => !isKey(`auditAction.${action}`))).toEqual([]);
  });

  it('leave record, log and audit whole', async () => {
    const db = ingest.store.read;
    expect([
      ...(await logProblems(db)),
      ...(await contentProblems(db)),
      ...(await brokenAuditRows(db)),
    ]).toEqual([]);
  });
});
