import type { APIRoute } from 'astro';
import { problemJson } from '#portal/api/problem-json.ts';
import { readStatisticsRequest } from '#portal/api/statistics.ts';
import { translator } from '#portal/i18n/index.ts';
import { viewOf } from '#portal/page-view.ts';
import { measureFigure, pictureCaption } from '#portal/view-models/measure-figure.ts';

export const GET: APIRoute = async ({ params, url, locals }) => {
  const request = readStatisticsRequest(params['measure'], url, locals);
  if (request instanceof Response) return request;
  const { measure, lang, wish } = request;
  const { statistics } = locals.services;
  const table = await statistics.table(measure, request.table);
  const view = { ...viewOf(locals), t: translator(lang), lang };
  const figure = measureFigure(view, { measure, by: table.by }, table, wish);
  if (figure.chart === undefined)
    return problemJson({ status: 404, code: 'nothing-to-draw' }, locals.requestId);
  const picture = await statistics.png(figure.chart, pictureCaption(view, figure, wish));
  return new Response(new Uint8Array(picture), {
    headers: {
      'content-type': 'image/png',
      'content-disposition': `inline; filename="${measure.id}.png"`,
    },
  });
};
