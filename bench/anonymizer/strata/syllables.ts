import { lowerAz } from '#domain/az-text.ts';

const VOWELS = 'aeəıioöuü';
const LEAST = 2; // letters on each side of a hyphen: one letter is neither left nor carried

/**
 * Offsets in a word of letters before which it may be broken at the line end: before the last consonant
 * in front of a vowel, or between two vowels. Source: Azerbaijani spelling rules on carrying a word by syllables.
 */
export function syllableBorders(word: string): readonly number[] {
  const isVowel = [...lowerAz(word)].map((letter) => VOWELS.includes(letter));
  const borders: number[] = [];
  let seen = false;
  for (let i = 0; i < isVowel.length; i++) {
    const opens = isVowel[i] ? isVowel[i - 1] === true : isVowel[i + 1] === true;
    if (seen && opens && i >= LEAST && word.length - i >= LEAST) borders.push(i);
    seen ||= isVowel[i] === true;
  }
  return borders;
}
