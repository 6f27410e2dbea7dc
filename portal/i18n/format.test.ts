import { describe, expect, it } from 'vitest';
import { formatDate, formatInstant, formatMonth, formatShare, formatWeekday } from './format.ts';

describe('dates and numbers', () => {
  it.each([
    ['az', '22 noyabr 2026'],
    ['en', '22 November 2026'],
    ['ru', '22 ноября 2026'], // without the "г." that Intl adds
  ] as const)('a day in %s: %s', (lang, text) => {
    expect(formatDate('2026-11-22', lang)).toBe(text);
  });

  it('a month and a weekday', () => {
    expect(formatMonth('2026-06', 'az')).toBe('iyun 2026');
    expect(formatMonth('2026-06', 'ru')).toBe('июнь 2026');
    expect(formatWeekday('2026-11-24', 'az')).toBe('çərşənbə axşamı');
  });

  it('an instant is shown by the clock of Baku, across midnight too', () => {
    expect(formatInstant(new Date('2026-11-22T21:30:00Z'), 'az')).toBe('23 noyabr 2026, 01:30');
  });

  it.each([
    [1, 3, '33,3%'],
    [0, 0, '–'], // nothing counted is not 0 %
    [5, 5, '100%'],
  ])('share %i of %i: %s', (part, whole, text) => {
    expect(formatShare(part, whole, 'az')).toBe(text);
  });
});
