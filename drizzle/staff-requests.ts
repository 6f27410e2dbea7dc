import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { RefusalReason, RequestOutcome } from '../domain/public-request.ts';
import type { Db } from './db.ts';
import { hiddenAnchors, passageText } from './hidden-passages.ts';
import { publicRequest, requestContent, work } from './schema/index.ts';

const ROW = {
  ticket: publicRequest.ticket,
  kind: publicRequest.kind,
  receivedAt: publicRequest.receivedAt,
  dueAt: publicRequest.dueAt,
  closedAt: publicRequest.closedAt,
  outcome: publicRequest.outcome,
  hid: publicRequest.hid,
  publicId: work.publicId,
};

/** Requests for staff: open ones by their term, closed ones newest first. Nothing of what they say. */
export async function listRequests(db: Db, which: 'open' | 'closed', limit: number) {
  const isOpen = which === 'open';
  return db
    .select(ROW)
    .from(publicRequest)
    .innerJoin(requestContent, eq(requestContent.ticket, publicRequest.ticket))
    .leftJoin(work, eq(work.id, requestContent.workId))
    .where(isOpen ? isNull(publicRequest.closedAt) : isNotNull(publicRequest.closedAt))
    .orderBy(
      isOpen ? asc(publicRequest.dueAt) : desc(publicRequest.closedAt),
      asc(publicRequest.ticket),
    )
    .limit(limit);
}
export type RequestRow = Awaited<ReturnType<typeof listRequests>>[number];

/** One request with what it says, and the paragraph that it is about as it is published; undefined where there is none. */
export async function readRequest(db: Db, ticket: string) {
  const [row] = await db
    .select({ ...ROW, content: requestContent, status: work.status })
    .from(publicRequest)
    .innerJoin(requestContent, eq(requestContent.ticket, publicRequest.ticket))
    .leftJoin(work, eq(work.id, requestContent.workId))
    .where(eq(publicRequest.ticket, ticket));
  if (row === undefined) return undefined;
  const { workId, version, anchor } = row.content;
  if (workId === null || version === null || anchor === null)
    return { ...row, passage: undefined, isHidden: false };
  const passage = { workId, version, anchor };
  const hidden = await hiddenAnchors(db, workId, version);
  const text = await passageText(db, passage);
  return { ...row, passage: { ...passage, text }, isHidden: hidden.includes(anchor) };
}
export type RequestFile = NonNullable<Awaited<ReturnType<typeof readRequest>>>;

export type RequestAnswer = {
  readonly ticket: string;
  readonly outcome: RequestOutcome;
  readonly answer: string;
  readonly reasonCode?: RefusalReason | undefined;
  /** Revision that the person who answers has seen. */
  readonly revision: number;
};

/** Closes a request with its written answer; false where it was answered or changed meanwhile. */
export async function answerRequest(
  tx: Db,
  { ticket, outcome, answer, reasonCode, revision }: RequestAnswer,
  by: string,
  at: Date,
): Promise<boolean> {
  const written = await tx
    .update(requestContent)
    .set({ answer, answeredBy: by, reasonCode: reasonCode ?? null, revision: revision + 1 })
    .where(and(eq(requestContent.ticket, ticket), eq(requestContent.revision, revision)))
    .returning({ ticket: requestContent.ticket });
  if (written.length === 0) return false;
  const closed = await tx
    .update(publicRequest)
    .set({ outcome, closedAt: at })
    .where(and(eq(publicRequest.ticket, ticket), isNull(publicRequest.closedAt)))
    .returning({ ticket: publicRequest.ticket });
  return closed.length === 1;
}

/** Changes the revision of an open request; false where it was changed or answered meanwhile. */
export async function touchRequest(tx: Db, ticket: string, revision: number): Promise<boolean> {
  const rows = await tx
    .update(requestContent)
    .set({ revision: revision + 1 })
    .where(and(eq(requestContent.ticket, ticket), eq(requestContent.revision, revision)))
    .returning({ ticket: requestContent.ticket });
  return rows.length === 1;
}

/** Open reports of a leak in the same paragraph, without this one. */
export async function otherLeakReports(
  tx: Db,
  ticket: string,
  passage: { readonly workId: string; readonly anchor: string },
): Promise<number> {
  const rows = await tx
    .select({ ticket: publicRequest.ticket })
    .from(publicRequest)
    .innerJoin(requestContent, eq(requestContent.ticket, publicRequest.ticket))
    .where(
      and(
        eq(publicRequest.kind, 'leak'),
        isNull(publicRequest.closedAt),
        eq(requestContent.workId, passage.workId),
        eq(requestContent.anchor, passage.anchor),
      ),
    );
  return rows.filter((row) => row.ticket !== ticket).length;
}
