import type { Provision, ProvisionKind } from '#domain/normative-act.ts';
import type { CleanLine, CleanText } from './clean-lines.ts';
import { HEADING_LEVELS, type Heading, isRepealedText } from './headings.ts';
import { withoutMarks } from './marks.ts';
import type { Piece } from './pieces.ts';
import { pointsOf } from './points.ts';

const KIND_OF: Readonly<Record<Heading['level'], ProvisionKind>> = {
  ...{ part: 'bölmə', section: 'bölmə', subsection: 'bölmə' },
  ...{ chapter: 'fəsil', paragraph: 'fəsil', article: 'maddə' },
};
const PREFIX_OF: Readonly<Record<Heading['level'], string>> = {
  ...{ part: 'hs-', section: 'bl', subsection: 'yb', chapter: 'f', paragraph: 'p', article: 'm' },
};

type Node = { readonly rank: number; readonly provision: Provision; readonly children: Node[] };

/** Provisions of the pieces, each under the last one of a higher level. */
export function treeOf(pieces: readonly Piece[], clean: CleanText): readonly Provision[] {
  const used = new Set<string>();
  const top: Node[] = [];
  const open: Node[] = [];
  for (const piece of pieces) {
    const rank = HEADING_LEVELS.indexOf(piece.heading.level);
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const parent = open.at(-1)?.provision.id;
    const provision = piece.isAnnex
      ? annexOf(piece, used, clean)
      : provisionOf(piece, used, clean, parent);
    const node: Node = { rank, provision, children: [] };
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
  }
  return top.map(assemble);
}

function assemble(node: Node): Provision {
  if (node.children.length === 0) return node.provision;
  const children = [...node.provision.children, ...node.children.map(assemble)];
  return { ...node.provision, children };
}

function provisionOf(
  piece: Piece,
  used: Set<string>,
  clean: CleanText,
  parent: string | undefined,
): Provision {
  const { level, number } = piece.heading;
  const isNested = level === 'paragraph' || level === 'subsection';
  const within = isNested && parent !== undefined ? `${parent}-` : '';
  const id = unique(`${within}${PREFIX_OF[level]}${number}`, used);
  const isDotted = piece.lines.some((line) => startsPoint(line, number));
  const root = isDotted
    ? { id, prefix: number, dotted: true }
    : { id, prefix: undefined, dotted: false };
  const points = pointsOf(root, piece.lines, clean);
  const heading = piece.title.join(' ').trim();
  const marks = [...piece.marks, ...points.marks];
  return {
    id,
    kind: KIND_OF[level],
    ...(level === 'part' ? {} : { number }),
    ...(heading === '' ? {} : { heading }),
    text: points.text,
    repealed: piece.isStruck || isRepealed(heading, points.text, points.children.length),
    children: points.children,
    ...(marks.length === 0 ? {} : { marks }),
  };
}

function isRepealed(heading: string, text: string, children: number): boolean {
  if (children > 0) return false;
  if (text !== '') return isRepealedText(text, 'text');
  return isRepealedText(heading, 'heading');
}

/** Whether a line begins with a point of this article, perhaps behind a mark: `KMQ14 21.1.`. */
function startsPoint(line: CleanLine, article: string): boolean {
  const { text } = withoutMarks(line.text, article);
  return text.startsWith(`${article}.`) && /^\d/.test(text.slice(article.length + 1));
}

function annexOf(piece: Piece, used: Set<string>, clean: CleanText): Provision {
  const { number } = piece.heading;
  const id = unique(`e${number}`, used);
  const { text, children, marks } = pointsOf(
    { id, prefix: undefined, dotted: true },
    piece.lines,
    clean,
  );
  return {
    id,
    kind: 'annex',
    ...(number === '' ? {} : { number }),
    heading: piece.title.join(' '),
    text,
    repealed: false,
    children,
    ...(marks.length === 0 ? {} : { marks }),
  };
}

function unique(id: string, used: Set<string>): string {
  let one = id;
  for (let copy = 2; used.has(one); copy++) one = `${id}_${copy}`;
  used.add(one);
  return one;
}
