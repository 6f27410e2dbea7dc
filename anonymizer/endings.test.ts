import { describe, expect, it } from 'vitest';
import { type Case, patronymicEnding, readingsOf } from './endings.ts';

/** Row: form, folded stem, case that must be among its readings, why. */
const FORMS: readonly [string, string, Case, string][] = [
  ['Qəmbərovun', 'qemberov', 'gen', 'genitive'],
  ['QƏMBƏROVUN', 'qemberov', 'gen', 'capitals'],
  ['Əliyevaya', 'eliyeva', 'dat', 'dative after a vowel'],
  ['Əliyeva', 'eliyev', 'dat', 'masculine dative'],
  ['Əliyeva', 'eliyeva', 'nom', 'feminine nominative'],
  ['Sadığın', 'sadiq', 'gen', 'softened consonant'],
  ['Məlikdən', 'melik', 'abl', 'ablative'],
  ['Şahin’in', 'sahin', 'gen', 'apostrophe'],
  ['Гамбарова', 'qambarov', 'gen', 'Russian genitive'],
  ['İlhamla', 'ilham', 'ins', 'instrumental'],
  ['Davudcuğum', 'davud', 'nom', 'diminutive of somebody dear'],
  ['Leylacığa', 'leyla', 'nom', 'diminutive with a case'],
  ['Ayselcan', 'aysel', 'nom', 'dear one'],
];
/** Row: form, case, sex, why. */
const PATRONYMICS: readonly [string, Case, 'm' | 'f', string][] = [
  ['oğlu', 'nom', 'm', 'bare'],
  ['oğlunun', 'gen', 'm', 'genitive'],
  ['QIZINA', 'dat', 'f', 'capitals without dotless trap'],
  ['qızından', 'abl', 'f', 'ablative'],
  ['oglunu', 'acc', 'm', 'typed without diacritics'],
];

describe('endings of names', () => {
  it.each(FORMS)('%s → %s (%s): %s', (form, stem, kase) => {
    expect(readingsOf(form).some((one) => one.stem === stem && one.ending.case === kase)).toBe(
      true,
    );
  });
  it.each(PATRONYMICS)('%s is %s of %s: %s', (form, kase, sex) => {
    expect(patronymicEnding(form)).toMatchObject({ case: kase, sex });
  });
  it('a word that only begins like one is none', () => {
    expect(patronymicEnding('oğlan')).toBeUndefined();
    expect(patronymicEnding('qızıl')).toBeUndefined();
  });
});
