import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type CalendarDate, isCalendarDate } from '../domain/publication-clock.ts';
import type {
  ActSummary,
  ActVersion,
  PublicAddress,
  PublishedAct,
  Tombstone,
} from '../domain/published-record.ts';
import type { Db } from './db.ts';
import { citesAct, readArticleCounts, readCitedBy } from './read-citations.ts';
import { pageOf, selectActs } from './read-summaries.ts';
import { readHistory, readTombstone, readWork } from './read-works.ts';
import { act, expression, publication, work } from './schema/index.ts';

const CITED_BY_SHOWN = 10; // the rest is one search away

/**
 * An act in the version in force on a day, by default the current one, or its tombstone. A day before
 * the first version gives the first.
 */
export async function readAct(
  db: Db,
  publicId: string,
  on?: CalendarDate,
): Promise<PublishedAct | Tombstone | undefined> {
  const found = await readWork(db, 'act', publicId);
  if (found === undefined) return undefined;
  if (found.status === 'withdrawn') return readTombstone(db, found);
  const [[facts], versions] = await Promise.all([
    db.select().from(act).where(eq(act.workId, found.id)),
    readVersions(db, found.id),
  ]);
  const version = versionOn(versions, on) ?? found.currentVersion;
  const [text] = await db
    .select()
    .from(expression)
    .where(and(eq(expression.workId, found.id), eq(expression.version, version)));
  if (facts === undefined || text === undefined || text.text === null) return undefined;
  const matching = citesAct(facts);
  const [history, citedBy, citedArticles] = await Promise.all([
    readHistory(db, found.id),
    readCitedBy(db, matching, CITED_BY_SHOWN),
    readArticleCounts(db, matching),
  ]);
  const { workId: _, status, citationKey, registerNumber, inForceOn, ...rest } = facts;
  return {
    type: 'act',
    id: found.publicId,
    version: text.version,
    currentVersion: found.currentVersion,
    language: text.language,
    contentHash: text.contentHash,
    facts: {
      ...rest,
      registerNumber: registerNumber ?? undefined,
      inForceOn: inForceOn ?? undefined,
    },
    status,
    citationKey: citationKey ?? undefined,
    validFrom: text.validFrom,
    validTo: text.validTo ?? undefined,
    text: text.text,
    signature: text.signature,
    versions,
    history,
    citedArticles,
    citedBy,
  };
}

async function readVersions(db: Db, workId: string): Promise<readonly ActVersion[]> {
  const rows = await db
    .select({
      version: expression.version,
      validFrom: expression.validFrom,
      validTo: expression.validTo,
    })
    .from(expression)
    .where(eq(expression.workId, workId))
    .orderBy(asc(expression.version));
  return rows.map((row) => ({ ...row, validTo: row.validTo ?? undefined }));
}

/** The latest version whose period holds the day; before all periods the earliest. */
function versionOn(
  versions: readonly ActVersion[],
  on: CalendarDate | undefined,
): number | undefined {
  if (on === undefined) return undefined;
  const holding = versions.findLast(
    (row) => row.validFrom <= on && (row.validTo === undefined || on < row.validTo),
  );
  const earliest = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0];
  return (holding ?? (earliest && on < earliest.validFrom ? earliest : undefined))?.version;
}

/** Published acts, newest adoption first. `after` is the `next` of the page before. */
export async function listActs(
  db: Db,
  options: { readonly after?: string | undefined; readonly size: number },
): Promise<{ readonly rows: readonly ActSummary[]; readonly next?: string | undefined }> {
  const [date, id] = options.after?.split('~') ?? [];
  const key =
    date !== undefined && id !== undefined && isCalendarDate(date)
      ? sql`(${act.adoptedOn}, ${work.publicId}) < (${date}::date, ${id})`
      : undefined;
  const rows = await selectActs(db, {
    where: key,
    order: [desc(act.adoptedOn), desc(work.publicId)],
    limit: options.size + 1,
  });
  return pageOf(rows, options.size, (row) => `${row.adoptedOn}~${row.id}`);
}

/** Addresses that search engines may index (acts; decisions are `noindex`), in order of id. */
export async function listAddresses(
  db: Db,
  after: string | undefined,
  size: number,
): Promise<{ readonly rows: readonly PublicAddress[]; readonly next?: string | undefined }> {
  const rows = await db
    .select({ id: work.publicId, changedAt: sql<string>`max(${publication.at})` })
    .from(work)
    .innerJoin(publication, eq(publication.workId, work.id))
    .where(
      and(
        eq(work.type, 'act'),
        eq(work.status, 'published'),
        after === undefined ? undefined : sql`${work.publicId} > ${after}`,
      ),
    )
    .groupBy(work.publicId)
    .orderBy(asc(work.publicId))
    .limit(size + 1);
  const addresses = rows.map((row) => ({
    type: 'act' as const,
    id: row.id,
    changedAt: new Date(row.changedAt),
  }));
  return pageOf(addresses, size, (row) => row.id);
}
