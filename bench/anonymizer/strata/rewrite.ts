import type { GoldSpan } from '../gold.ts';

/** A text and its known spans. Offsets are UTF-16. */
export type Spanned = { readonly text: string; readonly gold: readonly GoldSpan[] };

/** A way in which decisions get damaged. `random` is seeded, from 0 (included) to 1 (excluded). */
export type Rewrite = (document: Spanned, random: () => number) => Spanned;

/** The text sign by sign, to be changed in place: one entry a UTF-16 unit, `''` where a sign is lost. */
export function piecesOf(text: string): string[] {
  return text.split('');
}

/**
 * The text of the pieces and the spans moved along. A span keeps pointing at what became of its signs;
 * white space at its edges is left outside, and a span that would be lost keeps its signs.
 */
export function rewritten({ text, gold }: Spanned, pieces: readonly string[]): Spanned {
  const kept = [...pieces];
  for (const { start, end } of gold) {
    if (kept.slice(start, end).join('').trim() !== '') continue;
    for (let i = start; i < end; i++) kept[i] = text.charAt(i);
  }
  const at = new Int32Array(text.length + 1);
  for (const [i, piece] of kept.entries()) at[i + 1] = (at[i] ?? 0) + piece.length;
  const written = kept.join('');
  return { text: written, gold: gold.map((span) => moved(span, written, at)) };
}

function moved(span: GoldSpan, written: string, at: Int32Array): GoldSpan {
  const raw = written.slice(at[span.start], at[span.end]);
  const start = (at[span.start] ?? 0) + (raw.length - raw.trimStart().length);
  const surface = raw.trim();
  return { ...span, start, end: start + surface.length, surface };
}

/** Each sign by a table; signs that are not in it stay. */
export function bySigns(document: Spanned, table: Readonly<Record<string, string>>): Spanned {
  return rewritten(
    document,
    piecesOf(document.text).map((sign) => table[sign] ?? sign),
  );
}

/** One of a list that is not empty. @throws RangeError on an empty list */
export function pick<T>(list: readonly T[], random: () => number): T {
  if (list.length === 0) throw new RangeError('Nothing to pick from.');
  return list[Math.floor(random() * list.length)] as T;
}

/** Start and end of each line, without its line end. */
export function* linesOf(
  text: string,
): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { start, end: start + line.length };
    start += line.length + 1;
  }
}
