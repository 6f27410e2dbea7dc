import type { CleanLine } from './clean-lines.ts';
import { isEndHeading } from './endnotes.ts';
import { articleHeading, groupHeading } from './headings.ts';
import { withoutMarks } from './marks.ts';

/** Parts of an act's lines: what stands before the body, the body, and the lists after it. */
export type ActParts = {
  readonly front: readonly CleanLine[];
  readonly body: readonly CleanLine[];
  readonly end: readonly CleanLine[];
};

const CONTENTS = /^(?:MÜNDƏRİCAT|Mündəricat)$/u;

/**
 * Splits an act. A table of contents before the body repeats its headings, so the body begins at the last
 * "Maddə 1" before the lists; it ends at the first list or table of contents after the articles.
 */
export function actParts(lines: readonly CleanLine[]): ActParts {
  const articles: number[] = [];
  const firsts: number[] = [];
  for (const [index, line] of lines.entries()) {
    const heading = articleHeading(withoutMarks(line.text).text);
    if (heading === undefined) continue;
    articles.push(index);
    if (heading.number === '1') firsts.push(index);
  }
  const first = articles[0] ?? 0;
  const listed = lines.findIndex((line, index) => index > first && isEndHeading(line.text));
  const bodyEnd = listed === -1 ? lines.length : listed;
  if (articles.length === 0)
    return { front: [], body: lines.slice(0, bodyEnd), end: lines.slice(bodyEnd) };
  const start = firsts.filter((index) => index < bodyEnd).at(-1) ?? first;
  const from = headingsBefore(lines, start, articles);
  const contents = lines.findIndex(
    (line, index) => index > start && index < bodyEnd && CONTENTS.test(line.text),
  );
  const to = contents === -1 ? bodyEnd : contents;
  return { front: lines.slice(0, from), body: lines.slice(from, to), end: lines.slice(bodyEnd) };
}

const HEADINGS_REACH = 16; // lines: part, section and chapter with their titles

/** First heading of a part, section or chapter in the lines right before the first article. */
function headingsBefore(
  lines: readonly CleanLine[],
  article: number,
  articles: readonly number[],
): number {
  const before = articles.filter((index) => index < article).at(-1) ?? -1;
  let found = article;
  let chapters = 0;
  for (let index = article - 1; index > before && index >= article - HEADINGS_REACH; index--) {
    const heading = groupHeading(withoutMarks(lines[index]?.text ?? '').text);
    if (heading === undefined) continue;
    // A second chapter above the first article belongs to a table of contents.
    if (heading.level === 'chapter' && ++chapters > 1) break;
    found = index;
  }
  return found;
}
