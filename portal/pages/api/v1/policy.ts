import type { APIRoute } from 'astro';
import { answerJson } from '#portal/api/answer.ts';
import { policyOut } from '#portal/api/documents.ts';

export const GET: APIRoute = ({ locals }) =>
  answerJson(policyOut(locals.services.publicUrl, locals.services.policy));
