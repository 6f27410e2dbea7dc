import { and, eq, inArray, sql } from 'drizzle-orm';
import type { CalendarDate } from '../domain/publication-clock.ts';
import type { DraftEvent } from '../domain/silent-consent.ts';
import { type Db, rawRows } from './db.ts';
import { registerEvent } from './schema/index.ts';

const SOURCE = 'normative-acts';

/** Drafts whose register may lack a silent consent on `today`, or hold one that was raised in error. */
export async function draftsToCheck(db: Db, today: CalendarDate): Promise<readonly string[]> {
  const rows = await rawRows<{ subject: string }>(
    db,
    sql`select s.subject from ${registerEvent} s
        where s.source = ${SOURCE} and s.type = 'draft-sent'
          and s.occurred_on + (s.event ->> 'termDays')::int < ${today}::date
          and exists (
            select from jsonb_array_elements_text(s.event -> 'bodies') as asked (body)
            where not exists (
              select from ${registerEvent} a
              where a.source = s.source and a.subject = s.subject and a.event ->> 'body' = asked.body
                and (a.type = 'silent-consent' or (a.type = 'opinion-given'
                  and a.occurred_on <= s.occurred_on + (s.event ->> 'termDays')::int))))
        union
        select subject from ${registerEvent}
        where source = ${SOURCE} and type = 'silent-consent' and event_id like 'ashkar:%'
        union
        select old.subject from ${registerEvent} new
        join ${registerEvent} old on old.source = new.source and old.event_id = new.corrects
        where new.source = ${SOURCE} and new.corrects is not null
        order by subject`,
  );
  return rows.map(({ subject }) => subject);
}

/** The events of some drafts by draft, with those of other subjects that correct them. */
export async function readDraftEvents(
  db: Db,
  drafts: readonly string[],
): Promise<ReadonlyMap<string, readonly DraftEvent[]>> {
  const own = await db
    .select()
    .from(registerEvent)
    .where(and(eq(registerEvent.source, SOURCE), inArray(registerEvent.subject, [...drafts])));
  const corrections = await db
    .select()
    .from(registerEvent)
    .where(
      and(
        eq(registerEvent.source, SOURCE),
        inArray(
          registerEvent.corrects,
          own.map(({ eventId }) => eventId),
        ),
      ),
    );
  const byDraft = Map.groupBy(own, ({ subject }) => subject);
  return new Map(
    [...byDraft].map(([draft, rows]) => {
      const ids = new Set(rows.map(({ eventId }) => eventId));
      const foreign = corrections.filter(
        (row) => row.subject !== draft && ids.has(row.corrects ?? ''),
      );
      return [draft, [...rows, ...foreign].map(draftEventOf)] as const;
    }),
  );
}

function draftEventOf(row: typeof registerEvent.$inferSelect): DraftEvent {
  const { event } = row;
  return {
    eventId: row.eventId,
    type: row.type,
    occurredOn: row.occurredOn,
    corrects: row.corrects ?? undefined,
    bodies: 'bodies' in event ? event.bodies : undefined,
    termDays: 'termDays' in event ? event.termDays : undefined,
    body: 'body' in event ? event.body : undefined,
  };
}
