import type { AnonymizedText } from '#domain/anonymized-text.ts';
import { caseNumberKey, parseCaseNumber } from '#domain/case-number.ts';
import { citationTokens, findCitations } from '#domain/citation.ts';
import { analyze, type Token } from '#indexer/analysis/analyzer.ts';
import type { Filters, QueryNode, SearchEngine } from '#indexer/search/engine.ts';
import { ownTokenOf } from '#indexer/search/own-token.ts';

/** The decision to which others are to be alike. */
type LikenessOf = {
  readonly id: string;
  readonly caseNumber: string;
  readonly text: AnonymizedText;
};

const DECISIONS: Filters = { facets: { type: ['decision'] } };
const CANDIDATE_TERMS = 60; // most frequent words of a decision whose rarity is asked for
const TERMS = 16; // words that tell most about a decision
const SHORTEST_TERM = 4; // letters
// Share of the score that the decision itself has for its words: others of the demonstration that are about
// something else have mostly less than this.
const LEAST_ALIKE = 0.2;
const NEAREST = 200; // passages. Source: search.md §7
const MOST_OF_CASE = 50; // documents of one case that are left out

type Term = { readonly token: Token; readonly count: number };

/**
 * Ids of at most `size` published decisions that are about the same matter, most alike first: by the mean
 * vector of the passages where they have vectors of `model`, else by the words that tell most. Decisions
 * of the same case (its number, or a number that one of them cites) are left out.
 * Source: search.md §7, "Similar decisions".
 */
export async function similarDecisions(
  engine: SearchEngine,
  decision: LikenessOf,
  size: number,
  model?: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const [ofCase, vectors] = await Promise.all([
    idsOfCase(engine, decision, signal),
    model === undefined ? [] : engine.vectorsOf(decision.id, model),
  ]);
  const most = size + ofCase.size + 1;
  const mean = meanOf(vectors);
  const found =
    mean === undefined || model === undefined
      ? await byWords(engine, decision, most, signal)
      : await byMeaning(engine, model, mean, signal);
  return found.filter((id) => id !== decision.id && !ofCase.has(id)).slice(0, size);
}

/** Decisions with the number of the case, those that cite it, those it cites, and those that cite the same. */
async function idsOfCase(
  engine: SearchEngine,
  { caseNumber, text }: LikenessOf,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const own = parseCaseNumber(caseNumber);
  const cited = text.blocks
    .flatMap((block) => findCitations(block.text))
    .flatMap(({ target }) => (target.type === 'case' ? [target.caseNumberKey] : []));
  const keys = new Set([...(own === undefined ? [] : [caseNumberKey(own)]), ...cited]);
  const kids = [...keys].flatMap((key): QueryNode[] => {
    const target = { type: 'case', caseNumberKey: key } as const;
    const tokens = [ownTokenOf(target), citationTokens(target)[0]];
    return tokens.flatMap((token) => (token === undefined ? [] : [{ t: 'cite', token }]));
  });
  if (kids.length === 0) return new Set();
  const { hits } = await engine.search(
    {
      query: { t: 'or', kids },
      filters: DECISIONS,
      facets: [],
      sort: 'newest',
      size: MOST_OF_CASE,
    },
    signal,
  );
  return new Set(hits.map(({ id }) => id));
}

async function byWords(
  engine: SearchEngine,
  { id, text }: LikenessOf,
  most: number,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const terms = await tellingTerms(engine, text, signal);
  if (terms.length === 0) return [];
  const kids = terms.map(
    ({ token: { x, s, p } }): QueryNode => ({ t: 'term', x, s, p, weight: 1 }),
  );
  const { hits } = await engine.search(
    {
      query: { t: 'or', kids },
      filters: DECISIONS,
      facets: [],
      sort: 'relevance',
      size: most,
    },
    signal,
  );
  const own = hits.find((hit) => hit.id === id)?.score ?? 0;
  return hits.filter(({ score }) => score >= own * LEAST_ALIKE).map((hit) => hit.id);
}

/** The words of a text that are frequent in it and rare elsewhere. */
async function tellingTerms(
  engine: SearchEngine,
  text: AnonymizedText,
  signal: AbortSignal | undefined,
): Promise<readonly Term[]> {
  const candidates = frequentTerms(text);
  const asked = candidates.map(({ token: { x, s } }) => ({ x, s, countOnly: true }) as const);
  const spellings = await engine.spellings(asked, signal);
  const passages = spellings.map((spelling) => spelling.passages);
  const widest = Math.max(1, ...passages);
  return candidates
    .map((term, at) => {
      const idf = Math.log(1 + widest / Math.max(1, passages[at] ?? 0));
      return { ...term, value: (1 + Math.log(term.count)) * idf };
    })
    .sort((a, b) => b.value - a.value || (a.token.s < b.token.s ? -1 : 1))
    .slice(0, TERMS);
}

/** Words of the matter by how often they stand in the text; labels (`İddiaçı1`) and numbers are none. */
function frequentTerms({ blocks }: AnonymizedText): readonly Term[] {
  const counts = new Map<string, { readonly token: Token; count: number }>();
  for (const { text } of blocks)
    for (const token of analyze(text)) {
      const known = counts.get(token.s);
      if (known !== undefined) known.count += 1;
      else if (isTerm(token)) counts.set(token.s, { token, count: 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, CANDIDATE_TERMS);
}

function isTerm({ s, flags }: Token): boolean {
  return !flags.stop && !flags.number && s.length >= SHORTEST_TERM && !/\d/.test(s);
}

/** Documents in order of their nearest passage. */
async function byMeaning(
  engine: SearchEngine,
  model: string,
  vector: Float32Array,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const passages = await engine.nearest(
    { model, vector, filters: DECISIONS, size: NEAREST },
    signal,
  );
  return [...new Set(passages.map(({ id }) => id))];
}

/** The mean of unit vectors at length one; undefined where there is none. */
function meanOf(vectors: readonly Float32Array[]): Float32Array | undefined {
  const [first] = vectors;
  if (first === undefined) return undefined;
  const sum = new Float32Array(first.length);
  for (const vector of vectors)
    for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value;
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((value) => value / length) : undefined;
}
