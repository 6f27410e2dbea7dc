import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { askOut } from '#portal/api/ask.ts';
import { askInput } from '#portal/api/schemas.ts';
import { parseAskParams } from '#portal/ask-params.ts';

export const GET: APIRoute = async ({ url, locals, request }) => {
  const input = readParams(askInput, url.searchParams, ['without']);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const found = await locals.services.ask(parseAskParams(url.searchParams), request.signal);
  const answer = answerJson(askOut(locals.services.publicUrl, found));
  answer.headers.set('x-robots-tag', 'noindex, follow');
  return answer;
};
