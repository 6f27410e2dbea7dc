import type { Provision } from '#domain/normative-act.ts';
import { type CleanLine, type CleanText, isFullLine } from './clean-lines.ts';
import { withoutMarks } from './marks.ts';
import { pointsOf } from './points.ts';

type Chapter = { readonly number: string; readonly heading: string; readonly lines: CleanLine[] };

const HEADING = /^(\d{1,2})\. ?(\p{Lu}[^;:]{2,150})$/u;

/**
 * A regulation without articles: chapters `1. Ümumi müddəalar` with points `1.1.`, `6.1.18.` (ids `b1.1`,
 * `b6.1.18`); text before the first chapter is the preamble.
 */
export function regulationOf(body: readonly CleanLine[], clean: CleanText): readonly Provision[] {
  const preamble: CleanLine[] = [];
  const chapters: Chapter[] = [];
  for (const [index, line] of body.entries()) {
    const { text } = withoutMarks(line.text);
    const heading = HEADING.exec(text);
    const isNext =
      heading !== null &&
      Number(heading[1]) > Number(chapters.at(-1)?.number ?? 0) &&
      Number(heading[1]) <= Number(chapters.at(-1)?.number ?? 0) + 3 && // a lost heading must not lose all that follow
      hasPoints(body, index, heading[1] ?? '');
    if (isNext) chapters.push({ number: heading[1] ?? '', heading: heading[2] ?? '', lines: [] });
    else (chapters.at(-1)?.lines ?? preamble).push(line);
  }
  if (chapters.length === 0) return unnumbered(body, clean);
  return [...preambleOf(preamble, clean), ...chapters.map((chapter) => chapterOf(chapter, clean))];
}

const POINTS_REACH = 6; // lines from a chapter's heading to its first point

function hasPoints(body: readonly CleanLine[], index: number, number: string): boolean {
  return body
    .slice(index + 1, index + 1 + POINTS_REACH)
    .some((line) => new RegExp(`^${number}\\.[01]\\.`).test(line.text));
}

function chapterOf(chapter: Chapter, clean: CleanText): Provision {
  const { number } = chapter;
  const lines = [...chapter.lines];
  let { heading } = chapter;
  // A long heading goes on in the next line.
  while (
    lines[0] !== undefined &&
    !lines[0].text.startsWith(`${number}.`) &&
    (isFullLine(heading, clean) || /^\p{Ll}/u.test(lines[0].text))
  ) {
    heading += ` ${lines.shift()?.text ?? ''}`;
  }
  const root = { id: `b${number}`, prefix: number, dotted: true };
  const { text, children, marks } = pointsOf(root, lines, clean);
  return {
    id: `f${number}`,
    kind: 'fəsil',
    number,
    heading,
    text,
    repealed: false,
    children: children.map(asPoint),
    ...(marks.length === 0 ? {} : { marks }),
  };
}

function asPoint(node: Provision): Provision {
  return { ...node, kind: 'bənd', children: node.children.map(asPoint) };
}

function preambleOf(lines: readonly CleanLine[], clean: CleanText): readonly Provision[] {
  const { text } = pointsOf({ id: 'preamble', prefix: '0', dotted: true }, lines, clean);
  return text === ''
    ? []
    : [{ id: 'preamble', kind: 'preamble', text, repealed: false, children: [] }];
}

// A short act without chapters: its points `1.`, `2.` or plain paragraphs.
function unnumbered(body: readonly CleanLine[], clean: CleanText): readonly Provision[] {
  const { text, children } = pointsOf({ id: 'b', prefix: undefined, dotted: true }, body, clean);
  const own: readonly Provision[] =
    text === '' ? [] : [{ id: 'preamble', kind: 'preamble', text, repealed: false, children: [] }];
  return [...own, ...children.map(asPoint)];
}
