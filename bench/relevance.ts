import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerQuestion } from '#indexer/assist/answers.ts';
import { type Embedder, endpointEmbedder } from '#indexer/assist/embedder.ts';
import { findPassages } from '#indexer/assist/find-passages.ts';
import { makeVectors } from '#indexer/assist/make-vectors.ts';
import type { PassageHit, SearchEngine } from '#indexer/search/engine.ts';
import { printAsked } from './relevance/asked.ts';
import { printCitations } from './relevance/citations.ts';
import { readCodes } from './relevance/codes.ts';
import { printCross } from './relevance/cross.ts';
import { indexCodes } from './relevance/index-codes.ts';
import { classesOf, meanOf, measure } from './relevance/measures.ts';
import { rewrite, WAYS } from './relevance/rewrite.ts';
import { type Article, type RatedQuery, readSets } from './relevance/sets.ts';
import { cached } from './relevance/vector-cache.ts';
import { printTable } from './table.ts';

// Loads the codes of the shared data, asks every rated question and prints how well it is answered.

const E5_DIMENSIONS = 384;
const MOST = 10; // articles of an answer that are measured and written

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../shared/data') },
    seed: { type: 'string', default: 'bench' },
    set: { type: 'string' },
    queries: { type: 'string' },
    out: { type: 'string' },
    list: { type: 'boolean', default: false },
    hybrid: { type: 'boolean', default: false },
    cross: { type: 'boolean', default: false }, // ask Azerbaijani sentences in other languages, by vectors alone
    exact: { type: 'boolean', default: false }, // without the thesaurus
    ask: { type: 'boolean', default: false },
    elasticsearch: { type: 'string' }, // the server to ask instead of the embedded engine
    embeddings: { type: 'string', default: process.env.ASHKAR_EMBEDDINGS_URL ?? '' },
  },
});

const codes = await readCodes(values.data);
if (codes.length === 0) {
  console.error('SKIPPED bench:relevance: no shared data here (give its folder with --data).');
  process.exit(0);
}
if (values.cross) {
  await printCross(values.data, e5(values.embeddings));
  process.exit(0);
}
const embedder = values.hybrid ? e5(values.embeddings) : undefined;
const { engine, close } = await indexCodes(codes, values.elasticsearch);
try {
  if (embedder !== undefined) await makeVectors(engine, embedder);
  if (values.ask) {
    const sets = readSets(values.data).filter(({ name }) => name.includes(values.set ?? ''));
    await printAsked(engine, sets, embedder);
  } else if (values.queries === undefined) {
    await printSets(engine);
    if ('citations'.includes(values.set ?? '')) await printCitations(engine);
  } else await answerFile(engine, values.queries, values.out);
} finally {
  await close();
}

/** The e5 model of the tests' embedding server, with the vectors of passages kept between runs. */
function e5(url: string): Embedder {
  if (url === '') throw new Error('Say where the embedding server is: --embeddings URL.');
  const embedder = endpointEmbedder({
    url,
    model: 'e5',
    dimensions: E5_DIMENSIONS,
    timeout: 600_000,
  });
  return cached(embedder, E5_DIMENSIONS);
}

/** Measures of every set and class, as written and typed in other ways. */
async function printSets(engine: SearchEngine): Promise<void> {
  const sets = readSets(values.data).filter(({ name }) => name.includes(values.set ?? ''));
  const questions = sets.reduce((total, { queries }) => total + queries.length, 0);
  console.log(
    `corpus: ${codes.length} codes; ${sets.length} sets, ${questions} questions; seed ${values.seed}; ${engine.name}, ${embedder === undefined ? 'lexical' : 'hybrid'}${values.exact ? ', without the thesaurus' : ''}`,
  );
  const table: (string | number)[][] = [
    ['set', 'class', 'of', 'hit@5', 'recall@5', 'recall@10', 'MRR@10', 'nDCG@10'],
  ];
  for (const { name, queries } of sets) {
    for (const way of WAYS) {
      const hits = new Map<RatedQuery, readonly Article[]>();
      for (const query of queries)
        hits.set(
          query,
          await articlesFor(engine, rewrite(query.query, way, values.seed), query.code),
        );
      for (const [sort, members] of classesOf(queries)) {
        if (way !== 'as written' && sort !== 'all') continue;
        const mean = meanOf(members.map((query) => measure(hits.get(query) ?? [], query.gold)));
        if (mean === undefined) continue;
        const { hit5, recall5, recall10, mrr10, ndcg10 } = mean;
        const shares = [hit5, recall5, recall10, mrr10, ndcg10].map((share) => share.toFixed(3));
        table.push([name, way === 'as written' ? sort : way, members.length, ...shares]);
      }
      if (values.list && way === 'as written' && !name.endsWith('test')) printMisses(hits);
    }
  }
  printTable(table);
}

/** Questions whose articles are not among the first five: never those of the set that nobody looks at. */
function printMisses(hits: ReadonlyMap<RatedQuery, readonly Article[]>): void {
  for (const [query, found] of hits)
    if (query.gold.length > 0 && measure(found, query.gold).hit5 === 0)
      console.log(
        `missed ${query.id} ${query.query} → ${found.slice(0, 5).map(nameOf).join(', ')}; gold ${query.gold.map(nameOf).join(', ')}`,
      );
}

function nameOf({ code, article }: Article): string {
  return `${code.replace(/[-_]law[-_]code$/, '')} ${article}`;
}

type AskedRow = { readonly id: string; readonly query: string; readonly code?: string };

/** Answers every line of a query file; writes one line each. */
async function answerFile(
  engine: SearchEngine,
  file: string,
  out: string | undefined,
): Promise<void> {
  const lines: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, query, code } = JSON.parse(line) as AskedRow;
    const hits = await articlesFor(engine, query, code);
    const within = code === undefined ? undefined : [code];
    const asked = { text: query, within, today: '2000-01-01' };
    const { notFound } = await answerQuestion(engine, asked, embedder);
    lines.push(JSON.stringify({ id, hits, answered: !notFound }));
  }
  console.log(`corpus: ${codes.length} codes; ${lines.length} questions answered`);
  if (out === undefined) console.log(lines.join('\n'));
  else writeFileSync(out, `${lines.join('\n')}\n`);
}

async function articlesFor(
  engine: SearchEngine,
  text: string,
  code: string | undefined,
): Promise<Article[]> {
  const within = code === undefined ? undefined : [code];
  const question = { text, filters: { facets: {} }, within, exact: values.exact };
  return articlesOf((await findPassages(engine, question, embedder)).passages);
}

/** The articles of passages, each at its best passage. */
function articlesOf(passages: readonly PassageHit[]): Article[] {
  const articles = new Map<string, Article>();
  for (const { id, article } of passages)
    if (article !== undefined && !articles.has(`${id} ${article}`))
      articles.set(`${id} ${article}`, { code: id, article });
  return [...articles.values()].slice(0, MOST);
}
