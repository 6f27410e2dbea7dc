import { type Answers, answerQuestion } from '#indexer/assist/answers.ts';
import type { Embedder } from '#indexer/assist/embedder.ts';
import type { SearchEngine } from '#indexer/search/engine.ts';
import { printTable } from '../table.ts';
import type { RatedQuery, RatedSet } from './sets.ts';

const LISTED = 100; // characters of a question in the list

/**
 * Prints for every set the share of answerable questions with a gold article among the three answers, and
 * the share of the others that were declined. Questions of the test set are never listed.
 */
export async function printAsked(
  engine: SearchEngine,
  sets: readonly RatedSet[],
  embedder: Embedder | undefined,
): Promise<void> {
  const table: (string | number)[][] = [
    ['set', 'answerable', 'right', 'answered', 'others', 'declined'],
  ];
  for (const { name, queries } of sets) {
    const found = new Map<RatedQuery, Answers>();
    for (const query of queries) {
      const within = query.code === undefined ? undefined : [query.code];
      const asked = { text: query.query, within, today: '2000-01-01' };
      found.set(query, await answerQuestion(engine, asked, embedder));
    }
    const answerable = queries.filter(({ gold }) => gold.length > 0);
    const others = queries.filter(({ gold }) => gold.length === 0);
    const share = (of: readonly RatedQuery[], is: (query: RatedQuery) => boolean) =>
      of.length === 0 ? '–' : (of.filter(is).length / of.length).toFixed(3);
    const isDeclined = (query: RatedQuery) => found.get(query)?.notFound === true;
    table.push([
      name,
      answerable.length,
      share(answerable, (query) => isRight(query, found.get(query))),
      share(answerable, (query) => !isDeclined(query)),
      others.length,
      share(others, isDeclined),
    ]);
    if (name.endsWith('test')) continue;
    for (const query of others)
      if (!isDeclined(query)) console.log(`answered ${query.id} ${query.query.slice(0, LISTED)}`);
    for (const query of answerable)
      if (isDeclined(query)) console.log(`declined ${query.id} ${query.query.slice(0, LISTED)}`);
  }
  printTable(table);
}

function isRight({ gold }: RatedQuery, found: Answers | undefined): boolean {
  return (found?.answers ?? []).some(({ document, article }) =>
    gold.some((each) => each.code === document.id && each.article === article),
  );
}
