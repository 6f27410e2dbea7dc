import { and, asc, eq, gte, inArray, isNotNull, lt, lte, max, min, ne, or, sql } from 'drizzle-orm';
import { courtCodes } from '../domain/court.ts';
import type { LedgerEvent, LedgerRecord, LedgerRow } from '../domain/ledger.ts';
import { WITHDRAWN } from '../domain/ledger.ts';
import { bakuDate, type CalendarDate } from '../domain/publication-clock.ts';
import type { Db } from './db.ts';
import {
  decision,
  ledgerMonth,
  ledgerTouched,
  registerEvent,
  submission,
  work,
} from './schema/index.ts';
import { readStartedOn } from './term.ts';

/** A court and a month of adoption, `YYYY-MM`. */
export type LedgerCell = { readonly courtCode: string; readonly month: string };

const SOURCE = 'e-court'; // the only register that says what was adopted and has to be published

/** True where a court and month must be counted for `today`. */
export async function ledgerIsWaiting(db: Db, today: CalendarDate): Promise<boolean> {
  const [touched] = await db.select({ month: ledgerTouched.month }).from(ledgerTouched).limit(1);
  if (touched !== undefined) return true;
  const [open] = await db
    .select({ month: ledgerMonth.month })
    .from(ledgerMonth)
    .where(isOpenBefore(today))
    .limit(1);
  return open !== undefined;
}

/** Last counted before `today`, with a term that still ran. */
function isOpenBefore(today: CalendarDate) {
  return and(
    lt(ledgerMonth.countedOn, today),
    sql`${ledgerMonth.inWork} + ${ledgerMonth.notReceived} > 0`,
  );
}

/** Takes up to `limit` courts and months whose numbers may have changed; others take other ones. */
export async function takeTouchedCells(tx: Db, limit: number): Promise<readonly LedgerCell[]> {
  const cells = await tx
    .select()
    .from(ledgerTouched)
    .orderBy(asc(ledgerTouched.month), asc(ledgerTouched.courtCode))
    .limit(limit)
    .for('update', { skipLocked: true });
  for (const { courtCode, month } of cells)
    await tx
      .delete(ledgerTouched)
      .where(and(eq(ledgerTouched.courtCode, courtCode), eq(ledgerTouched.month, month)));
  return cells;
}

/** Names again the courts and months that were last counted before `today` and hold a term that still runs. */
export async function touchOpenCells(tx: Db, today: CalendarDate): Promise<number> {
  const open = await tx
    .select({ courtCode: ledgerMonth.courtCode, month: ledgerMonth.month })
    .from(ledgerMonth)
    .where(isOpenBefore(today))
    .orderBy(asc(ledgerMonth.month), asc(ledgerMonth.courtCode));
  if (open.length > 0) await tx.insert(ledgerTouched).values(open).onConflictDoNothing();
  return open.length;
}

/** All that the ledger of a court and month hangs on: register events, their corrections, what reached us. */
export async function readLedgerCell(
  db: Db,
  { courtCode, month }: LedgerCell,
): Promise<{ readonly events: readonly LedgerEvent[]; readonly records: readonly LedgerRecord[] }> {
  const codes = courtCodes(courtCode);
  const from = `${month}-01`;
  const to = sql`(${from}::date + interval '1 month')::date`;
  const byEvent = await db
    .selectDistinct({ id: registerEvent.recordId })
    .from(registerEvent)
    .where(
      and(
        isAdoption,
        inArray(registerEvent.courtCode, codes),
        gte(registerEvent.occurredOn, from),
        lt(registerEvent.occurredOn, to),
      ),
    );
  const byDecision = await db
    .select({ id: work.recordId })
    .from(decision)
    .innerJoin(work, eq(work.id, decision.workId))
    .where(
      and(
        eq(work.source, SOURCE),
        inArray(decision.courtCode, codes),
        gte(decision.adoptedOn, from),
        lt(decision.adoptedOn, to),
      ),
    );
  const bySubmission = await db
    .selectDistinct({ id: submission.recordId })
    .from(submission)
    .where(
      and(
        isHeld,
        inArray(submission.courtCode, codes),
        gte(submission.adoptedOn, from),
        lt(submission.adoptedOn, to),
      ),
    );
  const ids = [
    ...new Set([...byEvent, ...byDecision, ...bySubmission].flatMap(({ id }) => id ?? [])),
  ];
  if (ids.length === 0) return { events: [], records: [] };
  return { events: await eventsOf(db, ids), records: await recordsOf(db, ids) };
}

const isAdoption = and(
  eq(registerEvent.source, SOURCE),
  eq(registerEvent.type, 'decision-adopted'),
  isNotNull(registerEvent.recordId),
);
const isHeld = and(
  eq(submission.source, SOURCE),
  ne(submission.state, 'refused'),
  isNotNull(submission.recordId),
);

/** Entries of the register on some decisions, and the events that correct them. */
async function eventsOf(db: Db, recordIds: readonly string[]): Promise<readonly LedgerEvent[]> {
  const entries = db
    .select({ eventId: registerEvent.eventId })
    .from(registerEvent)
    .where(and(isAdoption, inArray(registerEvent.recordId, [...recordIds])));
  const rows = await db
    .select({
      eventId: registerEvent.eventId,
      type: registerEvent.type,
      recordedAt: registerEvent.recordedAt,
      corrects: registerEvent.corrects,
      recordId: registerEvent.recordId,
      courtCode: registerEvent.courtCode,
      adoptedOn: registerEvent.occurredOn,
    })
    .from(registerEvent)
    .where(
      and(
        eq(registerEvent.source, SOURCE),
        or(inArray(registerEvent.eventId, entries), inArray(registerEvent.corrects, entries)),
      ),
    );
  const wanted = new Set(recordIds);
  return rows.map(({ eventId, type, recordedAt, corrects, recordId, courtCode, adoptedOn }) => ({
    eventId,
    recordedAt: recordedAt.toISOString(),
    corrects: corrects ?? undefined,
    adoption:
      type === 'decision-adopted' && recordId !== null && courtCode !== null && wanted.has(recordId)
        ? { recordId, courtCode, adoptedOn }
        : undefined,
  }));
}

/** What reached us of some decisions and what became of it; of several revisions the last one tells. */
async function recordsOf(db: Db, recordIds: readonly string[]): Promise<readonly LedgerRecord[]> {
  const published = await db
    .select({
      recordId: work.recordId,
      status: work.status,
      courtCode: decision.courtCode,
      adoptedOn: decision.adoptedOn,
      receivedOn: decision.receivedOn,
      publishedOn: decision.publishedOn,
    })
    .from(work)
    .innerJoin(decision, eq(decision.workId, work.id))
    .where(and(eq(work.source, SOURCE), inArray(work.recordId, [...recordIds])));
  const received = await db
    .select({ recordId: submission.recordId, at: min(submission.receivedAt) })
    .from(submission)
    .where(and(isHeld, inArray(submission.recordId, [...recordIds])))
    .groupBy(submission.recordId);
  const latest = await db
    .selectDistinctOn([submission.recordId], {
      recordId: submission.recordId,
      state: submission.state,
      ground: submission.reasonCode,
      courtCode: submission.courtCode,
      adoptedOn: submission.adoptedOn,
    })
    .from(submission)
    .where(and(isHeld, inArray(submission.recordId, [...recordIds])))
    .orderBy(asc(submission.recordId), sql`${submission.revision} desc nulls last`);
  const records = new Map<string, LedgerRecord>();
  const receivedAt = new Map(received.map(({ recordId, at }) => [recordId, at] as const));
  for (const { recordId, state, ground, courtCode, adoptedOn } of latest) {
    const at = receivedAt.get(recordId);
    if (recordId === null || courtCode === null || adoptedOn === null || !at) continue;
    records.set(recordId, {
      ...{ recordId, courtCode, adoptedOn, receivedOn: bakuDate(at) },
      withheldGround: state === 'withheld' ? (ground ?? 'reviewer') : undefined,
    });
  }
  for (const { status, publishedOn, ...facts } of published)
    records.set(facts.recordId, {
      ...facts,
      ...(status === 'published' ? { publishedOn } : { withheldGround: WITHDRAWN }),
    });
  return [...records.values()];
}

/** Writes the counted row of a court and month; one that counts nothing is deleted. */
export async function writeLedgerRow(
  tx: Db,
  cell: LedgerCell,
  row: LedgerRow | undefined,
  counted: { readonly on: CalendarDate; readonly at: Date },
): Promise<void> {
  if (row === undefined) {
    await tx
      .delete(ledgerMonth)
      .where(and(eq(ledgerMonth.courtCode, cell.courtCode), eq(ledgerMonth.month, cell.month)));
    return;
  }
  const values = { ...row, countedOn: counted.on, countedAt: counted.at };
  await tx
    .insert(ledgerMonth)
    .values(values)
    .onConflictDoUpdate({ target: [ledgerMonth.month, ledgerMonth.courtCode], set: values });
}

/** Names every court and month again that has been counted: the rule of counting has changed. */
export async function touchAllCells(tx: Db): Promise<void> {
  const cells = await tx
    .select({ courtCode: ledgerMonth.courtCode, month: ledgerMonth.month })
    .from(ledgerMonth)
    .orderBy(asc(ledgerMonth.month), asc(ledgerMonth.courtCode));
  if (cells.length > 0) await tx.insert(ledgerTouched).values(cells).onConflictDoNothing();
}

/**
 * Rows of the ledger for months of adoption, both inclusive, of one court or all; when they were counted, and the day
 * from which the term runs.
 */
export async function readLedger(
  db: Db,
  range: { readonly from: string; readonly to: string; readonly courtCode?: string | undefined },
): Promise<{
  readonly rows: readonly LedgerRow[];
  readonly countedAt: Date | undefined;
  readonly startedOn: CalendarDate | undefined;
}> {
  const rows = await db
    .select()
    .from(ledgerMonth)
    .where(
      and(
        gte(ledgerMonth.month, range.from),
        lte(ledgerMonth.month, range.to),
        range.courtCode === undefined ? undefined : eq(ledgerMonth.courtCode, range.courtCode),
      ),
    )
    .orderBy(asc(ledgerMonth.month), asc(ledgerMonth.courtCode));
  const [last] = await db.select({ at: max(ledgerMonth.countedAt) }).from(ledgerMonth);
  return {
    rows: rows.map(({ countedOn: _on, countedAt: _at, ...row }) => row),
    countedAt: last?.at ?? undefined,
    startedOn: await readStartedOn(db),
  };
}
