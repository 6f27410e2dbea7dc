import type { Line } from '#domain/extracted.ts';
import type { Endnote } from '#domain/normative-act.ts';
import { squeeze } from './paragraphs.ts';

const MARK = /^(?:\[(\d{1,4})\]|(K ?M ?Q? ?\d{1,3})(?=[\s.:–-]|$))\s{0,4}/u;

/**
 * Notes printed after the body, each with its mark (`195`, `KMQ14`). What stands before the first mark
 * (the list of source acts) comes first under the mark `mənbə`.
 */
export function endnotesOf(
  lines: readonly Line[],
  join: (lines: readonly string[]) => string,
): readonly Endnote[] {
  const notes: { mark: string; lines: string[] }[] = [{ mark: 'mənbə', lines: [] }];
  for (const line of lines) {
    const text = squeeze(line.text);
    const match = MARK.exec(text);
    if (match === null) notes.at(-1)?.lines.push(text);
    else {
      const mark = match[1] ?? (match[2] ?? '').replaceAll(' ', '');
      notes.push({ mark, lines: [text.slice(match[0].length)] });
    }
  }
  return notes
    .map((note) => ({ mark: note.mark, text: join(note.lines.filter((line) => line !== '')) }))
    .filter((note) => note.text !== '');
}
