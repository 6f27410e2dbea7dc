import { createHmac } from 'node:crypto';
import type { Receipt } from '#domain/anonymized-text.ts';
import { readCaseRecord } from '#drizzle/case-records.ts';
import { annotation } from '#drizzle/schema/index.ts';
import type { SubmissionRow } from '#drizzle/submissions.ts';
import type { IngestServices } from './services.ts';
import type { StepResult } from './step.ts';

/** Fifth step: text and case record to AnonymizedText. Source: Court 2.1.6, 4.2.13, 6.1.21. */
export async function anonymize(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const { structured, metadata } = row;
  if (structured === null || metadata === null)
    throw new Error('an anonymize step without its input');
  const anonymized = await services.texts.anonymize({
    structured,
    metadata,
    record: await readCaseRecord(services.store.read, row.id),
    policy: services.policy,
    seed: seedOf(row, services.secret),
  });
  const found = { annotations: anonymized.annotations, doubts: anonymized.doubts };
  return {
    state: 'anonymized',
    change: { anonymized, anonymizedUnder: rulesOf(anonymized.receipt) },
    also: async (tx) => {
      const values = { submissionId: row.id, ...found };
      await tx
        .insert(annotation)
        .values(values)
        .onConflictDoUpdate({ target: annotation.submissionId, set: found });
      return undefined;
    },
  };
}

/** The rules a text was made under, as kept and compared: policy version / anonymizer version. */
export function rulesOf(receipt: Pick<Receipt, 'policyVersion' | 'anonymizerVersion'>): string {
  return `${receipt.policyVersion}/${receipt.anonymizerVersion}`;
}

// Labels are stable over one case in one court and unlinkable to any other.
function seedOf(row: SubmissionRow, secret: string): string {
  const { metadata } = row;
  const file =
    metadata?.kind === 'decision'
      ? `${metadata.decision.courtCode} ${metadata.decision.caseNumber}`
      : `${row.source} ${row.recordId}`;
  return createHmac('sha256', secret).update(file).digest('hex');
}
