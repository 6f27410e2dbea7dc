import type { APIRoute } from 'astro';
import { invalidParams, readParams } from '#portal/api/answer.ts';
import { ledgerCsv, ledgerInput, ledgerWishOf } from '#portal/api/ledger.ts';

export const GET: APIRoute = async ({ url, locals }) => {
  const input = readParams(ledgerInput, url.searchParams);
  if (!input.success) return invalidParams(input.error, locals.requestId);
  const wish = ledgerWishOf(input.data, locals.services.today());
  return new Response(ledgerCsv(await locals.services.ledger(wish)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ledger.csv"',
    },
  });
};
