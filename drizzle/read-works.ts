import { and, asc, desc, eq, type SQL } from 'drizzle-orm';
import { bakuDate } from '../domain/publication-clock.ts';
import type { PublicationRow, Tombstone } from '../domain/published-record.ts';
import type { Db } from './db.ts';
import { publication, work } from './schema/index.ts';

export type WorkRow = typeof work.$inferSelect;

/** The work at a public address, published or withdrawn. */
export async function readWork(
  db: Db,
  type: 'decision' | 'act',
  publicId: string,
): Promise<WorkRow | undefined> {
  const [row] = await db
    .select()
    .from(work)
    .where(and(eq(work.publicId, publicId), eq(work.type, type)));
  return row;
}

/** What happened to a work, oldest first. */
export async function readHistory(db: Db, workId: string): Promise<readonly PublicationRow[]> {
  const rows = await db
    .select()
    .from(publication)
    .where(eq(publication.workId, workId))
    .orderBy(asc(publication.at), asc(publication.leafIndex));
  return rows.map((row) => ({
    version: row.version,
    event: row.event,
    reasonCode: row.reasonCode ?? undefined,
    leafIndex: row.leafIndex,
    at: row.at,
  }));
}

/** The tombstone of one version whose text was closed when the current version took its place. */
export async function readClosedVersion(db: Db, row: WorkRow): Promise<Tombstone> {
  const stone = await tombstoneOf(db, row, eq(publication.version, row.currentVersion));
  return { ...stone, laterVersion: true };
}

/** What stays at the address of a withdrawn work. */
export function readTombstone(db: Db, row: WorkRow): Promise<Tombstone> {
  return tombstoneOf(db, row, eq(publication.event, 'withdrawn'));
}

/** The tombstone that the newest of these publication events explains. */
async function tombstoneOf(db: Db, row: WorkRow, which: SQL): Promise<Tombstone> {
  const [event] = await db
    .select()
    .from(publication)
    .where(and(eq(publication.workId, row.id), which))
    .orderBy(desc(publication.at))
    .limit(1);
  return {
    type: 'tombstone',
    workType: row.type,
    id: row.publicId,
    withdrawnOn: bakuDate(event?.at ?? row.createdAt),
    reasonCode: event?.reasonCode ?? undefined,
  };
}
