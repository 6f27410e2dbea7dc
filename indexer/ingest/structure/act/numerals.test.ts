import { describe, expect, it } from 'vitest';
import { headingNumber, ordinalWords, romanNumber } from './numerals.ts';

describe('numerals of headings', () => {
  it.each([
    ['birinci', 1],
    ['Dördüncü', 4],
    ['otuz yeddinci', 37],
    ['qırxıncı', 40],
    ['ON İKİNCİ', 12],
    ['altmış altıncı', 66],
    ['bir', undefined],
    ['sonuncu', undefined],
  ])('ordinal %s is %s', (words, value) => {
    expect(ordinalWords(words)).toBe(value);
  });

  it.each([
    ['IV', 4],
    ['XLIX', 49],
    ['İİ', 2],
    ['LX', 60],
    ['M', undefined],
  ])('Roman %s is %s', (text, value) => {
    expect(romanNumber(text)).toBe(value);
  });

  it.each([
    ['1-ci', '1'],
    ['71 – ci', '71'],
    ['XVIII-I', '18-1'],
    ['44-1', '44-1'],
    ['bu', undefined],
  ])('heading number %s is %s', (text, value) => {
    expect(headingNumber(text)).toBe(value);
  });
});
