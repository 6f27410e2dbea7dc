import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article of a code; `code` is the name of its file without extension. */
export type Article = { readonly code: string; readonly article: string };

/** A question with the articles that answer it; none where no code does. */
export type RatedQuery = {
  readonly id: string;
  readonly query: string;
  readonly gold: readonly Article[];
  /** Search this code alone. */
  readonly code?: string | undefined;
  /** Class within its set: `factual`, `colloquial`, an area of law. */
  readonly sort: string;
};

/** A set of rated queries; `whole` sets are searched over all codes. */
export type RatedSet = { readonly name: string; readonly queries: readonly RatedQuery[] };

const LABOUR = 'labor_law_code';
const OWN = join(import.meta.dirname, 'everyday');

/** Every rated set that is here: the shared ones and our own everyday questions. */
export function readSets(root: string): RatedSet[] {
  const labour = labourQueries(join(root, 'az-labor-golden/dev.jsonl'));
  return [
    {
      name: 'labour, in the Labour Code',
      queries: labour.map((row) => ({ ...row, code: LABOUR })),
    },
    { name: 'labour, over all codes', queries: labour },
    {
      name: 'constitutional court',
      queries: positions(join(root, 'az-constcourt-kmq/kmq_links.json')),
    },
    { name: 'everyday, development', queries: ownQueries('development.jsonl') },
    { name: 'everyday, test', queries: ownQueries('test.jsonl') },
  ].filter((set) => set.queries.length > 0);
}

type LabourRow = {
  readonly id: string;
  readonly category: string;
  readonly question: string;
  readonly gold: readonly string[];
};

// Rated by article: a point of a later edition still has its article here.
function labourQueries(file: string): RatedQuery[] {
  return linesOf<LabourRow>(file).map(({ id, category, question, gold }) => {
    const articles = new Set(gold.map(articleOf));
    return {
      id,
      query: question,
      sort: category,
      gold: [...articles].map((article) => ({ code: LABOUR, article })),
    };
  });
}

function articleOf(point: string): string {
  return point.split('.')[0] ?? point;
}

type Position = {
  readonly code: string;
  readonly kmq: number;
  readonly marked_articles: readonly string[];
  readonly text: string;
};

/** Positions of the Constitutional Court without the numbers, dates and sources that would give the article away. */
function positions(file: string): RatedQuery[] {
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as Position[])
    .filter(({ marked_articles }) => marked_articles.length > 0)
    .map(({ code, kmq, marked_articles, text }) => ({
      id: `${code}-${kmq}`,
      query: withoutNumbers(text),
      sort: code,
      gold: marked_articles.map((article) => ({ code, article })),
    }));
}

function withoutNumbers(text: string): string {
  const operative = text.split(/[–-]\s*\(?[“"«]/u)[0] ?? text;
  return operative
    .replace(/\([^()]*Konstitusiya Məhkəməsinin[^()]*\)/gu, ' ')
    .replace(/\d[\d.,/-]*(?:-\p{L}+)?/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

type OwnRow = {
  readonly id: string;
  readonly query: string;
  readonly area: string;
  readonly gold: readonly Article[];
};

function ownQueries(name: string): RatedQuery[] {
  return linesOf<OwnRow>(join(OWN, name)).map(({ id, query, area, gold }) => ({
    id,
    query,
    gold,
    sort: gold.length === 0 ? 'out_of_scope' : area,
  }));
}

function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
