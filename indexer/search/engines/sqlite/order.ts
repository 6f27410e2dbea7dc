import { invalidInput } from '#domain/errors.ts';
import type { Sort } from '../../engine.ts';

/** What a result is sorted by; every order ends with the id, so pages are stable. */
export type Ranked = {
  readonly doc: number;
  readonly id: string;
  readonly score: number;
  readonly date: number;
  readonly cited: number;
};
type Key = Omit<Ranked, 'doc'>;

/** Order of a sort: negative where `a` comes first. */
export function compareBy(sort: Sort): (a: Key, b: Key) => number {
  const byId = (a: Key, b: Key) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
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

/** Cursor that continues after this result. Opaque to callers. */
export function formatCursor(sort: Sort, { id, score, date, cited }: Key): string {
  return Buffer.from(JSON.stringify([sort, id, score, date, cited])).toString('base64url');
}

/** What a cursor continues after. @throws InvalidInput where it is not one of this sort. */
export function parseCursor(sort: Sort, cursor: string): Key {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [of, id, score, date, cited] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
    if (of === sort && typeof id === 'string' && [score, date, cited].every(Number.isFinite)) {
      return { id, score: Number(score), date: Number(date), cited: Number(cited) };
    }
  } catch {
    // falls through to the one refusal below
  }
  throw invalidInput('cursor-malformed', 'The page cursor is not valid for this search.');
}
