import type { APIRoute } from 'astro';
import { readStatisticsRequest, statisticsCsv } from '#portal/api/statistics.ts';

export const GET: APIRoute = async ({ params, url, locals }) => {
  const request = readStatisticsRequest(params['measure'], url, locals);
  if (request instanceof Response) return request;
  const table = await locals.services.statistics.table(request.measure, request.table);
  return new Response(statisticsCsv(table, request.lang), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${request.measure.id}.csv"`,
    },
  });
};
