import type { z } from 'zod';
import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts';
import { LEDGER_COUNTS } from '#domain/ledger.ts';
import type { LedgerAnswer, LedgerWish } from '#portal/services.ts';
import { courtName } from '#portal/view-models/view.ts';
import type { ledgerInput, ledgerResult } from './schemas.ts';

const FIRST_MONTH = '1991-01';

/** Months and court of a request; without months everything. */
export function ledgerWishOf(input: z.infer<typeof ledgerInput>, today: string): LedgerWish {
  return {
    from: input.from ?? FIRST_MONTH,
    to: input.to ?? today.slice(0, 7),
    courtCode: input.court,
  };
}

/** The ledger as the API gives it: numbers by court and month; grounds of withholding only in the page's sum. */
export function ledgerOut({ rows, countedAt }: LedgerAnswer): z.infer<typeof ledgerResult> {
  return {
    countedAt: countedAt?.toISOString(),
    items: rows.map(({ withheldByGround: _, ...row }) => row),
  };
}

/** The same rows as CSV (RFC 4180), with a byte order mark so that table programs read the letters. */
export function ledgerCsv({ rows }: LedgerAnswer): string {
  const header = ['court', 'court_name', 'month', ...LEDGER_COUNTS.map(snake)];
  const lines = rows.map((row) => [
    row.courtCode,
    courtName(row.courtCode, 'az'),
    row.month,
    ...LEDGER_COUNTS.map((name) => String(row[name])),
  ]);
  return BYTE_ORDER_MARK + [header, ...lines].map(csvLine).join('');
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
