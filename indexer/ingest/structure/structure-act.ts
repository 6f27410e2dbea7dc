import { foldAz } from '#domain/az-text.ts';
import type { ExtractedDocument, Line } from '#domain/extracted.ts';
import type { StructuredAct } from '#domain/structured-text.ts';
import { findBody } from './act-body.ts';
import { type ActLine, LEVELS, type Level, readActLine, unglue } from './act-lines.ts';
import { endnotesOf } from './act-endnotes.ts';
import { titleOf } from './act-title.ts';
import { type Draft, provisionsOf, treeBuilder } from './act-tree.ts';
import { readPoints } from './act-points.ts';
import { isCapitals, lineJoiner, squeeze, withoutFurniture } from './paragraphs.ts';

const ARTICLE_DEPTH = LEVELS.length;
const LEVEL_IDS: Readonly<Record<Level, string>> = {
  part: 'h-',
  bölmə: 'b',
  yarımbölmə: 'y',
  fəsil: 'f',
  paraqraf: 's',
};

/**
 * An act as a tree of provisions with stable ids (`f2`, `m355-18-1`, `m21.1`), endnotes apart, marks taken
 * off. An act without articles is read by its numbered points (`p6.1.18`). Lines of an enumeration are
 * parted by `\n` in `text`. Pure; linear in the length of the text.
 */
export function structureAct(
  document: ExtractedDocument,
  options: { readonly title?: string } = {},
): StructuredAct {
  const source = withoutFurniture(document.lines).filter((line) => squeeze(line.text) !== '');
  const footnotes = source.filter((line) => line.style === 'footnote');
  const lines = source.filter((line) => line.style !== 'footnote');
  const read = lines.map((line) => readActLine(line.text));
  const body = findBody(read);
  const join = lineJoiner(lines);
  const input = { lines, read, body };
  const drafts = body.articles.size > 0 ? readArticles(input) : readPoints(input);
  return {
    type: 'act',
    title: options.title ?? titleOf(lines, read),
    provisions: provisionsOf(drafts, join),
    endnotes: endnotesOf([...lines.slice(body.end), ...footnotes], join),
  };
}

type Input = {
  readonly lines: readonly Line[];
  readonly read: readonly ActLine[];
  readonly body: ReturnType<typeof findBody>;
};

type State = {
  readonly tree: ReturnType<typeof treeBuilder>;
  node: Draft | undefined;
  article: string | undefined;
  /** Last number of the article's simple parts: `1.`, `2.`. */
  simple: string | undefined;
  /** The heading of `node` is still being read. */
  isHeading: boolean;
};

function readArticles(input: Input): readonly Draft[] {
  const { read, lines, body } = input;
  const state: State = { tree: treeBuilder(), node: undefined, article: undefined, simple: undefined, isHeading: false };
  const lastArticle = Math.max(...body.articles);
  for (let at = body.start; at < body.end; at++) {
    const line = read[at];
    if (line === undefined) continue;
    const isStruck = lines[at]?.style === 'struck';
    if (line.type === 'article' && body.articles.has(at)) openArticle(state, line, isStruck);
    else if (isStruck) continue;
    else if (line.type === 'level') openLevel(state, line);
    else if (line.type === 'annex' && at > lastArticle) openAnnex(state, line);
    else if (line.type === 'point' || line.type === 'item') readPoint(state, line, lines[at]?.text ?? '');
    else readText(state, line.type === 'text' ? unglueText(state, line.text) : (lines[at]?.text ?? ''));
  }
  return state.tree.roots;
}

function openArticle(state: State, line: ActLine & { type: 'article' }, isStruck: boolean): void {
  const { number, heading } = line;
  state.node = state.tree.open({ id: `m${number}`, kind: 'maddə', depth: ARTICLE_DEPTH, number, heading });
  state.node.isStruck = isStruck;
  state.article = number;
  state.simple = undefined;
  state.isHeading = true;
}

function openLevel(state: State, line: ActLine & { type: 'level' }): void {
  const kind = line.level === 'fəsil' || line.level === 'paraqraf' ? 'fəsil' : 'bölmə';
  state.node = state.tree.open({
    id: `${LEVEL_IDS[line.level]}${foldAz(line.number)}`,
    kind,
    depth: LEVELS.indexOf(line.level),
    number: line.number,
    heading: line.level === 'part' ? `${line.number === 'ümumi' ? 'Ümumi' : 'Xüsusi'} hissə` : line.heading,
  });
  state.article = undefined;
  state.isHeading = line.level !== 'part';
}

function openAnnex(state: State, line: ActLine & { type: 'annex' }): void {
  const { number, text } = line;
  state.node = state.tree.open({
    id: number === '' ? 'elave' : `elave-${number}`,
    kind: 'annex',
    depth: 0,
    ...(number === '' ? {} : { number }),
    heading: text,
  });
  state.article = undefined;
  state.isHeading = false;
}

/** A numbered point of the article being read; elsewhere, or out of order, its line is text. */
function readPoint(state: State, line: ActLine & { type: 'point' | 'item' }, raw: string): void {
  const { article } = state;
  if (article === undefined) return readText(state, raw);
  const place = line.type === 'item' ? itemPlace(state, line.number) : pointPlace(state, article, line.number);
  if (place === undefined || state.tree.has(place.id)) return readText(state, raw);
  state.isHeading = false;
  state.node = state.tree.open({ ...place, number: line.number });
  if (line.text !== '') state.node.lines.push(line.text);
}

function pointPlace(state: State, article: string, number: string) {
  if (number.startsWith(`${article}.`)) {
    const depth = number.slice(article.length + 1).split('.').length;
    return { id: `m${number}`, kind: depth === 1 ? 'hissə' : 'bənd', depth: ARTICLE_DEPTH + depth } as const;
  }
  if (!number.includes('.')) {
    if (!isNextSimple(state.simple, number)) return undefined;
    state.simple = number;
    return { id: `m${article}.${number}`, kind: 'hissə', depth: ARTICLE_DEPTH + 1 } as const;
  }
  if (state.simple === undefined || !number.startsWith(`${state.simple}.`)) return undefined;
  const depth = number.split('.').length;
  return { id: `m${article}.${number}`, kind: 'bənd', depth: ARTICLE_DEPTH + depth } as const;
}

/** Parts of an article count on: 1, 2, 2-1, 3; one or two may be repealed and gone. */
function isNextSimple(last: string | undefined, number: string): boolean {
  const [value = 0, suffix = 0] = number.split('-').map(Number);
  const [before = 0, suffixBefore = 0] = (last ?? '0').split('-').map(Number);
  if (suffix > 0) return value === before && suffix > suffixBefore;
  return value > before && value - before <= 3;
}

function itemPlace(state: State, number: string) {
  const parent = state.node;
  if (parent === undefined) return undefined;
  const isSibling = parent.depth === ITEM_DEPTH;
  const base = isSibling ? parent.id.slice(0, parent.id.lastIndexOf('.')) : parent.id;
  return { id: `${base}.${foldItem(number)}`, kind: 'bənd', depth: ITEM_DEPTH } as const;
}

const ITEM_DEPTH = ARTICLE_DEPTH + 10; // below every numbered point

/** Letters of the alphabet stay apart after folding: `ç)` is not `c)`. */
function foldItem(letter: string): string {
  const folded = foldAz(letter);
  return folded === letter ? letter : `${folded}${folded}`;
}

function unglueText(state: State, text: string): string {
  return state.article === undefined ? text : unglue(text, state.article);
}

const MAX_LEVEL_HEADING_LINES = 6;

function readText(state: State, raw: string): void {
  const line = readActLine(raw);
  if (line.type === 'point' && state.article !== undefined && raw !== '' && /^K/.test(raw)) return;
  const text = cleaned(raw);
  if (text === '') return;
  state.node ??= state.tree.open({ id: 'preambula', kind: 'preamble', depth: 0 });
  const { node } = state;
  if (state.isHeading && continuesHeading(node, text)) node.heading.push(text);
  else {
    state.isHeading = false;
    node.lines.push(text);
  }
}

function cleaned(raw: string): string {
  const read = readActLine(raw);
  if (read.type === 'text') return read.text;
  return squeeze(raw.replace(/\[\d{1,4}\]/g, ' '));
}

/** Whether a line goes on with the heading of its node. */
function continuesHeading(node: Draft, text: string): boolean {
  const last = node.heading.at(-1);
  if (node.kind !== 'maddə') return last === undefined || node.heading.length < MAX_LEVEL_HEADING_LINES;
  if (last === undefined) return true;
  if (isCapitals(text) && isCapitals(last)) return true;
  if (/[-,]$|(?: və| üçün| ilə| və ya| üzrə| haqqında)$/u.test(last)) return !/[.;]$/.test(text);
  return /^[\p{Ll}(]/u.test(text) && !/[.;:]$/.test(last);
}
