import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { citationsOut } from '#portal/api/documents.ts';
import { citationsInput } from '#portal/api/schemas.ts';

export const GET: APIRoute = async ({ url, locals, request }) => {
  const input = readParams(citationsInput, url.searchParams, ['text']);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const { publicUrl, lookUp } = locals.services;
  const found = await lookUp(input.data.text, request.signal);
  const answer = answerJson(citationsOut(publicUrl, found));
  answer.headers.set('x-robots-tag', 'noindex');
  return answer;
};
