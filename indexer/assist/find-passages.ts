import type { Filters, PassageHit, QueryNode, SearchEngine } from '#indexer/search/engine.ts';
import { parseQuery } from '#indexer/search/parse-query.ts';

/** A question in everyday words. `within` names the documents to look in; all of them where it is absent. */
export type Question = {
  readonly text: string;
  readonly filters: Filters;
  readonly within?: readonly string[] | undefined;
};

const CANDIDATES = 200; // passages taken from the engine

/** Passages that may answer a question, best first. */
export async function findPassages(
  engine: SearchEngine,
  { text, filters, within }: Question,
  signal?: AbortSignal,
): Promise<readonly PassageHit[]> {
  const { words, rest } = parseQuery(text);
  const content = words.filter((word) => !word.stop);
  const used = content.length > 0 ? content : words;
  const kids: QueryNode[] = [...used.map((word) => word.node), ...rest];
  if (kids.length === 0) return [];
  return engine.passages({ query: { t: 'or', kids }, filters, within, size: CANDIDATES }, signal);
}
