import { AZ_CYRILLIC } from '#domain/az-cyrillic.ts';
import { lowerAz } from '#domain/az-text.ts';

/** Script of a token as it was written. */
export type Script = 'latin' | 'cyrillic' | 'digits' | 'other';

// Cyrillic letters that look like a Latin one (scans, copied codes): same length.
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ү: 'y',
  ө: 'ö',
};

const ONLY_AZERBAIJANI = /[ғҝҹөүјһ]/;
const CYRILLIC = /[\u0400-\u04ff]/;

/** True where a text is Azerbaijani in Cyrillic letters: it shows letters that Russian has not. */
export function isAzCyrillic(text: string): boolean {
  return (
    /[\u0400-\u04ff]{2}/.test(text) && /[ғҝҹөүһҒҜҸӨҮҺ]|[\u0400-\u04ff]ə|ə[\u0400-\u04ff]/.test(text)
  );
}

/**
 * A lower-case word in one script: look-alikes in a mostly-Latin word become Latin, Azerbaijani Cyrillic
 * is transliterated (`azCyrillic` says that the text around it is), Russian stays. Length is kept.
 */
export function oneScript(word: string, azCyrillic: boolean): string {
  if (!CYRILLIC.test(word)) return word;
  const letters = [...word].filter((sign) => sign !== 'ə' && /\p{L}/u.test(sign));
  const cyrillic = letters.filter((sign) => CYRILLIC.test(sign)).length;
  if (cyrillic * 2 < letters.length) {
    // One letter that looks like no Latin one shows that the word was typed by sound.
    const byShape = [...word].every((sign) => !CYRILLIC.test(sign) || sign in LOOK_ALIKE);
    return replaceBy(word, byShape ? LOOK_ALIKE : AZ_CYRILLIC);
  }
  return azCyrillic || word.includes('ə') || ONLY_AZERBAIJANI.test(word)
    ? replaceBy(word, AZ_CYRILLIC)
    : word;
}

function replaceBy(word: string, table: Readonly<Record<string, string>>): string {
  return word.replace(/[\u0400-\u04ff]/g, (sign) => table[sign] ?? sign);
}

/** Script of a word. */
export function scriptOf(word: string): Script {
  if (/^[0-9.]+$/.test(word)) return 'digits';
  if (CYRILLIC.test(word)) return 'cyrillic';
  return /[a-zəıöüğşç]/.test(lowerAz(word)) ? 'latin' : 'other';
}
