import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bakuDate,
  type ClockDates,
  clockState,
  daysBetween,
  dueOn,
  isCalendarDate,
} from './publication-clock.ts';

const DUE: readonly (readonly [string, string, string])[] = [
  ['2026-11-24', '2026-12-24', 'same day of the next month'],
  ['2026-01-31', '2026-02-28', 'the next month has no such day'],
  ['2028-01-31', '2028-02-29', 'leap year'],
  ['2026-12-31', '2027-01-31', 'over the year'],
  ['2026-03-31', '2026-04-30', 'a month of thirty days'],
  ['2026-02-28', '2026-03-28', 'not stretched to the month end'],
];

const STATES: readonly (readonly [ClockDates, string, object, string])[] = [
  [
    { adoptedOn: '2026-10-01', receivedOn: '2026-10-05', publishedOn: '2026-11-01' },
    '2026-11-24',
    { state: 'published-in-time', day: 31 },
    'on the last day',
  ],
  [
    { adoptedOn: '2026-10-01', receivedOn: '2026-10-05', publishedOn: '2026-11-03' },
    '2026-11-24',
    { state: 'published-late', days: 2, lateReceipt: false },
    'two days over',
  ],
  [
    { adoptedOn: '2026-10-01', receivedOn: '2026-11-02', publishedOn: '2026-11-03' },
    '2026-11-24',
    { state: 'published-late', days: 2, lateReceipt: true },
    'received when already overdue',
  ],
  [
    { adoptedOn: '2026-11-20', receivedOn: '2026-11-21' },
    '2026-11-24',
    { state: 'running', daysLeft: 26 },
    'in work',
  ],
  [
    { adoptedOn: '2026-11-01', receivedOn: '2026-11-02' },
    '2026-11-24',
    { state: 'due-soon', daysLeft: 7 },
    'first warning',
  ],
  [
    { adoptedOn: '2026-10-01', receivedOn: '2026-10-05' },
    '2026-11-24',
    { state: 'overdue', days: 23, lateReceipt: false },
    'not published',
  ],
  [
    { adoptedOn: '2026-10-01', receivedOn: '2026-10-05', withheldGround: 'adoption' },
    '2026-11-24',
    { state: 'withheld', ground: 'adoption' },
    'a lawful ground ends the clock',
  ],
  [
    { adoptedOn: '2026-10-01' },
    '2026-11-24',
    { state: 'not-received', overdue: true },
    'known from the register alone',
  ],
];

// Adopted on 1 October, where the term runs from 2 October.
const WITHOUT_TERM: readonly (readonly [Partial<ClockDates>, string, string])[] = [
  [{ receivedOn: '2026-10-05' }, 'not-subject', 'never overdue'],
  [{}, 'not-subject', 'never missed'],
  [{ receivedOn: '2026-10-05', publishedOn: '2026-11-20' }, 'published-not-subject', 'not late'],
  [{ receivedOn: '2026-10-05', publishedOn: '2026-10-06' }, 'published-not-subject', 'nor in time'],
  [{ receivedOn: '2026-10-05', withheldGround: 'adoption' }, 'withheld', 'on a ground of law'],
];

describe('the one-month clock', () => {
  it.each(DUE)('%s is due on %s (%s)', (adopted, due) => {
    expect(dueOn(adopted)).toBe(due);
  });

  it.each(STATES)('%j on %s is %j (%s)', (dates, today, state) => {
    expect(clockState(dates, today)).toEqual(state);
  });

  it.each(WITHOUT_TERM)(
    'adopted on 1 October, %j: %s where the term began on the 2nd (%s)',
    (dates, state) => {
      const old = { adoptedOn: '2026-10-01', ...dates };
      expect(clockState(old, '2026-11-24', '2026-10-02').state).toBe(state);
      expect(clockState(old, '2026-11-24', '2026-10-01')).toEqual(clockState(old, '2026-11-24'));
    },
  );

  it('takes the calendar day of Baku, four hours ahead', () => {
    expect(bakuDate(new Date('2026-11-23T19:59:59Z'))).toBe('2026-11-23');
    expect(bakuDate(new Date('2026-11-23T20:00:00Z'))).toBe('2026-11-24');
  });

  it('has between 28 and 31 days and never goes back as days pass', () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.nat(400), (adoptedOn, wait) => {
        const days = daysBetween(adoptedOn, dueOn(adoptedOn));
        expect(days).toBeGreaterThanOrEqual(28);
        expect(days).toBeLessThanOrEqual(31);
        const today = new Date(Date.parse(adoptedOn) + wait * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const state = clockState({ adoptedOn, receivedOn: adoptedOn }, today);
        const expected = wait > days ? 'overdue' : days - wait <= 7 ? 'due-soon' : 'running';
        expect(state.state).toBe(expected);
      }),
    );
  });
});

it.each([
  ['2028-02-29', true, 'leap year'],
  ['2026-02-29', false, 'no leap year'],
  ['2026-02-30', false, 'a month without that day'],
  ['2026-13-01', false, 'no such month'],
  ['2026-1-1', false, 'without its zeros'],
  ['2026-01-01T00:00:00Z', false, 'an instant'],
])('%s is a day of the calendar: %s (%s)', (text, isDay) => {
  expect(isCalendarDate(text)).toBe(isDay);
});
