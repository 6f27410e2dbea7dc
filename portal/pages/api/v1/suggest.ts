import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { suggestInput } from '#portal/api/schemas.ts';

export const GET: APIRoute = async ({ url, locals }) => {
  const input = readParams(suggestInput, url.searchParams);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const answer = answerJson({ items: await locals.services.suggest(input.data.q) });
  answer.headers.set('x-robots-tag', 'noindex');
  return answer;
};
