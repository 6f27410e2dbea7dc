import { createHash } from 'node:crypto';
import { asc, eq, max } from 'drizzle-orm';
import type { PublicationEvent } from '../domain/publication.ts';
import { type Db, lockChain } from './db.ts';
import { logLeaf } from './schema/index.ts';

export type LeafEvent = {
  readonly type: PublicationEvent;
  readonly workId: string;
  readonly version: number;
  /** SHA-256 of the published bytes, hex; the leaf holds it only blinded by `salt`. */
  readonly contentHash: string;
  /** 32 random bytes, hex. */
  readonly salt: string;
};

/** Blinded content hash of a leaf: SHA-256(salt ‖ content hash), hex. */
export function blindedContent(salt: string, contentHash: string): string {
  return createHash('sha256')
    .update(Buffer.from(salt, 'hex'))
    .update(Buffer.from(contentHash, 'hex'))
    .digest('hex');
}

/** RFC 6962 leaf hash of an entry, hex. */
export function leafHash(entry: string): string {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(entry)
    .digest('hex');
}

/** Canonical JSON of a leaf: keys in fixed order, no space. */
export function leafEntry(event: LeafEvent, sequence: number, at: Date): string {
  return JSON.stringify({
    type: event.type,
    workId: event.workId,
    version: event.version,
    sequence,
    at: at.toISOString(),
    content: blindedContent(event.salt, event.contentHash),
  });
}

/** Appends a leaf inside the publishing transaction; returns its index (0-based, without gaps). */
export async function appendLeaf(tx: Db, event: LeafEvent, at: Date): Promise<number> {
  await lockChain(tx, 'log');
  const [last] = await tx.select({ index: max(logLeaf.index) }).from(logLeaf);
  const index = (last?.index ?? -1) + 1;
  const entry = leafEntry(event, index, at);
  await tx.insert(logLeaf).values({
    index,
    workId: event.workId,
    version: event.version,
    entry,
    hash: leafHash(entry),
    salt: event.salt,
    at,
  });
  return index;
}

/** Deletes the salts of a withdrawn work: the leaves stay, their link to the content goes. */
export async function forgetSalts(tx: Db, workId: string): Promise<void> {
  await tx.update(logLeaf).set({ salt: null }).where(eq(logLeaf.workId, workId));
}

/** Problems of the log in words: gaps, changed entries, changed hashes, entries that disagree with their row. */
export async function logProblems(db: Db): Promise<readonly string[]> {
  const problems: string[] = [];
  let expected = 0;
  for (const leaf of await db.select().from(logLeaf).orderBy(asc(logLeaf.index))) {
    if (leaf.index !== expected) problems.push(`leaf ${expected} is missing`);
    expected = leaf.index + 1;
    if (leafHash(leaf.entry) !== leaf.hash) problems.push(`leaf ${leaf.index} was changed`);
    const entry = JSON.parse(leaf.entry) as {
      workId?: string;
      version?: number;
      sequence?: number;
      at?: string;
    };
    const agrees =
      entry.workId === leaf.workId &&
      entry.version === leaf.version &&
      entry.sequence === leaf.index &&
      entry.at === leaf.at.toISOString();
    if (!agrees) problems.push(`leaf ${leaf.index} disagrees with its entry`);
  }
  return problems;
}
