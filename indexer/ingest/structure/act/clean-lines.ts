import { lowerAz } from '#domain/az-text.ts';
import type { ExtractedDocument, Line } from '#domain/extracted.ts';
import { repairLetters } from './repair-letters.ts';

/** A line made ready for reading: single spaces, no layout; `indent` in signs of the source. */
export type CleanLine = {
  readonly text: string;
  readonly indent: number;
  /** Whether an empty line stood before it. */
  readonly afterGap: boolean;
  readonly page?: number | undefined;
  readonly style?: Line['style'];
};

export type CleanText = {
  readonly lines: readonly CleanLine[];
  /** True where a line is a line of a printed page, false where it is a whole paragraph. */
  readonly isLaidOut: boolean;
  /** Usual length of a full line in signs; 0 where lines are paragraphs. */
  readonly width: number;
  /** Whether words are divided at line ends, so that a hyphen there is not part of the word. */
  readonly dividesWords: boolean;
  /** Compounds that the text writes with a hyphen inside a line, cut after three signs: `proqram-tex`. */
  readonly hyphened: ReadonlySet<string>;
};

const FULL_LINE = 0.82; // share of the width from which a line is full, so that its end says nothing
const LAID_OUT_WIDTH = 175; // signs: a longer usual line is a paragraph
const DIVIDED_SHARE = 0.03; // of lines that end in a letter and a hyphen: the page divides words

/** Lines without empty ones, page numbers and Markdown signs, and what is known of the layout. */
export function cleanLines(document: ExtractedDocument): CleanText {
  const isMarkdown = document.lines.filter((line) => line.text.startsWith('## ')).length > 4;
  const lines: CleanLine[] = [];
  let afterGap = true;
  const texts = repairLetters(
    document.lines.map((line) => squeeze(isMarkdown ? withoutMarkdown(line.text) : line.text)),
  );
  for (const [index, line] of document.lines.entries()) {
    const text = tidy(texts[index] ?? '');
    if (text === '' || isPageNumber(document.lines, index, text)) {
      if (text === '') afterGap = true;
      continue;
    }
    const indent = line.text.length - line.text.trimStart().length;
    const { page, style } = line;
    lines.push({ text, indent, afterGap, page, style });
    afterGap = false;
  }
  return { lines, ...layoutOf(document, lines) };
}

/** Whether a line reaches the usual width, so that the paragraph may go on after any sign. */
export function isFullLine(line: string, clean: Pick<CleanText, 'width'>): boolean {
  return line.length >= FULL_LINE * clean.width;
}

/** One text of the lines of a paragraph: divided words are joined, other hyphens stay without a space. */
export function joinLines(lines: readonly string[], clean: CleanText): string {
  const out: string[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before === undefined) out.push(line);
    else if (!/[\p{L}\d.]-$/u.test(before)) out.push(` ${line}`);
    else if (isDivided(before, line, clean)) {
      out[out.length - 1] = before.slice(0, -1);
      out.push(line);
    } else out.push(line);
  }
  return out.join('');
}

function isDivided(before: string, next: string, clean: CleanText): boolean {
  if (!clean.dividesWords || !/^\p{Ll}/u.test(next)) return false;
  const first = /(\p{L}{1,40})-$/u.exec(before.slice(-42))?.[1];
  if (first === undefined) return false;
  return !clean.hyphened.has(lowerAz(`${first}-${next.slice(0, 3)}`));
}

function layoutOf(
  document: ExtractedDocument,
  lines: readonly CleanLine[],
): Omit<CleanText, 'lines'> {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0;
  const isText = document.mediaType === 'text/plain' || document.mediaType === 'application/pdf';
  const open = lines.filter((line) => /[\p{L}\d,-]$/u.test(line.text)).length;
  const isLaidOut =
    isText &&
    width > 20 &&
    width <= LAID_OUT_WIDTH &&
    open > 0.25 * lines.length &&
    lines.length > 6;
  const divided = lines.filter((line) => /\p{L}-$/u.test(line.text)).length;
  const dividesWords = isLaidOut && divided > DIVIDED_SHARE * lines.length;
  const hyphened = new Set<string>();
  for (const line of dividesWords ? lines : []) {
    for (const match of line.text.matchAll(/(\p{L}{2,40})-(\p{L}{3})/gu))
      hyphened.add(lowerAz(`${match[1]}-${match[2]}`));
  }
  return { isLaidOut, width: isLaidOut ? width : 0, dividesWords, hyphened };
}

// A number alone between two pages, or `- 3 -`.
function isPageNumber(lines: readonly Line[], index: number, text: string): boolean {
  if (!/^(?:[-–—]\s?)?\d{1,4}(?:\s?[-–—])?$/.test(text)) return false;
  const page = lines[index]?.page;
  if (page === undefined) return false;
  return lines[index - 1]?.page !== page || lines[index + 1]?.page !== page;
}

function withoutMarkdown(text: string): string {
  if (text.startsWith('<!--')) return '';
  return text.replace(/^\s*(?:#{1,6} |- (?=\S))/, '').replace(/\\([_*[\]])/g, '$1');
}

const SPACED_WORD = /(?<![\p{L}\d])(?:\p{L} ){2,40}\p{L}(?!\p{L})/gu;

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tidy(plain: string): string {
  return tightNumber(/(?:^| )\p{L} \p{L} \p{L}(?!\p{L})/u.test(plain) ? tightWords(plain) : plain);
}

// `M a d d ə 1 .` → `Maddə 1 .`; capitals before lower case are a numeral of its own: `I I f ə s i l`.
function tightWords(text: string): string {
  return text.replace(SPACED_WORD, (run) => {
    const letters = run.split(' ');
    const numerals = letters.findIndex((letter) => !/[IVXLC]/.test(letter));
    const isNumeral = numerals > 0 && /\p{Ll}/u.test(letters[numerals] ?? '');
    if (!isNumeral) return letters.join('');
    const word = letters.slice(numerals).join('');
    return /^(?:fəsil|bölmə)$/.test(word) ? `${letters.slice(0, numerals).join('')} ${word}` : run;
  });
}

// `6 1 . 1 . 8 .` → `61.1.8.`, `4 - 1 .` → `4-1.` at the beginning of a line.
function tightNumber(text: string): string {
  if (!/^\d[\d .–-]{0,40}[.–-]/.test(text) || !/^\d{1,4}(?: ?\d){0,3} [.–-]|^\d \d/.test(text))
    return text;
  const spaced =
    /^(?:\d{1,4}|\d(?: \d){1,3}) ?(?:[.–-] ?(?:\d{1,4}|\d(?: \d){1,3}) ?){0,6}\.(?= ?\D)/.exec(
      text,
    )?.[0];
  if (spaced === undefined) return text;
  return `${spaced.replaceAll(' ', '')} ${text.slice(spaced.length).trimStart()}`;
}
