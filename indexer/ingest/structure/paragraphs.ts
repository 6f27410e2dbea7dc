import { lowerAz } from '#domain/az-text.ts';
import type { ExtractedDocument, Line } from '#domain/extracted.ts';
import { withoutLetterSpacing } from './letter-spacing.ts';

/** A paragraph put together from layout lines; spaces are single, line ends gone. */
export type Paragraph = { readonly text: string; readonly isStruck: boolean };

const MIN_INDENT = 3; // spaces: fewer are noise of the layout
const INDENTED_SHARE = 0.05; // of the lines: below it the text has no indents to go by
const REPEATS = 3; // pages that must carry the same line before it counts as a running header

/**
 * Paragraphs of a document in order. HTML and Word lines are paragraphs already; in layout text an indent
 * or a blank line begins one; a line that `standsAlone` is one, and where the layer has no indents a full stop before a capital does.
 */
export function paragraphsOf(
  document: ExtractedDocument,
  standsAlone: (line: string) => boolean = () => false,
): readonly Paragraph[] {
  const lines = withoutFurniture(
    document.lines.map((line) => ({ ...line, text: withoutLetterSpacing(line.text) })),
  );
  const isLaidOut =
    document.mediaType === 'application/pdf' ||
    (document.mediaType === 'text/plain' && !hasParagraphLines(lines));
  if (!isLaidOut) {
    return lines
      .map((line) => ({ text: squeeze(line.text), isStruck: line.style === 'struck' }))
      .filter((paragraph) => paragraph.text !== '');
  }
  const joiner = lineJoiner(lines);
  const hasIndents = isIndented(lines);
  const paragraphs: Paragraph[] = [];
  let parts: string[] = [];
  let previous: Line | undefined;
  let isAfterBlank = false;
  const flush = (): void => {
    const text = joiner(parts);
    if (text !== '') paragraphs.push({ text, isStruck: false });
    parts = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') {
      isAfterBlank = true; // a page break leaves one in mid-sentence too
      continue;
    }
    const begins =
      standsAlone(line.text) ||
      (previous !== undefined && standsAlone(previous.text)) ||
      isSignature(line.text) ||
      (hasIndents ? indentOf(line.text) > 0 : endsBefore(previous?.text, line.text)) ||
      (isAfterBlank && (isEnded(previous?.text) || breaksAtBlank(previous, line)));
    if (begins) flush();
    parts.push(line.text);
    previous = line;
    isAfterBlank = false;
  }
  flush();
  return paragraphs;
}

/** Lines without page numbers, form feeds and headers that the pages repeat. */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const pages = new Map<number, { first: string; last: string }>();
  for (const line of lines) {
    const text = squeeze(line.text);
    if (line.page === undefined || text === '') continue;
    pages.set(line.page, { first: pages.get(line.page)?.first ?? text, last: text });
  }
  const numbers = pageNumbers(lines);
  const counts = new Map<string, number>();
  for (const { first, last } of pages.values()) {
    for (const text of new Set([first, last])) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return lines.flatMap((line) => {
    const text = squeeze(line.text);
    const page = line.page === undefined ? undefined : pages.get(line.page);
    const isEdge = page !== undefined && (page.first === text || page.last === text);
    if (
      isEdge &&
      (isPageNumber(text) || ((counts.get(text) ?? 0) >= REPEATS && !/[.:;]$/.test(text)))
    )
      return [];
    if (DASHED_NUMBER.test(text) || numbers.has(line)) return [];
    return [{ ...line, text: line.text.replaceAll('\f', '') }];
  });
}

const DASHED_NUMBER = /^[-–—] ?(\d{1,4}) ?[-–—]$/;

/** Bare numbers that count the pages of a text without pages: all its lines of a number, one by one from 1 or 2, inside sentences. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter(
    ({ text, page }) => page === undefined && /^-? ?\d{1,3} ?-?$/.test(squeeze(text)),
  );
  const values = found.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
  const first = values[0] ?? 0;
  const isCount = (first === 1 || first === 2) && values.every((value, i) => value === first + i);
  const isInside = (line: Line) => !isEnded(lines[lines.indexOf(line) - 1]?.text);
  return new Set(isCount ? found.filter(isInside) : []);
}

function isPageNumber(text: string): boolean {
  return /^(?:səh(?:ifə|\.)? ?)?\d{1,4}(?: ?\/ ?\d{1,4})?$/i.test(text);
}

/** Spaces, tabs and line ends as single spaces, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indentOf(line: string): number {
  const lead = /^[ \t\u00a0]{0,200}/.exec(line)?.[0] ?? '';
  return lead.includes('\t') || lead.length >= MIN_INDENT ? 1 : 0;
}

const PARAGRAPH_LENGTH = 160; // signs: a printed line is shorter
const PARAGRAPH_SHARE = 0.15; // of the lines that must be longer

/** Whether a plain text has a paragraph on each line instead of a printed line. */
function hasParagraphLines(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const long = filled.filter((line) => squeeze(line.text).length > PARAGRAPH_LENGTH).length;
  return long > filled.length * PARAGRAPH_SHARE;
}

function isIndented(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const indented = filled.filter((line) => indentOf(line.text) > 0).length;
  return indented >= filled.length * INDENTED_SHARE;
}

function isEnded(line: string | undefined): boolean {
  return line === undefined || /[.:;!?]["”»)]?$/.test(line.trim());
}

/** A blank line parts paragraphs unless it is that of a page break or the next line goes on in small letters. */
function breaksAtBlank(previous: Line | undefined, line: Line): boolean {
  return previous?.page === line.page && /^\s*["“„«(]?[\p{Lu}\d]/u.test(line.text);
}

/** `Sədrlik edən Ad Soyad`, `Hakim: A.Soyad`: the line below the text. */
function isSignature(line: string): boolean {
  return line.length < 80 && /^\s*(?:Sədrlik edən|Hakim|Hakimlər|Katib)[: ](?![^\n]*,)/u.test(line);
}

// A word broken by a hyphen, or an initial whose surname follows.
const GOES_ON = /\p{L}-$|(?<![\p{L}\p{N}.]|\p{Lu}\p{L}{1,24} )(?:\p{Lu}\.){1,2}$/u;

// `Soyadov İ.` above `S. bildirdi`: the second initial of the name.
const INITIAL_END = /(?<![\p{L}\p{N}])\p{Lu}\.$/u;
const INITIAL_FIRST = /^\p{Lu}\. ?\p{Ll}/u;
// Short words of addresses, behind which a name or a number stands.
const OF_ADDRESS =
  /(?<![\p{L}\p{N}])(?:küç|prosp|döng|mən|bina|məh|qəs|ул|просп|пер|пос|кв|наб|мкр)\.$/iu;

/** Whether a paragraph ends between two lines that carry no indent. */
function endsBefore(previous: string | undefined, line: string): boolean {
  if (previous === undefined) return true;
  const text = line.trim();
  const last = previous.trim();
  if (INITIAL_END.test(last) && INITIAL_FIRST.test(text)) return false;
  if (OF_ADDRESS.test(last) && /^[\p{L}\p{N}]/u.test(text)) return false;
  if (GOES_ON.test(last) || (last.endsWith(':') && /^\d{5}/.test(text))) return false;
  if (/[.:;!?]["”»)]?$/.test(last))
    return /^["“„«(]?[\p{Lu}\d]/u.test(text) && !/^\d{4}-c/.test(text);
  return isCapitals(last) !== isCapitals(text) && /^\p{Lu}/u.test(text);
}

/** Whether all letters of a line are capitals; a line without letters is none. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A function that joins layout lines; whether a hyphen at a line end stays is learnt from the other lines. */
export function lineJoiner(lines: readonly Line[]): (parts: readonly string[]) => string {
  const hyphened = new Set<string>();
  for (const line of lines) {
    for (const match of line.text.matchAll(/(\p{L}{2,40})-(\p{L}{3})/gu)) {
      hyphened.add(lowerAz(`${match[1] ?? ''}-${match[2] ?? ''}`));
    }
  }
  return (parts) => {
    const pieces: string[] = [];
    for (const part of parts) {
      const next = squeeze(part);
      const last = pieces.at(-1);
      if (last === undefined) pieces.push(next);
      else if (!/[\p{L}\p{N}]-$/u.test(last)) pieces.push(` ${next}`);
      else if (isWordBreak(last, next, hyphened)) {
        pieces[pieces.length - 1] = last.slice(0, -1);
        pieces.push(next);
      } else pieces.push(next);
    }
    return pieces.join('').trim();
  };
}

/** `İnfor-⏎masiya` is one word; `2019-⏎cu`, `ayrı-⏎ayrı`, `MM-⏎in` keep the hyphen. */
function isWordBreak(last: string, next: string, hyphened: ReadonlySet<string>): boolean {
  const left = lowerAz(/(\p{L}{1,40})-$/u.exec(last.slice(-42))?.[1] ?? '');
  const right = lowerAz(/^\p{L}{1,40}/u.exec(next)?.[0] ?? '');
  if (left === '' || right === '') return false;
  if (!/^\p{Ll}/u.test(next) && !goesOnInCapitals(last, next)) return false;
  if (/\p{Lu}{2}-$/u.test(last) && /^\p{Ll}/u.test(next)) return false;
  if (left.length > 2 && right.startsWith(left)) return false; // `ayrı-ayrı`
  return !hyphened.has(`${left}-${right.slice(0, 3)}`);
}

/** `MƏM-⏎MƏDOV`; letters before a number are a series (`AZE-⏎AA 1234567`), short ones abbreviations. */
function goesOnInCapitals(last: string, next: string): boolean {
  const left = /(?<!\p{L})\p{Lu}{1,24}(?=-$)/u.exec(last.slice(-26))?.[0] ?? '';
  const right = /^\p{Lu}{2,24}(?![\p{L}\p{N}-]| ?\d)/u.exec(next)?.[0] ?? '';
  if (/^(?:OĞLU|QIZI)/u.test(left + right)) return true;
  return VOWEL.test(left) && VOWEL.test(right) && left.length + right.length >= MIN_DIVIDED;
}

const VOWEL = /[AEƏIİOÖUÜАЕЁИОУЫЭЮЯ]/u; // a part of a word has one, an abbreviation seldom
const MIN_DIVIDED = 5; // letters of a word that is divided
