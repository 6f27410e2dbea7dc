import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportKind } from '#domain/public-request.ts';
import type { PublishedDecision } from '#domain/published-record.ts';
import type { StaffUser } from '#domain/staff-role.ts';
import { connect, type RecordStore, rawRows } from '#drizzle/db.ts';
import { liftPassage } from '#drizzle/hidden-passages.ts';
import { withdrawWork } from '#drizzle/publications.ts';
import { readDecision } from '#drizzle/read-decisions.ts';
import {
  insertRequest,
  readAnswer,
  readRequestState,
  readRequestTally,
} from '#drizzle/requests.ts';
import type { RequestAnswer } from '#drizzle/staff-requests.ts';
import { deliverOutbox } from '#indexer/ingest/deliver-outbox.ts';
import { verifyIndex } from '#indexer/ingest/index-consistency.ts';
import type { IngestServices } from '#indexer/ingest/services.ts';
import { takeRequests } from '#indexer/ingest/take-requests.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { sqliteEngine } from '#indexer/search/engines/sqlite/sqlite-engine.ts';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { codeHash, newRequestCode, ticketOf } from '#portal/request-ticket.ts';
import { portalSearch } from '#portal/search.ts';
import { requestsService } from '#portal/staff/requests.ts';
import { publishedWork, publishWorks } from '../fixtures/published-works.ts';

let folder: string;
let store: RecordStore;
let engine: SearchEngine;
let services: IngestServices;
let now = new Date('2026-11-24T08:00:00Z');

const WORDS = ['zəfəranlı', 'mərcanlı', 'nərgizli'];
const works = WORDS.map((word, number) => {
  const made = publishedWork(number);
  const blocks = made.text.blocks.map((block, at) =>
    at === 4 ? { ...block, text: `Sübutu ${word} təqdim etdi.` } : block,
  );
  return { ...made, text: { ...made.text, blocks } };
});
const idOf = (number: number) => works[number]?.publicId ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ashkar-requests-'));
  store = await connect('memory:');
  await store.migrate();
  engine = await sqliteEngine({ folder });
  const clock = { now: () => now, actionAt: () => now };
  services = { store, engine, clock } as unknown as IngestServices;
  await publishWorks(store, works);
  await deliverOutbox(services);
});
afterAll(async () => {
  await engine.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function send(kind: ReportKind, number: number, anchor: string | undefined) {
  const code = newRequestCode();
  const request = { kind, publicId: idOf(number), version: 1, anchor, content: 'Ad açıq qalıb.' };
  const ticket = ticketOf(code);
  await store.write((tx) => insertRequest(tx, { ...request, ticket, codeHash: codeHash(code) }));
  return { code, ticket };
}
const ruleOf = async (ticket: string) => {
  const [row] = await rawRows<{ rule: string }>(
    store.read,
    sql`select hide_rule rule from restricted.request_content where ticket = ${ticket}`,
  );
  return row?.rule;
};
const found = async (word: string) =>
  (await portalSearch(engine)(parseSearchParams(new URLSearchParams({ q: word })))).hits;
const read = async (number: number) =>
  (await readDecision(store.read, idOf(number))) as PublishedDecision;

describe('a report of a leak', () => {
  it('hides its paragraph from the page and the search at once, and shows it when it is lifted', async () => {
    expect(await found('zəfəranlı')).toHaveLength(1);
    const before = await read(0);
    const { ticket } = await send('leak', 0, 'p5');
    expect(await takeRequests(services)).toBe(1);
    expect(await takeRequests(services)).toBe(0);
    const hidden = await read(0);
    expect(hidden.hidden).toEqual(['p5']);
    expect(JSON.stringify(hidden)).not.toContain('zəfəranlı');
    expect(hidden.text.blocks).toHaveLength(before.text.blocks.length);
    expect(await found('zəfəranlı')).toEqual([]);
    expect(await engine.suggest('zəfəranlı', 5)).toEqual([]);
    expect(await verifyIndex(services)).toMatchObject({ missing: [], stale: [], orphan: [] });
    expect(await readRequestState(store.read, ticket)).toMatchObject({ kind: 'leak', hid: true });
    const { id: workId } = await workOf(0);
    await store.write((tx) => liftPassage(tx, { workId, version: 1, anchor: 'p5' }, now));
    await deliverOutbox(services);
    expect(await read(0)).toEqual({ ...before, hidden: [] });
    expect(await found('zəfəranlı')).toHaveLength(1);
    expect(await verifyIndex(services)).toMatchObject({ missing: [], stale: [], orphan: [] });
  });

  it.each([
    ['no-passage', 'leak', 1, undefined, 'the report names no paragraph'],
    ['no-passage', 'leak', 1, 'p99', 'there is no such paragraph'],
    ['no-leak', 'error', 1, 'p5', 'another kind'],
    ['hide', 'leak', 1, 'p5', 'the first of its document'],
    ['hidden-already', 'leak', 1, 'p5', 'the same again'],
    ['work-limit', 'leak', 1, 'p6', 'a second of the same document within the hour'],
    ['restored-before', 'leak', 0, 'p5', 'a person has shown it again'],
    ['hide', 'leak', 2, 'p5', 'another document'],
  ] as const)('%s: %s of %i %s, %s', async (rule, kind, number, anchor, _why) => {
    const { ticket } = await send(kind, number, anchor);
    await takeRequests(services);
    expect(await ruleOf(ticket)).toBe(rule);
  });

  it('hides another paragraph of the document after an hour', async () => {
    now = new Date('2026-11-24T09:00:01Z');
    const { ticket } = await send('leak', 1, 'p6');
    await takeRequests(services);
    expect(await ruleOf(ticket)).toBe('hide');
    expect((await read(1)).hidden).toEqual(['p5', 'p6']);
  });

  it('stays hidden in a new version that reads the same, whatever its white space', async () => {
    const text = works[1]?.text;
    if (text === undefined) throw new Error('no work');
    const blocks = text.blocks.map((block) => ({
      ...block,
      text: `${block.text.replaceAll(' ', '  ')} `,
    }));
    await publishWorks(store, [{ ...publishedWork(1, 2), text: { ...text, blocks } }]);
    await deliverOutbox(services);
    expect(await read(1)).toMatchObject({ version: 2, hidden: ['p5', 'p6'] });
    expect(await found('mərcanlı')).toEqual([]);
  });
});

it('a withdrawal that another process delivers while this one writes the same document wins', async () => {
  const made = publishedWork(7);
  await publishWorks(store, [made]);
  const [row] = await rawRows<{ id: string }>(
    store.read,
    sql`select id from work where public_id = ${made.publicId}`,
  );
  const workId = row?.id ?? '';
  const bulk: SearchEngine['bulk'] = async (documents) => {
    await store.write(async (tx) => {
      await withdrawWork(tx, { workId, reasonCode: 'leak', salt: 'ab'.repeat(32) }, now);
      await tx.execute(sql`update outbox set done_at = now() where action = 'delete'`);
    });
    await engine.delete([made.publicId]);
    return engine.bulk(documents);
  };
  const once = { ...engine, bulk } as SearchEngine;
  await deliverOutbox({ ...services, engine: once });
  expect(await verifyIndex(services)).toMatchObject({ missing: [], stale: [], orphan: [] });
});

it('a form that is sent twice is one request, and its answer is for the holder of the code', async () => {
  const code = newRequestCode();
  const request = { kind: 'information', content: '<b>Mənim haqqımda</b>' } as const;
  const sent = { ...request, ticket: ticketOf(code), codeHash: codeHash(code) };
  for (let times = 0; times < 2; times += 1) {
    await store.write((tx) => insertRequest(tx, sent));
    await store.write((tx) => insertRequest(tx, sent));
    expect(await takeRequests(services)).toBe(1);
  }
  const answer = 'Sizin haqqınızda məlumatdan istifadə olunmayıb.';
  await store.write(
    async (tx) =>
      void (await tx.execute(
        sql`update restricted.request_content set answer = ${answer} where ticket = ${sent.ticket}`,
      )),
  );
  expect(await readAnswer(store.read, sent.ticket, sent.codeHash)).toBe(answer);
  const other = codeHash(newRequestCode());
  expect(await readAnswer(store.read, sent.ticket, other)).toBeUndefined();
  expect(await readRequestTally(store.read)).toMatchObject({ leakReports: 9, leaksConfirmed: 0 });
});

describe('what staff answer', () => {
  const reviewer = { id: 'u1', subject: 'reviewer 7', name: 'R', roles: ['reviewer'] } as StaffUser;
  const staff = () =>
    requestsService(
      store,
      () => now,
      () => deliverOutbox(services),
    );
  const answer = (ticket: string, change: Partial<RequestAnswer> = {}) =>
    ({
      ...{
        ticket,
        outcome: 'refused',
        answer: 'Cavab.',
        reasonCode: 'lawfully-public',
        revision: 1,
      },
      ...change,
    }) as RequestAnswer;

  it('a refusal shows the paragraph again, but not while another report on it is open', async () => {
    now = new Date('2026-11-25T08:00:00Z');
    const first = await send('leak', 0, 'p7');
    const second = await send('leak', 0, 'p7');
    await takeRequests(services);
    expect((await read(0)).hidden).toEqual(['p7']);
    expect(await staff().answer(reviewer, answer(first.ticket))).toBe('other-reports');
    expect((await read(0)).hidden).toEqual(['p7']);
    const file = await staff().one(second.ticket);
    expect(file).toMatchObject({ isHidden: true, content: { hideRule: 'hidden-already' } });
    expect(file?.passage?.text).toContain('məhkəmə');
    const { revision } = file?.content ?? { revision: 0 };
    expect(await staff().setHidden(reviewer, { ticket: second.ticket, revision }, false)).toBe(
      'done',
    );
    expect((await read(0)).hidden).toEqual([]);
    expect(await staff().answer(reviewer, answer(second.ticket))).toBe('stale');
    expect(await staff().answer(reviewer, answer(second.ticket, { revision: 2 }))).toBe('done');
    const hash = codeHash(second.code);
    expect(await readAnswer(store.read, second.ticket, hash)).toBe('Cavab.');
    expect(await readRequestState(store.read, second.ticket)).toMatchObject({ outcome: 'refused' });
  });

  it('a confirmed leak stays hidden, counts, and is answered once', async () => {
    now = new Date('2026-11-26T08:00:00Z');
    const { ticket } = await send('leak', 0, 'p9');
    await takeRequests(services);
    now = new Date('2026-11-26T10:00:00Z');
    const confirmed = answer(ticket, { outcome: 'confirmed', reasonCode: undefined });
    const both = [staff().answer(reviewer, confirmed), staff().answer(reviewer, confirmed)];
    expect((await Promise.all(both)).toSorted()).toEqual(['done', 'stale']);
    expect((await read(0)).hidden).toEqual(['p9']);
    expect(await readRequestTally(store.read)).toMatchObject({ leaksConfirmed: 1 });
    const rows = await rawRows<{ result: string; count: number }>(
      store.read,
      sql`select result, count(*)::int count from restricted.audit
          where action = 'answer-request' group by result order by result`,
    );
    expect(rows).toEqual([
      { result: 'done', count: 3 },
      { result: 'refused', count: 2 },
    ]);
  });
});

describe('the role of the public process', () => {
  const asPublic = (statement: ReturnType<typeof sql>) =>
    store.write(async (tx) => {
      await tx.execute(sql`set local role ashkar_public`);
      await tx.execute(statement);
    });

  it('writes to the inbox and nowhere else, and reads no request', async () => {
    const code = newRequestCode();
    const sent = { ticket: ticketOf(code), codeHash: codeHash(code), content: 'a' };
    await store.write(async (tx) => {
      await tx.execute(sql`set local role ashkar_public`);
      await insertRequest(tx, { ...sent, kind: 'other', publicId: idOf(2) });
    });
    await asPublic(sql`select public.request_answer('a', 'b'), ticket from public_request`);
    for (const refused of [
      sql`select content from request_inbox`,
      sql`delete from request_inbox`,
      sql`update public_request set hid = false`,
      sql`insert into hidden_passage select id, 1, 'p1', now() from work`,
      sql`select answer from restricted.request_content`,
      sql`insert into incident (code, started_at, affected) values ('other', now(), 'a')`,
    ])
      await expect(asPublic(refused)).rejects.toThrow();
    expect(await takeRequests(services)).toBe(1);
  });
});

async function workOf(number: number): Promise<{ id: string }> {
  const rows = await rawRows<{ id: string }>(
    store.read,
    sql`select id from work where public_id = ${idOf(number)}`,
  );
  return { id: rows[0]?.id ?? '' };
}
