import { formatSearchParams, type SearchParams } from '#indexer/search/search-request.ts';
import type { SearchAnswer } from '#portal/services.ts';
import { escapeXml } from '#portal/xml.ts';
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
    const source = outcome.hits[at];
    const url = view.publicUrl + hit.href;
    const summary = [...hit.facts, hit.outcome].filter(Boolean).join(' · ');
    return [
      '<entry>',
      `<id>${escapeXml(url)}</id>`,
      `<title>${escapeXml(hit.title)}</title>`,
      `<updated>${noon(source?.date ?? view.today)}</updated>`,
      `<link href="${escapeXml(url)}"/>`,
      `<summary>${escapeXml(summary)}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.lang}">`,
    `<id>${escapeXml(address('/search.atom'))}</id>`,
    `<title>${escapeXml(`${title} · ${view.t('site.name')}`)}</title>`,
    `<updated>${noon(updated)}</updated>`,
    `<author><name>${escapeXml(view.t('site.name'))}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(address('/search.atom'))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address('/search'))}"/>`,
    ...entries,
    '</feed>',
  ].join('\n');
}
