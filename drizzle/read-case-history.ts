import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import {
  type CaseAccount,
  type CaseDecision,
  type CaseEvent,
  caseHistory,
} from '../domain/case-history.ts';
import { executionStates } from '../domain/execution-state.ts';
import { effectiveEvents } from '../domain/register-event.ts';
import type { Db } from './db.ts';
import { decision, receivedDecision, registerEvent, work } from './schema/index.ts';

const MAX_CASES = 12; // of one matter: three instances, sent back several times
const MAX_EVENTS = 1_000; // of one matter; more are a fault of the register and shown in part

/**
 * The account of the case with this key. Cases belong together where the source gives them one subject, or where one
 * was opened on an appeal from the other. Reads nothing but what is public.
 */
export async function readCaseAccount(db: Db, caseNumberKey: string): Promise<CaseAccount> {
  const court = await readCourtEvents(db, caseNumberKey);
  const keys = [...court.keys];
  const recordIds = court.events.flatMap(({ recordId }) => recordId ?? []);
  const [enforcement, decisions] = await Promise.all([
    readEnforcement(db, keys),
    readDecisions(db, keys, recordIds),
  ]);
  const known = new Set(decisions.map(({ recordId }) => recordId));
  const received = await readReceived(
    db,
    recordIds.filter((id) => !known.has(id)),
  );
  const ofThisCase = new Set(
    enforcement
      .filter(({ row }) => row.caseNumberKey === caseNumberKey)
      .map(({ row }) => row.subject),
  );
  return {
    execution: executionStates(
      enforcement.flatMap(({ row, event }) =>
        ofThisCase.has(row.subject) ? [{ ...event, subject: row.subject }] : [],
      ),
    ),
    steps: caseHistory(
      [...court.events, ...enforcement.map(({ event }) => event)],
      decisions,
      received,
    ),
  };
}

type Row = typeof registerEvent.$inferSelect;

/** Events of a matter in the court register, with the keys of all its cases. */
async function readCourtEvents(
  db: Db,
  caseNumberKey: string,
): Promise<{ readonly events: readonly CaseEvent[]; readonly keys: ReadonlySet<string> }> {
  const keys = new Set([caseNumberKey]);
  const subjects = new Set<string>();
  for (;;) {
    const rows = await readRows(
      db,
      'e-court',
      or(
        inArray(registerEvent.caseNumberKey, [...keys]),
        inArray(registerEvent.appealedCaseKey, [...keys]),
        ...(subjects.size === 0 ? [] : [inArray(registerEvent.subject, [...subjects])]),
      ),
    );
    const before = keys.size + subjects.size;
    for (const row of rows) {
      subjects.add(row.subject);
      for (const key of [row.caseNumberKey, row.appealedCaseKey])
        if (key !== null && keys.size < MAX_CASES) keys.add(key);
    }
    if (keys.size + subjects.size === before || keys.size >= MAX_CASES)
      return { events: rows.map(caseEventOf), keys };
  }
}

/**
 * Events of a register that meet a condition and count: none that another one corrects, be that of another case. A
 * correction stands here only where it meets the condition itself.
 */
async function readRows(
  db: Db,
  source: string,
  condition: SQL | undefined,
): Promise<readonly Row[]> {
  const rows = await db
    .select()
    .from(registerEvent)
    .where(and(eq(registerEvent.source, source), condition))
    .limit(MAX_EVENTS);
  if (rows.length === 0) return rows;
  const ids = rows.map(({ eventId }) => eventId);
  const corrections = await db
    .select({ eventId: registerEvent.eventId, corrects: registerEvent.corrects })
    .from(registerEvent)
    .where(and(eq(registerEvent.source, source), inArray(registerEvent.corrects, ids)));
  const counting = new Set(
    effectiveEvents(
      [...rows, ...corrections].map(({ eventId, corrects }) => ({
        eventId,
        corrects: corrects ?? undefined,
      })),
    ).map(({ eventId }) => eventId),
  );
  return rows.filter(({ eventId }) => counting.has(eventId));
}

async function readEnforcement(
  db: Db,
  keys: readonly string[],
): Promise<readonly { readonly row: Row; readonly event: CaseEvent }[]> {
  const opened = await readRows(
    db,
    'e-enforcement',
    inArray(registerEvent.caseNumberKey, [...keys]),
  );
  const subjects = [...new Set(opened.map(({ subject }) => subject))];
  if (subjects.length === 0) return [];
  const rows = await readRows(db, 'e-enforcement', inArray(registerEvent.subject, subjects));
  return rows.map((row) => ({ row, event: caseEventOf(row) }));
}

/** Decisions of these cases, and those that the register counts to them whatever number they have themselves. */
async function readDecisions(
  db: Db,
  keys: readonly string[],
  recordIds: readonly string[],
): Promise<readonly CaseDecision[]> {
  // Two queries: no index answers a condition over both tables.
  const conditions = [
    inArray(decision.caseNumberKey, [...keys]),
    ...(recordIds.length === 0 ? [] : [inArray(work.recordId, [...recordIds])]),
  ];
  const found = await Promise.all(
    conditions.map((condition) =>
      db
        .select({
          recordId: work.recordId,
          state: work.status,
          id: work.publicId,
          caseNumber: decision.caseNumber,
          courtCode: decision.courtCode,
          kind: decision.kind,
          adoptedOn: decision.adoptedOn,
        })
        .from(decision)
        .innerJoin(work, eq(work.id, decision.workId))
        .where(and(eq(work.source, 'e-court'), condition)),
    ),
  );
  return [...new Map(found.flat().map((one) => [one.recordId, one] as const)).values()];
}

async function readReceived(
  db: Db,
  recordIds: readonly string[],
): Promise<ReadonlyMap<string, 'in-work' | 'withheld'>> {
  if (recordIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(receivedDecision)
    .where(inArray(receivedDecision.recordId, [...recordIds]));
  return new Map(rows.map(({ recordId, state }) => [recordId, state] as const));
}

function caseEventOf(row: Row): CaseEvent {
  const { event } = row;
  return {
    eventId: row.eventId,
    corrects: row.corrects ?? undefined,
    type: row.type,
    occurredOn: row.occurredOn,
    recordedAt: row.recordedAt.toISOString(),
    caseNumber: 'caseNumber' in event ? event.caseNumber : undefined,
    courtCode: row.courtCode ?? undefined,
    recordId: row.recordId ?? undefined,
    instance: 'instance' in event ? event.instance : undefined,
    kind: event.type === 'decision-adopted' ? event.kind : undefined,
    appealKind: 'appealKind' in event ? event.appealKind : undefined,
    result: 'result' in event ? event.result : undefined,
  };
}
