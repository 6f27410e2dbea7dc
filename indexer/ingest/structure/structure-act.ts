import type { ExtractedDocument } from '#domain/extracted.ts';
import type { Provision } from '#domain/normative-act.ts';
import type { StructuredAct } from '#domain/structured-text.ts';
import { treeOf } from './act/act-tree.ts';
import { actParts } from './act/body.ts';
import { type CleanLine, type CleanText, cleanLines } from './act/clean-lines.ts';
import { endnotesOf } from './act/endnotes.ts';
import { piecesOf } from './act/pieces.ts';
import { pointsOf } from './act/points.ts';
import { regulationOf } from './act/regulation.ts';
import { titleOf } from './act/title.ts';

/**
 * An act as a tree of provisions with stable ids (`m21`, `m355-18-1`, `m21.1`, `m21-h1`), its endnotes
 * apart. An act without articles is read by its numbered points. `title`, where the metadata give one,
 * goes before the text's own. Pure; linear in the length of the text.
 */
export function structureAct(
  document: ExtractedDocument,
  options: { readonly title?: string } = {},
): StructuredAct {
  const clean = cleanLines(document);
  const { front, body, end } = actParts(clean.lines);
  const pieces = piecesOf(body, clean);
  const hasArticles = pieces.some((piece) => piece.heading.level === 'article');
  const provisions = hasArticles
    ? [...preambleOf(front, clean), ...treeOf(pieces, clean)]
    : regulationOf(body, clean);
  return {
    type: 'act',
    title: options.title ?? titleOf(front.length > 0 ? front : body),
    provisions,
    endnotes: endnotesOf(end, clean),
  };
}

/** Text between the title and the first heading; a table of contents is none. */
function preambleOf(front: readonly CleanLine[], clean: CleanText): readonly Provision[] {
  const contents = front.findIndex((line) => /^(?:MÜNDƏRİCAT|Mündəricat)$/u.test(line.text));
  const lines = contents === -1 ? front : front.slice(0, contents);
  const start = lines.findIndex((line) => /\p{Ll}/u.test(line.text));
  if (start === -1) return [];
  const root = { id: 'preamble', prefix: '0', dotted: true };
  const { text } = pointsOf(root, lines.slice(start), clean);
  if (text === '') return [];
  return [{ id: 'preamble', kind: 'preamble', text, repealed: false, children: [] }];
}
