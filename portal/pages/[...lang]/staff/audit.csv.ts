import type { APIRoute } from 'astro';
import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts';
import { streamOf } from '#portal/search-export.ts';
import type { AuditRow } from '#portal/staff/audit.ts';
import { auditLineOf, auditWish, CSV_HEAD } from '#portal/staff/audit-wish.ts';
import { staffOf } from '#portal/staff/staff-of.ts';

/** Every row of a search of the audit as CSV, oldest first, sent as it is read. */
export const GET: APIRoute = async ({ locals, url }) => {
  const { user, services } = staffOf(locals);
  const pages = await services.audit.export(user, auditWish(url.searchParams).search);
  return new Response(streamOf(csvLines(pages)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ashkar-audit.csv"',
    },
  });
};

async function* csvLines(pages: AsyncIterable<readonly AuditRow[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(CSV_HEAD);
  for await (const rows of pages) yield rows.map((row) => csvLine(auditLineOf(row))).join('');
}
