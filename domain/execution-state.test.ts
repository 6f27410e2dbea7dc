import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EnforcementEvent, executionStates } from './execution-state.ts';
import { EXECUTION_RESULTS } from './register-event.ts';

let count = 0;
const event = (
  type: string,
  occurredOn: string,
  more: Partial<EnforcementEvent> = {},
): EnforcementEvent => ({
  ...{ eventId: `e${++count}`, type: `enforcement-${type}`, subject: 'i-1', occurredOn },
  recordedAt: `${occurredOn}T08:00:00Z`,
  ...more,
});

describe('the state of execution', () => {
  it.each([
    ['runs after its opening', [event('opened', '2026-01-10')], 'running'],
    [
      'is suspended until the next action',
      [event('opened', '2026-01-10'), event('suspended', '2026-02-01')],
      'suspended',
    ],
    [
      'runs again after an action',
      [
        event('opened', '2026-01-10'),
        event('suspended', '2026-02-01'),
        event('action', '2026-02-02'),
      ],
      'running',
    ],
    [
      'ends on the day of its opening',
      [event('closed', '2026-01-10', { result: 'returned' }), event('opened', '2026-01-10')],
      'returned',
    ],
    [
      'runs again where it is opened again',
      [
        event('opened', '2026-01-10'),
        event('closed', '2026-02-10', { result: 'returned' }),
        event('opened', '2026-03-10'),
      ],
      'running',
    ],
    [
      'is known of a closing alone',
      [event('closed', '2026-01-10', { result: 'partly' })],
      'partly',
    ],
  ])('%s', (_, events, state) => {
    expect(executionStates(events).map((one) => one.state)).toEqual([state]);
  });

  it('counts no corrected event, and what takes its place', () => {
    const wrong = event('closed', '2026-02-10', { result: 'fulfilled' });
    const right = event('closed', '2026-02-12', { result: 'impossible', corrects: wrong.eventId });
    const opened = event('opened', '2026-01-10');
    const action = event('action', '2026-01-20');
    const withdrawn = { ...event('x', '2026-03-01'), type: 'event-withdrawn' };
    expect(
      executionStates([opened, action, wrong, right, { ...withdrawn, corrects: action.eventId }]),
    ).toEqual([
      { state: 'impossible', openedOn: '2026-01-10', actions: 0, closedOn: '2026-02-12' },
    ]);
  });

  const days = fc.integer({ min: 1, max: 9 }).map((day) => `2026-01-0${day}`);
  const histories = fc
    .array(
      fc.record({
        type: fc.constantFrom('opened', 'action', 'suspended', 'closed'),
        on: days,
        subject: fc.constantFrom('i-1', 'i-2'),
        result: fc.constantFrom(...EXECUTION_RESULTS),
        corrects: fc.option(fc.nat(11), { nil: undefined }),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ type, on, subject, result, corrects }, at) => ({
        ...event(type, on, { subject, eventId: `e${at}` }),
        ...(type === 'closed' ? { result } : {}),
        ...(corrects === undefined ? {} : { corrects: `e${corrects}` }),
      })),
    );

  it('is the same in whatever order and how often the events come', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (events, dice) => {
        const shuffled = events
          .map((one) => [dice.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(executionStates(shuffled)).toEqual(executionStates(events));
      }),
    );
  });

  it('has no more actions than there are, and a closing day only where it is closed', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const actions = events.filter(({ type }) => type === 'enforcement-action').length;
        const states = executionStates(events);
        expect(states.reduce((sum, one) => sum + one.actions, 0)).toBeLessThanOrEqual(actions);
        for (const { state, closedOn, suspendedOn } of states) {
          const isEnded = state !== 'running' && state !== 'suspended';
          expect(closedOn !== undefined).toBe(isEnded);
          expect(suspendedOn !== undefined).toBe(state === 'suspended');
        }
      }),
    );
  });
});
