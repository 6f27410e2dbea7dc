import type { FacetCount, FacetName, Hit, Snippet } from '#indexer/search/engine.ts';
import { formatDate } from '#portal/i18n/format.ts';
import { isKey, type Key, label } from '#portal/i18n/index.ts';
import type { ExactCard, SearchOutcome, SearchQuery } from '#portal/services.ts';
import { PAGE_SIZES, searchParams } from './search-params.ts';
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
export type DateFields = { readonly d: string; readonly m: string; readonly y: string };

export type SearchPageView = {
  readonly query: SearchQuery;
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
  readonly pages: readonly (Link & { readonly current: boolean })[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly feedHref: string;
  readonly apiHref: string;
  readonly zero?: { readonly filters: readonly Link[]; readonly withoutAll: string } | undefined;
};

/** The search page of an outcome. */
export function searchPage(view: View, query: SearchQuery, outcome: SearchOutcome): SearchPageView {
  const tags = filterTags(view, query);
  const filtered = tags.length > 0;
  return {
    query,
    action: to(view, '/search'),
    asked: query.q !== '' || filtered,
    summary: view.t('search.total', { n: outcome.total }),
    took: view.t('search.took', { n: outcome.tookMs }),
    tags,
    clearHref: searchHref(view, { ...query, filters: { facets: {} }, page: 1 }),
    facets: PAGE_FACETS.flatMap((name) => facetView(view, query, name, outcome.facets[name] ?? [])),
    from: dateFields(query.filters.from),
    to: dateFields(query.filters.to),
    sorts: (['relevance', 'newest', 'oldest', 'cited'] as const).map((value) => ({
      value,
      label: view.t(`sort.${value}`),
      on: value === query.sort,
    })),
    sizes: PAGE_SIZES.map((size) => ({ value: String(size), on: size === query.size })),
    cards: outcome.cards.map((card) => cardView(view, card)),
    notices: outcome.notices.map((notice) => noticeView(view, query, notice)),
    hits: outcome.hits.map((hit) => hitView(view, hit)),
    ...paging(view, query, outcome.total),
    feedHref: `${to(view, '/search.atom')}?${searchParams({ ...query, page: 1 })}`,
    apiHref: `/api/v1/search?${searchParams({ ...query, page: 1 })}`,
    zero:
      outcome.total === 0
        ? {
            filters: tags,
            withoutAll: searchHref(view, { ...query, filters: { facets: {} }, page: 1 }),
          }
        : undefined,
  };
}

/** Address of a search. */
export function searchHref(view: View, query: SearchQuery): string {
  const params = searchParams(query);
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
  query: SearchQuery,
  name: PageFacet,
  counts: readonly FacetCount[],
): readonly FacetView[] {
  const chosen = query.filters.facets[name] ?? [];
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

function filterTags(view: View, query: SearchQuery): readonly Link[] {
  const { facets, from, to: until } = query.filters;
  const tags: Link[] = [];
  for (const name of PAGE_FACETS) {
    for (const value of facets[name] ?? []) {
      const rest = (facets[name] ?? []).filter((one) => one !== value);
      const filters = { ...query.filters, facets: { ...facets, [name]: rest } };
      const text = `${view.t(`facet.${name}`)}: ${facetLabel(view, name, value)}`;
      tags.push({ label: text, href: searchHref(view, { ...query, filters, page: 1 }) });
    }
  }
  for (const [key, value] of [
    ['from', from],
    ['to', until],
  ] as const) {
    if (value === undefined) continue;
    const filters = { ...query.filters, [key]: undefined };
    const text = `${view.t(`search.${key}`)}: ${formatDate(value, view.lang)}`;
    tags.push({ label: text, href: searchHref(view, { ...query, filters, page: 1 }) });
  }
  return tags;
}

function dateFields(date: string | undefined): DateFields {
  const [y = '', m = '', d = ''] = date?.split('-') ?? [];
  return { d: d.replace(/^0/, ''), m: m.replace(/^0/, ''), y };
}

function cardView(view: View, card: ExactCard): SearchPageView['cards'][number] {
  const href =
    card.type === 'decision'
      ? decisionHref(view, card.id, card.anchor)
      : actHref(view, card.id, { provision: card.anchor });
  return { label: card.title, href, number: card.number, kind: view.t(`card.${card.type}`) };
}

function noticeView(
  view: View,
  query: SearchQuery,
  notice: SearchOutcome['notices'][number],
): SearchPageView['notices'][number] {
  const key: Key = isKey(`notice.${notice.code}`)
    ? (`notice.${notice.code}` as Key)
    : 'notice.other';
  const text = view.t(key, { text: notice.text ?? '' });
  if (notice.query === undefined) return { text };
  const exact = notice.query === query.q;
  const href = searchHref(view, { ...query, q: notice.query, page: 1, exact });
  return { text, link: { label: exact ? view.t('notice.exactly') : notice.query, href } };
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
  return snippet.label;
}

function paging(
  view: View,
  query: SearchQuery,
  total: number,
): Pick<SearchPageView, 'pages' | 'previous' | 'next'> {
  const last = Math.max(1, Math.ceil(Math.min(total, 10_000) / query.size));
  const href = (page: number) => searchHref(view, { ...query, page });
  const near = [1, query.page - 1, query.page, query.page + 1, last];
  const numbers = [...new Set(near)]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  return {
    pages:
      last === 1
        ? []
        : numbers.map((page) => ({
            label: String(page),
            href: href(page),
            current: page === query.page,
          })),
    previous: query.page > 1 ? href(Math.min(query.page - 1, last)) : undefined,
    next: query.page < last ? href(query.page + 1) : undefined,
  };
}
