import { foldedWords, type Suggestion, suggestedCourts } from '../../suggestions.ts';
import { EVERYTHING } from './compile-filter.ts';
import type { MultiSearch } from './multi-search.ts';
import { countQuery, countsOf, type Query } from './search-documents.ts';
import { filterPrefix } from './values.ts';

const READ = 5; // titles read for each that is shown: several documents may bear one

/** Courts with documents, then acts, whose name has words beginning like what was typed. */
export async function suggest(
  multi: MultiSearch,
  index: string,
  prefix: string,
  limit: number,
): Promise<Suggestion[]> {
  const typed = foldedWords(prefix).join(' ');
  if (typed === '') return [];
  const titles: Query = {
    indexUid: index,
    q: '',
    filter: `suggest STARTS WITH "${filterPrefix(typed)}"`,
    sort: ['suggest_length:asc'],
    limit: READ * limit,
    attributesToRetrieve: ['title'],
  };
  const [found, courts] = await multi<{ readonly title: string }>([
    titles,
    countQuery(index, { filter: EVERYTHING }, ['court']),
  ]);
  const present = new Set(
    courts === undefined ? [] : countsOf(courts, 'court').map(({ value }) => value),
  );
  const acts = [...new Set((found?.hits ?? []).map(({ title }) => title))]
    .sort((a, b) => [...a].length - [...b].length || (a < b ? -1 : 1))
    .map((text) => ({ text, kind: 'act' as const }));
  return [...suggestedCourts(typed, (code) => present.has(code)), ...acts].slice(0, limit);
}
