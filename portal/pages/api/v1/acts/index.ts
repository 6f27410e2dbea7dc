import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { actSummaryOut } from '#portal/api/documents.ts';
import { actListInput } from '#portal/api/schemas.ts';

export const GET: APIRoute = async ({ url, locals }) => {
  const input = readParams(actListInput, url.searchParams);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const page = await locals.services.acts({ after: input.data.after, size: input.data.size });
  const items = page.rows.map((row) => actSummaryOut(locals.services.publicUrl, row));
  return answerJson({ items, next: page.next });
};
