import type { APIRoute } from 'astro';
import { answerJson } from '#portal/api/answer.ts';
import { readStatisticsRequest, statisticsOut } from '#portal/api/statistics.ts';

export const GET: APIRoute = async ({ params, url, locals }) => {
  const request = readStatisticsRequest(params['measure'], url, locals);
  if (request instanceof Response) return request;
  const table = await locals.services.statistics.table(request.measure, request.table);
  return answerJson(statisticsOut(table, request.lang));
};
