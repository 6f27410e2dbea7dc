import { z } from 'zod';
import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts';
import { LEDGER_COUNTS } from '#domain/ledger.ts';
import type { LedgerAnswer, LedgerWish } from '#portal/services.ts';
import { courtName } from '#portal/view-models/view.ts';

const FIRST_MONTH = '1991-01';

const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .meta({ description: 'Month of adoption', example: '2026-10' });
export const ledgerInput = z.object({
  from: month.optional(),
  to: month.optional(),
  court: z.string().max(20).optional().meta({ description: 'Code of a court' }),
});
const decisions = z.int();
export const ledgerResult = z
  .object({
    countedAt: z.string().optional(),
    termRunsFrom: z.iso
      .date()
      .optional()
      .meta({ description: 'Day from which the one-month term runs; absent: for every decision' }),
    items: z.array(
      z.object({
        courtCode: z.string(),
        month,
        adopted: decisions.meta({
          description:
            'By the register; = published + inWork + withheld + overdue + notReceived + notSubject + unknown',
        }),
        published: decisions,
        publishedLate: decisions,
        inWork: decisions,
        withheld: decisions,
        overdue: decisions,
        notReceived: decisions,
        notReceivedLate: decisions,
        notSubject: decisions.meta({ description: 'Adopted before the term ran; never late' }),
        unknown: decisions.meta({
          description: 'The package names another court or month than the register',
        }),
        unregistered: decisions.meta({ description: 'Received, not in the register; in no sum' }),
      }),
    ),
  })
  .meta({ id: 'Ledger', description: 'What became of the decisions adopted, by court and month' });

/** Months and court of a request; without months everything. */
export function ledgerWishOf(input: z.infer<typeof ledgerInput>, today: string): LedgerWish {
  return {
    from: input.from ?? FIRST_MONTH,
    to: input.to ?? today.slice(0, 7),
    courtCode: input.court,
  };
}

/** The ledger as the API gives it: numbers by court and month; grounds of withholding only in the page's sum. */
export function ledgerOut({
  rows,
  countedAt,
  startedOn,
}: LedgerAnswer): z.infer<typeof ledgerResult> {
  return {
    countedAt: countedAt?.toISOString(),
    termRunsFrom: startedOn,
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
