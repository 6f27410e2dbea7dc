import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseDecision, type CaseEvent, caseHistory } from './case-history.ts';

const event = (eventId: string, type: string, on: string, more: Partial<CaseEvent> = {}) => ({
  ...{ eventId, type, occurredOn: on, recordedAt: `${on}T08:00:00Z` },
  ...{ caseNumber: '2(5-104)-1/2026', courtCode: '5-104' },
  ...more,
});
const published: CaseDecision = {
  ...{ recordId: 'r1', state: 'published', id: 'k7m2p9xwz', kind: 'qetname' },
  ...{ caseNumber: '2(5-104)-1/2026', courtCode: '5-104', adoptedOn: '2026-03-10' },
};
const adopted = (eventId: string, recordId: string, on: string) =>
  event(eventId, 'decision-adopted', on, { recordId, kind: 'qetname' });
const none = new Map<string, 'in-work' | 'withheld'>();

describe('the history of a case', () => {
  it('is in order of days, and of one day in the order of a case', () => {
    const steps = caseHistory(
      [
        event('e4', 'appeal-filed', '2026-03-10', { appealKind: 'apellyasiya' }),
        adopted('e3', 'r1', '2026-03-10'),
        event('e2', 'hearing-held', '2026-03-10'),
        event('e1', 'case-opened', '2026-01-10', { instance: 'first' }),
        event('e0', 'case-assigned', '2026-01-10'),
      ],
      [published],
      none,
    );
    expect(steps.map(({ step }) => step)).toEqual(['opened', 'hearing', 'decision', 'appeal']);
    expect(steps[2]).toMatchObject({ state: 'published', id: 'k7m2p9xwz' });
  });

  it('says of a decision that is not published where it is, and gives no address', () => {
    const steps = caseHistory(
      [
        adopted('e1', 'r1', '2026-03-10'),
        adopted('e2', 'r2', '2026-03-11'),
        adopted('e3', 'r3', '2026-03-12'),
        adopted('e4', 'r4', '2026-03-13'),
      ],
      [{ ...published, state: 'withdrawn' }],
      new Map([
        ['r2', 'withheld'],
        ['r3', 'in-work'],
      ]),
    );
    expect(steps.map(({ state, id }) => [state, id])).toEqual([
      ['withdrawn', undefined],
      ['withheld', undefined],
      ['in-work', undefined],
      ['not-received', undefined],
    ]);
  });

  it('counts no corrected event, and of two entries of a decision the later recorded', () => {
    const again = { ...adopted('e2', 'r2', '2026-03-12'), recordedAt: '2026-04-01T08:00:00Z' };
    const steps = caseHistory(
      [
        event('e0', 'hearing-held', '2026-03-01'),
        { ...event('e9', 'event-withdrawn', '2026-03-02'), corrects: 'e0' },
        adopted('e1', 'r2', '2026-03-11'),
        again,
      ],
      [],
      none,
    );
    expect(steps.map(({ step, on }) => [step, on])).toEqual([['decision', '2026-03-12']]);
  });

  it('holds a published decision that the register does not know', () => {
    expect(caseHistory([], [published], none)).toMatchObject([{ id: 'k7m2p9xwz' }]);
  });

  it('is the same in whatever order the events come', () => {
    const one = fc.record({
      type: fc.constantFrom('case-opened', 'hearing-held', 'decision-adopted', 'appeal-filed'),
      day: fc.integer({ min: 1, max: 9 }),
      recorded: fc.integer({ min: 1, max: 3 }),
      record: fc.constantFrom('r1', 'r2'),
      corrects: fc.option(fc.nat(9), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), fc.infiniteStream(fc.nat()), (rows, dice) => {
        const events = rows.map(({ type, day, recorded, record, corrects }, at) => ({
          ...event(`e${at}`, type, `2026-03-0${day}`, { recordId: record }),
          recordedAt: `2026-04-0${recorded}T08:00:00Z`,
          ...(corrects === undefined ? {} : { corrects: `e${corrects}` }),
        }));
        const shuffled = events
          .map((each) => [dice.next().value as number, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        expect(caseHistory(shuffled, [published], none)).toEqual(
          caseHistory(events, [published], none),
        );
      }),
    );
  });
});
