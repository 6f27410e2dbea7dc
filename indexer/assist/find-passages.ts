import { lowerAz, upperAz } from '#domain/az-text.ts';
import type { Citation } from '#domain/citation.ts';
import type { Filters, PassageHit, QueryNode, SearchEngine } from '#indexer/search/engine.ts';
import { articleToken } from '#indexer/search/own-token.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from '#indexer/search/parse-query.ts';
import type { Embedder } from './embedder.ts';
import { fuse } from './fuse.ts';
import { type LayTerm, layTermsIn } from './lay-terms.ts';
import { matterWords } from './matter-words.ts';
import { actsNamedIn, articleNumbersIn } from './named-acts.ts';
import { type Named, rankPassages } from './rank-passages.ts';
import { type ReadQuestion, readQuestion } from './read-question.ts';
import { lookAgain } from './second-look.ts';

/** A question in everyday words. `within` names the documents to look in; all of them where it is absent. */
export type Question = {
  readonly text: string;
  readonly filters: Filters;
  readonly within?: readonly string[] | undefined;
  /** Without the words of the law for everyday ones. */
  readonly exact?: boolean | undefined;
  /** What was recognised and is not to count: `law:` with an everyday expression, `act:` with a key, `spelling:` with a word. */
  readonly without?: readonly string[] | undefined;
};

/** Passages, best first. `lexicalOnly` says that meaning was asked for and the endpoint did not answer. */
export type FoundPassages = {
  readonly passages: readonly PassageHit[];
  /** Everyday expressions that counted. */
  readonly terms: readonly LayTerm[];
  readonly lexicalOnly: boolean;
  /** The question in Latin letters with its misspelt words as they were probably meant. */
  readonly understood: ReadQuestion;
};

const CANDIDATES = 200; // passages taken from each side. Source: search.md §7
const FEW_WORDS = 2; // a question this short says little about its meaning
const SHORT_WEIGHT = 0.7;
const LONG = 20; // words of a text that asks more than one thing: one vector blurs them, while its words suffice

/** Passages that may answer a question, by its words and, where there is an embedder, by its meaning. */
export async function findPassages(
  engine: SearchEngine,
  asked: Question,
  embedder?: Embedder,
  signal?: AbortSignal,
): Promise<FoundPassages> {
  const understood = await readQuestion(engine, asked.text, asked.without, signal);
  const question = { ...asked, text: understood.text };
  const parsed = parseQuery(question.text);
  const terms = question.exact === true ? [] : termsOf(question, asked.text);
  const weight = embedder === undefined ? 0 : meaningWeight(parsed);
  const [byWords, byMeaning] = await Promise.all([
    findByWords(engine, question, { parsed, terms, variants: understood.variants }, signal),
    embedder === undefined || weight === 0
      ? []
      : findByMeaning(engine, question, embedder, signal).catch((error: unknown) => {
          if (signal?.aborted === true) throw error;
          return undefined;
        }),
  ]);
  if (byMeaning === undefined) return { passages: byWords, terms, lexicalOnly: true, understood };
  const passages = fuse({ byWords, byMeaning, weight }).slice(0, CANDIDATES);
  return { passages, terms, lexicalOnly: false, understood };
}

/** What the vectors count beside the words: nothing where the question quotes, cites or names fields. */
function meaningWeight({ text, words, rest, filters }: ParsedQuery): number {
  const isExact = words.length === 0 || rest.length > 0 || Object.keys(filters).length > 0;
  if (isExact) return 0;
  if (words.length <= FEW_WORDS) return SHORT_WEIGHT;
  return Math.min(1, (LONG / text.split(/\s+/).length) ** 2);
}

type Read = {
  readonly parsed: ParsedQuery;
  readonly terms: readonly LayTerm[];
  readonly variants: readonly QueryWord['node'][];
};

async function findByWords(
  engine: SearchEngine,
  { text, filters, within, without = [] }: Question,
  { parsed, terms, variants }: Read,
  signal: AbortSignal | undefined,
): Promise<readonly PassageHit[]> {
  const named = namedIn(text, parsed.card.citation, without);
  const own = matterWords(parsed.text, parsed.words, named.acts).map((word) => word.node);
  const kids: QueryNode[] = [...own, ...variants, ...parsed.rest];
  if (kids.length === 0) return [];
  const find = (nodes: readonly QueryNode[]): Promise<readonly PassageHit[]> =>
    nodes.length === 0
      ? Promise.resolve([])
      : engine.passages(
          { query: { t: 'or', kids: nodes }, filters, within, size: CANDIDATES },
          signal,
        );
  const [byWords, typical, ...law] = await Promise.all([
    find(kids),
    find(terms.flatMap(articlesOf)),
    ...terms.map((term) => find(lawWordsOf(term))),
  ]);
  return rankPassages(
    {
      own: lookAgain(byWords, [...own, ...variants]),
      typical,
      law: terms.map((term, index) => ({ term, hits: law[index] ?? [] })),
    },
    named,
  );
}

/** Acts and articles that a question names, in whatever spelling, as far as they are to count. */
function namedIn(text: string, cited: Citation | undefined, without: readonly string[]): Named {
  const target = cited?.target.type === 'provision' ? cited.target : undefined;
  return {
    acts: actsNamedIn(text).filter((key) => !without.includes(`act:${key}`)),
    articles: articleNumbersIn(text),
    cited: target !== undefined && without.includes(`act:${target.act}`) ? undefined : target,
  };
}

/** Everyday expressions of a question, as understood and as typed, that are to count. */
function termsOf({ text, without = [] }: Question, typed: string): readonly LayTerm[] {
  const found = layTermsIn(text);
  const asTyped = text === typed ? [] : layTermsIn(typed);
  const further = asTyped.filter(({ said }) => !found.some((term) => term.said === said));
  return [...found, ...further].filter(({ said }) => !without.includes(`law:${said}`));
}

function articlesOf({ code, articles }: LayTerm): QueryNode[] {
  return articles
    .map((article) => articleToken(code, article))
    .map((token) => ({ t: 'cite', token }));
}

function lawWordsOf({ law }: LayTerm): QueryNode[] {
  return law
    .flatMap((words) => parseQuery(words).words)
    .filter((word) => !word.stop)
    .map((word) => word.node);
}

async function findByMeaning(
  engine: SearchEngine,
  { text, filters, within }: Question,
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<readonly PassageHit[]> {
  const [vector] = await embedder.embed([asSaid(text)], 'query', signal);
  if (vector === undefined) return [];
  const { model } = embedder;
  return engine.nearest({ model, vector, filters, within, size: CANDIDATES }, signal);
}

/** A question in capitals in small letters: models know few words in capitals. */
function asSaid(text: string): string {
  return text === upperAz(text) ? lowerAz(text) : text;
}
