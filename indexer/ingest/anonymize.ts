import { createHmac } from 'node:crypto';
import { labelWords } from '#anonymizer/edits.ts';
import { foldKey } from '#anonymizer/endings.ts';
import { inputHmac } from '#anonymizer/receipt.ts';
import { indexRecord } from '#anonymizer/record-index.ts';
import type { AnonymizationResult, Receipt } from '#domain/anonymized-text.ts';
import { fullNameText } from '#domain/person.ts';
import type { ReviewEdit } from '#domain/review-edit.ts';
import type { StructuredDecision } from '#domain/structured-text.ts';
import { readCaseRecord } from '#drizzle/case-records.ts';
import { copyEdits, earlierEdits, editsInForce, editsOf } from '#drizzle/review-edits.ts';
import { annotation } from '#drizzle/schema/index.ts';
import type { SubmissionRow } from '#drizzle/submissions.ts';
import type { IngestServices } from './services.ts';
import type { StepResult } from './step.ts';

/**
 * Fifth step: text, case record and what reviewers changed to AnonymizedText. Accepted edits go over to a new
 * delivery of the same original; edits of another original hold no longer: a person must look. Source: Court 2.1.6, 4.2.13, 6.1.21.
 */
export async function anonymize(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const db = services.store.read;
  const own = await editsOf(db, row.id);
  const taken = own.length > 0 ? [] : await earlierEdits(db, row);
  const rows = [...own, ...taken];
  const edits = editsInForce(rows, originalHmac(row, services.secret));
  const isStale = rows.some((one) => one.undoneAt === null) && edits.length === 0;
  const anonymized = await anonymizeWith(row, edits, services);
  const found = { annotations: anonymized.annotations, doubts: anonymized.doubts };
  return {
    state: 'anonymized',
    change: {
      anonymized,
      anonymizedUnder: rulesOf(anonymized.receipt),
      ...(isStale ? { mismatches: [...(row.mismatches ?? []), 'edits-stale'] } : {}),
    },
    also: async (tx) => {
      const values = { submissionId: row.id, ...found };
      await tx
        .insert(annotation)
        .values(values)
        .onConflictDoUpdate({ target: annotation.submissionId, set: found });
      if (!isStale) await copyEdits(tx, taken, row.id);
      return undefined;
    },
  };
}

/** The text of a structured document under these edits, made by the anonymizer and nothing else. */
export async function anonymizeWith(
  row: SubmissionRow,
  edits: readonly ReviewEdit[],
  services: IngestServices,
): Promise<AnonymizationResult> {
  const { structured, metadata } = row;
  if (structured === null || metadata === null)
    throw new Error('an anonymize step without its input');
  return services.texts.anonymize({
    structured,
    metadata,
    record: await readCaseRecord(services.store.read, row.id),
    policy: services.policy,
    seed: seedOf(row, services.secret),
    edits,
  });
}

/** A party of the case record by the id that edits and annotations know it under. Restricted. */
export type RecordParty = {
  readonly id: `r${number}`;
  readonly name: string;
};

/** The parties of the record of a document, for reviewers. */
export async function recordParties(
  row: SubmissionRow,
  services: IngestServices,
): Promise<readonly RecordParty[]> {
  const record = await readCaseRecord(services.store.read, row.id);
  const names = (record?.parties ?? []).map(({ fullName }) => fullNameText(fullName));
  const keyOf = (words: readonly string[]) => words.map(foldKey).sort().join(' ');
  const written = new Map(names.map((name) => [keyOf(name.match(/[\p{L}\p{N}]+/gu) ?? []), name]));
  return indexRecord(record, seedOf(row, services.secret)).parties.map(({ index, nameWords }) => ({
    id: `r${index}`,
    name: written.get(keyOf(nameWords)) ?? nameWords.join(' '),
  }));
}

/** Words a label may be made of, in alphabetical order. */
export function labelChoices({ policy }: IngestServices): readonly string[] {
  return [...labelWords(policy)].sort((a, b) => a.localeCompare(b, 'az'));
}

/** What names the original of a document without telling of it; empty for an act, which takes no edits. */
export function originalHmac(row: SubmissionRow, secret: string): string {
  return row.structured?.type === 'decision'
    ? inputHmac(originalText(row.structured), seedOf(row, secret))
    : '';
}

/** The original whose UTF-16 offsets annotations, doubts and edits hold: blocks joined by `\n`. */
export function originalText({ blocks }: StructuredDecision): string {
  return blocks.map(({ text }) => text).join('\n');
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
