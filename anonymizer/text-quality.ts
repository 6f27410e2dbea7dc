import { isAzCyrillic } from './az-cyrillic-view.ts';
import { isShifted } from './glyph-shift.ts';

/** Quality of Azerbaijani without its own letters, or with signs inside words: a wrong recogniser read it, or a keyboard lacked them. */
export const MISREAD = 0.3;
/** Quality of a text that a recogniser read with few slips: signs inside words betray it. */
export const SLIPS = 0.4;

const SAMPLE = 20_000; // units looked at, at each of three places
const MIN_SLIPS = 2;
// A stop or colon inside a word (no page and no address of the net), a dollar sign for Ş.
const SLIP =
  /(?<![\p{L}\p{N}.@/_-])\p{L}{2,20}[.:](?!az\b|com|net|org|me\b|ru\b|gov|edu|info|example)\p{Ll}{2,20}(?![\p{L}\p{N}.@/_])|(?<!\p{L})\$(?=[\p{Ll}]{2})/gu;
const MIN_LETTERS = 200; // fewer say nothing
const VOWEL = /[aeəıioöuüâîûéаеәыиоөуүяюэё0369@]/iu;
const AZERBAIJANI = /(?<!\p{L})(?:ve|va|və|ile|ila|ilə|bu|bir|uzre|üzrə|olan|ilo|vo)(?!\p{L})/iu;
// UTF-8 read as Latin-1 or Windows-1252: `ə` gives `É™`, `ş` gives `ÅŸ`.
const DOUBLE_READ = /É[™\u0080-\u009F]|[ÄÅÃ][\u0080-\u00BF±Ÿž‡]/g;

/**
 * How readable a text is, 0 … 1. 0: the letters cannot be trusted (shifted glyphs, replacement and control
 * signs, wrong encodings, lost vowels); 0.3: Azerbaijani without its own letters, or signs inside words, as
 * wrong recognition gives; 0.5: Azerbaijani in Cyrillic; 0.8: another language in Cyrillic; else 1.
 */
export function qualityOf(text: string): number {
  if (text.length <= 3 * SAMPLE) return qualityOfPart(text);
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return Math.min(
    ...[0, middle, text.length - SAMPLE].map((at) => qualityOfPart(text.slice(at, at + SAMPLE))),
  );
}

function qualityOfPart(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/[\uE000-\uF8FF\uFFFD]/g) > 3) return 0;
  const letters = count(/\p{L}/gu);
  if (letters < MIN_LETTERS) return 1;
  if (count(DOUBLE_READ) > 3 || count(/\p{L}(?![\t\n\v\f\r])\p{Cc}/gu) > 3) return 0;
  const words = text.match(/\p{L}{2,}/gu) ?? [''];
  const isFrequent = (pattern: RegExp) => count(pattern) > words.length * 0.02;
  if (isFrequent(/\p{L}\?\p{Ll}/gu) || isShifted(text)) return 0;
  const long = words.filter((word) => word.length >= 4);
  const mute = long.filter((word) => !VOWEL.test(word)).length;
  if (mute > 5 && mute > long.length * 0.2) return 0;
  if (isFrequent(/(?<![\p{L}\p{N}])[\d+)]\p{Ll}{3}/gu)) return 0;
  if (isAzCyrillic(text)) return 0.5;
  if (count(/[\u0400-\u04FF]/g) > letters * 0.5) return 0.8;
  if (isFrequent(/[a-z][а-я](?=[a-z])/gu) && count(/[a-z]я/g) > words.length * 0.05) return 0.4;
  if (isFrequent(/\p{Ll}[@$¢¥!:)}{\d]\p{Ll}/gu)) return MISREAD;
  const own = count(/[əƏıİşŞğĞçÇöÖüÜ]/g);
  if (AZERBAIJANI.test(text) && own < letters * 0.02) return MISREAD;
  if (count(SLIP) >= MIN_SLIPS && count(SLIP) > words.length * 0.002) return SLIPS;
  return 1;
}
