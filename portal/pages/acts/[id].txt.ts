import type { APIRoute } from 'astro';
import { translator } from '#portal/i18n/index.ts';
import { viewOf } from '#portal/page-view.ts';
import { dayParam } from '#portal/view-models/document-request.ts';
import { actText } from '#portal/view-models/plain-text.ts';

export const GET: APIRoute = async ({ params, url, locals }) => {
  const record = await locals.services.act(params['id'] ?? '', dayParam(url.searchParams));
  if (record?.type !== 'act') {
    return new Response(null, { status: record === undefined ? 404 : 410 });
  }
  const view = { ...viewOf(locals), lang: 'az', t: translator('az') } as const;
  return new Response(actText(view, record), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
