import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerEvent, type LedgerRecord, ledger, ledgerTotal } from './ledger.ts';

const TODAY = '2026-11-24';

const adopted = (
  eventId: string,
  recordId: string,
  adoptedOn: string,
  more: Partial<LedgerEvent> = {},
): LedgerEvent => ({
  eventId,
  recordedAt: '2026-11-01T08:00:00Z',
  adoption: { recordId, courtCode: '5-104', adoptedOn },
  ...more,
});
const record = (
  recordId: string,
  adoptedOn: string,
  more: Partial<LedgerRecord> = {},
): LedgerRecord => ({ recordId, courtCode: '5-104', adoptedOn, receivedOn: adoptedOn, ...more });

describe('ledger', () => {
  it('counts a decision by what became of it', () => {
    const days = [
      record('in-time', '2026-10-02', { publishedOn: '2026-11-02' }),
      record('late', '2026-10-02', { publishedOn: '2026-11-03' }),
      record('secret', '2026-10-05', { withheldGround: 'adoption' }),
      record('back', '2026-10-05', { withheldGround: 'withdrawn' }),
      record('overdue', '2026-10-05'),
      record('in-work', '2026-10-28'),
    ];
    const events = [
      ...days.map(({ recordId, adoptedOn }) => adopted(`e-${recordId}`, recordId, adoptedOn)),
      adopted('e-not', 'not-received', '2026-10-30'),
      adopted('e-never', 'never-received', '2026-10-01'),
    ];
    expect(ledger(events, days, TODAY)).toEqual([
      {
        ...{ courtCode: '5-104', month: '2026-10', adopted: 8, published: 2, publishedLate: 1 },
        ...{ inWork: 1, withheld: 2, withheldByGround: { adoption: 1, withdrawn: 1 }, overdue: 1 },
        ...{ notReceived: 2, notReceivedLate: 1, notSubject: 0, unknown: 0, unregistered: 0 },
      },
    ]);
  });

  it('counts apart what was adopted before the portal began, and none of it as late', () => {
    const records = [
      record('late', '2026-08-03', { publishedOn: '2026-11-03' }),
      record('secret', '2026-08-03', { withheldGround: 'adoption' }),
      record('old', '2026-08-03'),
      record('first-day', '2026-08-10'),
    ];
    const events = [
      ...records.map(({ recordId, adoptedOn }) => adopted(`e-${recordId}`, recordId, adoptedOn)),
      adopted('e-never', 'never-received', '2026-08-09'),
    ];
    expect(ledger(events, records, TODAY, '2026-08-10')).toMatchObject([
      {
        ...{ adopted: 5, published: 1, publishedLate: 0, withheld: 1, overdue: 1 },
        ...{ inWork: 0, notReceived: 0, notReceivedLate: 0, notSubject: 2 },
      },
    ]);
  });

  it('takes a corrected event for the one that corrects it, in any order', () => {
    const first = adopted('e1', 'a', '2026-09-10');
    const second = adopted('e2', 'a', '2026-10-10', { corrects: 'e1' });
    for (const events of [
      [first, second],
      [second, first],
    ])
      expect(ledger(events, [], TODAY).map(({ month, adopted: n }) => [month, n])).toEqual([
        ['2026-10', 1],
      ]);
  });

  it('counts nothing of an entry that a correction takes back', () => {
    const back: LedgerEvent = { eventId: 'e2', recordedAt: '2026-11-02T08:00:00Z', corrects: 'e1' };
    expect(ledger([adopted('e1', 'a', '2026-10-10'), back], [], TODAY)).toEqual([]);
  });

  it('says unknown where package and register name different months, and loses neither', () => {
    const rows = ledger(
      [adopted('e1', 'a', '2026-09-30')],
      [record('a', '2026-10-01', { publishedOn: '2026-10-20' })],
      TODAY,
    );
    expect(rows.map((row) => [row.month, row.adopted, row.unknown, row.unregistered])).toEqual([
      ['2026-09', 1, 1, 0],
      ['2026-10', 0, 0, 1],
    ]);
  });

  const day = fc
    .integer({ min: 0, max: 120 })
    .map((back) => new Date(Date.UTC(2026, 10, 24 - back)).toISOString().slice(0, 10));
  const code = fc.constantFrom('5-104', '1-1', '2-1');
  const name = fc.integer({ min: 1, max: 12 }).map((n) => `d${n}`);
  const event = fc.record(
    {
      eventId: fc.integer({ min: 1, max: 40 }).map((n) => `e${n}`),
      recordedAt: day.map((on) => `${on}T08:00:00Z`),
      corrects: fc.integer({ min: 1, max: 40 }).map((n) => `e${n}`),
      adoption: fc.record({ recordId: name, courtCode: code, adoptedOn: day }),
    },
    { requiredKeys: ['eventId', 'recordedAt'] },
  );
  const held = fc.record(
    {
      ...{ recordId: name, courtCode: code, adoptedOn: day, receivedOn: day, publishedOn: day },
      withheldGround: fc.constantFrom('adoption', 'withdrawn'),
    },
    { requiredKeys: ['recordId', 'courtCode', 'adoptedOn', 'receivedOn'] },
  );
  const history = fc.record({
    events: fc.uniqueArray(event, { selector: ({ eventId }) => eventId, maxLength: 40 }),
    records: fc.uniqueArray(held, { selector: ({ recordId }) => recordId, maxLength: 12 }),
  });

  it('sums exactly on 1,000 random histories, and counts each decision once', () => {
    fc.assert(
      fc.property(history, fc.option(day, { nil: undefined }), ({ events, records }, start) => {
        const rows = ledger(events, records, TODAY, start);
        for (const row of [...rows, ledgerTotal(rows)]) {
          const { adopted: all, published, inWork, withheld, overdue, notReceived } = row;
          const running = inWork + overdue + notReceived;
          expect(published + running + withheld + row.notSubject + row.unknown).toBe(all);
          expect(Object.values(row.withheldByGround).reduce((a, b) => a + b, 0)).toBe(withheld);
        }
        const corrected = new Set(
          events.flatMap((e) => (e.corrects === e.eventId ? [] : e.corrects)),
        );
        const names = events.flatMap((e) =>
          e.adoption === undefined || corrected.has(e.eventId) ? [] : e.adoption.recordId,
        );
        const total = ledgerTotal(rows);
        expect(total.adopted).toBe(new Set(names).size);
        const counted = total.published + total.inWork + total.withheld + total.overdue;
        if (start === undefined) expect(counted + total.unregistered).toBe(records.length);
        else expect(counted + total.unregistered).toBeLessThanOrEqual(records.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same in whatever order the events arrive', () => {
    const shuffled = history.chain(({ events, records }) =>
      fc.tuple(
        fc.constant({ events, records }),
        fc.shuffledSubarray(events, { minLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ events, records }, other]) => {
        expect(ledger(other, records, TODAY)).toEqual(ledger(events, records, TODAY));
      }),
      { numRuns: 500 },
    );
  });
});
