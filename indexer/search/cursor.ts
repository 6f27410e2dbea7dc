import { invalidInput } from '#domain/errors.ts';
import type { Sort } from './engine.ts';

/** What a result is sorted by; every order ends with the id, so pages are stable. */
export type PageKey = {
  readonly id: string;
  readonly score: number;
  /** YYYYMMDD; 0 where undated. */
  readonly date: number;
  readonly cited: number;
};

/** Cursor that continues after this result. Opaque to callers. */
export function formatCursor(sort: Sort, { id, score, date, cited }: PageKey): string {
  return Buffer.from(JSON.stringify([sort, id, score, date, cited])).toString('base64url');
}

/** What a cursor continues after. @throws InvalidInput where it is not one of this sort. */
export function parseCursor(sort: Sort, cursor: string): PageKey {
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
