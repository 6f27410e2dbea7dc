import type { FacetCount, FacetName, Hit, Snippet } from '#indexer/search/engine.ts';
import {
  formatSearchParams,
  lastPage,
  type SearchNotice,
  type SearchParams,
  SIZES,
} from '#indexer/search/search-request.ts';
import type { SearchCard } from '#indexer/search/search-service.ts';
import { formatDate } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { SearchAnswer } from '#portal/services.ts';
import { askHref } from './ask-page.ts';
import { type DateFields, dateFields } from './date-fields.ts';
import { actHref, courtName, decisionHref, type Link, to, type View } from './view.ts';

/** Facets of the page in their order; the engine may count more. */
export const PAGE_FACETS = [
  'type',
  'decisionKind',
  'court',
  'instance',
  'procedure',
  'outcome',
  'year',
  'citedAct',
  'actKind',
  'body',
  'status',
] as const satisfies readonly FacetName[];
type PageFacet = (typeof PAGE_FACETS)[number];

const SHOWN_OPTIONS = 6; // further ones open on demand: a list longer than a hand is not read

export type FacetOption = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
};
export type FacetView = {
  readonly name: PageFacet;
  readonly legend: string;
  readonly options: readonly FacetOption[];
  readonly more: readonly FacetOption[];
  readonly open: boolean;
};
export type HitView = {
  readonly href: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly outcome?: string | undefined;
  readonly snippets: readonly {
    readonly href: string;
    readonly label: string;
    readonly parts: Snippet['parts'];
  }[];
};

export type SearchPageView = {
  readonly query: SearchParams;
  readonly action: string;
  readonly asked: boolean;
  readonly summary: string;
  readonly took: string;
  readonly tags: readonly Link[];
  readonly clearHref: string;
  readonly facets: readonly FacetView[];
  readonly from: DateFields;
  readonly to: DateFields;
  readonly sorts: readonly {
    readonly value: string;
    readonly label: string;
    readonly on: boolean;
  }[];
  readonly sizes: readonly { readonly value: string; readonly on: boolean }[];
  readonly cards: readonly (Link & { readonly number: string; readonly kind: string })[];
  readonly notices: readonly { readonly text: string; readonly link?: Link | undefined }[];
  readonly hits: readonly HitView[];
  /** `afterGap`: pages between this one and the one before are not named. */
  readonly pages: readonly (Link & { readonly current: boolean; readonly afterGap: boolean })[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly feedHref: string;
  readonly apiHref: string;
  /** All results as files. */
  readonly csvHref: string;
  readonly jsonlHref: string;
  readonly parquetHref: string;
  /** The words of the search as a question. */
  readonly askHref: string;
  readonly zero?: { readonly filters: readonly Link[]; readonly withoutAll: string } | undefined;
};

/** The search page of an outcome. */
export function searchPage(view: View, query: SearchParams, outcome: SearchAnswer): SearchPageView {
  const tags = filterTags(view, query);
  const filtered = tags.length > 0;
  return {
    query,
    action: to(view, '/search'),
    asked: query.q !== '' || filtered,
    summary: view.t('search.total', { n: outcome.total }),
    took: view.t('search.took', { n: outcome.tookMs }),
    tags,
    clearHref: searchHref(view, { ...query, facets: {}, from: undefined, to: undefined, page: 1 }),
    facets: PAGE_FACETS.flatMap((name) => facetView(view, query, name, outcome.facets[name] ?? [])),
    from: dateFields(query.from),
    to: dateFields(query.to),
    sorts: (['relevance', 'newest', 'oldest', 'cited'] as const).map((value) => ({
      value,
      label: view.t(`sort.${value}`),
      on: value === query.sort,
    })),
    sizes: SIZES.map((size) => ({ value: String(size), on: size === query.size })),
    cards: outcome.cards.map((card) => cardView(view, card)),
    notices: outcome.notices.map((notice) => noticeView(view, query, notice)),
    hits: outcome.hits.map((hit) => hitView(view, hit)),
    ...paging(view, query, outcome.total),
    feedHref: `${to(view, '/search.atom')}?${formatSearchParams({ ...query, page: 1 })}`,
    apiHref: `/api/v1/search?${formatSearchParams({ ...query, page: 1 })}`,
    csvHref: `${to(view, '/search.csv')}?${formatSearchParams({ ...query, page: 1 })}`,
    jsonlHref: `${to(view, '/search.jsonl')}?${formatSearchParams({ ...query, page: 1 })}`,
    parquetHref: `${to(view, '/search.parquet')}?${formatSearchParams({ ...query, page: 1 })}`,
    askHref: askHref(view, { q: query.q, without: [] }),
    zero:
      outcome.total === 0
        ? {
            filters: tags,
            withoutAll: searchHref(view, {
              ...query,
              facets: {},
              from: undefined,
              to: undefined,
              page: 1,
            }),
          }
        : undefined,
  };
}

/** Address of a search. */
export function searchHref(view: View, query: SearchParams): string {
  const params = formatSearchParams(query);
  return to(view, '/search') + (params.size === 0 ? '' : `?${params}`);
}

/** What a facet value is called. */
export function facetLabel(view: View, name: FacetName, value: string): string {
  switch (name) {
    case 'court':
      return courtName(value, view.lang);
    case 'decisionKind':
      return label(view.t, 'kind', value);
    case 'citedAct':
      return label(view.t, 'code', value);
    default:
      return label(view.t, name, value);
  }
}

function facetView(
  view: View,
  query: SearchParams,
  name: PageFacet,
  counts: readonly FacetCount[],
): readonly FacetView[] {
  const chosen = query.facets[name] ?? [];
  const known = counts.map(({ value, count }) => ({ value, count }));
  const absent = chosen.filter((value) => !known.some((one) => one.value === value));
  const all = [...known, ...absent.map((value) => ({ value, count: 0 }))].map((one) => ({
    ...one,
    label: facetLabel(view, name, one.value),
    checked: chosen.includes(one.value),
  }));
  if (all.length === 0) return [];
  const ordered = name === 'year' ? all.toSorted((a, b) => (a.value < b.value ? 1 : -1)) : all;
  const first = ordered.filter((one, at) => at < SHOWN_OPTIONS || one.checked);
  return [
    {
      name,
      legend: view.t(`facet.${name}`),
      options: first,
      more: ordered.filter((one) => !first.includes(one)),
      open: false,
    },
  ];
}

function filterTags(view: View, query: SearchParams): readonly Link[] {
  const { facets } = query;
  const tags: Link[] = [];
  for (const name of PAGE_FACETS) {
    for (const value of facets[name] ?? []) {
      const rest = (facets[name] ?? []).filter((one) => one !== value);
      const text = `${view.t(`facet.${name}`)}: ${facetLabel(view, name, value)}`;
      const without = { ...query, facets: { ...facets, [name]: rest }, page: 1 };
      tags.push({ label: text, href: searchHref(view, without) });
    }
  }
  for (const edge of ['from', 'to'] as const) {
    const value = query[edge];
    if (value === undefined) continue;
    const text = `${view.t(`search.${edge}`)}: ${formatDate(value, view.lang)}`;
    tags.push({ label: text, href: searchHref(view, { ...query, [edge]: undefined, page: 1 }) });
  }
  return tags;
}

function cardView(view: View, card: SearchCard): SearchPageView['cards'][number] {
  const href =
    card.type === 'decision'
      ? decisionHref(view, card.id, card.anchor)
      : actHref(view, card.id, { provision: card.anchor });
  return { label: card.title, href, number: card.number, kind: view.t(`card.${card.type}`) };
}

function noticeView(
  view: View,
  query: SearchParams,
  notice: SearchNotice,
): SearchPageView['notices'][number] {
  const [first = '', second = ''] = notice.values;
  const facet = (name: string) =>
    name === 'date' ? view.t('search.dates') : label(view.t, 'facet', name);
  switch (notice.code) {
    case 'facet-value-ignored':
      return { text: view.t('notice.facet-value-ignored', { facet: facet(first), value: second }) };
    case 'synonyms-added': {
      const href = searchHref(view, { ...query, synonyms: false, page: 1 });
      return {
        text: view.t('notice.synonyms-added', { text: notice.values.join(', ') }),
        link: { label: view.t('notice.exactly'), href },
      };
    }
    case 'filters-empty': {
      const without =
        first === 'date'
          ? { ...query, from: undefined, to: undefined, page: 1 }
          : { ...query, facets: { ...query.facets, [first]: [] }, page: 1 };
      return {
        text: view.t('notice.filters-empty', { facet: facet(first) }),
        link: {
          label: view.t('search.total', { n: Number(second) }),
          href: searchHref(view, without),
        },
      };
    }
    default: {
      const text = notice.values.join(', ');
      const said = view.t(`notice.${notice.code}`, { first, second, text });
      if (notice.query === undefined) return { text: said };
      const href = searchHref(view, { ...query, q: notice.query, page: 1 });
      return { text: said, link: { label: notice.query, href } };
    }
  }
}

function hitView(view: View, hit: Hit): HitView {
  const first = (name: FacetName) => hit.facets[name]?.[0];
  const kind = hit.type === 'decision' ? first('decisionKind') : first('actKind');
  const kindLabel =
    kind && facetLabel(view, hit.type === 'decision' ? 'decisionKind' : 'actKind', kind);
  const court = first('court');
  const author = hit.type === 'decision' ? court && courtName(court, view.lang) : first('body');
  const outcome = first('outcome');
  const place = (anchor?: string) =>
    hit.type === 'decision'
      ? decisionHref(view, hit.id, anchor)
      : actHref(view, hit.id, { provision: anchor });
  return {
    href: place(),
    title: hit.title,
    facts: [kindLabel, author, formatDate(hit.date, view.lang), `№ ${hit.number}`].filter(
      (fact): fact is string => fact !== undefined && fact !== '',
    ),
    outcome: outcome === undefined ? undefined : facetLabel(view, 'outcome', outcome),
    snippets: hit.snippets.slice(0, 4).map((snippet) => ({
      href: place(snippet.anchor),
      label: snippetLabel(view, snippet),
      parts: snippet.parts,
    })),
  };
}

function snippetLabel(view: View, snippet: Snippet): string {
  if (snippet.label.startsWith('zone:')) return label(view.t, 'zone', snippet.label.slice(5));
  return label(view.t, 'provision', snippet.label);
}

function paging(
  view: View,
  query: SearchParams,
  total: number,
): Pick<SearchPageView, 'pages' | 'previous' | 'next'> {
  const last = Math.max(1, Math.min(Math.ceil(total / query.size), lastPage(query.size)));
  const href = (page: number) => searchHref(view, { ...query, page });
  const near = [1, query.page - 1, query.page, query.page + 1, last];
  const named = new Set(near.filter((page) => page >= 1 && page <= last));
  for (const page of [...named]) if (named.has(page + 2)) named.add(page + 1); // no gap of one page
  const numbers = [...named].sort((a, b) => a - b);
  return {
    pages:
      last === 1
        ? []
        : numbers.map((page) => ({
            label: String(page),
            href: href(page),
            current: page === query.page,
            afterGap: page > 1 && !named.has(page - 1),
          })),
    previous: query.page > 1 ? href(Math.min(query.page - 1, last)) : undefined,
    next: query.page < last ? href(query.page + 1) : undefined,
  };
}
