import type { APIRoute } from 'astro';
import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts';
import { auditLineOf, auditWish, CSV_HEAD } from '#portal/staff/audit-wish.ts';
import { staffOf } from '#portal/staff/staff-of.ts';

/** Every row of a search of the audit as CSV, oldest first, sent as it is read. */
export const GET: APIRoute = async ({ locals, url }) => {
  const { user, services } = staffOf(locals);
  const pages = await services.audit.export(user, auditWish(url.searchParams).search);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (to) => to.enqueue(encoder.encode(BYTE_ORDER_MARK + csvLine(CSV_HEAD))),
    pull: async (to) => {
      const { done, value } = await pages.next();
      if (done === true) return to.close();
      to.enqueue(encoder.encode(value.map((row) => csvLine(auditLineOf(row))).join('')));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ashkar-audit.csv"',
    },
  });
};
