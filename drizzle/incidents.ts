import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import {
  INCIDENT_RECIPIENTS,
  type Incident,
  type IncidentCode,
  type IncidentNoticeEvent,
  type IncidentRecipient,
} from '../domain/incident.ts';
import type { Db } from './db.ts';
import { incident, incidentNotice } from './schema/index.ts';

/** Incidents, newest first. */
export async function listIncidents(db: Db, limit: number): Promise<readonly Incident[]> {
  const rows = await db.select().from(incident).orderBy(desc(incident.startedAt)).limit(limit);
  return rows.map(incidentOf);
}

/** An incident with who was to be told of it, in the order of the notices; undefined where there is none. */
export async function readIncident(db: Db, id: string) {
  const [row] = await db.select().from(incident).where(eq(incident.id, id));
  if (row === undefined) return undefined;
  const notices = await db
    .select()
    .from(incidentNotice)
    .where(eq(incidentNotice.incidentId, id))
    .orderBy(asc(incidentNotice.id));
  return { ...incidentOf(row), notices };
}
export type IncidentFile = NonNullable<Awaited<ReturnType<typeof readIncident>>>;

function incidentOf(row: typeof incident.$inferSelect): Incident {
  return {
    ...row,
    endedAt: row.endedAt ?? undefined,
    cause: row.cause ?? undefined,
    analysis: row.analysis ?? undefined,
  };
}

/**
 * Puts an incident on record with the notices that are due; undefined where one of this kind is open already, or
 * the same one was opened before.
 */
export async function openIncident(
  tx: Db,
  opened: {
    readonly id?: string | undefined;
    readonly code: IncidentCode;
    readonly startedAt: Date;
    readonly affected: string;
    readonly cause?: string | undefined;
  },
  at: Date,
): Promise<string | undefined> {
  const [row] = await tx
    .insert(incident)
    .values({ ...opened, cause: opened.cause ?? null })
    .onConflictDoNothing()
    .returning({ id: incident.id });
  if (row === undefined) return undefined;
  await raiseNotices(tx, row.id, 'opened', at);
  return row.id;
}

/** Ends an incident with the notices that are due; false where it is not open. */
export async function closeIncident(
  tx: Db,
  closed: { readonly id: string; readonly endedAt: Date },
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(incident)
    .set({ endedAt: closed.endedAt })
    .where(and(eq(incident.id, closed.id), isNull(incident.endedAt)))
    .returning({ id: incident.id });
  if (rows.length === 0) return false;
  await raiseNotices(tx, closed.id, 'closed', at);
  return true;
}

/** What the public is told of an incident, held until the transaction ends; undefined where there is no such incident. */
export async function holdIncidentWords(tx: Db, id: string) {
  const { affected, cause, analysis } = incident;
  const [row] = await tx
    .select({ affected, cause, analysis })
    .from(incident)
    .where(eq(incident.id, id))
    .for('update');
  return row;
}

/** Writes what the public is told of an incident; false where there is no such incident. */
export async function describeIncident(
  tx: Db,
  id: string,
  words: {
    readonly affected?: string | undefined;
    readonly cause?: string | undefined;
    readonly analysis?: string | undefined;
  },
): Promise<boolean> {
  const { affected, cause, analysis } = words;
  const all = Object.entries({ affected, cause, analysis });
  const given = Object.fromEntries(all.filter(([, text]) => text !== undefined));
  if (Object.keys(given).length === 0) return true;
  const rows = await tx
    .update(incident)
    .set(given)
    .where(eq(incident.id, id))
    .returning({ id: incident.id });
  return rows.length === 1;
}

async function raiseNotices(
  tx: Db,
  incidentId: string,
  event: IncidentNoticeEvent,
  raisedAt: Date,
): Promise<void> {
  const rows = INCIDENT_RECIPIENTS.map((recipient) => ({ incidentId, recipient, event, raisedAt }));
  await tx.insert(incidentNotice).values(rows).onConflictDoNothing();
}

/** Notes that somebody was told, by a letter or otherwise; false where that is on record already. */
export async function noteNotice(
  tx: Db,
  id: number,
  note: { readonly reference: string; readonly by: string },
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(incidentNotice)
    .set({ sentAt: at, reference: note.reference, sentBy: note.by })
    .where(and(eq(incidentNotice.id, id), isNull(incidentNotice.sentAt)))
    .returning({ id: incidentNotice.id });
  return rows.length === 1;
}

function unsentTo(recipients: readonly IncidentRecipient[]) {
  return and(
    isNull(incidentNotice.mailId),
    isNull(incidentNotice.sentAt),
    inArray(incidentNotice.recipient, [...recipients]),
  );
}

/** True where a notice to one of these waits for its mail. */
export async function incidentNoticesAreUnsent(
  db: Db,
  recipients: readonly IncidentRecipient[],
): Promise<boolean> {
  const rows = await db
    .select({ id: incidentNotice.id })
    .from(incidentNotice)
    .where(unsentTo(recipients))
    .limit(1);
  return rows.length > 0;
}

/** Notices to these that no mail was written for, held by this transaction, with their incident. */
export async function claimUnsentIncidentNotices(tx: Db, recipients: readonly IncidentRecipient[]) {
  const notices = await tx
    .select()
    .from(incidentNotice)
    .where(unsentTo(recipients))
    .orderBy(asc(incidentNotice.id))
    .for('update', { skipLocked: true });
  const found = [];
  for (const notice of notices) {
    const [row] = await tx.select().from(incident).where(eq(incident.id, notice.incidentId));
    if (row !== undefined) found.push({ notice, incident: incidentOf(row) });
  }
  return found;
}

/** Names the mail of a notice. */
export async function setIncidentMail(tx: Db, id: number, mailId: number): Promise<void> {
  await tx.update(incidentNotice).set({ mailId }).where(eq(incidentNotice.id, id));
}

/** Keeps the receipt of a mail with the notice that it was. */
export async function noteMailed(tx: Db, mailId: number, receipt: string, at: Date): Promise<void> {
  await tx
    .update(incidentNotice)
    .set({ sentAt: at, reference: receipt, sentBy: 'mail' })
    .where(and(eq(incidentNotice.mailId, mailId), isNull(incidentNotice.sentAt)));
}
