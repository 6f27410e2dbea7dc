import { expect, it } from 'vitest';
import { isOrdinary, matchesOf, quickPattern } from './quick-pattern.ts';

const WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*(?!\p{N})/gu;

it.each([
  'Şahid Ləman Çınarlı, Иванов Ёлкин, «Gün» № 5',
  'Élodie, Ångström, Ⅷ fəsil, ªÖ, µM',
  'İ I ı i, 12Ə, Ə12',
])('finds in %j what matchAll finds', (text) => {
  expect([...matchesOf(text, WORD)]).toEqual([...text.matchAll(WORD)]);
});

it('takes ranges for ordinary text only', () => {
  expect(isOrdinary('Şahid № 5 – «Gün»')).toBe(true);
  expect(isOrdinary('Élodie')).toBe(false);
  expect(quickPattern(WORD, 'Şahid').source).not.toContain('\\p{');
  expect(quickPattern(WORD, 'Élodie')).toBe(WORD);
});

it('goes on after an empty match', () => {
  expect([...matchesOf('ab', /(?=b)|$/g)].map(({ index }) => index)).toEqual([1, 2]);
});
