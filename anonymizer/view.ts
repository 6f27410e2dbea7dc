import { insertionPoint } from './sorted.ts';

/** A span of the original text: UTF-16 offsets, blocks joined by `\n`. */
export type Span = { readonly start: number; readonly end: number };

/**
 * The text the detectors read. `origin[i]` is the original UTF-16 offset of the view's unit `i`
 * (one entry more than the text is long). `quality` is 0 … 1; `mixed` are words of two scripts.
 */
export type View = {
  readonly text: string;
  readonly origin: Int32Array;
  readonly quality: number;
  readonly mixed: readonly Span[];
  /** True where letter-spaced words were joined or scripts were folded. */
  readonly repaired: boolean;
};

/** The text as it stands, nothing repaired. */
export function plainView(text: string, quality = 1): View {
  const origin = new Int32Array(text.length + 1);
  for (let i = 0; i <= text.length; i++) origin[i] = i;
  return { text, origin, quality, mixed: [], repaired: false };
}

/** The original span of a span of the view. */
export function originalSpan(view: View, span: Span): Span {
  const start = view.origin[span.start] ?? 0;
  const last = view.origin[span.end - 1] ?? start;
  const next = view.origin[span.end] ?? last + 1;
  return { start, end: Math.max(next, last + 1) };
}

/** A test whether a span touches one of the given ones. */
export function cover(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map((span) => span.start);
  const reach: number[] = [];
  for (const span of sorted) reach.push(Math.max(reach[reach.length - 1] ?? 0, span.end));
  return (span) => {
    const at = insertionPoint(starts, span.end - 1) - 1;
    return at >= 0 && (reach[at] ?? 0) > span.start;
  };
}
