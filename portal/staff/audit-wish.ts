import { type CalendarDate, isCalendarDate } from '#domain/publication-clock.ts';
import type { AuditRow, AuditWish } from '#drizzle/read-audit.ts';
import { choice, words } from './listing.ts';

export const AUDIT_RESULTS = ['done', 'refused', 'failed'] as const;

const BAKU_MS = 4 * 3_600_000; // a day of the search is one of Asia/Baku
const DAY_MS = 86_400_000;

/** What an address asks of the audit, and the same as it was typed, for the form. Dates are days, both inclusive. */
export function auditWish(params: URLSearchParams): {
  readonly search: AuditWish;
  readonly given: Readonly<Record<string, string | undefined>>;
} {
  const given = {
    actor: words(params, 'actor'),
    action: words(params, 'action', 60),
    subject: words(params, 'subject'),
    result: choice(params, 'result', AUDIT_RESULTS),
    from: day(params, 'from'),
    to: day(params, 'to'),
  };
  const { from, to, ...rest } = given;
  const search = { ...rest, from: startOf(from), before: startOf(to, DAY_MS) };
  return { search, given };
}

function day(params: URLSearchParams, name: string): CalendarDate | undefined {
  const text = params.get(name) ?? '';
  return isCalendarDate(text) ? text : undefined;
}

function startOf(date: string | undefined, moreMs = 0): Date | undefined {
  if (date === undefined) return undefined;
  return new Date(Date.parse(`${date}T00:00:00Z`) - BAKU_MS + moreMs);
}

export const CSV_HEAD: readonly string[] = [
  ...['id', 'at', 'actor', 'action', 'subject', 'result', 'detail', 'previousHash', 'hash'],
];

/** A row as cells of the CSV file; what a table program would take for a formula is kept from it. */
export function auditLineOf(row: AuditRow): readonly string[] {
  const { id, at, actor, action, subject, result, detail, previousHash, hash } = row;
  const cells = [actor, action, subject, result, JSON.stringify(detail)];
  return [String(id), at.toISOString(), ...cells.map(unread), previousHash, hash];
}

function unread(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
