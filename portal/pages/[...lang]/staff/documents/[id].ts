import type { APIRoute } from 'astro';
import { notFound } from '#domain/errors.ts';
import { staffOf } from '#portal/staff/staff-of.ts';

/** The document that a correction or withdrawal rests on, as a file to save: never shown inside the portal. */
export const GET: APIRoute = async ({ params, locals }) => {
  const { services } = staffOf(locals);
  const found = await services.corrections.document(params['id'] ?? '');
  if (found === undefined) throw notFound('not-found', 'There is no such document.');
  const { row, bytes } = found;
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': row.documentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.documentName)}`,
    },
  });
};
