import type { CleanLine } from './clean-lines.ts';
import { withoutMarks } from './marks.ts';

const MAX_TITLE_LINES = 4;
const APPROVED = /təsdiq (?:edilmişdir|olunmuşdur)|qüvvəyə|^\(/iu;
const OTHER_HEADING = /^MÜNDƏRİCAT$|^(?:ÜMUMİ|XÜSUSİ) HİSS|BÖLMƏ|FƏSİL/u;

/**
 * Title of an act by its first page: the first lines in capitals or in quotes, never the file's own
 * properties, which are often those of another act.
 */
export function titleOf(lines: readonly CleanLine[]): string {
  const texts = lines
    .slice(0, 12)
    .map((line) => withoutMarks(line.text).text)
    .filter((text) => text !== '');
  const quoted = texts.find((text) => /^["“„«]\p{Lu}/u.test(text));
  if (quoted !== undefined) return quoted;
  const from = texts.findIndex(isCapital);
  if (from === -1) return texts.find((text) => !APPROVED.test(text)) ?? '';
  const title: string[] = [];
  for (const text of texts.slice(from, from + MAX_TITLE_LINES)) {
    if (title.length > 0 && (!isCapital(text) || OTHER_HEADING.test(text))) break;
    title.push(text);
  }
  return title.join(' ');
}

function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
