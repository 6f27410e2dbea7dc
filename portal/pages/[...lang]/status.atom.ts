import type { APIRoute } from 'astro';
import { viewOf } from '#portal/page-view.ts';
import { readStatus } from '#portal/status.ts';
import { statusFeed } from '#portal/view-models/status-feed.ts';
import { shownIncidents } from '#portal/view-models/status-page.ts';
import { answerXml } from '#portal/xml.ts';

export const GET: APIRoute = async ({ locals }) => {
  const incidents = shownIncidents(await readStatus(locals.services));
  const feed = statusFeed(viewOf(locals), incidents, locals.services.now());
  return answerXml(feed, 'application/atom+xml');
};
