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

/** Patterns of both cases, and what is hard in each for a twin without flag `i`. */
const BOTH_CASES: readonly (readonly [RegExp, string])[] = [
  [/şəhər|küçə/giu, 'letters of ours'],
  [/i|ı/giu, 'ı has no capital to flag i, and İ no small letter'],
  [/[^a-cə]+/giu, 'a class that is turned round'],
  [/[ç-ğ\p{N}]|[A-F.]{2}/giu, 'ranges over letters without case'],
  [/(?<=ул\. ?)\p{Lu}\p{L}*|ёлк(?<end>а|у)/giu, 'look-behind, a named group, classes of Unicode'],
  [/\bstop\b|kənd/giu, 'an escape that is left as it is written'],
];

it.each(BOTH_CASES)('%s finds the same without flag i: %s', (pattern) => {
  const text =
    'İı Iİ iI ŞƏHƏR şəhər Küçə ÇÖĞ çöğ abCDef 12 Ул. ЛЕНИНА ул. садовая Ёлка ёЛКУ STOP Kənd.';
  expect(isOrdinary(text)).toBe(true);
  const all = (found: Iterable<RegExpExecArray>) =>
    Array.from(found, ({ 0: match, index }) => `${index} ${match}`);
  expect(all(matchesOf(text, pattern))).toEqual(all(text.matchAll(pattern)));
});

it('drops flag i where it knows every part of a pattern', () => {
  expect(quickPattern(/kənd/iu, 'Kənd').flags).toBe('u');
  expect(quickPattern(/\bkənd/iu, 'Kənd').flags).toBe('iu');
});
