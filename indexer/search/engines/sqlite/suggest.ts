import type { DatabaseSync } from 'node:sqlite';
import { COURTS } from '#domain/court.ts';
import { foldWord } from '#indexer/analysis/fold.ts';
import type { Columns } from './columns.ts';

/** A completion of what was typed: `court` a court's name, `act` the title of an act. */
export type Suggestion = { readonly text: string; readonly kind: string };

const courts = COURTS.map((court) => ({
  code: court.code,
  name: court.name,
  folded: ` ${words(court.name).join(' ')}`,
}));

/** Courts with documents, then acts, whose name has words beginning like what was typed. */
export function suggest(
  db: DatabaseSync,
  columns: Columns,
  prefix: string,
  limit: number,
): Suggestion[] {
  const typed = words(prefix).join(' ');
  if (typed === '') return [];
  const present = columns.values('court');
  const found: Suggestion[] = courts
    .filter(({ code, folded }) => present.has(code) && folded.includes(` ${typed}`))
    .map(({ name }) => ({ text: name, kind: 'court' }));
  const acts = db
    .prepare(
      'SELECT DISTINCT text, kind FROM suggestion WHERE key >= ? AND key < ? ORDER BY length(text), text LIMIT ?',
    )
    .all(typed, `${typed}\u{10ffff}`, limit);
  for (const row of acts) found.push({ text: String(row['text']), kind: String(row['kind']) });
  return found.slice(0, limit);
}

function words(text: string): string[] {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
}
