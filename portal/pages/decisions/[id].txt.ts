import type { APIRoute } from 'astro';
import { translator } from '#portal/i18n/index.ts';
import { viewOf } from '#portal/page-view.ts';
import { decisionText } from '#portal/view-models/plain-text.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const record = await locals.services.decision(params['id'] ?? '');
  if (record?.type !== 'decision') {
    return new Response(null, { status: record === undefined ? 404 : 410 });
  }
  const view = { ...viewOf(locals), lang: 'az', t: translator('az') } as const;
  return new Response(decisionText(view, record), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-robots-tag': 'noindex' },
  });
};
