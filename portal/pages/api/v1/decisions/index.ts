import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { decisionSummaryOut } from '#portal/api/documents.ts';
import { listInput } from '#portal/api/schemas.ts';

export const GET: APIRoute = async ({ url, locals }) => {
  const input = readParams(listInput, url.searchParams);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const { court, after, size } = input.data;
  const page = await locals.services.decisions({ courtCode: court, after, size });
  const items = page.rows.map((row) => decisionSummaryOut(locals.services.publicUrl, row));
  return answerJson({ items, next: page.next });
};
