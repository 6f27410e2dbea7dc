import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { actOut } from '#portal/api/documents.ts';
import { problemJson } from '#portal/api/problem-json.ts';
import { actInput } from '#portal/api/schemas.ts';
import { pageState } from '#portal/view-models/document-request.ts';

export const GET: APIRoute = async ({ url, params, locals }) => {
  const input = readParams(actInput, url.searchParams);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const state = pageState(await locals.services.act(params['id'] ?? '', input.data.on));
  if (state.problem) return problemJson(state.problem, locals.requestId);
  if (state.stone) return problemJson({ status: 410, code: 'withdrawn' }, locals.requestId);
  if (!state.record) return problemJson({ status: 404, code: 'not-found' }, locals.requestId);
  return answerJson(actOut(locals.services.publicUrl, state.record), input.data.fields);
};
