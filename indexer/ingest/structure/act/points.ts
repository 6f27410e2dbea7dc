import type { Provision } from '#domain/normative-act.ts';
import { type CleanLine, type CleanText, isFullLine, joinLines } from './clean-lines.ts';
import { isRepealedText } from './headings.ts';
import { withoutMarks } from './marks.ts';
import { romanNumber } from './numerals.ts';

/** A numbered piece of an article: `path` are the parts of its number below the article. */
type Point = { readonly path: readonly string[]; readonly number: string; readonly text: string };

type Draft = { readonly point: Point; text: string[]; marks: string[]; readonly children: Draft[] };

/** Where the pieces hang: id of the article or chapter, the number its points begin with. */
export type PointRoot = {
  readonly id: string;
  /** `21` where points are printed `21.1`; undefined where they do not repeat a number. */
  readonly prefix: string | undefined;
  readonly dotted: boolean;
};

export type Points = {
  readonly text: string;
  readonly marks: readonly string[];
  readonly children: readonly Provision[];
};

/**
 * Text and numbered parts below a heading. Parts are `21.1.`, `21.1.3-1.` (the heading's own number
 * first), else `1.`, `2-1.` as hissə and `a)` as bənd. Paragraphs without a number belong to the part
 * before them, each after a line end.
 */
export function pointsOf(root: PointRoot, lines: readonly CleanLine[], clean: CleanText): Points {
  const own: { text: string[]; marks: string[] } = { text: [], marks: [] };
  const top: Draft[] = [];
  const open: Draft[] = []; // the last part of each depth
  for (const paragraph of paragraphsOf(root, lines, clean)) {
    const point = pointAt(root, paragraph.text, open.at(-1)?.point);
    if (point === undefined) {
      const last = open.at(-1) ?? own;
      last.text.push(paragraph.text);
      last.marks.push(...paragraph.marks);
      continue;
    }
    const draft: Draft = { point, text: [point.text], marks: [...paragraph.marks], children: [] };
    while (open.length > 0 && !isAbove(open.at(-1)?.point.path ?? [], point.path)) open.pop();
    (open.at(-1)?.children ?? top).push(draft);
    open.push(draft);
  }
  const used = new Set<string>();
  return {
    text: own.text.join('\n'),
    marks: own.marks,
    children: top.map((draft) => provisionOf(root, draft, 0, used)),
  };
}

function isAbove(parent: readonly string[], child: readonly string[]): boolean {
  return parent.length < child.length && parent.every((part, index) => child[index] === part);
}

function provisionOf(root: PointRoot, draft: Draft, depth: number, used: Set<string>): Provision {
  const { path, number } = draft.point;
  const isPrefixed = root.prefix !== undefined && root.dotted;
  const base = `${root.id}${isPrefixed ? '.' : '-'}${path.join(isPrefixed ? '.' : '-')}`;
  let id = base;
  for (let copy = 2; used.has(id); copy++) id = `${base}_${copy}`;
  used.add(id);
  const children = draft.children.map((child) => provisionOf(root, child, depth + 1, used));
  const text = draft.text.join('\n');
  const isPart = isPrefixed ? depth === 0 && path[0] !== '0' : isHisse(path.at(-1));
  return {
    id,
    kind: isPart ? 'hissə' : 'bənd',
    number,
    text,
    repealed: children.length === 0 && isRepealedText(text, 'text'),
    children,
    ...(draft.marks.length === 0 ? {} : { marks: draft.marks }),
  };
}

type Marked = { readonly text: string; readonly marks: readonly string[] };

/** Paragraphs of the lines, without marks; a line of marks alone stands in the middle of its paragraph. */
function paragraphsOf(
  root: PointRoot,
  lines: readonly CleanLine[],
  clean: CleanText,
): readonly Marked[] {
  const out: { parts: string[]; marks: string[] }[] = [];
  let previous = '';
  let waiting: string[] = []; // marks before the first text
  for (const line of lines) {
    if (line.style === 'struck') continue;
    const { text, marks } = withoutMarks(line.text, root.prefix);
    const last = out.at(-1);
    if (text === '') {
      (last?.marks ?? waiting).push(...marks);
      continue;
    }
    if (last === undefined || begins(root, text, previous, clean)) {
      out.push({ parts: [text], marks: [...waiting, ...marks] });
      waiting = [];
    } else {
      last.parts.push(text);
      last.marks.push(...marks);
    }
    previous = text;
  }
  return out.map(({ parts, marks }) => ({ text: joinLines(parts, clean), marks }));
}

function begins(root: PointRoot, text: string, previous: string, clean: CleanText): boolean {
  const isEnded = /[.;:!?]\W{0,2}$/u.test(previous);
  if (!clean.isLaidOut) return isEnded || !/^\p{Ll}[\p{L} ]/u.test(text);
  // `…bu Məcəllənin⏎21.1-ci maddəsi` is no point; a number with its own point after an open line is one.
  if (pointAt(root, text, undefined) !== undefined) return isEnded || /^\S+[.)] /.test(text);
  if (!isEnded) return false;
  if (/[;:]$/.test(previous)) return true;
  return /^["“„«(—–-]? ?[\p{Lu}\d]/u.test(text) && !isFullLine(previous, clean);
}

const PART = String.raw`\d{1,4}(?:-\d{1,3}){0,2}`;
const DOTTED = new RegExp(String.raw`^(${PART}(?:\.${PART}){1,5})(\.?) ?(?=\S)`);
const HISSE = /^(\d{1,3}(?:-\d{1,2})?)\. ?(?=["“„«(]?\p{L})/u;
const ROMAN_HISSE = /^([IVXİ]{1,6})\.(?: |$)/;
const ITEM = /^(\d{1,2}|[a-zəçğıöşü]{1,2}) ?\) ?(?=\S)/u;

function pointAt(root: PointRoot, text: string, open: Point | undefined): Point | undefined {
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return dottedPoint(root, text, dotted);
  const isPrefixed = root.prefix !== undefined && root.dotted;
  if (!isPrefixed) {
    const part = HISSE.exec(text);
    if (part !== null) return pointOf(text, part, [`h${part[1] ?? ''}`]);
    const roman = ROMAN_HISSE.exec(text);
    const value = romanNumber(roman?.[1] ?? '');
    if (roman !== null && value !== undefined && isNextPart(value, open))
      return pointOf(text, roman, [`h${value}`]);
  }
  const item = ITEM.exec(text);
  if (item === null || (isPrefixed && open === undefined)) return undefined;
  const above = open?.path ?? [];
  const isSibling = isPrefixed ? /^\p{L}/u.test(above.at(-1) ?? '') : !isHisse(above.at(-1));
  return pointOf(text, item, [...(isSibling ? above.slice(0, -1) : above), item[1] ?? '']);
}

function pointOf(text: string, match: RegExpExecArray, path: readonly string[]): Point {
  return { path, number: match[1] ?? '', text: text.slice(match[0].length) };
}

/** Roman parts count on, so that the initial of a name (`V. Soyad`) is none. */
function isNextPart(value: number, open: Point | undefined): boolean {
  const last = Number(/^h(\d+)/.exec(open?.path[0] ?? '')?.[1] ?? 0);
  return value > last && value - last <= 2;
}

function isHisse(part: string | undefined): boolean {
  return part !== undefined && /^h\d/.test(part);
}

function dottedPoint(root: PointRoot, text: string, match: RegExpExecArray): Point | undefined {
  const [whole, number = '', point] = match;
  const rest = text.slice(whole.length);
  const path = pathBelow(root, number);
  if (path === undefined) return undefined;
  // `93.1 Məhkəmə …` lost its point; `93.1-ci maddə`, `93.1, 93.2` are citations.
  if (point === '' && !/^\p{Lu}\p{Ll}/u.test(rest)) return undefined;
  return { path, number, text: rest };
}

/** Parts of a printed number below the article, or undefined where it is another article's. */
function pathBelow(root: PointRoot, number: string): readonly string[] | undefined {
  const { prefix } = root;
  if (prefix === undefined) return root.dotted ? number.split('.') : undefined;
  return number.startsWith(`${prefix}.`) ? number.slice(prefix.length + 1).split('.') : undefined;
}
