import type { DatabaseSync } from 'node:sqlite';
import { foldedWords, type Suggestion, suggestedCourts, titleKeys } from '../../suggestions.ts';
import type { Columns } from './columns.ts';

/** Courts with documents, then acts, whose name has words beginning like what was typed. */
export function suggest(
  db: DatabaseSync,
  columns: Columns,
  prefix: string,
  limit: number,
): Suggestion[] {
  const typed = foldedWords(prefix).join(' ');
  if (typed === '') return [];
  const found = suggestedCourts(typed, (code) => columns.has('court', code));
  const acts = db.prepare(
    'SELECT DISTINCT text FROM suggestion WHERE key >= ? AND key < ? ORDER BY length(text), text LIMIT ?',
  );
  for (const key of titleKeys(typed))
    for (const row of acts.all(key, `${key}\u{10ffff}`, limit))
      found.push({ text: String(row['text']), kind: 'act' });
  return found.slice(0, limit);
}
