import { asc, eq } from 'drizzle-orm';
import type { CaseRecord } from '../domain/person.ts';
import type { Db } from './db.ts';
import { caseRecord, party } from './schema/index.ts';

/** Keeps the case as the source describes it. Writing it again changes nothing. */
export async function saveCaseRecord(
  tx: Db,
  submissionId: string,
  record: CaseRecord,
): Promise<void> {
  await tx
    .insert(caseRecord)
    .values({ submissionId, closedHearing: record.closedHearing, judges: [...record.judges] })
    .onConflictDoNothing();
  if (record.parties.length === 0) return;
  const rows = record.parties.map((one, position) => ({
    submissionId,
    position,
    role: one.role,
    party: one,
  }));
  await tx.insert(party).values(rows).onConflictDoNothing();
}

/** The case record of a submission, or undefined. */
export async function readCaseRecord(
  db: Db,
  submissionId: string,
): Promise<CaseRecord | undefined> {
  const [record] = await db
    .select()
    .from(caseRecord)
    .where(eq(caseRecord.submissionId, submissionId));
  if (record === undefined) return undefined;
  const parties = await db
    .select({ party: party.party })
    .from(party)
    .where(eq(party.submissionId, submissionId))
    .orderBy(asc(party.position));
  return {
    judges: record.judges,
    closedHearing: record.closedHearing,
    parties: parties.map((row) => row.party),
  };
}
