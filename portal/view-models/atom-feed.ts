import { formatSearchParams, type SearchParams } from '#indexer/search/search-request.ts';
import type { SearchAnswer } from '#portal/services.ts';
import { atom } from './atom.ts';
import { searchPage } from './search-page.ts';
import { to, type View } from './view.ts';

/** An Atom feed of a search, newest first. Source: RFC 4287. Dates of adoption count as noon in Baku. */
export function atomFeed(view: View, query: SearchParams, outcome: SearchAnswer): string {
  const page = searchPage(view, query, outcome);
  const params = formatSearchParams({ ...query, page: 1 });
  const address = (path: string) => `${view.publicUrl}${to(view, path)}?${params}`;
  const noon = (date: string) => `${date}T08:00:00Z`;
  const updated =
    outcome.hits
      .map((hit) => hit.date)
      .toSorted()
      .at(-1) ?? view.today;
  const title = query.q === '' ? view.t('search.title') : view.t('search.titleFor', { q: query.q });
  const entries = page.hits.map((hit, at) => {
    const href = view.publicUrl + hit.href;
    const date = outcome.hits[at]?.date ?? view.today;
    const summary = [...hit.facts, hit.outcome].filter(Boolean).join(' · ');
    return { id: href, title: hit.title, updatedAt: noon(date), href, summary };
  });
  const self = address('/search.atom');
  return atom(view, { self, page: address('/search'), title, updatedAt: noon(updated) }, entries);
}
