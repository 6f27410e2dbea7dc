import type { SubmissionRow } from '#drizzle/submissions.ts';
import type { IngestServices } from './services.ts';
import type { StepResult } from './step.ts';

/** Fourth step: lines to zones or provisions, header facts checked against the metadata. */
export async function structure(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const { extracted, metadata } = row;
  if (extracted === null || metadata === null)
    throw new Error('a structured step without its input');
  const { structured, mismatches } = await services.texts.structure({
    document: extracted,
    metadata,
  });
  return { state: 'structured', change: { structured, mismatches } };
}
