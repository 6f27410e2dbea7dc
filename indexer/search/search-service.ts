import type { Citation } from '#domain/citation.ts';
import { verbRootOf } from '#indexer/analysis/lemma.ts';
import { SYNONYM_WEIGHT, synonymsOf } from '#indexer/analysis/synonyms.ts';
import { type Respelt, respelt } from './did-you-mean.ts';
import {
  FACETS,
  type FacetName,
  type Filters,
  type Hits,
  type QueryNode,
  type SearchEngine,
  type Sort,
} from './engine.ts';
import { ownActToken, ownTokenOf } from './own-token.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse-query.ts';
import type { SearchNotice } from './search-request.ts';
import { otherReading } from './typed-variants.ts';

/** A search as a page or the API asks for it. `exact` turns synonyms and relaxing off; pages from 1. */
export type DocumentSearch = {
  readonly q: string;
  readonly filters: Filters;
  readonly facets?: readonly FacetName[] | undefined;
  readonly sort: Sort;
  readonly size: number;
  readonly page?: number | undefined;
  readonly cursor?: string | undefined;
  readonly exact?: boolean | undefined;
};

/** A document that was asked for by its own number: shown above the list. */
export type SearchCard = {
  readonly type: 'decision' | 'act' | 'provision';
  readonly id: string;
  readonly title: string;
  readonly number: string;
  /** Anchor of the article on the page of the act. */
  readonly anchor?: string | undefined;
};

export type SearchOutcome = Hits & {
  readonly notices: readonly SearchNotice[];
  readonly cards: readonly SearchCard[];
  /** Terms that were added to the query, as shown to the reader. */
  readonly added: readonly string[];
};

const KEPT_TERMS = 0.75; // share of the words that must occur on the last step of the ladder
const MOST_SUBSETS = 12; // ways of leaving words out that are tried together
const MOST_CARDS = 3; // documents under one number
const SHORTEST_ROOT = 4; // letters of a verb base that may stand for its voices
const VOICE_WEIGHT = 0.3;
const FEW_HITS = 3; // up to which another spelling is offered. Source: search.md §3
const MORE_BY = 10; // times as many results that another spelling must give
const MOST_ADDED = 8; // synonyms of one query

/** Searches by what a person typed, with the ladder of `search.md` where nothing is found. */
export async function searchDocuments(
  engine: SearchEngine,
  search: DocumentSearch,
  signal?: AbortSignal,
): Promise<SearchOutcome> {
  const parsed = parseQuery(search.q);
  const filters = mergeFilters(search.filters, parsed.filters);
  const run = (query: QueryNode, asked: Filters = filters, size = search.size): Promise<Hits> =>
    engine.search(
      {
        query,
        filters: asked,
        facets: size === 0 ? [] : (search.facets ?? FACETS),
        sort: query.t === 'all' && search.sort === 'relevance' ? 'newest' : search.sort,
        size,
        ...(search.cursor === undefined
          ? { offset: ((search.page ?? 1) - 1) * search.size }
          : { cursor: search.cursor }),
      },
      signal,
    );
  const notices = [...parsed.notices];
  const cards = await cardsOf(engine, parsed, signal);
  if (parsed.card.caseNumberKey !== undefined && cards.length === 0) {
    notices.push({ code: 'number-not-here', values: [parsed.card.caseNumberKey] });
  }
  const { query, added } =
    search.exact === true ? { query: parsed.query, added: [] } : widened(parsed);
  let hits = await run(query);
  if (added.length > 0) notices.push({ code: 'synonyms-added', values: added });
  if (hits.total <= FEW_HITS && search.exact !== true) {
    const other = await respelt(engine, parsed, signal);
    if (hits.total > 0) notices.push(...(await betterSpelling(run, hits.total, other?.text)));
    else
      for (const step of ladder(parsed, other)) {
        hits = await run(step.query);
        if (hits.total === 0) continue;
        notices.push(...step.notices);
        break;
      }
  }
  if (hits.total === 0) notices.push(...(await emptyingFilters(run, query, filters)));
  return { ...hits, notices, cards, added };
}

/** Filters of the page and of the query together; where both name a facet, what both allow. */
function mergeFilters(page: Filters, typed: Partial<Filters>): Filters {
  const facets: Partial<Record<FacetName, readonly string[]>> = { ...page.facets };
  for (const name of FACETS) {
    const wanted = typed.facets?.[name];
    if (wanted !== undefined)
      facets[name] = facets[name]?.filter((each) => wanted.includes(each)) ?? wanted;
  }
  const from = [page.from, typed.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const to = [page.to, typed.to]
    .filter((date) => date !== undefined)
    .sort()
    .at(0);
  return { facets, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Documents and articles that a citation, a case number or the number of an act stands for, in any spelling. */
export function findByNumber(
  engine: SearchEngine,
  text: string,
  signal?: AbortSignal,
): Promise<readonly SearchCard[]> {
  return cardsOf(engine, parseQuery(text), signal);
}

async function cardsOf(
  engine: SearchEngine,
  { card }: ParsedQuery,
  signal: AbortSignal | undefined,
): Promise<SearchCard[]> {
  const targets: Citation['target'][] = [];
  if (card.caseNumberKey !== undefined) {
    targets.push({ type: 'case', caseNumberKey: card.caseNumberKey });
  }
  if (card.actNumber !== undefined) targets.push({ type: 'act-number', number: card.actNumber });
  if (card.citation !== undefined) targets.push(card.citation.target);
  const cards: SearchCard[] = [];
  const find = (token: string): Promise<Hits> => {
    const query: QueryNode = { t: 'cite', token };
    const all = { filters: { facets: {} }, facets: [], sort: 'newest', size: MOST_CARDS } as const;
    return engine.search({ query, ...all }, signal);
  };
  if (card.act !== undefined)
    for (const { type, id, title, number } of (await find(ownActToken(card.act))).hits)
      cards.push({ type, id, title, number });
  for (const target of targets) {
    const { hits } = await find(ownTokenOf(target) ?? 'xnone');
    for (const { type, id, title, number } of hits) {
      if (target.type !== 'provision') cards.push({ type, id, title, number });
      else cards.push({ type: 'provision', id, title, number, anchor: `m${target.article}` });
    }
  }
  return cards;
}

/** The query with the voices and synonyms of its words beside them, and the synonyms that were added. */
function widened(parsed: ParsedQuery): { query: QueryNode; added: string[] } {
  const words = parsed.words.filter((word) => !word.stop);
  const used = words.length === 0 ? parsed.words : words;
  const found = synonymsOf(used.map((word) => word.node.s))
    .filter((each) => each.weight >= SYNONYM_WEIGHT.synonym)
    .slice(0, MOST_ADDED);
  const kids: QueryNode[] = [];
  for (let at = 0; at < used.length; ) {
    const here = found.filter(({ instead }) =>
      instead.every((s, offset) => used[at + offset]?.node.s === s),
    );
    const span = Math.max(1, ...here.map(({ instead }) => instead.length));
    const own = allOf(used.slice(at, at + span).map((word) => withReadings(word.node)));
    const others = here
      .filter(({ instead }) => instead.length === span)
      .map((other) => allOf(other.words.map(({ x, s }) => termOf(x, s, other.weight))));
    kids.push(others.length === 0 ? own : { t: 'or', kids: [own, ...others] });
    at += span;
  }
  return {
    query: allOf([...kids, ...parsed.rest]),
    added: [...new Set(found.map(({ text }) => text))],
  };
}

/**
 * A word also as it may be written without Azerbaijani letters, and a verb in its other voices: what begins
 * with its base (`çıxar-` for `çıxarma`, `çıxarılma`).
 */
function withReadings(term: QueryWord['node']): QueryNode {
  const kids = [term];
  const other = otherReading(term);
  if (other !== undefined) kids.push(other);
  const root = verbRootOf(term.s);
  if (root !== undefined && root.length >= SHORTEST_ROOT)
    kids.push({ ...termOf(root, root, VOICE_WEIGHT), prefix: true });
  return kids.length === 1 ? term : { t: 'or', kids };
}

function termOf(x: string, s: string, weight: number): QueryWord['node'] {
  return { t: 'term', x, s, p: x.slice(0, 5), weight };
}

/** The offer of another spelling where it gives ten times as many results. */
async function betterSpelling(
  run: (query: QueryNode, filters?: Filters, size?: number) => Promise<Hits>,
  total: number,
  text: string | undefined,
): Promise<SearchNotice[]> {
  if (text === undefined) return [];
  const found = await run(widened(parseQuery(text)).query, undefined, 0);
  if (found.total < MORE_BY * total) return [];
  return [{ code: 'spelling-suggested', values: [text, String(found.total)], query: text }];
}

type Step = { readonly query: QueryNode; readonly notices: readonly SearchNotice[] };

/** Queries to try where nothing was found, from the nearest to the widest. */
function* ladder(parsed: ParsedQuery, other: Respelt | undefined): Generator<Step> {
  const content = parsed.words.filter((word) => !word.stop);
  const stops = parsed.words.filter((word) => word.stop);
  if (stops.length > 0 && content.length > 0) {
    yield {
      query: allOf([...content.map((word) => word.node), ...parsed.rest]),
      notices: [{ code: 'stop-words-dropped', values: stops.map((word) => word.surface) }],
    };
  }
  if (other === undefined) {
    yield* relaxed(parsed, []);
    return;
  }
  const meant = parseQuery(other.text);
  const applied: SearchNotice = {
    code: 'spelling-applied',
    values: [other.text],
    query: other.asTyped,
  };
  yield { query: widened(meant).query, notices: [applied] };
  yield* relaxed(meant, [applied]);
}

/** Queries that leave some words out, fewest first. */
function* relaxed(parsed: ParsedQuery, notices: readonly SearchNotice[]): Generator<Step> {
  const content = parsed.words.filter((word) => !word.stop);
  const keep = Math.ceil(content.length * KEPT_TERMS);
  for (const size of new Set([keep, Math.ceil(content.length / 2)])) {
    if (size < 1 || size >= content.length) continue;
    const kids = subsets(
      content.map((word) => word.node),
      size,
    );
    yield {
      query: allOf([{ t: 'or', kids: kids.map(allOf) }, ...parsed.rest]),
      notices: [
        ...notices,
        { code: 'terms-relaxed', values: [String(size), String(content.length)] },
      ],
    };
  }
  if (content.length > 1) {
    yield {
      query: allOf([{ t: 'or', kids: content.map((word) => word.node) }, ...parsed.rest]),
      notices: [...notices, { code: 'terms-relaxed', values: ['1', String(content.length)] }],
    };
  }
}

/** Which single filter, left out, would give results: its name and that count. */
async function emptyingFilters(
  run: (query: QueryNode, filters: Filters, size: number) => Promise<Hits>,
  query: QueryNode,
  filters: Filters,
): Promise<SearchNotice[]> {
  const notices: SearchNotice[] = [];
  for (const name of FACETS) {
    if (filters.facets[name] === undefined) continue;
    const { [name]: _, ...facets } = filters.facets;
    const { total } = await run(query, { ...filters, facets }, 0);
    if (total > 0) notices.push({ code: 'filters-empty', values: [name, String(total)] });
  }
  if (filters.from !== undefined || filters.to !== undefined) {
    const { total } = await run(query, { facets: filters.facets }, 0);
    if (total > 0) notices.push({ code: 'filters-empty', values: ['date', String(total)] });
  }
  return notices;
}

function allOf(kids: readonly QueryNode[]): QueryNode {
  const only = kids[0];
  if (only === undefined) return { t: 'all' };
  return kids.length === 1 ? only : { t: 'and', kids };
}

// Runs of the words with some left out, those that keep the first words first.
function subsets(nodes: readonly QueryNode[], size: number): QueryNode[][] {
  const found: QueryNode[][] = [];
  const choose = (from: number, chosen: QueryNode[]): void => {
    if (found.length >= MOST_SUBSETS) return;
    if (chosen.length === size) {
      found.push(chosen);
      return;
    }
    for (let at = from; at <= nodes.length - (size - chosen.length); at += 1) {
      choose(at + 1, [...chosen, nodes[at] as QueryNode]);
    }
  };
  choose(0, []);
  return found;
}
