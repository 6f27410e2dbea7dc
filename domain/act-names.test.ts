import { expect, it } from 'vitest';
import data from './act-names.json' with { type: 'json' };
import { actKeyOfTitle, actKeyOfTyped } from './act-names.ts';
import { upperAz } from './az-text.ts';

const TITLES: readonly (readonly [title: string, key: string | undefined, why: string])[] = [
  ['AZƏRBAYCAN RESPUBLİKASININ MÜLKİ MƏCƏLLƏSİ', 'mm', 'as printed on page 1'],
  ['Azərbaycan Respublikasının Cinayət-Prosessual Məcəlləsi', 'cpm', 'hyphen'],
  ['Su Məcəlləsi', 'sum', 'short'],
  ['Azərbaycan Respublikasının Əmək Məcəlləsi — çıxarış (nümayiş mətni)', 'em', 'an extract'],
  ['Azərbaycan Respublikasının Konstitusiyası', 'konst', 'no code'],
  ['“Polis haqqında” Azərbaycan Respublikasının Qanunu', 'polis', 'law'],
  ['Polis haqqında', 'polis', 'law, name alone'],
  ['Mülki Məcəllənin təsdiq edilməsi haqqında', undefined, 'a law about a code is not the code'],
  ['“Elektron məhkəmə” informasiya sistemi haqqında Əsasnamə', undefined, 'not in the table'],
];

it.each(TITLES)('reads the key of %s: %s (%s)', (title, key) => {
  expect(actKeyOfTitle(title)).toBe(key);
});

it('knows every code of the table by its title, in capitals too', () => {
  for (const { key, name } of data.codes) {
    const title = `Azərbaycan Respublikasının ${name} Məcəlləsi`;
    expect(actKeyOfTitle(title)).toBe(key);
    expect(actKeyOfTitle(upperAz(title))).toBe(key);
  }
});

it('has keys of letters and digits, each once', () => {
  const keys = [...data.codes, ...data.laws, data.constitution].map((entry) => entry.key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
});

it.each([
  ['emek mecellesi', 'em'],
  ['Əmək Məcəlləsinin', 'em'],
  ['AR Mülki Prosessual Məcəlləsi', 'mpm'],
  ['polis haqqinda qanun', 'polis'],
  ['emek', undefined],
  ['mecellesi', undefined],
  ['', undefined],
])('knows what is meant by typing %j: %s', (typed, key) => {
  expect(actKeyOfTyped(typed)).toBe(key);
});
