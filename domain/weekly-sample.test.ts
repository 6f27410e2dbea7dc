import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from './publication-clock.ts';
import {
  SAMPLE_SIZE,
  sampleDueOn,
  sampleOf,
  weekName,
  weekStart,
  weeksToDraw,
} from './weekly-sample.ts';

describe('weeks', () => {
  // Weeks of ISO 8601 at the turns of years: 53 weeks in 2026, the last of 2024 begins in December.
  it.each([
    ['2026-11-16', '2026-11-16', '2026-W47'],
    ['2026-11-22', '2026-11-16', '2026-W47'],
    ['2026-11-23', '2026-11-23', '2026-W48'],
    ['2026-12-31', '2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-12-28', '2026-W53'],
    ['2027-01-04', '2027-01-04', '2027-W01'],
    ['2025-01-01', '2024-12-30', '2025-W01'],
    ['2024-02-29', '2024-02-26', '2024-W09'],
  ])('%s is in the week of %s, %s', (day, monday, name) => {
    expect([weekStart(day), weekName(weekStart(day))]).toEqual([monday, name]);
  });

  it('may be drawn when they have ended, the last eight of them', () => {
    const [first, last] = ['2026-09-28', '2026-11-16'];
    for (const today of ['2026-11-23', '2026-11-29']) {
      expect(weeksToDraw(today)).toHaveLength(8);
      expect([weeksToDraw(today)[0], weeksToDraw(today).at(-1)]).toEqual([first, last]);
    }
    expect(weeksToDraw('2026-11-30').at(-1)).toBe('2026-11-23');
  });

  it('are to be read within seven days, that of the draw counted', () => {
    expect(sampleDueOn('2026-11-23')).toBe('2026-11-29');
  });
});

describe('a sample', () => {
  const members = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `m${at}` }));
  /** A lot that depends on seed and id alone. */
  const lotOf = (seed: number) => (member: { readonly id: string }) => {
    const at = Number(member.id.slice(1)) + 1;
    return String((at * 2_654_435_761 * (seed * 2 + 1)) % 4_294_967_296).padStart(10, '0');
  };

  it('has each member once, all where they are few, and is the same in any order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.nat(1000), (count, seed) => {
        const all = members(count);
        const drawn = sampleOf(all, lotOf(seed));
        expect(drawn).toHaveLength(Math.min(count, SAMPLE_SIZE));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(sampleOf(all.toReversed(), lotOf(seed))).toEqual(drawn);
        expect(drawn.every((one) => all.includes(one))).toBe(true);
      }),
    );
  });

  it('tells members of one lot apart by their id', () => {
    const drawn = sampleOf(members(100), () => 'same').map(({ id }) => id);
    expect(drawn).toEqual(
      members(100)
        .map(({ id }) => id)
        .sort()
        .slice(0, SAMPLE_SIZE),
    );
  });

  it('is another one under another key', () => {
    const [one, other] = [1, 2].map((seed) => sampleOf(members(200), lotOf(seed)));
    expect(one).not.toEqual(other);
  });
});

it('counts days over months', () => {
  expect(weekStart(daysAfter('2026-11-02', -1))).toBe('2026-10-26');
});
