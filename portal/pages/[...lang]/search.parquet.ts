import type { APIRoute } from 'astro';
import { parseSearchParams } from '#indexer/search/search-request.ts';
import { exportAnswer } from '#portal/search-export.ts';
import { withDateFields } from '#portal/view-models/date-fields.ts';

export const GET: APIRoute = ({ url, locals, request }) => {
  const query = parseSearchParams(withDateFields(url.searchParams));
  return exportAnswer(locals.services, query, 'parquet', request.signal);
};
