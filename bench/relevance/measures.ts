import type { Article, RatedQuery } from './sets.ts';

/** Measures of one query or their means over many; shares from 0 to 1. */
export type Measures = {
  readonly hit5: number;
  readonly recall5: number;
  readonly recall10: number;
  readonly mrr10: number;
  readonly ndcg10: number;
};

const keyOf = ({ code, article }: Article) => `${code} ${article}`;

/** Measures of a ranked list of articles, best first, against the gold ones (binary relevance). */
export function measure(hits: readonly Article[], gold: readonly Article[]): Measures {
  const wanted = new Set(gold.map(keyOf));
  const ranks = [...wanted].map((key) => hits.findIndex((hit) => keyOf(hit) === key) + 1);
  const found = ranks.filter((rank) => rank > 0);
  const within = (depth: number) => found.filter((rank) => rank <= depth).length;
  const best = Math.min(...found, Number.POSITIVE_INFINITY);
  const gain = (rank: number) => 1 / Math.log2(rank + 1);
  const ideal = Array.from({ length: Math.min(10, wanted.size) }, (_, index) => gain(index + 1));
  return {
    hit5: best <= 5 ? 1 : 0,
    recall5: within(5) / wanted.size,
    recall10: within(10) / wanted.size,
    mrr10: best <= 10 ? 1 / best : 0,
    ndcg10: sum(found.filter((rank) => rank <= 10).map(gain)) / sum(ideal),
  };
}

/** Means over the queries that have gold; undefined for none. */
export function meanOf(all: readonly Measures[]): Measures | undefined {
  if (all.length === 0) return undefined;
  const mean = (name: keyof Measures) => sum(all.map((one) => one[name])) / all.length;
  return {
    hit5: mean('hit5'),
    recall5: mean('recall5'),
    recall10: mean('recall10'),
    mrr10: mean('mrr10'),
    ndcg10: mean('ndcg10'),
  };
}

/** Groups of a set: all its answerable queries, then each class. */
export function classesOf(queries: readonly RatedQuery[]): Map<string, readonly RatedQuery[]> {
  const answerable = queries.filter(({ gold }) => gold.length > 0);
  return new Map([['all', answerable], ...Map.groupBy(answerable, ({ sort }) => sort)]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
