/** A word of a list and its distance from what was typed, in edits. */
type NearbyWord = { readonly word: string; readonly edits: number };

/**
 * Words of a sorted list within `most` edits of a typed word: a letter more, less, another or two
 * exchanged (Damerau, each place edited once). The list is walked like a tree: what begins alike shares
 * its rows of the distance table, and a beginning that is too far off is skipped with all that follows
 * it, so no table of deletions has to be kept.
 */
export function wordsWithin(
  sorted: readonly string[],
  typed: string,
  most: number,
): readonly NearbyWord[] {
  const found: NearbyWord[] = [];
  const rows: Uint8Array[] = [Uint8Array.from({ length: typed.length + 1 }, (_, at) => at)];
  let read = ''; // beginning that the rows stand for
  for (let at = 0; at < sorted.length; ) {
    const word = sorted[at] ?? '';
    let depth = sharedLength(read, word);
    let least = 0;
    while (depth < word.length && least <= most) {
      least = fillRow(rows, depth, word, typed);
      depth += 1;
    }
    read = word.slice(0, depth);
    if (least > most) {
      at = firstAfter(sorted, at, read);
      read = read.slice(0, -1);
      continue;
    }
    const edits = rows[word.length]?.[typed.length] ?? Number.POSITIVE_INFINITY;
    if (edits <= most) found.push({ word, edits });
    at += 1;
  }
  return found;
}

/** Fills the row after `depth` letters of the word; its least distance. */
function fillRow(rows: Uint8Array[], depth: number, word: string, typed: string): number {
  const above = rows[depth] as Uint8Array;
  const before = rows[depth - 1];
  let row = rows[depth + 1];
  if (row === undefined) {
    row = new Uint8Array(typed.length + 1);
    rows[depth + 1] = row;
  }
  const letter = word[depth];
  row[0] = depth + 1;
  let least = depth + 1;
  for (let at = 1; at <= typed.length; at += 1) {
    const same = typed[at - 1] === letter ? 0 : 1;
    let distance = Math.min(
      (above[at] ?? 0) + 1,
      (row[at - 1] ?? 0) + 1,
      (above[at - 1] ?? 0) + same,
    );
    const isExchange = at > 1 && typed[at - 1] === word[depth - 1] && typed[at - 2] === letter;
    if (isExchange && before !== undefined)
      distance = Math.min(distance, (before[at - 2] ?? 0) + 1);
    row[at] = distance;
    if (distance < least) least = distance;
  }
  return least;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Place of the first word at or after `from` that does not begin so. */
function firstAfter(sorted: readonly string[], from: number, beginning: string): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '').startsWith(beginning)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LETTERS = 'abcdefghijklmnopqrstuvxyz'; // of the folded alphabet

/** Every spelling one edit away from a folded word; some may occur twice. */
export function* spellingsNear(typed: string): Generator<string> {
  for (let at = 0; at <= typed.length; at += 1) {
    const before = typed.slice(0, at);
    const [letter = '', next = ''] = typed.slice(at, at + 2);
    if (letter !== '') yield before + typed.slice(at + 1);
    if (next !== '') yield before + next + letter + typed.slice(at + 2);
    for (const other of LETTERS) {
      yield before + other + typed.slice(at);
      if (letter !== '') yield before + other + typed.slice(at + 1);
    }
  }
}
