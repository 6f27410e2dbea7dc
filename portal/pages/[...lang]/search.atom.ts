import type { APIRoute } from 'astro';
import { viewOf } from '#portal/page-view.ts';
import { atomFeed } from '#portal/view-models/atom-feed.ts';
import { parseSearchQuery } from '#portal/view-models/search-params.ts';
import { answerXml } from '#portal/xml.ts';

export const GET: APIRoute = async ({ url, locals, request }) => {
  const asked = parseSearchQuery(url.searchParams);
  const query = { ...asked, sort: 'newest', size: 50, page: 1 } as const;
  const outcome = await locals.services.search(query, request.signal);
  const feed = answerXml(atomFeed(viewOf(locals), query, outcome), 'application/atom+xml');
  feed.headers.set('x-robots-tag', 'noindex');
  return feed;
};
