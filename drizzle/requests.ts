import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { HideRule } from '../domain/passage-report.ts';
import {
  type PublicRequest,
  type RequestState,
  type RequestTally,
  requestDueAt,
} from '../domain/public-request.ts';
import { type Db, rawRows } from './db.ts';
import { publicRequest, requestContent, requestInbox, work } from './schema/index.ts';

export type InboxRow = typeof requestInbox.$inferSelect;

/**
 * Hands a request over: the only write of the public process. A form that is sent twice is one request, because
 * its ticket is made of its code.
 */
export async function insertRequest(
  tx: Db,
  request: PublicRequest & { readonly ticket: string; readonly codeHash: string },
): Promise<void> {
  const { publicId, version, anchor, contact, ...rest } = request;
  const [about] =
    publicId === undefined
      ? []
      : await tx.select({ id: work.id }).from(work).where(eq(work.publicId, publicId));
  await tx
    .insert(requestInbox)
    .values({
      ...rest,
      workId: about?.id ?? null,
      version: version ?? null,
      anchor: anchor ?? null,
      contact: contact ?? null,
    })
    .onConflictDoNothing();
}

/** Takes the oldest request out of the inbox; undefined where none waits. Two workers never take the same one. */
export async function takeFromInbox(tx: Db): Promise<InboxRow | undefined> {
  const [oldest] = await tx
    .select()
    .from(requestInbox)
    .orderBy(asc(requestInbox.receivedAt), asc(requestInbox.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (oldest !== undefined) await tx.delete(requestInbox).where(eq(requestInbox.id, oldest.id));
  return oldest;
}

/** True where a request waits in the inbox. */
export async function requestIsWaiting(db: Db): Promise<boolean> {
  const rows = await db.select({ id: requestInbox.id }).from(requestInbox).limit(1);
  return rows.length > 0;
}

/** Keeps a taken request with its term; false where its ticket is there already. */
export async function keepRequest(
  tx: Db,
  row: Omit<InboxRow, 'id'>,
  rule: HideRule,
): Promise<boolean> {
  const { ticket, kind, receivedAt, codeHash, workId, version, anchor, content, contact } = row;
  const kept = await tx
    .insert(publicRequest)
    .values({
      ticket,
      kind,
      receivedAt,
      dueAt: requestDueAt(kind, receivedAt),
      hid: rule === 'hide',
    })
    .onConflictDoNothing()
    .returning({ ticket: publicRequest.ticket });
  if (kept.length === 0) return false;
  await tx
    .insert(requestContent)
    .values({ ticket, codeHash, workId, version, anchor, content, contact, hideRule: rule });
  return true;
}

/** The state of a request by its ticket; undefined where no request has it. */
export async function readRequestState(db: Db, ticket: string): Promise<RequestState | undefined> {
  const [row] = await db.select().from(publicRequest).where(eq(publicRequest.ticket, ticket));
  if (row === undefined) return undefined;
  return { ...row, closedAt: row.closedAt ?? undefined, outcome: row.outcome ?? undefined };
}

/** What was answered, for whoever holds the code; undefined without the right one or before an answer. */
export async function readAnswer(
  db: Db,
  ticket: string,
  codeHash: string,
): Promise<string | undefined> {
  const [row] = await rawRows<{ answer: string | null }>(
    db,
    sql`select public.request_answer(${ticket}, ${codeHash}) as answer`,
  );
  return row?.answer ?? undefined;
}

/** Public count of requests, of reports of leaks, and of the hours until an answer. */
export async function readRequestTally(db: Db): Promise<RequestTally> {
  const hours = sql`extract(epoch from ${publicRequest.closedAt} - ${publicRequest.receivedAt}) / 3600`;
  const [row] = await db
    .select({
      received: count(),
      open: sql<number>`(count(*) filter (where ${isNull(publicRequest.closedAt)}))::int`,
      medianHours: sql<
        number | null
      >`(percentile_cont(0.5) within group (order by ${hours}) filter (where ${publicRequest.closedAt} is not null))::float8`,
      leakReports: sql<number>`(count(*) filter (where ${eq(publicRequest.kind, 'leak')}))::int`,
      leaksConfirmed: sql<number>`(count(*) filter (where ${and(
        eq(publicRequest.kind, 'leak'),
        eq(publicRequest.outcome, 'confirmed'),
      )}))::int`,
    })
    .from(publicRequest);
  return {
    received: row?.received ?? 0,
    open: row?.open ?? 0,
    medianHours: row?.medianHours ?? undefined,
    leakReports: row?.leakReports ?? 0,
    leaksConfirmed: row?.leaksConfirmed ?? 0,
  };
}
