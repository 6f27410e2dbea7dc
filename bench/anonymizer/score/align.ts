/**
 * Where each unit of `original` stands in `joined`, which is the same text with white space changed and
 * hyphens of line ends, numbers of paragraphs and lines of page furniture left out. One entry more than the
 * original is long, so that ends of spans map too; a dropped unit maps to the next unit that stayed.
 * Undefined where anything else differs: the caller must not trust offsets then.
 */
export function align(original: string, joined: string): Int32Array | undefined {
  const at = new Int32Array(original.length + 1);
  let j = 0;
  let i = 0;
  const nextOf = (from: number): number => {
    let next = from;
    while (next < joined.length && isSpace(joined[next])) next++;
    return next;
  };
  // Where a sign that stands in both could be one that was dropped (`1` alone on a line before `15 yanvar`).
  const choices: { readonly i: number; readonly j: number; readonly length: number }[] = [];
  const drop = (from: number, next: number, length: number) => {
    at.fill(next, from, from + length);
    [i, j] = [from + length, next];
  };
  while (i < original.length) {
    if (isSpace(original[i])) {
      at[i++] = j;
      continue;
    }
    const next = nextOf(j);
    const length = droppedLength(original, i);
    if (original[i] === joined[next]) {
      if (length > 0) choices.push({ i, j: next, length });
      at[i++] = next;
      j = next + 1;
    } else if (length > 0) drop(i, next, length);
    else {
      const other = choices.pop();
      if (other === undefined) return undefined;
      drop(other.i, other.j, other.length);
    }
  }
  if (nextOf(j) < joined.length) return undefined;
  at[original.length] = joined.length;
  return at;
}

/** Units that structuring may drop at `i`: a hyphen of a line end, the number of a paragraph, a page line; 0 where none. */
function droppedLength(text: string, i: number): number {
  if (text[i] === '-' && /^-[^\S\n]*(?:\n|$)/.test(text.slice(i, i + 80))) return 1;
  const line = text.lastIndexOf('\n', i - 1) + 1;
  if (text.slice(line, i).trim() !== '') return 0;
  const rest = text.slice(i, i + 200);
  const number = /^\d{1,3}(?:\.\d{1,3}){0,4}[.)](?=\s)/.exec(rest)?.[0];
  const furniture = /^[-–—]? ?\d{1,4} ?[-–—]?(?=\s*(?:\n|$))/.exec(rest)?.[0];
  return Math.max(number?.length ?? 0, furniture?.length ?? 0);
}

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && /\s/.test(sign);
}

/** A span of the original in the joined text: from its first to past its last unit that is no white space. */
export function moveSpan(
  at: Int32Array,
  original: string,
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  let { start, end } = span;
  while (start < end - 1 && isSpace(original[start])) start++;
  while (end > start + 1 && isSpace(original[end - 1])) end--;
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}

/** Where each unit of the joined text stands in the original: the inverse of `align`, one entry more than `joined`. */
export function inverse(at: Int32Array, joinedLength: number): Int32Array {
  const back = new Int32Array(joinedLength + 1).fill(-1);
  for (let i = at.length - 1; i >= 0; i--) back[at[i] ?? 0] = i;
  back[joinedLength] = at.length - 1;
  for (let j = joinedLength - 1; j >= 0; j--) if (back[j] === -1) back[j] = back[j + 1] ?? 0;
  return back;
}
