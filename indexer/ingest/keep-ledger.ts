import { ledger, ledgerCell } from '#domain/ledger.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import {
  ledgerIsWaiting,
  readLedgerCell,
  takeTouchedCells,
  touchOpenCells,
  writeLedgerRow,
} from '#drizzle/ledger.ts';
import { readStartedOn } from '#drizzle/term.ts';
import type { IngestServices } from './services.ts';

const CELLS_AT_ONCE = 50; // courts and months of one transaction

/**
 * Counts the ledger again where something changed, and where a term may have ended since it was last counted.
 * Any number of workers may do so at the same time. Returns how many courts and months were counted.
 */
export async function keepLedger({
  store,
  clock,
}: Pick<IngestServices, 'store' | 'clock'>): Promise<number> {
  const at = clock.now();
  const on = bakuDate(at);
  if (!(await ledgerIsWaiting(store.read, on))) return 0;
  await store.write((tx) => touchOpenCells(tx, on));
  let counted = 0;
  for (;;) {
    const taken = await store.write(async (tx) => {
      const cells = await takeTouchedCells(tx, CELLS_AT_ONCE);
      const startedOn = await readStartedOn(tx);
      for (const touched of cells) {
        const cell = ledgerCell({ ...touched, adoptedOn: `${touched.month}-01` });
        const { events, records } = await readLedgerCell(tx, cell);
        const row = ledger(events, records, on, startedOn).find(
          (one) => one.courtCode === cell.courtCode && one.month === cell.month,
        );
        await writeLedgerRow(tx, cell, row, { on, at });
      }
      return cells.length;
    });
    counted += taken;
    if (taken < CELLS_AT_ONCE) return counted;
  }
}
