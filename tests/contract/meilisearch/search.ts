import { type FakeIndex, normalized, type Stored } from './fake-index.ts';
import { type Filter, parseFilter } from './filter.ts';
import {
  checkFields,
  isCount,
  isFlag,
  isObject,
  isOneOf,
  isText,
  isTexts,
  Refusal,
} from './refusal.ts';

const isFilter = (value: unknown): boolean => isText(value) || Array.isArray(value);
const isVector = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

/** Parameters of a search, with the code of a wrong value. Source: documentation, "Search". */
const PARAMETERS = {
  q: [isText, 'invalid_search_q'],
  offset: [isCount, 'invalid_search_offset'],
  limit: [isCount, 'invalid_search_limit'],
  page: [isCount, 'invalid_search_page'],
  hitsPerPage: [isCount, 'invalid_search_hits_per_page'],
  filter: [isFilter, 'invalid_search_filter'],
  sort: [isTexts, 'invalid_search_sort'],
  facets: [isTexts, 'invalid_search_facets'],
  attributesToRetrieve: [isTexts, 'invalid_search_attributes_to_retrieve'],
  attributesToSearchOn: [isTexts, 'invalid_search_attributes_to_search_on'],
  matchingStrategy: [isOneOf('last', 'all', 'frequency'), 'invalid_search_matching_strategy'],
  showRankingScore: [isFlag, 'invalid_search_show_ranking_score'],
  retrieveVectors: [isFlag, 'invalid_search_retrieve_vectors'],
  vector: [isVector, 'invalid_search_vector'],
  hybrid: [isObject, 'invalid_search_hybrid_query'],
} as const;

const MOST_WORDS = 10; // of a query. Source: documentation, "Known limitations"
const FARTHEST = 8; // distance between words from which on it is all the same

type Term = { readonly words: readonly string[]; readonly isPrefix: boolean };
type Match = {
  readonly number: number;
  readonly attributes: ReadonlyMap<string, readonly number[]>;
};
type Ranked = { readonly number: number; readonly score: number };

/** Filter as a string, an array of strings, or an array with arrays of strings: AND, then OR. */
export function filterOf(given: unknown, code: string): Filter | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string') {
    return given.trim() === '' ? undefined : parseFilter(given, code);
  }
  const kids = (given as unknown[]).map((each): Filter => {
    if (Array.isArray(each))
      return { t: 'or', kids: each.map((one) => parseFilter(String(one), code)) };
    return parseFilter(String(each), code);
  });
  return kids.length === 0 ? undefined : { t: 'and', kids };
}

/** Answers one search as the server does. @throws Refusal */
export function search(index: FakeIndex, body: unknown): object {
  const asked = checkFields(body, PARAMETERS);
  const { settings } = index;
  const sort = (asked['sort'] ?? []) as string[];
  for (const rule of sort) {
    const [name = '', order] = rule.split(':');
    if (order !== 'asc' && order !== 'desc')
      throw new Refusal('invalid_search_sort', `\`${rule}\``);
    if (!settings.sortableAttributes.includes(name)) {
      throw new Refusal('invalid_search_sort', `Attribute \`${name}\` is not sortable`);
    }
  }
  const facets = (asked['facets'] ?? []) as string[];
  for (const name of facets) {
    if (!settings.filterable.has(name)) {
      throw new Refusal('invalid_search_facets', `Attribute \`${name}\` is not filterable`);
    }
  }
  const filter = filterOf(asked['filter'], 'invalid_search_filter');
  const all = new Set(index.documents.keys());
  const among = filter === undefined ? all : index.filtered(filter, 'invalid_search_filter');
  const ranked = rankedBy(index, asked, among, sort);
  return {
    ...window(index, asked, ranked),
    query: asked['q'] ?? '',
    processingTimeMs: 0,
    ...(facets.length === 0 ? {} : facetsOf(index, facets, ranked)),
  };
}

function rankedBy(
  index: FakeIndex,
  asked: Readonly<Record<string, unknown>>,
  among: ReadonlySet<number>,
  sort: readonly string[],
): Ranked[] {
  const vector = asked['vector'] as number[] | null | undefined;
  const hybrid = asked['hybrid'] as { embedder?: unknown; semanticRatio?: unknown } | undefined;
  if (vector !== undefined && vector !== null && hybrid === undefined) {
    throw new Refusal('missing_search_hybrid', 'Invalid request: missing `hybrid` parameter');
  }
  if (hybrid !== undefined) return nearest(index, hybrid, vector, among);
  const { terms, negative } = termsOf(index, String(asked['q'] ?? ''));
  const on = searchedOn(index, asked['attributesToSearchOn'] as string[] | undefined);
  const refused = negative.map((term) => matchesOf(index, term, on));
  const rest = new Set([...among].filter((number) => !refused.some((found) => found.has(number))));
  const compare = bySort(index, sort);
  if (terms.length === 0) return sorted([...rest], () => 0, compare);
  return byWords(index, terms, on, String(asked['matchingStrategy'] ?? 'last'), rest, compare);
}

// Documents with all words first, then those with fewer, each bucket by attribute and nearness.
function byWords(
  index: FakeIndex,
  terms: readonly Term[],
  on: readonly string[],
  strategy: string,
  among: ReadonlySet<number>,
  compare: (a: number, b: number) => number,
): Ranked[] {
  const found = terms.map((term) => matchesOf(index, term, on));
  let kept = terms.map((_, at) => at);
  const ranked: Ranked[] = [];
  const seen = new Set<number>();
  while (kept.length > 0) {
    const lists = kept.map((at) => found[at] ?? new Map<number, Match>());
    const few = lists.reduce((a, b) => (a.size <= b.size ? a : b));
    const bucket = [...few.keys()].filter(
      (number) =>
        among.has(number) && !seen.has(number) && lists.every((matches) => matches.has(number)),
    );
    const costs = new Map(bucket.map((number) => [number, costOf(lists, number, on)]));
    const inOrder = sorted(bucket, (number) => costs.get(number) ?? 0, compare);
    for (const each of inOrder) seen.add(each.number);
    ranked.push(...inOrder.map((each) => ({ ...each, score: kept.length / terms.length })));
    if (strategy === 'all') break;
    const size = (at: number): number => found[at]?.size ?? 0;
    const dropped =
      strategy === 'last' ? kept.at(-1) : kept.reduce((a, b) => (size(b) >= size(a) ? b : a));
    kept = kept.filter((at) => at !== dropped);
  }
  return ranked;
}

function costOf(
  lists: readonly ReadonlyMap<number, Match>[],
  number: number,
  on: readonly string[],
): number {
  let rank = 0;
  let distance = 0;
  let before: Match | undefined;
  for (const matches of lists) {
    const match = matches.get(number);
    if (match === undefined) continue;
    rank += on.findIndex((name) => match.attributes.has(name));
    if (before !== undefined) distance += distanceOf(before, match);
    before = match;
  }
  return rank * FARTHEST * MOST_WORDS + distance;
}

function distanceOf(one: Match, other: Match): number {
  let least = FARTHEST;
  for (const [name, places] of one.attributes)
    for (const place of places)
      for (const next of other.attributes.get(name) ?? [])
        least = Math.min(least, next > place ? next - place : place - next + 1);
  return least;
}

function sorted(
  numbers: readonly number[],
  costOfOne: (number: number) => number,
  compare: (a: number, b: number) => number,
): Ranked[] {
  return [...numbers]
    .sort((a, b) => compare(a, b) || costOfOne(a) - costOfOne(b) || a - b)
    .map((number) => ({ number, score: 1 }));
}

function bySort(index: FakeIndex, sort: readonly string[]): (a: number, b: number) => number {
  const rules = sort.map((rule) => rule.split(':'));
  return (a, b) => {
    for (const [name = '', order] of rules) {
      const one = index.documents.get(a)?.document[name];
      const other = index.documents.get(b)?.document[name];
      if (one === other) continue;
      if (one === undefined) return 1; // what lacks the attribute comes last in both orders
      if (other === undefined) return -1;
      const isLess =
        typeof one === 'number' && typeof other === 'number'
          ? one < other
          : normalized(String(one)) < normalized(String(other));
      return isLess === (order === 'asc') ? -1 : 1;
    }
    return 0;
  };
}

function searchedOn(index: FakeIndex, asked: readonly string[] | undefined): readonly string[] {
  const { searchableAttributes } = index.settings;
  for (const name of asked ?? []) {
    if (searchableAttributes.includes(name)) continue;
    const code = 'invalid_search_attributes_to_search_on';
    throw new Refusal(code, `Attribute \`${name}\` is not searchable`);
  }
  return searchableAttributes.filter((name) => asked === undefined || asked.includes(name));
}

// At most ten words; what comes after is ignored.
function termsOf(index: FakeIndex, q: string) {
  const terms: Term[] = [];
  const negative: Term[] = [];
  let left = MOST_WORDS;
  const pieces = [...q.matchAll(/(-?)"([^"]*)"?|(-?)([^\s"]+)/g)];
  for (const [at, [, minus, phrase, sign, word]] of pieces.entries()) {
    const words = index.tokens(phrase ?? word ?? '').map(([each]) => each);
    const isLast = at === pieces.length - 1 && phrase === undefined;
    const isPrefix = isLast && index.settings.prefixSearch;
    if (minus === '-' || sign === '-') {
      if (words.length > 0) negative.push({ words, isPrefix: false });
      continue;
    }
    const taken = words.slice(0, left);
    left -= taken.length;
    if (taken.length === 0) continue;
    if (phrase !== undefined) terms.push({ words: taken, isPrefix: false });
    else for (const each of taken) terms.push({ words: [each], isPrefix });
  }
  return { terms, negative };
}

function matchesOf(
  index: FakeIndex,
  { words, isPrefix }: Term,
  on: readonly string[],
): Map<number, Match> {
  if (isPrefix) throw new Error('The fake knows no prefix search: turn it off.');
  const matches = new Map<number, Match>();
  const [first = ''] = words;
  for (const name of on) {
    for (const [number, places] of index.occurrences(name, first)) {
      const starts = places.filter((place) =>
        words.every(
          (word, at) =>
            at === 0 ||
            index
              .occurrences(name, word)
              .get(number)
              ?.includes(place + at),
        ),
      );
      if (starts.length === 0) continue;
      const attributes = new Map(matches.get(number)?.attributes);
      matches.set(number, { number, attributes: attributes.set(name, starts) });
    }
  }
  return matches;
}

function nearest(
  index: FakeIndex,
  hybrid: { embedder?: unknown; semanticRatio?: unknown },
  vector: readonly number[] | null | undefined,
  among: ReadonlySet<number>,
): Ranked[] {
  const { embedder, semanticRatio } = checkFields(hybrid, {
    embedder: [isText, 'invalid_search_embedder'],
    semanticRatio: [(value) => typeof value === 'number', 'invalid_search_semantic_ratio'],
  });
  const name = String(embedder);
  const known = index.settings.embedders[name];
  if (known === undefined) {
    throw new Refusal('invalid_search_embedder', `Cannot find embedder with name \`${name}\``);
  }
  if (semanticRatio !== 1 || vector === undefined || vector === null) {
    throw new Error('The fake knows a search by vector alone.');
  }
  if (vector.length !== known.dimensions) {
    throw new Refusal('invalid_vector_dimensions', `Expected ${known.dimensions} dimensions`);
  }
  return [...among]
    .map((number) => ({ number, score: similarity(index.documents.get(number), name, vector) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

// A document without a vector comes last.
function similarity(stored: Stored | undefined, name: string, vector: readonly number[]): number {
  const own = stored?.vectors.get(name);
  if (own === undefined || own === null) return 0;
  const dot = own.reduce((sum, each, at) => sum + each * (vector[at] ?? 0), 0);
  return (1 + dot / (Math.hypot(...own) * Math.hypot(...vector))) / 2;
}

function window(
  index: FakeIndex,
  asked: Readonly<Record<string, unknown>>,
  ranked: readonly Ranked[],
) {
  const { maxTotalHits } = index.settings;
  const reachable = ranked.slice(0, maxTotalHits);
  const show = (some: readonly Ranked[]) => some.map((each) => shown(index, asked, each));
  if (asked['page'] !== undefined || asked['hitsPerPage'] !== undefined) {
    const page = Number(asked['page'] ?? 1);
    const hitsPerPage = Number(asked['hitsPerPage'] ?? 20);
    const hits = page === 0 ? [] : reachable.slice((page - 1) * hitsPerPage, page * hitsPerPage);
    const totalPages = hitsPerPage === 0 ? 0 : Math.ceil(reachable.length / hitsPerPage);
    return { hits: show(hits), page, hitsPerPage, totalHits: reachable.length, totalPages };
  }
  const offset = Number(asked['offset'] ?? 0);
  const limit = Number(asked['limit'] ?? 20);
  const hits = show(reachable.slice(offset, offset + limit));
  return { hits, offset, limit, estimatedTotalHits: reachable.length };
}

function shown(
  index: FakeIndex,
  asked: Readonly<Record<string, unknown>>,
  { number, score }: Ranked,
) {
  const document = index.documents.get(number)?.document ?? {};
  const wanted = asked['attributesToRetrieve'] as string[] | undefined;
  return {
    ...picked(document, wanted),
    ...(asked['showRankingScore'] === true ? { _rankingScore: score } : {}),
  };
}

/** The wanted fields of a document; all where none are named. */
export function picked(document: object, wanted: readonly string[] | undefined): object {
  if (wanted === undefined || wanted.includes('*')) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => wanted.includes(name)));
}

function facetsOf(index: FakeIndex, facets: readonly string[], ranked: readonly Ranked[]) {
  const among = new Set(ranked.map(({ number }) => number));
  const counts = facets.map((name) => [name, index.counts(name, among)]);
  return { facetDistribution: Object.fromEntries(counts), facetStats: {} };
}
