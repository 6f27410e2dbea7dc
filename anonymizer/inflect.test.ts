import { describe, expect, it } from 'vitest';
import type { Case } from './endings.ts';
import { endingAfter, inflectLabel, lastSpokenWord, yearInWords } from './inflect.ts';

/** Row: numbers, then genitive, dative, accusative, locative, copula, instrumental of the last spoken word. */
const TABLE: readonly [readonly number[], string, string, string, string, string, string][] = [
  [[1, 5, 8, 70, 80, 1000, 21, 105], 'in', 'ə', 'i', 'də', 'dir', 'lə'],
  [[2, 7, 20, 50, 32, 107], 'nin', 'yə', 'ni', 'də', 'dir', 'lə'],
  [[3, 4, 100, 23, 300, 104], 'ün', 'ə', 'ü', 'də', 'dür', 'lə'],
  [[6, 16, 106], 'nın', 'ya', 'nı', 'da', 'dır', 'la'],
  [[9, 10, 30, 19, 130], 'un', 'a', 'u', 'da', 'dur', 'la'],
  [[0, 40, 60, 90, 160], 'ın', 'a', 'ı', 'da', 'dır', 'la'],
];
const CASES: readonly Case[] = ['gen', 'dat', 'acc', 'loc'];

it.each([
  [1987, '1987-ci il'],
  [1986, '1986-cı il'],
  [1983, '1983-cü il'],
  [1999, '1999-cu il'],
  [1990, '1990-cı il'],
  [2010, '2010-cu il'],
  [2000, '2000-ci il'],
])('the year %d as said before a noun: %s', (year, written) => {
  expect(yearInWords(year)).toBe(written);
});

describe('endings of labels', () => {
  for (const [numbers, gen, dat, acc, loc, cop, ins] of TABLE) {
    it.each(numbers)('%d', (n) => {
      const spoken = lastSpokenWord(n);
      expect(CASES.map((kase) => endingAfter(spoken, kase))).toEqual([gen, dat, acc, loc]);
      expect(endingAfter(spoken, 'ins')).toBe(ins);
      const copula = { case: 'nom', plural: false, copula: true } as const;
      expect(inflectLabel(`Şəxs${n}`, copula)).toBe(`Şəxs${n}-${cop}`);
    });
  }
  it('an abbreviation is spoken', () => {
    const gen = { case: 'gen', plural: false, copula: false } as const;
    expect(inflectLabel('Cavabdeh1 MMC', gen)).toBe('Cavabdeh1 MMC-nin');
  });
});
