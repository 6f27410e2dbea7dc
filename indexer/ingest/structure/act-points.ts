import type { Line } from '#domain/extracted.ts';
import type { ActBody } from './act-body.ts';
import type { ActLine } from './act-lines.ts';
import { type Draft, treeBuilder } from './act-tree.ts';
import { squeeze } from './paragraphs.ts';

const MAX_GAP = 3; // points that may be missing between two numbers

/** Drafts of an act without articles: chapters `1.` and points `6.1.18.` nested by their numbers. */
export function readPoints(input: {
  readonly lines: readonly Line[];
  readonly read: readonly ActLine[];
  readonly body: ActBody;
}): readonly Draft[] {
  const { lines, read, body } = input;
  const tree = treeBuilder();
  let node: Draft | undefined;
  let top = 0;
  let isHeading = false;
  for (let at = body.start; at < body.end; at++) {
    const line = read[at];
    if (line === undefined || lines[at]?.style === 'struck') continue;
    const place = line.type === 'point' ? placeOf(line.number, top, (id) => tree.has(id)) : undefined;
    if (line.type === 'annex' && top > 0) {
      node = tree.open({ id: line.number === '' ? 'elave' : `elave-${line.number}`, kind: 'annex', depth: 0, heading: line.text });
      isHeading = false;
      continue;
    }
    if (line.type !== 'point' || place === undefined) {
      const text = line.type === 'text' ? line.text : squeeze(lines[at]?.text ?? '');
      if (text === '') continue;
      node ??= tree.open({ id: 'preambula', kind: 'preamble', depth: 0 });
      if (isHeading && /^[\p{Ll}\p{Lu}“(]/u.test(text) && !/[.;:]$/.test(text)) node.heading.push(text);
      else node.lines.push(text);
      continue;
    }
    if (place.depth === 0) top = Number.parseInt(line.number, 10);
    const isChapter = place.depth === 0 && headsChapter(read, at, line.number);
    node = tree.open({
      id: `${isChapter ? 'f' : 'p'}${line.number}`,
      kind: isChapter ? 'fəsil' : 'bənd',
      depth: place.depth,
      number: line.number,
      ...(isChapter ? { heading: line.text } : {}),
    });
    isHeading = isChapter;
    if (!isChapter && line.text !== '') node.lines.push(line.text);
  }
  return tree.roots;
}

function placeOf(
  number: string,
  top: number,
  isTaken: (id: string) => boolean,
): { readonly depth: number } | undefined {
  const parts = number.split('.');
  const head = Number.parseInt(parts[0] ?? '', 10);
  if (isTaken(`p${number}`) || isTaken(`f${number}`)) return undefined;
  if (parts.length > 1) return head === top || (top === 0 && head === 1) ? { depth: parts.length - 1 } : undefined;
  return head > top && head - top <= MAX_GAP ? { depth: 0 } : undefined;
}

const MAX_HEADING_LINES = 4;

/** Whether a top number heads a chapter: its first point follows within a few lines. */
function headsChapter(read: readonly ActLine[], at: number, number: string): boolean {
  for (let next = at + 1; next <= at + MAX_HEADING_LINES; next++) {
    const line = read[next];
    if (line?.type === 'point') return line.number === `${number}.1`;
  }
  return false;
}
