import type { APIRoute } from 'astro';
import { answerJson } from '#portal/api/answer.ts';
import { openApiDocument } from '#portal/api/openapi.ts';

export const GET: APIRoute = ({ locals }) =>
  answerJson(openApiDocument(locals.services.publicUrl, locals.services.version));
