import { azCyrillicLines } from './az-cyrillic-view.ts';
import { unshift } from './glyph-shift.ts';
import { isVocabulary } from './lexicon.ts';
import { matchesOf, quickPattern } from './quick-pattern.ts';
import { cyrillicToLatin, HOMOGLYPHS } from './scripts.ts';
import { capitalsRead, smallCapitals } from './small-capitals.ts';
import { qualityOf } from './text-quality.ts';
import { plainView, type Span, type View } from './view.ts';

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const MARK = /\p{M}/u;
// Anything but plain Azerbaijani text: only such text pays for the slow walk.
const UNUSUAL = [
  /[\p{M}\p{Cf}\u00A0\u018E\u01DD\u0370-\u04FF\u2000-\u200A\u2010\u2011\u202F\uFF21-\uFF5A]|[^\P{Cc}\n]/u,
  /-\s*\n/u,
  /-(?<=\p{Ll}-)[ \n-]{0,3}\d/u,
  /(?<=\p{Ll})-[Zz]ad[əe]|(?<=\p{Lu})-ZADƏ|(?<=\p{Ll})-[Зз]аде/u,
  / (?<=(?<!\p{L})\p{L} ) *\p{L} +\p{L}(?!\p{L})/u,
];
// The word for son at the end of a surname, which old papers part from it: `Hüseyn-zadə`.
const SON = /^(?:[Zz]ad[əe]|ZADƏ|[Зз]аде)/u;
const SPACE = /[\u00A0\u2000-\u200A\u202F\t\r]/;
// Signs without a shape: controls, joiners, marks of direction. A reader does not see them, so they part no word.
const DROPPED = /(?!\n)[\p{Cf}\p{Cc}]/u;
const HYPHEN = /[\u2010\u2011]/;
const SPACED =
  /(?<![\p{L}\p{N}])\p{L}(?:(?: \p{Ll}(?![\p{L}\p{M}])){2,}|(?: [\p{L}.](?![\p{L}\p{M}])){3,})(?: [\p{L}.](?![\p{L}\p{M}]))*/gu;

/**
 * Makes the view the detectors read: NFC, plain spaces and hyphens, words joined over line ends and
 * letter spacing, homoglyphs folded to the script of the word. Linear in the length of the text. `quality` is
 * looked for unless the caller knows it or needs none.
 */
export function normalize(original: string, quality = qualityOf(original)): View {
  const text = smallCapitals(capitalsRead(numberSigns(azCyrillicLines(unshift(original)))));
  if (!UNUSUAL.some((pattern) => quickPattern(pattern, text).test(text)))
    return plainView(text, quality);
  const walked = walk(text);
  const spaced = joinSpaced(walked.chars, walked.origin);
  const mixed: Span[] = [];
  const folded = foldScripts(spaced.text, spaced.origin, mixed);
  const repaired = mixed.length > 0 || spaced.joined;
  return { text: folded, origin: spaced.origin, quality, mixed, repaired };
}

/** `N 12` as `№ 12`: a keyboard without the sign has nothing else for it. Length is kept. */
function numberSigns(text: string): string {
  return text.includes(' N ') ? text.replace(/(?<=[ (\n])N(?= \d)/g, '№') : text;
}

const PLAIN_END = 0x600; // units: what lies beyond is rare
let plain: Uint8Array | undefined;

/** Units that stay as they are whatever stands beside them. */
function plainUnits(): Uint8Array {
  return Uint8Array.from({ length: PLAIN_END }, (_, unit) => {
    const char = String.fromCharCode(unit);
    const isChanged = [DROPPED, SPACE, MARK, HYPHEN].some((pattern) => pattern.test(char));
    return isChanged || char === '-' || plainLetter(char) !== char ? 0 : 1;
  });
}

function walk(text: string): { chars: string; origin: Int32Array } {
  const out: string[] = []; // runs, none empty
  const origin = new Int32Array(text.length + 1);
  let length = 0;
  plain ??= plainUnits();
  for (let i = 0; i < text.length; i++) {
    const from = i;
    for (; plain[text.charCodeAt(i)] === 1; i++) origin[length++] = i;
    if (from < i) out.push(text.slice(from, i));
    if (i >= text.length) break;
    const char = text[i] ?? '';
    if (DROPPED.test(char) && !SPACE.test(char)) continue;
    if (char === '-' && LETTER.test(text[i - 1] ?? '')) {
      const next = lineContinuation(text, i + 1) ?? afterPageNumber(text, i + 1);
      if (next !== undefined) {
        i = next - 1;
        continue;
      }
      const son = SON.exec(text.slice(i + 1, i + 5))?.[0];
      if (son !== undefined) {
        out.push(LOWER.test(text[i - 1] ?? '') ? son.charAt(0).toLowerCase() : son.charAt(0));
        origin[length++] = ++i;
        continue;
      }
    }
    if (MARK.test(char) && out.length > 0) {
      const run = out[out.length - 1] ?? '';
      const composed = (run.slice(-1) + char).normalize('NFC');
      if (composed.length === 1) {
        out[out.length - 1] = run.slice(0, -1) + composed;
        continue;
      }
    }
    out.push(SPACE.test(char) ? ' ' : HYPHEN.test(char) ? '-' : plainLetter(char));
    origin[length++] = i;
  }
  origin[length] = text.length;
  return { chars: out.join(''), origin: origin.slice(0, length + 1) };
}

/** The letter a full-width or turned one stands for: `Ｑ` is Q, `ǝ` was typed for ə. */
function plainLetter(char: string): string {
  if (char >= '\uFF21' && char <= '\uFF5A') return char.normalize('NFKC');
  return char === 'ǝ' ? 'ə' : char === 'Ǝ' ? 'Ə' : char;
}

const MAX_GAP = 40; // units of white space and page number between the two halves of a word

/** Offset of the lower-case second half of a word cut by a hyphen at a line end, else undefined. */
function lineContinuation(text: string, from: number): number | undefined {
  let at = from;
  let sawLineEnd = false;
  while (at < text.length && at - from < MAX_GAP && /\s/.test(text[at] ?? '')) {
    if (text[at] === '\n') sawLineEnd = true;
    at++;
  }
  return sawLineEnd && LOWER.test(text[at] ?? '') ? at : undefined;
}

const OF_NUMBER = /^(?:nömr|say[ıl]|ünvan|seriya|kod|mənzil)/u; // what stands behind a number, no half of a word
const PAGE_NUMBER = /[ \n]{0,2}(?:- )?\d{1,3}(?: -)?[ \n](\p{Ll}{2,20})/uy;

/**
 * Offset of the second half of a word where only the number of the page stands between the two
 * (`Cəfər-10 li`), else undefined. A whole word after it is no half: `Yasamal-2 məhəlləsi`.
 */
function afterPageNumber(text: string, from: number): number | undefined {
  // `t-975 nömrəsi`, `m-64 ünvanındakı`: a letter alone is no half of a word.
  if (!LOWER.test(text[from - 2] ?? '') || !LETTER.test(text[from - 3] ?? '')) return undefined;
  PAGE_NUMBER.lastIndex = from;
  const half = PAGE_NUMBER.exec(text)?.[1];
  if (half === undefined || isVocabulary(half) || OF_NUMBER.test(half)) return undefined;
  return PAGE_NUMBER.lastIndex - half.length;
}

function joinSpaced(
  text: string,
  origin: Int32Array,
): { text: string; origin: Int32Array; joined: boolean } {
  const parts: string[] = [];
  const kept = new Int32Array(origin.length);
  let length = 0;
  let at = 0;
  let joined = false;
  const copy = (from: number, to: number) => {
    parts.push(text.slice(from, to));
    kept.set(origin.subarray(from, to), length);
    length += to - from;
  };
  for (const match of matchesOf(text, SPACED)) {
    joined = true;
    copy(at, match.index);
    const end = match.index + match[0].length;
    for (let i = match.index; i < end; i++) {
      if (text[i] !== ' ' || isWordGap(text, i)) copy(i, i + 1);
    }
    at = match.index + match[0].length;
  }
  if (!joined) return { text, origin, joined };
  copy(at, text.length);
  kept[length] = origin[text.length] ?? 0;
  return { text: parts.join(''), origin: kept.slice(0, length + 1), joined };
}

/** A space between two letter-spaced words that lost its width: before a capital after a small letter. */
function isWordGap(text: string, at: number): boolean {
  return LOWER.test(text[at - 1] ?? '') && UPPER.test(text[at + 1] ?? '');
}

const FOREIGN = /[\u0370-\u04FF]/;
const MIXED_WORD =
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]*(?:[\u0370-\u04FF][A-Za-zƏəÇçĞğİıÖöŞşÜü]|[A-Za-zƏəÇçĞğİıÖöŞşÜü][\u0370-\u04FF])[\p{L}\p{M}]*/gu;

/** Folds each word of two scripts to Latin where the letters look alike; length is kept. */
function foldScripts(text: string, origin: Int32Array, mixed: Span[]): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(MIXED_WORD, (word, at: number) => {
    if (word.length < 3) return word;
    const start = origin[at] ?? 0;
    mixed.push({ start, end: origin[at + word.length] ?? start + word.length });
    return Array.from(word, (letter) => HOMOGLYPHS[letter] ?? oneLetter(letter)).join('');
  });
}

function oneLetter(letter: string): string {
  const latin = cyrillicToLatin(letter);
  return latin.length === letter.length ? latin : letter;
}
