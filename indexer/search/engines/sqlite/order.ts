import type { PageKey } from '../../cursor.ts';
import type { Sort } from '../../engine.ts';

const SHORT_LIST = 64; // results that are kept in order as they come

/** A result and what it is sorted by. */
export type Ranked = PageKey & { readonly doc: number };

/** Order of a sort: negative where `a` comes first. */
export function compareBy(sort: Sort): (a: PageKey, b: PageKey) => number {
  const byId = (a: PageKey, b: PageKey) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  switch (sort) {
    case 'newest':
      return (a, b) => b.date - a.date || byId(a, b);
    case 'oldest':
      return (a, b) => a.date - b.date || byId(a, b);
    case 'cited':
      return (a, b) => b.cited - a.cited || b.date - a.date || byId(a, b);
    case 'relevance':
      return (a, b) => b.score - a.score || b.date - a.date || byId(a, b);
  }
}

/** The first `n` items in order without sorting the rest. */
export function firstBy<T>(items: T[], n: number, compare: (a: T, b: T) => number): T[] {
  if (items.length <= n * 4 || n > 512) return items.sort(compare).slice(0, n);
  const top: T[] = [];
  for (const item of items) {
    const last = top[n - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    let low = 0;
    let high = top.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(item, top[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    top.splice(low, 0, item);
    if (top.length > n) top.pop();
  }
  return top;
}

/**
 * The first `n` documents in order. `first` is what the sort looks at first, higher before lower: only what
 * can be among them by it is compared in full.
 */
export function firstOf(
  documents: Uint32Array,
  n: number,
  first: (doc: number) => number,
  ranked: (doc: number) => Ranked,
  compare: (a: PageKey, b: PageKey) => number,
): Ranked[] {
  let candidates = documents;
  if (documents.length > n) {
    const keys = new Float64Array(documents.length);
    for (let at = 0; at < keys.length; at += 1) keys[at] = first(documents[at] ?? 0);
    const least = highest(keys, n);
    candidates = documents.filter((_, at) => (keys[at] ?? 0) >= least);
  }
  return Array.from(candidates, ranked).sort(compare).slice(0, n);
}

/** The `n`-th highest of more than `n` numbers. */
function highest(numbers: Float64Array, n: number): number {
  if (n > SHORT_LIST) return numbers.toSorted()[numbers.length - n] ?? 0;
  const kept = new Float64Array(n).fill(Number.NEGATIVE_INFINITY); // ascending
  for (const number of numbers) {
    if (number <= (kept[0] ?? 0)) continue;
    let at = 1;
    while (at < n && (kept[at] ?? 0) < number) at += 1;
    kept.copyWithin(0, 1, at);
    kept[at - 1] = number;
  }
  return kept[0] ?? 0;
}
