import { and, eq, inArray, sql } from 'drizzle-orm';
import type { RegisterEvent } from '../domain/register-event.ts';
import { type Db, rawRows } from './db.ts';
import { registerEvent } from './schema/index.ts';

export type StoredEvent = {
  readonly event: RegisterEvent;
  readonly caseNumberKey?: string | undefined;
  readonly appealedCaseKey?: string | undefined;
};

/** What became of a batch: how many events were new, and which of the others say something else than the stored one. */
export type StoredBatch = {
  readonly stored: number;
  /** Places in the batch, from 0. */
  readonly conflicting: readonly number[];
};

/** Stores events; an event id that is already there changes nothing. Returns how many were new. */
export async function insertRegisterEvents(
  tx: Db,
  events: readonly StoredEvent[],
): Promise<number> {
  return (await insertEventBatch(tx, events)).stored;
}

/**
 * Stores a batch by one statement. An event that is there already, or comes twice in the batch, changes nothing;
 * where it says something else than the stored one its place is told.
 */
export async function insertEventBatch(
  tx: Db,
  events: readonly StoredEvent[],
): Promise<StoredBatch> {
  if (events.length === 0) return { stored: 0, conflicting: [] };
  // One parameter for the whole batch: thousands of them cost more than the rows. Each event stands in it once.
  const given = events.map((one) => [one.event, one.caseNumberKey, one.appealedCaseKey]);
  const created = await rawRows<{ source: string; event_id: string }>(
    tx,
    sql`insert into ${registerEvent} (event_id, source, type, occurred_on, recorded_at, subject, court_code,
          case_number_key, record_id, appealed_case_key, corrects, event)
        select e->>'eventId', e->>'source', e->>'type', (e->>'occurredOn')::date, (e->>'recordedAt')::timestamptz,
          e->>'subject', e->>'courtCode', given->>1, e->>'recordId', given->>2, e->>'corrects', e
        from jsonb_array_elements(${JSON.stringify(given)}::jsonb) as batch(given),
          lateral (select given->0 as e) as one
        on conflict do nothing returning source, event_id`,
  );
  if (created.length === events.length) return { stored: created.length, conflicting: [] };
  return { stored: created.length, conflicting: await conflicts(tx, events, created) };
}

const keyOf = (source: string, eventId: string): string => `${source} ${eventId}`;

/** Places of events whose id was taken by another content. */
async function conflicts(
  tx: Db,
  events: readonly StoredEvent[],
  created: readonly { readonly source: string; readonly event_id: string }[],
): Promise<readonly number[]> {
  const fresh = new Set(created.map(({ source, event_id }) => keyOf(source, event_id)));
  const known = new Map<string, string>();
  const repeated: number[] = [];
  for (const [place, { event }] of events.entries()) {
    const key = keyOf(event.source, event.eventId);
    if (fresh.has(key) && !known.has(key)) known.set(key, canonical(event));
    else repeated.push(place);
  }
  const missing = repeated.map((place) => events[place]?.event).filter((one) => one !== undefined);
  for (const [source, group] of Map.groupBy(missing, (event) => event.source)) {
    const rows = await tx
      .select({ eventId: registerEvent.eventId, event: registerEvent.event })
      .from(registerEvent)
      .where(
        and(
          eq(registerEvent.source, source),
          inArray(
            registerEvent.eventId,
            group.map((event) => event.eventId),
          ),
        ),
      );
    for (const { eventId, event } of rows) known.set(keyOf(source, eventId), canonical(event));
  }
  return repeated.filter((place) => {
    const event = events[place]?.event;
    return (
      event !== undefined && known.get(keyOf(event.source, event.eventId)) !== canonical(event)
    );
  });
}

/** The content of an event with its fields in order: no event has objects inside. */
function canonical(event: RegisterEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
}
