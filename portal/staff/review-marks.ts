import type { Annotation, Doubt } from '#domain/anonymized-text.ts';
import type { Block } from '#domain/structured-text.ts';
import { label, type Translate } from '#portal/i18n/index.ts';

/** A piece of a paragraph; with `mark` it is a place that was found or is in doubt. */
export type Piece = {
  readonly text: string;
  readonly mark?:
    | {
        readonly kind: 'masked' | 'kept' | 'doubt';
        readonly id: string;
        readonly href: string;
        readonly title: string;
        readonly isCurrent: boolean;
      }
    | undefined;
};

export type PairView = {
  readonly anchor: string;
  readonly number: string;
  readonly isHeading: boolean;
  readonly original: readonly Piece[];
  readonly result: readonly Piece[];
  /** The place that is looked at lies in this paragraph: its panel follows it. */
  readonly hasPanel: boolean;
};

/** The place that is looked at; of a doubt with its number in the list. */
export type Current = {
  readonly start: number;
  readonly end: number;
  readonly doubt?: number | undefined;
};

/** True of two spans that share a unit. */
export const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Original and result paragraph by paragraph, found places marked in the one, labels in the other. */
export function pairsOf(
  context: { readonly t: Translate; readonly path: string },
  blocks: readonly Block[],
  results: readonly Block[],
  found: {
    readonly annotations: readonly Annotation[];
    readonly doubts: readonly Doubt[];
    readonly current: Current | undefined;
  },
): readonly PairView[] {
  const marks = marksOf(context, found);
  const printed = results.length === 0 ? undefined : labelPattern(found.annotations);
  let offset = 0;
  return blocks.map((block, i) => {
    const start = offset;
    offset += block.text.length + 1;
    const { current } = found;
    const inside = current !== undefined && current.end > 0 && current.start >= start;
    return {
      anchor: block.anchor,
      number: String(i + 1),
      isHeading: block.kind === 'heading',
      original: piecesOf(block.text, start, marks),
      result: labelled(results[i]?.text ?? '', printed),
      hasPanel: inside && current.start < offset,
    };
  });
}

type Mark = NonNullable<Piece['mark']> & { readonly start: number; readonly end: number };

/** Found places and doubts in text order, none over another: a doubt about a found place is shown at it. */
function marksOf(
  { t, path }: { readonly t: Translate; readonly path: string },
  {
    annotations,
    doubts,
    current,
  }: {
    readonly annotations: readonly Annotation[];
    readonly doubts: readonly Doubt[];
    readonly current: Current | undefined;
  },
): readonly Mark[] {
  const placed = doubts.filter(({ end }) => end > 0);
  const of = (span: { start: number; end: number }, kind: Mark['kind'], title: string): Mark => ({
    ...{ start: span.start, end: span.end, kind, title },
    id: `s${span.start}`,
    href: `${path}?span=${span.start}-${span.end}#panel`,
    isCurrent: current !== undefined && current.end > 0 && touches(current, span),
  });
  const found = annotations.map((one) => {
    const doubt = placed.find((other) => touches(one, other));
    const title = one.action === 'keep' ? t('review.kept') : one.printed;
    if (doubt !== undefined) return of(one, 'doubt', `${label(t, 'doubt', doubt.kind)}: ${title}`);
    return of(one, one.action === 'keep' ? 'kept' : 'masked', title);
  });
  const alone = placed
    .filter((doubt) => !annotations.some((one) => touches(one, doubt)))
    .map((doubt) => of(doubt, 'doubt', label(t, 'doubt', doubt.kind)));
  const sorted = [...found, ...alone].sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  return sorted.filter((one) => {
    const isFree = one.start >= end;
    if (isFree) end = one.end;
    return isFree;
  });
}

function piecesOf(text: string, offset: number, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, ...mark } of marks) {
    if (end <= offset || start >= offset + text.length) continue;
    const [from, to] = [Math.max(0, start - offset), Math.min(text.length, end - offset)];
    if (from > at) pieces.push({ text: text.slice(at, from) });
    // What goes on from the paragraph before has its name there.
    const id = start < offset ? '' : mark.id;
    pieces.push({ text: text.slice(from, to), mark: { ...mark, id } });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** What stands in the result instead of a found place. */
function labelPattern(annotations: readonly Annotation[]): RegExp | undefined {
  const words = [...new Set(annotations.map(({ printed }) => printed))]
    .filter((printed) => /\p{L}\d/u.test(printed))
    .sort((a, b) => b.length - a.length);
  if (words.length === 0) return undefined;
  return new RegExp(
    `(?:${words.map((word) => RegExp.escape(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

function labelled(text: string, pattern: RegExp | undefined): readonly Piece[] {
  if (pattern === undefined) return [{ text }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) });
    const mark = { kind: 'masked', id: '', href: '', title: '', isCurrent: false } as const;
    pieces.push({ text: match[0], mark });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
