import type { APIRoute } from 'astro';
import { answerJson, invalidParams, readParams } from '#portal/api/answer.ts';
import { ledgerInput, ledgerOut, ledgerWishOf } from '#portal/api/ledger.ts';

export const GET: APIRoute = async ({ url, locals }) => {
  const input = readParams(ledgerInput, url.searchParams);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const wish = ledgerWishOf(input.data, locals.services.today());
  return answerJson(ledgerOut(await locals.services.ledger(wish)));
};
