import { harmonyOf, lastVowel } from '#domain/az-text.ts';
import type { Case, Ending } from './endings.ts';

const ONES = ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
const TENS = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];

/** The last spoken word of a number: 23 → üç, 40 → qırx, 300 → yüz, 2000 → min. */
export function lastSpokenWord(value: number): string {
  const one = value % 10;
  if (one !== 0 || value === 0) return ONES[one] ?? '';
  const ten = Math.floor(value / 10) % 10;
  if (ten !== 0) return TENS[ten] ?? '';
  return Math.floor(value / 100) % 10 !== 0 ? 'yüz' : 'min';
}

/** Spoken last syllables of abbreviations of legal forms: `MMC` is said em-em-ce. */
const SPOKEN: Readonly<Record<string, string>> = {
  MMC: 'ce',
  ASC: 'ce',
  QSC: 'ce',
  SC: 'ce',
  ATSC: 'ce',
  BOKT: 'te',
  KM: 'em',
  MTK: 'ke',
  FT: 'te',
};

/** The word by which a label's ending is chosen: its index as spoken, its abbreviation, or its last word. */
export function spokenEnd(label: string): string {
  const index = /(?<!\d)\d+$/.exec(label)?.[0];
  if (index !== undefined) return lastSpokenWord(Number(index));
  const last = /(?<!\p{L})(\p{L}+)[^\p{L}]*$/u.exec(label)?.[1] ?? '';
  return SPOKEN[last] ?? last;
}

const FOUR: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  ə: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
};

/** A year as it is written before a noun: 1987 → `1987-ci il`, 1990 → `1990-cı il`. */
export function yearInWords(year: number): string {
  return `${year}-c${FOUR[lastVowel(lastSpokenWord(year)) ?? 'i']} il`;
}

/**
 * The ending of a case after a spoken word, without hyphen: (üç, gen) → ün, (altı, dat) → ya.
 * Source: vowel harmony; table of labels in the policy's notes.
 */
export function endingAfter(spoken: string, kase: Case): string {
  const four = FOUR[lastVowel(spoken) ?? 'i'] ?? 'i';
  const two = harmonyOf(spoken) === 'back' ? 'a' : 'ə';
  const vowelEnd = /[aeəıioöuü]$/.test(spoken);
  switch (kase) {
    case 'nom':
      return '';
    case 'gen':
      return vowelEnd ? `n${four}n` : `${four}n`;
    case 'dat':
      return vowelEnd ? `y${two}` : two;
    case 'acc':
      return vowelEnd ? `n${four}` : four;
    case 'loc':
      return `d${two}`;
    case 'abl':
      return `d${two}n`;
    case 'ins':
      return `l${two}`;
  }
}

/** A label with the ending read from the name: (`İddiaçı3`, gen) → `İddiaçı3-ün`. */
export function inflectLabel(label: string, ending: Ending): string {
  const spoken = spokenEnd(label);
  let tail = '';
  if (ending.plural) tail += harmonyOf(spoken) === 'back' ? 'lar' : 'lər';
  tail += endingAfter(tail === '' ? spoken : tail, ending.case);
  if (ending.copula) {
    const before = tail === '' ? spoken : tail;
    tail += `d${FOUR[lastVowel(before) ?? 'i'] ?? 'i'}r`;
  }
  return tail === '' ? label : `${label}-${tail}`;
}
