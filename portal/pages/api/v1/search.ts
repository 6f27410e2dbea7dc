import type { APIRoute } from 'astro';
import { isProbeAgent } from '#domain/watch.ts';
import { FACETS } from '#indexer/search/engine.ts';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { searchOut } from '#portal/api/documents.ts';
import { searchInput } from '#portal/api/schemas.ts';

export const GET: APIRoute = async ({ url, locals, request }) => {
  const input = readParams(searchInput, url.searchParams, FACETS);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const query = { ...parseSearchParams(url.searchParams), size: input.data.size };
  const isProbe = isProbeAgent(request.headers.get('user-agent'));
  const outcome = await locals.services.search(query, request.signal, isProbe);
  const answer = answerJson(searchOut(locals.services.publicUrl, outcome));
  answer.headers.set('x-robots-tag', 'noindex, follow');
  return answer;
};
