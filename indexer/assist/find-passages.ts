import type { Filters, PassageHit, QueryNode, SearchEngine } from '#indexer/search/engine.ts';
import { type ParsedQuery, parseQuery } from '#indexer/search/parse-query.ts';
import type { Embedder } from './embedder.ts';
import { fuse } from './fuse.ts';

/** A question in everyday words. `within` names the documents to look in; all of them where it is absent. */
export type Question = {
  readonly text: string;
  readonly filters: Filters;
  readonly within?: readonly string[] | undefined;
};

/** Passages, best first. `lexicalOnly` says that meaning was asked for and the endpoint did not answer. */
export type FoundPassages = {
  readonly passages: readonly PassageHit[];
  readonly lexicalOnly: boolean;
};

const CANDIDATES = 200; // passages taken from each side. Source: search.md §7
const FEW_WORDS = 2; // a question this short says little about its meaning
const SHORT_WEIGHT = 0.7;

/** Passages that may answer a question, by its words and, where there is an embedder, by its meaning. */
export async function findPassages(
  engine: SearchEngine,
  question: Question,
  embedder?: Embedder,
  signal?: AbortSignal,
): Promise<FoundPassages> {
  const parsed = parseQuery(question.text);
  const weight = embedder === undefined ? 0 : meaningWeight(parsed);
  const [byWords, byMeaning] = await Promise.all([
    findByWords(engine, question, parsed, signal),
    embedder === undefined || weight === 0
      ? []
      : findByMeaning(engine, question, embedder, signal).catch((error: unknown) => {
          if (signal?.aborted === true) throw error;
          return undefined;
        }),
  ]);
  if (byMeaning === undefined) return { passages: byWords, lexicalOnly: true };
  const lists = [
    { hits: byWords, weight: 1 },
    { hits: byMeaning, weight },
  ];
  return { passages: fuse(lists).slice(0, CANDIDATES), lexicalOnly: false };
}

/** What the vectors count beside the words: nothing where the question quotes, cites or names fields. */
function meaningWeight({ words, rest, filters }: ParsedQuery): number {
  const isExact = words.length === 0 || rest.length > 0 || Object.keys(filters).length > 0;
  if (isExact) return 0;
  return words.length <= FEW_WORDS ? SHORT_WEIGHT : 1;
}

function findByWords(
  engine: SearchEngine,
  { filters, within }: Question,
  { words, rest }: ParsedQuery,
  signal: AbortSignal | undefined,
): Promise<readonly PassageHit[]> {
  const content = words.filter((word) => !word.stop);
  const used = content.length > 0 ? content : words;
  const kids: QueryNode[] = [...used.map((word) => word.node), ...rest];
  if (kids.length === 0) return Promise.resolve([]);
  const query: QueryNode = { t: 'or', kids };
  return engine.passages({ query, filters, within, size: CANDIDATES }, signal);
}

async function findByMeaning(
  engine: SearchEngine,
  { text, filters, within }: Question,
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<readonly PassageHit[]> {
  const [vector] = await embedder.embed([text], 'query', signal);
  if (vector === undefined) return [];
  const { model } = embedder;
  return engine.nearest({ model, vector, filters, within, size: CANDIDATES }, signal);
}
