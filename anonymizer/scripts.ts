import { AZ_CYRILLIC } from '#domain/az-cyrillic.ts';
import { upperAz } from '#domain/az-text.ts';
import { remembered } from './remembered.ts';

/** Cyrillic and Greek letters that look like a Latin one. */
export const HOMOGLYPHS: Readonly<Record<string, string>> = {
  а: 'a',
  А: 'A',
  е: 'e',
  Е: 'E',
  о: 'o',
  О: 'O',
  р: 'p',
  Р: 'P',
  с: 'c',
  С: 'C',
  х: 'x',
  Х: 'X',
  у: 'y',
  У: 'Y',
  к: 'k',
  К: 'K',
  В: 'B',
  Н: 'H',
  М: 'M',
  Т: 'T',
  і: 'i',
  І: 'I',
  ј: 'j',
  Ј: 'J',
  ә: 'ə',
  Ә: 'Ə',
  ѕ: 's',
  Ѕ: 'S',
  һ: 'h',
  Һ: 'H',
  ԛ: 'q',
  ԝ: 'w',
  ү: 'ü',
  Ү: 'Ü',
  ө: 'ö',
  Ө: 'Ö',
  α: 'a',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  υ: 'u',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};

/** Cyrillic (Russian and Azerbaijani) to the Azerbaijani Latin alphabet, lower case. Source: law of 1991 on the Latin script. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...AZ_CYRILLIC,
  ё: 'yo',
  ә: 'ə',
  ц: 's',
  щ: 'ş',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
};

/** A text in Cyrillic letters as the Azerbaijani alphabet writes it; other letters stay. */
export function cyrillicToLatin(text: string): string {
  return text.replace(/[\u0400-\u04FF]/g, (letter) => {
    const lower = letter.toLowerCase();
    const latin = CYRILLIC[lower];
    if (latin === undefined) return letter;
    return lower === letter ? latin : upperAz(latin.slice(0, 1)) + latin.slice(1);
  });
}

/** True where a word has a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  return /[\u0400-\u04FF]/.test(word);
}

/**
 * The sound key that spellings of one name share over scripts: `Məmmədov`, `Mammadov`, `Мамедов` →
 * `memedov`. Input is a folded word. Only for names of a record: it makes many words equal.
 */
export function soundKey(folded: string): string {
  return soundOf(folded);
}

const soundOf = remembered((folded) =>
  folded
    .replace(/kh/g, 'x')
    .replace(/ts/g, 's')
    .replace(/yo/g, 'e')
    .replace(/gh|qh/g, 'g')
    .replace(/sh/g, 's')
    .replace(/ch/g, 'c')
    .replace(/zh|dzh|dj/g, 'c')
    .replace(/j/g, 'c')
    .replace(/q/g, 'g')
    .replace(/a/g, 'e')
    .replace(/y/g, '')
    .replace(/u/g, 'o')
    .replace(/(.)\1+/g, '$1')
    .replace(/h/g, 'x')
    .replace(/ie/g, 'e'),
);
