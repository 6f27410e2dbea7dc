import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termWarning } from './term-warning.ts';

it.each([
  ['2026-10-31', '2026-11-22', undefined],
  ['2026-10-31', '2026-11-23', { kind: 'week', on: '2026-11-30' }], // due on the last day of a shorter month
  ['2026-10-31', '2026-11-26', { kind: 'week', on: '2026-11-30' }],
  ['2026-10-31', '2026-11-27', { kind: 'three-days', on: '2026-11-30' }],
  ['2026-10-31', '2026-11-30', { kind: 'three-days', on: '2026-11-30' }],
  ['2026-10-31', '2026-12-01', { kind: 'overdue', on: '2026-12-01' }],
  ['2026-10-31', '2027-02-10', { kind: 'overdue', on: '2027-02-10' }],
])('adopted %s, on %s', (adoptedOn, today, expected) => {
  expect(termWarning(adoptedOn, today)).toEqual(expected);
});

it('warns of nothing that was adopted before the term began to run', () => {
  expect(termWarning('2026-10-31', '2026-12-01', '2026-11-01')).toBeUndefined();
  expect(termWarning('2026-10-31', '2026-12-01', '2026-10-31')?.kind).toBe('overdue');
});

it('gives at most one warning before each limit and one a day after the term, whatever days are missed', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.nat(60), fc.array(fc.nat(120), { maxLength: 80 }), (adopted, looks) => {
      const raised = new Set<string>();
      for (const n of looks) {
        const found = termWarning(day(adopted), day(n));
        if (found !== undefined) raised.add(`${found.kind} ${found.on}`);
      }
      const early = [...raised].filter((one) => !one.startsWith('overdue'));
      expect(early.length).toBeLessThanOrEqual(2);
      const late = new Set(
        looks.map(day).filter((on) => termWarning(day(adopted), on)?.kind === 'overdue'),
      );
      expect(raised.size - early.length).toBe(late.size);
    }),
  );
});
