import { cyrillicToLatin, HOMOGLYPHS } from './scripts.ts';
import { plainView, type Span, type View } from './view.ts';

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const MARK = /\p{M}/u;
// Anything but plain Azerbaijani text: only such text pays for the slow walk.
const UNUSUAL =
  /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF\u00A0\u2000-\u200A\u202F\t\r\u0400-\u04FF\u2010\u2011]|-\s*\n|(?:(?<!\p{L})\p{L} +){2}\p{L}(?!\p{L})/u;
const DROPPED = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const SPACE = /[\u00A0\u2000-\u200A\u202F\t\r]/;
const HYPHEN = /[\u2010\u2011]/;
const SPACED =
  /(?<![\p{L}\p{N}])\p{L}(?:(?: \p{Ll}(?![\p{L}\p{M}])){2,}|(?: \p{L}(?![\p{L}\p{M}])){3,})/gu;

/**
 * Makes the view the detectors read: NFC, plain spaces and hyphens, words joined over line ends and
 * letter spacing, homoglyphs folded to the script of the word. Linear in the length of the text.
 */
export function normalize(text: string): View {
  const quality = qualityOf(text);
  if (!UNUSUAL.test(text)) return plainView(text, quality);
  const plain = walk(text);
  const spaced = joinSpaced(plain.chars, plain.origin);
  const mixed: Span[] = [];
  const folded = foldScripts(spaced.text, spaced.origin, mixed);
  const repaired = mixed.length > 0 || spaced.joined;
  return { text: folded, origin: Int32Array.from(spaced.origin), quality, mixed, repaired };
}

function walk(text: string): { chars: string; origin: number[] } {
  const out: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (DROPPED.test(char)) continue;
    if (char === '-' && LETTER.test(text[i - 1] ?? '')) {
      const next = lineContinuation(text, i + 1);
      if (next !== undefined) {
        i = next - 1;
        continue;
      }
    }
    if (MARK.test(char) && out.length > 0) {
      const composed = ((out[out.length - 1] ?? '') + char).normalize('NFC');
      if (composed.length === 1) {
        out[out.length - 1] = composed;
        continue;
      }
    }
    out.push(SPACE.test(char) ? ' ' : HYPHEN.test(char) ? '-' : char);
    origin.push(i);
  }
  origin.push(text.length);
  return { chars: out.join(''), origin };
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

function joinSpaced(
  text: string,
  origin: number[],
): { text: string; origin: number[]; joined: boolean } {
  const parts: string[] = [];
  const kept: number[] = [];
  let at = 0;
  let joined = false;
  const copy = (from: number, to: number) => {
    parts.push(text.slice(from, to));
    for (let i = from; i < to; i++) kept.push(origin[i] ?? 0);
  };
  for (const match of text.matchAll(SPACED)) {
    joined = true;
    copy(at, match.index);
    for (let i = match.index; i < match.index + match[0].length; i++) {
      if (text[i] !== ' ') copy(i, i + 1);
    }
    at = match.index + match[0].length;
  }
  if (!joined) return { text, origin, joined };
  copy(at, text.length);
  kept.push(origin[text.length] ?? 0);
  return { text: parts.join(''), origin: kept, joined };
}

const CYRILLIC = /[\u0400-\u04FF]/;
const MIXED_WORD =
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]*(?:[\u0400-\u04FF][A-Za-zƏəÇçĞğİıÖöŞşÜü]|[A-Za-zƏəÇçĞğİıÖöŞşÜü][\u0400-\u04FF])[\p{L}\p{M}]*/gu;

/** Folds each word of two scripts to Latin where the letters look alike; length is kept. */
function foldScripts(text: string, origin: readonly number[], mixed: Span[]): string {
  if (!CYRILLIC.test(text)) return text;
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

/**
 * How readable the text is, 0 … 1: shifted glyphs, replacement signs and Azerbaijani without its own
 * letters lower it. Texts in Cyrillic or foreign languages are not damaged.
 */
function qualityOf(text: string): number {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 200) return 1;
  const replaced = sample.match(/\uFFFD/g)?.length ?? 0;
  if (replaced > 3) return 0;
  const words = sample.match(/\p{L}{2,}/gu)?.length ?? 1;
  const shifted = sample.match(/(?<![\p{L}\p{N}])[\d+)]\p{Ll}{3,}/gu)?.length ?? 0;
  if (shifted / words > 0.02) return 0;
  const cyrillic = sample.match(/[\u0400-\u04FF]/g)?.length ?? 0;
  if (cyrillic / letters > 0.5) return 0.8;
  const own = sample.match(/[əƏıİşŞğĞçÇöÖüÜ]/g)?.length ?? 0;
  const azerbaijani = /(?<!\p{L})(?:ve|və|ile|ilə|bu|bir|uzre|üzrə|olan)(?!\p{L})/iu.test(sample);
  if (azerbaijani && own / letters < 0.02) return 0.3;
  return 1;
}
