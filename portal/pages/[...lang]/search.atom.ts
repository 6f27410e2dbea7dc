import type { APIRoute } from 'astro';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { viewOf } from '#portal/page-view.ts';
import { atomFeed } from '#portal/view-models/atom-feed.ts';
import { withDateFields } from '#portal/view-models/date-fields.ts';
import { answerXml } from '#portal/xml.ts';

export const GET: APIRoute = async ({ url, locals, request }) => {
  const asked = parseSearchParams(withDateFields(url.searchParams));
  const query = { ...asked, sort: 'newest', size: 50, page: 1 } as const;
  const outcome = await locals.services.search(query, request.signal);
  const feed = answerXml(atomFeed(viewOf(locals), query, outcome), 'application/atom+xml');
  feed.headers.set('x-robots-tag', 'noindex');
  return feed;
};
