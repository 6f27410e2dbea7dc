import type { APIRoute } from 'astro';
import { answerJson } from '#portal/api/answer.ts';
import { decisionSummaryOut } from '#portal/api/documents.ts';
import { problemJson } from '#portal/api/problem-json.ts';
import { pageState } from '#portal/view-models/document-request.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const { services, requestId } = locals;
  const state = pageState(await services.decision(params['id'] ?? ''));
  if (state.problem) return problemJson(state.problem, requestId);
  if (state.stone) return problemJson({ status: 410, code: 'withdrawn' }, requestId);
  if (!state.record) return problemJson({ status: 404, code: 'not-found' }, requestId);
  const similar = await services.similar(state.record);
  const items = similar.map((one) => decisionSummaryOut(services.publicUrl, one));
  const answer = answerJson({ items });
  answer.headers.set('x-robots-tag', 'noindex');
  return answer;
};
