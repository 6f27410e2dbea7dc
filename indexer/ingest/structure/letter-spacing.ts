// Letters set apart: each followed by one space, words by two and more, as a typist or a layout stresses a name.
const CHAIN = /(?<![^\s"“„«(])\p{L}(?: (?:\p{L}|[.’'-])){1,80}(?![^\s,;:.!?"”»)])/gu;
const HAS_CHAIN = /(?:^|\s)\p{L} \p{L} \p{L}/u;
const MIN_LETTERS = 3; // of a chain that stands alone: `A və B`, `o e r` are none
const GAP = /^\s{2,8}$/;
// The space between two words that lost its width: a capital after a small letter.
const LOST_GAP = /(?<=\p{Ll})(?=\p{Lu})/gu;

/**
 * A line without letter spacing: `Q Ə T  E D İ R` becomes `QƏT EDİR`. Shorter chains (`o .`) are joined beside a long
 * one, two spaces and more away.
 */
export function withoutLetterSpacing(line: string): string {
  if (!HAS_CHAIN.test(line)) return line;
  const chains = [...line.matchAll(CHAIN)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    isLong: text.split(' ').length >= MIN_LETTERS,
  }));
  const isBeside = (at: number, step: -1 | 1): boolean => {
    const [one, other] = [chains[at], chains[at + step]];
    if (one === undefined || other === undefined) return false;
    const [first, second] = step === 1 ? [one, other] : [other, one];
    if (!GAP.test(line.slice(first.end, second.start))) return false;
    return other.isLong || isBeside(at + step, step);
  };
  let out = '';
  let from = 0;
  for (const [at, { text, start, end, isLong }] of chains.entries()) {
    if (!isLong && !isBeside(at, -1) && !isBeside(at, 1)) continue;
    out += line.slice(from, start) + text.replaceAll(' ', '').replace(LOST_GAP, ' ');
    from = end;
  }
  return out + line.slice(from);
}
