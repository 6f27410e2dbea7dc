/**
 * Azerbaijani letter case and folding. The default case mapping is wrong here: `'İ'.toLowerCase()`
 * has length 2 and `'QIZIL'.toLowerCase()` is `qizil`. Every function keeps the UTF-16 length of
 * Azerbaijani text, so offsets into the original hold.
 */

const LOWER: Readonly<Record<string, string>> = { I: 'ı', İ: 'i' };
const UPPER: Readonly<Record<string, string>> = { ı: 'I', i: 'İ' };

/** Lower case by the Azerbaijani alphabet: I → ı, İ → i. Length is kept. */
export function lowerAz(text: string): string {
  return text.replace(/[Iİ]/g, (letter) => LOWER[letter] ?? letter).toLowerCase();
}

/** Upper case by the Azerbaijani alphabet: i → İ, ı → I. Length is kept. */
export function upperAz(text: string): string {
  return text.replace(/[ıi]/g, (letter) => UPPER[letter] ?? letter).replace(/\p{Ll}/gu, upperOne);
}

function upperOne(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/** First letter upper, the rest lower, by the Azerbaijani alphabet. */
export function capitalizeAz(word: string): string {
  return upperAz(word.slice(0, 1)) + lowerAz(word.slice(1));
}

const FOLD: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ğ: 'g',
  ş: 's',
  ç: 'c',
  â: 'a',
  î: 'i',
  û: 'u',
};

const TABLE_END = 0x2200; // code units: letters of our scripts and the usual signs
const NO_UNIT = 0xffff; // the fold of a letter that is not one unit for one, whatever stands beside it
const SIGMA = 0x3a3; // its lower case depends on its place in the word
const PIECE = 4096; // units made into a string at once
const piece = new Uint16Array(PIECE);
let table: Uint16Array | undefined;

/** Lower case, then the ASCII letter that people type for each Azerbaijani one. Idempotent; length is kept. */
export function foldAz(text: string): string {
  table ??= Uint16Array.from({ length: TABLE_END }, (_, unit) => foldOfUnit(unit));
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE) {
    const length = Math.min(PIECE, text.length - from);
    for (let at = 0; at < length; at++) {
      const unit = table[text.charCodeAt(from + at)] ?? NO_UNIT;
      if (unit === NO_UNIT) return foldAny(text);
      piece[at] = unit;
    }
    pieces.push(stringOf(piece.subarray(0, length)));
  }
  return pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
}

function stringOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

function foldAny(text: string): string {
  return lowerAz(text).replace(/[əıöüğşçâîû]/g, (letter) => FOLD[letter] ?? letter);
}

function foldOfUnit(unit: number): number {
  const folded = foldAny(String.fromCharCode(unit));
  return folded.length === 1 && unit !== SIGMA ? folded.charCodeAt(0) : NO_UNIT;
}

export type VowelHarmony = 'front' | 'back';

/** Last vowel of a word, lower case, or undefined where it has none. */
export function lastVowel(word: string): string | undefined {
  return /[aeəıioöuü](?=[^aeəıioöuü]*$)/.exec(lowerAz(word))?.[0];
}

/** Harmony of a word by its last vowel; front where it has none. */
export function harmonyOf(word: string): VowelHarmony {
  const vowel = lastVowel(word);
  return vowel !== undefined && 'aıou'.includes(vowel) ? 'back' : 'front';
}

/** Compare for sorting by the Azerbaijani alphabet (e ə, g ğ, h x, ı i, k q). */
export const collateAz: (a: string, b: string) => number = new Intl.Collator('az').compare;
