import type { RegisterEvent } from '../domain/register-event.ts';
import type { Db } from './db.ts';
import { registerEvent } from './schema/index.ts';

export type StoredEvent = {
  readonly event: RegisterEvent;
  readonly caseNumberKey?: string | undefined;
};

const BATCH = 500; // rows per statement: under the 65,535 parameters of the protocol

/** Stores events; an event id that is already there changes nothing. Returns how many were new. */
export async function insertRegisterEvents(
  tx: Db,
  events: readonly StoredEvent[],
): Promise<number> {
  let stored = 0;
  for (let from = 0; from < events.length; from += BATCH) {
    const rows = events.slice(from, from + BATCH).map(({ event, caseNumberKey }) => ({
      eventId: event.eventId,
      source: event.source,
      type: event.type,
      occurredOn: event.occurredOn,
      recordedAt: new Date(event.recordedAt),
      subject: event.subject,
      courtCode: 'courtCode' in event ? event.courtCode : null,
      caseNumberKey: caseNumberKey ?? null,
      recordId: 'recordId' in event ? event.recordId : null,
      corrects: event.corrects ?? null,
      event,
    }));
    const created = await tx
      .insert(registerEvent)
      .values(rows)
      .onConflictDoNothing()
      .returning({ eventId: registerEvent.eventId });
    stored += created.length;
  }
  return stored;
}
