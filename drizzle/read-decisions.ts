import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { withoutPassages } from '../domain/hidden-passages.ts';
import { isCalendarDate } from '../domain/publication-clock.ts';
import type { DecisionSummary, PublishedDecision, Tombstone } from '../domain/published-record.ts';
import type { Db } from './db.ts';
import { hiddenAnchors } from './hidden-passages.ts';
import { readCitations, readCitedBy } from './read-citations.ts';
import { pageOf, selectDecisions } from './read-summaries.ts';
import { readClosedVersion, readHistory, readTombstone, readWork } from './read-works.ts';
import { citation, decision, expression, work } from './schema/index.ts';
import { readStartedOn } from './term.ts';

const CITED_BY_SHOWN = 10; // the rest is one search away

/** A decision at its public address in one version (the current one by default), or its tombstone. */
export async function readDecision(
  db: Db,
  publicId: string,
  version?: number,
): Promise<PublishedDecision | Tombstone | undefined> {
  const found = await readWork(db, 'decision', publicId);
  if (found === undefined) return undefined;
  if (found.status === 'withdrawn') return readTombstone(db, found);
  const [[facts], [text]] = await Promise.all([
    db.select().from(decision).where(eq(decision.workId, found.id)),
    db
      .select()
      .from(expression)
      .where(
        and(
          eq(expression.workId, found.id),
          eq(expression.version, version ?? found.currentVersion),
        ),
      ),
  ]);
  if (facts === undefined || text === undefined) return undefined;
  if (text.text === null) return readClosedVersion(db, found);
  const [hidden, history, citations, citedBy, sameCase, termStartedOn] = await Promise.all([
    hiddenAnchors(db, found.id, text.version),
    readHistory(db, found.id),
    readCitations(db, text.id, facts.adoptedOn, facts.caseNumberKey),
    readCitedBy(
      db,
      and(eq(citation.targetType, 'case'), eq(citation.targetKey, facts.caseNumberKey)),
      CITED_BY_SHOWN,
      facts.caseNumberKey,
    ),
    selectDecisions(db, {
      where: and(eq(decision.caseNumberKey, facts.caseNumberKey), ne(work.id, found.id)),
      order: [asc(decision.adoptedOn), asc(work.id)],
      limit: 20,
    }),
    readStartedOn(db),
  ]);
  const { workId: _, receivedOn, publishedOn, inForceOn, appealTerm, ...rest } = facts;
  return {
    type: 'decision',
    id: found.publicId,
    version: text.version,
    currentVersion: found.currentVersion,
    language: text.language,
    contentHash: text.contentHash,
    facts: { ...rest, inForceOn: inForceOn ?? undefined, appealTerm: appealTerm ?? undefined },
    receivedOn,
    publishedOn,
    termStartedOn,
    text: withoutPassages(text.text, hidden),
    hidden,
    receipt: text.receipt,
    signature: text.signature,
    reviewed: text.reviewed,
    history,
    citations: citations.filter(({ anchor }) => !hidden.includes(anchor)),
    citedBy,
    sameCase,
  };
}

/** Published decisions, newest adoption first. `after` is the `next` of the page before. */
export async function listDecisions(
  db: Db,
  options: {
    readonly courtCodes?: readonly string[] | undefined;
    readonly after?: string | undefined;
    readonly size: number;
  },
): Promise<{ readonly rows: readonly DecisionSummary[]; readonly next?: string | undefined }> {
  const [date, id] = options.after?.split('~') ?? [];
  const key =
    date !== undefined && id !== undefined && isCalendarDate(date)
      ? sql`(${decision.adoptedOn}, ${work.publicId}) < (${date}::date, ${id})`
      : undefined;
  const court =
    options.courtCodes === undefined
      ? undefined
      : inArray(decision.courtCode, [...options.courtCodes]);
  const rows = await selectDecisions(db, {
    where: and(court, key),
    order: [desc(decision.adoptedOn), desc(work.publicId)],
    limit: options.size + 1,
  });
  return pageOf(rows, options.size, (row) => `${row.adoptedOn}~${row.id}`);
}

/** Decisions of these public ids that are published now, in the order of the ids. */
export async function readDecisionsOf(
  db: Db,
  publicIds: readonly string[],
): Promise<readonly DecisionSummary[]> {
  if (publicIds.length === 0) return [];
  const rows = await selectDecisions(db, {
    where: inArray(work.publicId, [...publicIds]),
    order: [asc(work.id)],
    limit: publicIds.length,
  });
  return publicIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
