import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RegisterEvent, registerEvent as schema } from '#domain/register-event.ts';
import { connect, type RecordStore, rawRows } from '#drizzle/db.ts';
import { readCaseAccount } from '#drizzle/read-case-history.ts';
import { insertRegisterEvents } from '#drizzle/register-events.ts';
import { registerEvent, submission } from '#drizzle/schema/index.ts';
import { isFault, readEvent } from '#indexer/ingest/read-event.ts';
import { seedRecord } from '../fixtures/seed-record.ts';

const FIRST = '2(5-104)-1/2026';
const APPEAL = '2(5-201)-7/2026';
const OTHER = '2(5-104)-9/2026';

let store: RecordStore;
beforeAll(async () => {
  store = await connect('memory:');
  await store.migrate();
  const common = { adoptedOn: '2026-03-10', publishedOn: '2026-04-01' };
  await seedRecord(store, [
    { publicId: 'bbbb22222', caseNumber: FIRST, ...common },
    { publicId: 'cccc22222', caseNumber: OTHER, ...common },
  ]);
}, 60_000);
afterAll(() => store.close());
beforeEach(async () => {
  await store.write(async (tx) => {
    await tx.delete(registerEvent);
    await tx.delete(submission);
  });
});

let count = 0;
/** Enters events as an event file does: read from their lines, so that they are joined as in life. */
async function enter(...events: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const read = events.map((more): RegisterEvent => {
    const on = String(more['occurredOn']);
    return schema.parse({
      ...{ schema: 'ashkar-event/1', eventId: `e${++count}`, source: 'e-court', subject: 'm-1' },
      ...{ recordedAt: `${on}T08:00:00Z` },
      ...more,
    });
  });
  const stored = read.map((event) => {
    const line = { line: 1, text: JSON.stringify(event) };
    const one = readEvent(line, event.source, '2026-12-31');
    if (isFault(one)) throw new Error(one.reason);
    return one;
  });
  await store.write((tx) => insertRegisterEvents(tx, stored));
}
const court = (type: string, occurredOn: string, caseNumber = FIRST, more = {}) => ({
  ...{ type, occurredOn, courtCode: caseNumber === APPEAL ? '5-201' : '5-104', caseNumber },
  ...more,
});
const opened = (occurredOn: string, caseNumber: string, more = {}) =>
  court('case-opened', occurredOn, caseNumber, {
    ...{ procedure: 'mülki', categoryPath: 'əmək', instance: 'first' },
    ...more,
  });
const adopted = (occurredOn: string, recordId: string, caseNumber = FIRST) =>
  court('decision-adopted', occurredOn, caseNumber, {
    ...{ kind: 'qetname', procedure: 'mülki', outcome: 'granted', judgeIds: [], recordId },
  });
const enforcement = (type: string, occurredOn: string, more = {}) => ({
  ...{ source: 'e-enforcement', type: `enforcement-${type}`, occurredOn, subject: 'i-1' },
  ...{ documentNumber: 'İV-1' },
  ...more,
});
const stepsOf = async (key: string) =>
  (await readCaseAccount(store.read, key)).steps.map(({ step, caseNumber, state, id }) =>
    [step, caseNumber, state, id].filter(Boolean).join(' '),
  );
const submitted = (recordId: string, state: 'withheld' | 'review' | 'refused') =>
  store.write((tx) =>
    tx.insert(submission).values({
      ...{ source: 'e-court', fileName: 'x', sha256: recordId.padEnd(64, '0'), bytes: 1, state },
      ...{ recordId, revision: 1, courtCode: '5-104', adoptedOn: '2026-03-11' },
      ...{ receivedAt: new Date(), updatedAt: new Date() },
    }),
  );

describe('the account of a case', () => {
  it('goes over the instances by the appeal and by the subject, from either end', async () => {
    await enter(
      opened('2026-01-10', FIRST),
      adopted('2026-03-10', 'd0'),
      court('appeal-filed', '2026-03-20', FIRST, { appealKind: 'apellyasiya' }),
      opened('2026-04-10', APPEAL, {
        ...{ subject: 'm-2', instance: 'appeal', appealedCaseNumber: 'İş № 2(5-104)-01/2026' },
      }),
      court('hearing-held', '2026-05-10', APPEAL, { subject: 'm-2' }),
      opened('2026-02-01', OTHER, { subject: 'm-9' }),
    );
    const steps = [
      `opened ${FIRST}`,
      `decision ${FIRST} published bbbb22222`,
      `appeal ${FIRST}`,
      `opened ${APPEAL}`,
      `hearing ${APPEAL}`,
    ];
    expect(await stepsOf(FIRST)).toEqual(steps);
    expect(await stepsOf(APPEAL)).toEqual(steps);
    expect(await stepsOf(OTHER)).toEqual([
      `opened ${OTHER}`,
      `decision ${OTHER} published cccc22222`,
    ]);
  });

  it('tells withheld, in work and not received decisions apart, and nothing else of them', async () => {
    await enter(
      adopted('2026-03-11', 'w1'),
      adopted('2026-03-12', 'w2'),
      adopted('2026-03-13', 'w3'),
      adopted('2026-03-14', 'w4'),
    );
    await submitted('w1', 'withheld');
    await submitted('w2', 'review');
    await submitted('w4', 'refused');
    expect((await stepsOf(FIRST)).slice(1)).toEqual([
      `decision ${FIRST} withheld`,
      `decision ${FIRST} in-work`,
      `decision ${FIRST} not-received`,
      `decision ${FIRST} not-received`,
    ]);
    await store.write((tx) =>
      tx.execute(sql`update restricted.submission set state = 'refused' where record_id = 'w1'`),
    );
    expect((await stepsOf(FIRST))[1]).toBe(`decision ${FIRST} not-received`);
    const shown = JSON.stringify(await readCaseAccount(store.read, FIRST));
    expect(shown).not.toMatch(/judge|w[1-4]|m-1/);
  });

  it('has the state of execution of its own decisions, by case number in any spelling', async () => {
    const open = enforcement('opened', '2026-05-01', {
      ...{ decisionCaseNumber: 'İş № 2(5-104) - 1 / 2026', claimKind: 'pul tələbi' },
    });
    await enter(
      enforcement('closed', '2026-07-01', { result: 'partly' }),
      enforcement('action', '2026-06-01', { actionKind: 'hesaba həbs', eventId: 'action' }),
      enforcement('action', '2026-06-02', { actionKind: 'hərrac' }),
      open,
      {
        ...{ source: 'e-enforcement', type: 'event-withdrawn', subject: 'i-1' },
        ...{ occurredOn: '2026-06-03', corrects: 'action' },
      },
    );
    const { execution, steps } = await readCaseAccount(store.read, FIRST);
    expect(execution).toEqual([
      { state: 'partly', openedOn: '2026-05-01', actions: 1, closedOn: '2026-07-01' },
    ]);
    expect(steps.map(({ step }) => step)).toContain('enforcement-closed');
    expect((await readCaseAccount(store.read, OTHER)).execution).toEqual([]);
  });

  it('follows no event that was corrected to another case', async () => {
    await enter(
      opened('2026-01-10', FIRST),
      court('hearing-held', '2026-02-10', FIRST, { eventId: 'wrong', subject: 'm-9' }),
      court('hearing-held', '2026-02-10', OTHER, { corrects: 'wrong', subject: 'm-9' }),
    );
    expect(await stepsOf(FIRST)).toEqual([
      `opened ${FIRST}`,
      `decision ${FIRST} published bbbb22222`,
    ]);
    expect(await stepsOf(OTHER)).toContain(`hearing ${OTHER}`);
  });

  it('is read by the role of the public', async () => {
    await enter(adopted('2026-03-11', 'w1'));
    await store.write(async (tx) => {
      await tx.execute(sql`set local role ashkar_public`);
      const { steps } = await readCaseAccount(tx, FIRST);
      expect(steps).toHaveLength(2);
    });
    const [row] = await rawRows<{ role: string }>(store.read, sql`select current_user as role`);
    expect(row?.role).not.toBe('ashkar_public');
  });
});
