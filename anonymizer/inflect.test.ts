import { describe, expect, it } from 'vitest';
import type { Case } from './endings.ts';
import { endingAfter, inflectLabel, lastSpokenWord } from './inflect.ts';

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
