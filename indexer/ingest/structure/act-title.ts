import type { Line } from '#domain/extracted.ts';
import type { ActLine } from './act-lines.ts';
import { isCapitals, lineJoiner } from './paragraphs.ts';

const FIRST_LINES = 30; // the title stands on page 1; the PDF's own Title field is often wrong

/** Title of an act by its first page: the first run of lines in capitals, else what stands before the text. */
export function titleOf(lines: readonly Line[], read: readonly ActLine[]): string {
  const join = lineJoiner(lines);
  const texts = read
    .slice(0, FIRST_LINES)
    .map((line) => (line.type === 'text' || line.type === 'annex' ? line.text : undefined));
  const start = texts.findIndex((text) => text !== undefined && isTitleLine(text));
  if (start >= 0) {
    const length = texts.slice(start).findIndex((text) => text === undefined || !isTitleLine(text));
    return join(texts.slice(start, length < 0 ? undefined : start + length).filter((text) => text !== undefined));
  }
  const before = texts.slice(0, Math.max(0, texts.indexOf(undefined)));
  const named = before.findLast((text) => text !== undefined && /(?:haqqında|barədə)$/u.test(text.trim()));
  return named ?? join(before.filter((text) => text !== undefined && text !== '').slice(0, 3));
}

function isTitleLine(text: string): boolean {
  return text.length > 5 && isCapitals(text) && !/^\(/.test(text) && /\p{L}{3}/u.test(text);
}
