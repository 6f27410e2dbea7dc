import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalizeAz, collateAz, foldAz, harmonyOf, lowerAz, upperAz } from './az-text.ts';

describe('Azerbaijani letters', () => {
  it.each([
    ['QIZIL İŞ', 'qızıl iş', 'I is ı, İ is i'],
    ['ƏLİYEVA', 'əliyeva', 'ə'],
  ])('%s in lower case is %s (%s)', (upper, lower) => {
    expect(lowerAz(upper)).toBe(lower);
    expect(upperAz(lower)).toBe(upper);
  });

  it('folds what people type without Azerbaijani letters to the same', () => {
    expect(foldAz('İşdən Çıxarılma Müddəti Öğüd')).toBe('isden cixarilma muddeti ogud');
  });

  it('capitalises by the Azerbaijani alphabet', () => {
    expect(capitalizeAz('ismayıl')).toBe('İsmayıl');
    expect(capitalizeAz('ILQAR')).toBe('Ilqar');
  });

  it('sorts by the Azerbaijani alphabet', () => {
    const sorted = ['ə', 'f', 'e', 'x', 'h', 'ı', 'i', 'q', 'k', 'ğ', 'g'].sort(collateAz);
    expect(sorted).toEqual(['e', 'ə', 'f', 'g', 'ğ', 'h', 'x', 'ı', 'i', 'k', 'q']);
  });

  it.each([
    ['məhkəmə', 'front'],
    ['qanun', 'back'],
    ['MMC', 'front'],
    ['bacı', 'back'],
  ])('%s has %s vowels at its end', (word, harmony) => {
    expect(harmonyOf(word)).toBe(harmony);
  });

  it('keeps the length of Azerbaijani text and folds once for all', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQ 019-'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(lowerAz(text)).toHaveLength(text.length);
        expect(upperAz(text)).toHaveLength(text.length);
        expect(foldAz(foldAz(text))).toBe(foldAz(text));
        expect(foldAz(upperAz(text))).toBe(foldAz(text));
      }),
    );
  });
});
