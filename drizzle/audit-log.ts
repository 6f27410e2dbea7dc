import { createHash } from 'node:crypto';
import { desc } from 'drizzle-orm';
import { type AuditEvent, auditLine } from '../domain/audit.ts';
import { type Db, lockChain } from './db.ts';
import { auditPages } from './read-audit.ts';
import { audit } from './schema/index.ts';

export const FIRST_HASH = '0'.repeat(64);

/** Hash of one audit row over the row before it, hex. */
export function auditHash(event: AuditEvent, at: Date, previousHash: string): string {
  return createHash('sha256')
    .update(auditLine(event, at.toISOString(), previousHash))
    .digest('hex');
}

/** Appends to the hash chain inside the transaction of the act itself. Call it last before commit. */
export async function appendAudit(tx: Db, event: AuditEvent, at: Date): Promise<void> {
  await lockChain(tx, 'audit');
  const [last] = await tx.select({ hash: audit.hash }).from(audit).orderBy(desc(audit.id)).limit(1);
  const previousHash = last?.hash ?? FIRST_HASH;
  await tx
    .insert(audit)
    .values({ ...event, at, previousHash, hash: auditHash(event, at, previousHash) });
}

const CHECKED_AT_ONCE = 1_000; // rows held in memory

/** Ids of audit rows whose hash or link does not hold; empty for an intact chain. */
export async function brokenAuditRows(db: Db): Promise<readonly number[]> {
  const broken: number[] = [];
  let previousHash = FIRST_HASH;
  for await (const rows of auditPages(() => db, {}, CHECKED_AT_ONCE))
    for (const row of rows) {
      const { actor, action, subject, result, detail } = row;
      const hash = auditHash({ actor, action, subject, result, detail }, row.at, previousHash);
      if (row.previousHash !== previousHash || row.hash !== hash) broken.push(row.id);
      previousHash = row.hash;
    }
  return broken;
}
