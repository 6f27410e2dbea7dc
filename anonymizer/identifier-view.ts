import { quickPattern } from './quick-pattern.ts';
import { cyrillicToLatin, HOMOGLYPHS } from './scripts.ts';

const AZ_CYRILLIC_LETTER = /[әғҝҹһөүӘҒҜҸҺӨҮ]/;
const CYRILLIC = /[\u0400-\u04FF]/;
const CYRILLIC_LETTERS = /[\u0400-\u04FF]/g;
const CODE_TOKEN = /(?<![\p{L}\p{N}])[\p{Lu}\d]{1,34}(?![\p{L}\p{N}])/gu;
const MISREAD_TOKEN = /(?<![\p{L}\p{N}])[\dOОIl|oо]{2,20}(?![\p{L}\p{N}])/gu;
// A list's next number ("2. …", "3) …") is no part of the number at the end of the line before.
const CUT_NUMBER = /(?<=[\dA-Z][-/]?)\n(?=(?!\d{1,3}[.)] )[\dA-Z])/g;
const CUT_COUNTRY = /(?<=(?:AZ|AZE))\n(?=\d)/g;

let last = { text: '', view: '' };

/**
 * The text in which identifiers and addresses are looked for, unit for unit as long as the view: Azerbaijani
 * in Cyrillic letters as Latin, look-alike capitals of codes as Latin, O and I between digits as 0 and 1,
 * line ends inside numbers as spaces.
 */
export function identifierView(text: string): string {
  // Identifiers and addresses are looked for one after the other.
  if (text !== last.text) last = { text, view: viewOf(text) };
  return last.view;
}

function viewOf(text: string): string {
  const latin = CYRILLIC.test(text) ? latinCodes(latinLines(text)) : text;
  return latin
    .replace(quickPattern(MISREAD_TOKEN, latin), asDigits)
    .replace(CUT_NUMBER, ' ')
    .replace(CUT_COUNTRY, ' ')
    .replace(/(?<=\d)[–−](?=\d)/g, '-');
}

function asDigits(token: string): string {
  return /\d/.test(token) ? token.replace(/[OОoо]/g, '0').replace(/[Il|]/g, '1') : token;
}

/** Lines with a letter that only Azerbaijani Cyrillic has, in Latin letters; each Cyrillic unit gives one unit. */
export function latinLines(text: string): string {
  if (!AZ_CYRILLIC_LETTER.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (AZ_CYRILLIC_LETTER.test(line) ? line.replace(CYRILLIC_LETTERS, oneUnit) : line))
    .join('\n');
}

function oneUnit(letter: string): string {
  return (cyrillicToLatin(letter) || "'").slice(0, 1);
}

/** Capitals of short or mixed codes (`10-АВ-123`, `7КQ2М9Х`) as Latin where every one of them looks Latin. */
function latinCodes(text: string): string {
  return text.replace(CODE_TOKEN, (token) => {
    if (!CYRILLIC.test(token) || (token.length > 3 && !/[\dA-Z]/.test(token))) return token;
    const latin = Array.from(token, (letter) => HOMOGLYPHS[letter] ?? letter).join('');
    return CYRILLIC.test(latin) ? token : latin;
  });
}
