import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { decisionOut } from '#portal/api/documents.ts';
import { problemJson } from '#portal/api/problem-json.ts';
import { documentInput } from '#portal/api/schemas.ts';
import { pageState } from '#portal/view-models/document-request.ts';

export const GET: APIRoute = async ({ url, params, locals }) => {
  const input = readParams(documentInput, url.searchParams);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const state = pageState(await locals.services.decision(params['id'] ?? '', input.data.v));
  if (state.problem) return problemJson(state.problem, locals.requestId);
  if (state.stone) return problemJson({ status: 410, code: 'withdrawn' }, locals.requestId);
  if (!state.record) return problemJson({ status: 404, code: 'not-found' }, locals.requestId);
  const account = await locals.services.caseAccount(state.record);
  const body = decisionOut(locals.services.publicUrl, state.record, account);
  const answer = answerJson(body, input.data.fields);
  answer.headers.set('x-robots-tag', 'noindex');
  return answer;
};
