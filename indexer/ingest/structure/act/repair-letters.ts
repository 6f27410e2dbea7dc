import { lowerAz } from '#domain/az-text.ts';

// Some converters set the letters of a second font apart: `m ə s ə l ə`, `vergil ə rin`, `v ə vergi`.
const APART = /(?:^| )[əğşıöüçƏĞŞİÖÜÇ]{1,2}(?= |$)/u;
// Headings in spaced type are another matter: their letters are apart by intent.
const SPACED_HEADING = /M a d d ə|f ə s i l|F Ə S İ L|b ö l m ə|B Ö L M Ə|M Ü N D Ə R İ C A T/g;
const MIN_DAMAGED_LINES = 12; // fewer are quoted letters, not damage
const MAX_PIECES = 12; // of one word
const MAX_LINE = 20_000; // signs: no paragraph is longer, such a line stays as it is
const KNOWN = 1;
const UNKNOWN = 2.5;
const PER_PIECE = 1.1; // more than a known word costs: known words never run together
const WHOLE_WORD_INSIDE = 2; // a word of the text is seldom part of another that is not
const LONE_LETTER = 6; // no word is one of these letters

/**
 * Lines with letters that stand apart put back into their words, by the words that the undamaged lines
 * of the same document use. Texts without such damage come back unchanged. Linear in the length.
 */
export function repairLetters(lines: readonly string[]): readonly string[] {
  const damaged = lines.map(
    (line) => line.length <= MAX_LINE && APART.test(line.replace(SPACED_HEADING, '')),
  );
  if (damaged.filter(Boolean).length < MIN_DAMAGED_LINES) return lines;
  const words = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (damaged[index] === true) continue;
    for (const word of line.split(' ')) words.add(core(word));
  }
  words.delete('');
  return lines.map((line, index) => (damaged[index] === true ? repairLine(line, words) : line));
}

function core(word: string): string {
  return lowerAz(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

function repairLine(line: string, words: ReadonlySet<string>): string {
  const pieces = line.split(' ').filter((piece) => piece !== '');
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= pieces.length; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= Math.max(0, end - MAX_PIECES); start--) {
      const cost = (best[start] ?? 0) + costOf(pieces, start, end, words);
      if (cost < (best[end] ?? 0)) {
        best[end] = cost;
        from[end] = start;
      }
      // A word ends at its punctuation; only the last piece may carry some.
      if (!/^["“«(„]?\p{L}+$/u.test(pieces[start - 1] ?? '')) break;
    }
  }
  const out: string[] = [];
  for (let end = pieces.length; end > 0; end = from[end] ?? 0) {
    out.push(pieces.slice(from[end], end).join(''));
  }
  return out.reverse().join(' ');
}

function costOf(
  pieces: readonly string[],
  start: number,
  end: number,
  words: ReadonlySet<string>,
): number {
  const size = end - start;
  const word = core(pieces.slice(start, end).join(''));
  if (word === '') return KNOWN;
  if (size === 1 && /^[əğşıöüçƏĞŞİÖÜÇ]$/u.test(pieces[start] ?? '')) return LONE_LETTER;
  if (words.has(word)) return KNOWN;
  if (size === 1) return UNKNOWN;
  const whole = pieces
    .slice(start, end)
    .filter((piece) => piece.length > 3 && words.has(core(piece)));
  return UNKNOWN + PER_PIECE * size + WHOLE_WORD_INSIDE * whole.length;
}
