import { courtByCode } from './court.ts';
import {
  type CalendarDate,
  type ClockDates,
  type ClockState,
  clockState,
} from './publication-clock.ts';
import { effectiveEvents, recordedAfter } from './register-event.ts';

/** Ground under which a decision counts as withheld after it was taken back; the lawful ones are `WITHHOLDING_GROUNDS`. */
export const WITHDRAWN = 'withdrawn';

/** An event of the court register as the ledger reads it; `adoption` is set on `decision-adopted`. */
export type LedgerEvent = {
  readonly eventId: string;
  readonly recordedAt: string; // ISO instant
  readonly corrects?: string | undefined;
  readonly adoption?: Adoption | undefined;
};
type Adoption = {
  readonly recordId: string;
  readonly courtCode: string;
  readonly adoptedOn: CalendarDate;
};

/** A decision that reached us: what its own package says of court and date, and what became of it. */
export type LedgerRecord = Adoption & {
  readonly receivedOn: CalendarDate;
  readonly publishedOn?: CalendarDate | undefined;
  readonly withheldGround?: string | undefined;
};

/**
 * Decisions of one court adopted in one month.
 * adopted = published + inWork + withheld + overdue + notReceived + notSubject + unknown, always. Source: Court 6.1.23, 12.6.
 */
export type LedgerRow = {
  readonly courtCode: string;
  readonly month: string; // `YYYY-MM` of adoption
  /** By the register of the source, not by what was received. */
  readonly adopted: number;
  readonly published: number;
  /** Of the published: after the term. */
  readonly publishedLate: number;
  readonly inWork: number;
  readonly withheld: number;
  readonly withheldByGround: Readonly<Record<string, number>>;
  readonly overdue: number;
  readonly notReceived: number;
  /** Of those not received: the term is over. */
  readonly notReceivedLate: number;
  /** Adopted before the portal began and neither published nor withheld: the term does not run, so never late. */
  readonly notSubject: number;
  /** The package names another court or month than the register does. */
  readonly unknown: number;
  /** Received, in no register entry of this court and month; in no sum. */
  readonly unregistered: number;
};

type Counts = { -readonly [Name in keyof LedgerRow]: LedgerRow[Name] } & {
  withheldByGround: Record<string, number>;
};

/** Court and month to which a decision counts; an old code of a court is its present one. */
export function ledgerCell({ courtCode, adoptedOn }: Omit<Adoption, 'recordId'>): {
  readonly courtCode: string;
  readonly month: string;
} {
  return { courtCode: courtByCode(courtCode)?.code ?? courtCode, month: adoptedOn.slice(0, 7) };
}

/**
 * The ledger of some events and the decisions that reached us, by court and month. The order of the events
 * does not matter: an event that another one corrects does not count, of two entries of one decision the one
 * recorded last does. `startedOn` is the day from which the term runs; undefined: for every decision.
 */
export function ledger(
  events: readonly LedgerEvent[],
  records: readonly LedgerRecord[],
  today: CalendarDate,
  startedOn?: CalendarDate,
): readonly LedgerRow[] {
  const rows = new Map<string, Counts>();
  const rowOf = (adoption: Adoption) => {
    const cell = ledgerCell(adoption);
    const key = keyOf(adoption);
    const row = rows.get(key) ?? emptyRow(cell.courtCode, cell.month);
    rows.set(key, row);
    return row;
  };
  const entries = registerEntries(events);
  const byId = new Map(records.map((record) => [record.recordId, record] as const));
  for (const entry of entries.values()) {
    add(rowOf(entry), entry, byId.get(entry.recordId), (dates) =>
      clockState(dates, today, startedOn),
    );
  }
  for (const record of records) {
    const entry = entries.get(record.recordId);
    if (entry === undefined || keyOf(entry) !== keyOf(record)) rowOf(record).unregistered += 1;
  }
  return [...rows.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** The entry that counts of each decision in the register, by its record id. */
function registerEntries(events: readonly LedgerEvent[]): ReadonlyMap<string, Adoption> {
  const last = new Map<string, LedgerEvent & { readonly adoption: Adoption }>();
  for (const event of effectiveEvents(events)) {
    const { adoption } = event;
    if (adoption === undefined) continue;
    const other = last.get(adoption.recordId);
    if (other === undefined || recordedAfter(event, other))
      last.set(adoption.recordId, { ...event, adoption });
  }
  return new Map([...last].map(([recordId, { adoption }]) => [recordId, adoption]));
}

function add(
  row: Counts,
  entry: Adoption,
  record: LedgerRecord | undefined,
  clockOf: (dates: ClockDates) => ClockState,
): void {
  row.adopted += 1;
  if (record !== undefined && keyOf(record) !== keyOf(entry)) {
    row.unknown += 1;
    return;
  }
  const clock = clockOf({ ...record, adoptedOn: entry.adoptedOn });
  switch (clock.state) {
    case 'published-in-time':
    case 'published-late':
    case 'published-not-subject':
      row.published += 1;
      if (clock.state === 'published-late') row.publishedLate += 1;
      return;
    case 'withheld':
      row.withheld += 1;
      row.withheldByGround[clock.ground] = (row.withheldByGround[clock.ground] ?? 0) + 1;
      return;
    case 'not-subject':
      row.notSubject += 1;
      return;
    case 'not-received':
      row.notReceived += 1;
      if (clock.overdue) row.notReceivedLate += 1;
      return;
    case 'overdue':
      row.overdue += 1;
      return;
    case 'running':
    case 'due-soon':
      row.inWork += 1;
  }
}

function keyOf(adoption: Omit<Adoption, 'recordId'>): string {
  return sortKey(ledgerCell(adoption));
}

function sortKey({ courtCode, month }: Pick<LedgerRow, 'courtCode' | 'month'>): string {
  return `${month} ${courtCode}`;
}

function emptyRow(courtCode: string, month: string): Counts {
  return {
    ...{ courtCode, month, adopted: 0, published: 0, publishedLate: 0, inWork: 0, withheld: 0 },
    ...{ withheldByGround: {}, overdue: 0, notReceived: 0, notReceivedLate: 0 },
    ...{ notSubject: 0, unknown: 0, unregistered: 0 },
  };
}

/** The sum of rows of the ledger, for a court, a month or all. */
export function ledgerTotal(rows: readonly LedgerRow[]): LedgerRow {
  const total = emptyRow('', '');
  for (const row of rows) {
    for (const name of LEDGER_COUNTS) total[name] += row[name];
    for (const [ground, count] of Object.entries(row.withheldByGround))
      total.withheldByGround[ground] = (total.withheldByGround[ground] ?? 0) + count;
  }
  return total;
}

/** Counts of a row in the order in which the ledger shows them. */
export const LEDGER_COUNTS = [
  ...(['adopted', 'published', 'publishedLate', 'inWork', 'withheld', 'overdue'] as const),
  ...(['notReceived', 'notReceivedLate', 'notSubject', 'unknown', 'unregistered'] as const),
] as const;
