import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftEvent, silentConsents } from './silent-consent.ts';

const sent: DraftEvent = {
  ...{ eventId: 's1', type: 'draft-sent', occurredOn: '2026-02-20' },
  ...{ bodies: ['Maliyyə Nazirliyi', 'Ədliyyə Nazirliyi'], termDays: 10 },
};
const opinion = (body: string, occurredOn: string, more: Partial<DraftEvent> = {}): DraftEvent => ({
  ...{ eventId: `o-${body}-${occurredOn}`, type: 'opinion-given', body, occurredOn },
  ...more,
});

/** Enters what is due into the register, as the work loop does. */
function entered(events: readonly DraftEvent[], today: string): readonly DraftEvent[] {
  return [
    ...events,
    ...silentConsents(events, today).map(
      (one): DraftEvent =>
        one.change === 'raise'
          ? { eventId: one.eventId, type: 'silent-consent', body: one.body, occurredOn: one.on }
          : {
              ...{ eventId: one.eventId, type: 'event-withdrawn', occurredOn: today },
              corrects: one.corrects,
            },
    ),
  ];
}
const changes = (events: readonly DraftEvent[], today: string) =>
  silentConsents(events, today).map((one) =>
    one.change === 'raise' ? `${one.body} ${one.on}` : 'withdraw',
  );

describe('silent consent', () => {
  it('is raised on the day after the term, for the bodies that said nothing', () => {
    const events = [sent, opinion('Maliyyə Nazirliyi', '2026-03-02')];
    expect(changes(events, '2026-03-02')).toEqual([]);
    expect(changes(events, '2026-03-03')).toEqual(['Ədliyyə Nazirliyi 2026-03-03']);
  });

  it('has the day on which it fell due, however late it is raised', () => {
    expect(changes([sent], '2026-07-01')).toEqual([
      'Maliyyə Nazirliyi 2026-03-03',
      'Ədliyyə Nazirliyi 2026-03-03',
    ]);
  });

  it('is not changed by an opinion after the term', () => {
    const events = [{ ...sent, bodies: ['A'] }, opinion('A', '2026-03-03')];
    expect(changes(events, '2026-03-05')).toEqual(['A 2026-03-03']);
  });

  it('is left to the source where it entered one itself', () => {
    const own: DraftEvent = {
      ...{ eventId: 'x', type: 'silent-consent', body: 'A', occurredOn: '2026-03-03' },
    };
    expect(changes([{ ...sent, bodies: ['A'] }, own], '2026-03-05')).toEqual([]);
  });

  it('is withdrawn where an opinion within the term comes late, and raised again where that falls', () => {
    const first = entered([{ ...sent, bodies: ['A'] }], '2026-03-05');
    const late = opinion('A', '2026-03-01');
    const second = entered([...first, late], '2026-03-06');
    expect(second.at(-1)).toMatchObject({ type: 'event-withdrawn', corrects: first[1]?.eventId });
    const gone: DraftEvent = {
      ...{ eventId: 'g', type: 'event-withdrawn', occurredOn: '2026-03-07' },
      corrects: late.eventId,
    };
    expect(changes([...second, gone], '2026-03-08')).toEqual(['A 2026-03-03']);
    expect(changes(entered([...second, gone], '2026-03-08'), '2026-03-09')).toEqual([]);
  });

  it('follows the corrected sending', () => {
    const first = entered([{ ...sent, bodies: ['A'] }], '2026-03-05');
    const longer: DraftEvent = {
      ...{ ...sent, bodies: ['A'], eventId: 's2' },
      ...{ termDays: 30, corrects: 's1' },
    };
    expect(changes([...first, longer], '2026-03-05')).toEqual(['withdraw']);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
  const events = fc
    .array(
      fc.record({
        type: fc.constantFrom('draft-sent', 'opinion-given', 'silent-consent', 'event-withdrawn'),
        occurredOn: day,
        bodies: fc.subarray(['A', 'B', 'C'], { minLength: 1 }),
        body: fc.constantFrom('A', 'B', 'C'),
        termDays: fc.integer({ min: 1, max: 10 }),
        corrects: fc.option(fc.nat(8), { nil: undefined }),
      }),
      { maxLength: 9 },
    )
    .map((rows) =>
      rows.map(({ type, corrects, ...row }, at) => ({
        ...{ eventId: `e${at}`, type, occurredOn: row.occurredOn },
        ...(type === 'draft-sent' ? { bodies: row.bodies, termDays: row.termDays } : {}),
        ...(type === 'opinion-given' || type === 'silent-consent' ? { body: row.body } : {}),
        ...(corrects === undefined ? {} : { corrects: `e${corrects}` }),
      })),
    );

  it('is complete once it is entered, and the same in any order', () => {
    fc.assert(
      fc.property(events, day, (all, today) => {
        expect(silentConsents(entered(all, today), today)).toEqual([]);
        const sorted = (list: readonly { eventId: string }[]) =>
          list.map(({ eventId }) => eventId).sort();
        expect(sorted(silentConsents([...all].reverse(), today))).toEqual(
          sorted(silentConsents(all, today)),
        );
      }),
    );
  });
});
