import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { staffNotice, submission } from './schema/index.ts';
import { termRunsFor } from './term.ts';

export type NoticePlace = { readonly adoptedOn: string; readonly id: number };

/** Warnings that nobody has read on terms that run, those of the term that ends or ended first on top; `after` goes on where a page ended. */
export async function readNoticePage(
  db: Db,
  page: { readonly size: number; readonly after?: NoticePlace | undefined },
) {
  const { size, after } = page;
  return db
    .select({
      id: staffNotice.id,
      kind: staffNotice.kind,
      on: staffNotice.on,
      raisedAt: staffNotice.raisedAt,
      submissionId: staffNotice.submissionId,
      state: submission.state,
      courtCode: submission.courtCode,
      recordId: submission.recordId,
      caseNumber: sql<string | null>`${submission.metadata} -> 'decision' ->> 'caseNumber'`,
      adoptedOn: submission.adoptedOn,
    })
    .from(staffNotice)
    .innerJoin(submission, eq(submission.id, staffNotice.submissionId))
    .where(
      and(
        isNull(staffNotice.readAt),
        termRunsFor(submission.adoptedOn),
        after === undefined
          ? undefined
          : sql`(${submission.adoptedOn}, ${staffNotice.id}) > (${after.adoptedOn}::date, ${after.id}::bigint)`,
      ),
    )
    .orderBy(asc(submission.adoptedOn), asc(staffNotice.id))
    .limit(size);
}
export type NoticeRow = Awaited<ReturnType<typeof readNoticePage>>[number];
