import { upperAz } from '#domain/az-text.ts';
import { bySigns, linesOf, piecesOf, type Rewrite, rewritten } from './rewrite.ts';
import { personMentions } from './span-classes.ts';

const HEADER_LINES = 5; // title, place and date, court, panel and parties

/**
 * Person mentions in Azerbaijani upper case: four of five whole, the rest in their first word only
 * (`MƏMMƏDOV Vüqar`); in three of ten documents the header lines as well.
 */
export const capitals: Rewrite = (document, random) => {
  const { text, gold } = document;
  const pieces = piecesOf(text);
  const raise = (start: number, end: number) => {
    for (let i = start; i < end; i++) pieces[i] = upperAz(text.charAt(i));
  };
  for (const { start, end, surface } of personMentions(gold)) {
    const firstWord = surface.indexOf(' ');
    raise(start, random() < 0.8 || firstWord < 0 ? end : start + firstWord);
  }
  if (random() < 0.3)
    for (const { start, end } of [...linesOf(text)].slice(0, HEADER_LINES)) raise(start, end);
  return rewritten(document, pieces);
};

const HEADING_LENGTH = 60; // signs: longer lines are sentences

/** Seven of ten person mentions and headings with a space after each letter: `Q Ə R A R`. */
export const letterSpaced: Rewrite = (document, random) => {
  const { text, gold } = document;
  const pieces = piecesOf(text);
  const wordGap = random() < 0.8 ? '  ' : '   ';
  const spread = (start: number, end: number) => {
    for (let i = start; i < end; i++) {
      if (text[i] === ' ') pieces[i] = wordGap;
      else if (i + 1 < end && text[i + 1] !== ' ') pieces[i] = `${text.charAt(i)} `;
    }
  };
  for (const { start, end } of personMentions(gold)) if (random() < 0.7) spread(start, end);
  for (const { start, end } of linesOf(text))
    if (isHeading(text.slice(start, end)) && random() < 0.7) spread(start, end);
  return rewritten(document, pieces);
};

function isHeading(line: string): boolean {
  return line.length <= HEADING_LENGTH && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
}

const ASCII: Readonly<Record<string, string>> = {
  ə: 'e',
  Ə: 'E',
  ı: 'i',
  İ: 'I',
  ö: 'o',
  Ö: 'O',
  ü: 'u',
  Ü: 'U',
  ğ: 'g',
  Ğ: 'G',
  ş: 's',
  Ş: 'S',
  ç: 'c',
  Ç: 'C',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '№': 'N',
};

/** The whole text as typed on a keyboard without Azerbaijani letters. */
export const noDiacritics: Rewrite = (document) => bySigns(document, ASCII);
