import { isAzCyrillic } from './az-cyrillic-view.ts';
import { isShifted } from './glyph-shift.ts';
import { isOrdinary, quickPattern } from './quick-pattern.ts';

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

const LOST = /[\uE000-\uF8FF\uFFFD]/g;
const LETTERS = /\p{L}+/gu;
const CONTROL_IN_WORD = /\p{L}(?![\t\n\v\f\r])\p{Cc}/gu;
const QUESTION_IN_WORD = /\p{L}\?\p{Ll}/gu;
const SIGN_BEFORE_WORD = /(?<![\p{L}\p{N}])[\d+)]\p{Ll}{3}/gu;
const SIGN_IN_WORD = /\p{Ll}[@$¢¥!:)}{\d]\p{Ll}/gu;
const CYRILLIC = /[\u0400-\u04FF]/g;
const CYRILLIC_IN_LATIN = /[a-z][а-я](?=[a-z])/gu;
const YA_IN_LATIN = /[a-z]я/g;
const OWN = /[əƏıİşŞğĞçÇöÖüÜ]/g;
// The letter that Turkish lacks, and one that it has not: a Turkish keyboard or recogniser loses `ə` alone.
const SCHWA = /[əƏ]/g;
const Q = /q/gi;

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
  const count = (pattern: RegExp) => text.match(quickPattern(pattern, text))?.length ?? 0;
  if (count(LOST) > 3) return 0;
  const lettersOf = isOrdinary(text)
    ? (run: string) => run.length
    : (run: string) => Array.from(run).length;
  const runs = text.match(quickPattern(LETTERS, text)) ?? [];
  const letters = runs.reduce((sum, run) => sum + lettersOf(run), 0);
  if (letters < MIN_LETTERS) return 1;
  if (count(DOUBLE_READ) > 3 || count(CONTROL_IN_WORD) > 3) return 0;
  const found = runs.filter((run) => lettersOf(run) >= 2);
  const words = found.length === 0 ? [''] : found;
  const isFrequent = (pattern: RegExp) => count(pattern) > words.length * 0.02;
  if (isFrequent(QUESTION_IN_WORD) || isShifted(text)) return 0;
  const long = words.filter((word) => word.length >= 4);
  const mute = long.filter((word) => !VOWEL.test(word)).length;
  if (mute > 5 && mute > long.length * 0.2) return 0;
  if (isFrequent(SIGN_BEFORE_WORD)) return 0;
  if (isAzCyrillic(text)) return 0.5;
  if (count(CYRILLIC) > letters * 0.5) return 0.8;
  if (isFrequent(CYRILLIC_IN_LATIN) && count(YA_IN_LATIN) > words.length * 0.05) return 0.4;
  if (isFrequent(SIGN_IN_WORD)) return MISREAD;
  if (count(OWN) < letters * 0.02 && AZERBAIJANI.test(text)) return MISREAD;
  if (count(SCHWA) < letters * 0.005 && count(Q) > letters * 0.005 && AZERBAIJANI.test(text))
    return MISREAD;
  const slips = count(SLIP);
  if (slips >= MIN_SLIPS && slips > words.length * 0.002) return SLIPS;
  return 1;
}
