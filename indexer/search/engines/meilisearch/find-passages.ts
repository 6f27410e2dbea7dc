import type { NearestRequest, PassageHit, PassageRequest } from '../../engine.ts';
import { bestMatches } from './best-matches.ts';
import { allOf, compilePassageFilter } from './compile-filter.ts';
import type { MultiSearch } from './multi-search.ts';
import { embedderName } from './names.ts';
import { passageLeaves } from './rank.ts';
import type { PassageRecord } from './records.ts';
import { filterParts, listQuery } from './search-documents.ts';
import { isIn, keyOf } from './values.ts';
import { modelValue } from './vectors.ts';

const SHOWN = [
  'key',
  'id',
  'type',
  'title',
  'date',
  'facets',
  'anchor',
  'label',
  'article',
  'text',
] as const;
type Shown = Pick<PassageRecord, (typeof SHOWN)[number]>;
type Placed = Pick<PassageRecord, 'key' | 'doc' | 'ordinal'>;

const MOST = 1_000; // passages of one answer

/** Finds passages by words. */
export async function findPassages(
  multi: MultiSearch,
  index: string,
  request: PassageRequest,
  signal?: AbortSignal,
): Promise<PassageHit[]> {
  const filter = allOf([compilePassageFilter(request.query), ...limitsOf(request)]);
  const leaves = passageLeaves(request.query);
  const options = { index, matching: { filter }, leaves, kind: 'passage' } as const;
  const { matches } = await bestMatches<Placed>(
    multi,
    { ...options, fields: ['doc', 'ordinal'] },
    signal,
  );
  const best = [...matches]
    .sort((a, b) => b.score - a.score || compareText(a.doc, b.doc) || a.ordinal - b.ordinal)
    .slice(0, sizeOf(request));
  if (best.length === 0) return [];
  const keys = best.map(({ key }) => key);
  const found = await multi<Shown>(
    [listQuery(index, { filter: isIn('key', keys) }, { limit: keys.length, fields: SHOWN })],
    signal,
  );
  const byKey = new Map((found[0]?.hits ?? []).map((each) => [each.key, each]));
  return best.flatMap(({ key, score }) => {
    const passage = byKey.get(key);
    return passage === undefined ? [] : hitOf(passage, score);
  });
}

/** Finds passages by vector, among those that have one of the model. */
export async function nearestPassages(
  multi: MultiSearch,
  index: string,
  request: NearestRequest,
  signal?: AbortSignal,
): Promise<PassageHit[]> {
  const query = {
    indexUid: index,
    vector: [...request.vector],
    hybrid: { embedder: embedderName(request.model, request.vector.length), semanticRatio: 1 },
    filter: allOf([isIn('models', [modelValue(request.model)]), ...limitsOf(request)]),
    limit: sizeOf(request),
    attributesToRetrieve: [...SHOWN],
    showRankingScore: true,
  };
  const found = await multi<Shown & { readonly _rankingScore: number }>([query], signal);
  return (found[0]?.hits ?? []).map((hit) => hitOf(hit, cosineOf(hit._rankingScore)));
}

// The server's score of a vector is (1 + cosine) / 2.
function cosineOf(score: number): number {
  return 2 * score - 1;
}

function hitOf(passage: Shown, score: number): PassageHit {
  const { id, type, title, date, facets, anchor, label, article, text } = passage;
  const named = article === undefined ? {} : { article };
  return { id, type, title, date, facets, anchor, label, ...named, text, score };
}

function limitsOf({ filters, within }: Omit<PassageRequest, 'query'>): string[] {
  const documents = within === undefined ? [] : [isIn('doc', within.map(keyOf))];
  return [...documents, ...filterParts(filters).values()];
}

function sizeOf({ size }: { readonly size: number }): number {
  return Math.min(Math.max(0, Math.trunc(size)), MOST);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
