import { expect, it } from 'vitest';
import { startsIn } from './code-starts.ts';
import { RULES } from './identifier-rules.ts';
import { matchesAt, matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';

const TEXT = `VÖEN 1400057421, hesab AZ21NABZ00000000137010001944, AZ 21 NABZ 0000 0000 1370 1000 1944, NABZAZ2C;
kart 4169 7388 1234 5678, 4169738812345678, 4 1 6 9 7 3 8 8 1 2 3 4 5 6 7 8, 4169 **** **** 5678, son 4 rəqəmi 5678;
AZE № 12345678, AA 1234567, AA№1234567, Ə № 12345, ИТ-İ № 123456, HX-VI 1234567, C12345678, Р 1234567, P № 7654321;
DYİ 123456, MYİ № 7654321, RX № 123456, 123-456-789 01, 45 12 № 123456, 1234567890123, 123 saylı akt qeydi;
WBA3A5C58DF123456, 7KQ2M9X, 5ABC1D2, 1A 2B 3C 4, 35 123456 789012 3, 050-123-45-67, 123-45-67, 8 (912) 345-67-89;
8 912 345 67 89, 192.168.1.104, 10.0.0.12:8080, 10-AB-123, 90 ab 12, 99 - AZ - 1234, 10 A B 1 2 3, 123 D 456, H 123 456;
13-1/2-H-2422/1, 12/Ə-5, ŞA 123456, 𝐀1234567, ℂ 1234567, ə1234567, x 1234567, 77-QQ-77, №1234567, -1234567, 1234567.`;

it.each(RULES.filter(({ begins }) => begins !== undefined))(
  '$name begins at a start alone',
  ({ pattern, begins }) => {
    const starts = startsIn(TEXT)[begins ?? 'code'];
    expect([...matchesAt(TEXT, pattern, starts)]).toEqual([...matchesOf(TEXT, pattern)]);
  },
);

it('knows rules that begin so, and finds with them', () => {
  const rules = RULES.filter(({ begins }) => begins !== undefined);
  expect(rules.length).toBeGreaterThan(40);
  const hits = rules.filter(({ pattern }) => [...matchesOf(TEXT, pattern)].length > 0);
  expect(hits.length).toBeGreaterThan(40);
});

it('passes over the starts inside a match, and over those far from a digit', () => {
  expect([...matchesAt('1212', /12|2/g, [0, 1, 2])].map(({ index }) => index)).toEqual([0, 2]);
  expect(startsIn('Məhkəmə AB 12, a1 Ə-3')).toEqual({
    digit: [11, 20],
    code: [0, 8, 11, 18, 20],
    name: [0, 2, 5, 8, 11, 15, 20],
  });
  expect(startsIn('ana ata_1, o').name).toEqual([0, 4, 8]);
  expect(startsIn(`A${' '.repeat(30)}1`).code).toEqual([31]);
});

it('looks at a word once, also where the answer is undefined', () => {
  let looks = 0;
  const answer = remembered((word) => {
    looks++;
    return word === 'a' ? 1 : undefined;
  });
  expect([answer('a'), answer('b'), answer('a'), answer('b')]).toEqual([
    1,
    undefined,
    1,
    undefined,
  ]);
  expect(looks).toBe(2);
});
