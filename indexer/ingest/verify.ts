import { parseCaseNumber } from '#domain/case-number.ts';
import { courtByCode } from '#domain/court.ts';
import type { PackageMetadata } from '#domain/package-metadata.ts';
import { bakuDate } from '#domain/publication-clock.ts';
import { saveCaseRecord } from '#drizzle/case-records.ts';
import { type SubmissionRow, sameRevision } from '#drizzle/submissions.ts';
import { readMetadata } from '#indexer/signature/package-profile.ts';
import {
  type Expectation,
  type SignatureReport,
  signatureLine,
} from '#indexer/signature/report.ts';
import type { IngestServices } from './services.ts';
import { type StepResult, stop } from './step.ts';

/**
 * Second step: only a package with a passed signature report goes on. Source: Court 6.1.22, 9.2.18;
 * Enforcement 5.4; Acts, section 5.
 */
export async function verify(row: SubmissionRow, services: IngestServices): Promise<StepResult> {
  const { verifier, originals, clock } = services;
  const bytes = await originals.read(row.sha256);
  const expect = expectationOf(row.source, bytes);
  const { report, payloads } = await verifier.verify({
    bytes,
    expect,
    receivedAt: row.receivedAt,
    now: clock.now(),
  });
  const kept = { report };
  if (report.verdict !== 'PUBLISHABLE') return stopped(report, kept);
  const metadata = readMetadata(payloads.get('metadata.json') ?? new Uint8Array());
  if (typeof metadata === 'string')
    return stop('refused', 'metadata-invalid', `${metadata}.`, kept);
  const fault = contentFault(metadata, row.source, bakuDate(clock.now()));
  if (fault !== undefined) return stop('refused', fault.code, fault.sentence, kept);
  const { recordId, revision } = metadata;
  const other = await sameRevision(services.store.read, row, recordId, revision);
  if (other !== undefined)
    return stop(
      'refused',
      'revision-conflict',
      'This revision of the record was already handed over with other content; send it under a higher revision.',
      kept,
    );
  return {
    state: 'verified',
    change: { ...kept, ...columnsOf(metadata), signature: signatureLine(report) ?? null },
    also: async (tx) => {
      if (metadata.kind === 'decision') {
        const { parties, judges, closedHearing } = metadata.decision;
        await saveCaseRecord(tx, row.id, { parties, judges, closedHearing });
      }
      return undefined;
    },
  };
}

/** What a source's package must be: event files name themselves, courts hand over decisions, the others acts. */
export function expectationOf(source: string, bytes: Uint8Array): Expectation {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('events.jsonl'))
    return 'events';
  return source === 'e-court' ? 'decision' : 'act';
}

function stopped(report: SignatureReport, change: { report: SignatureReport }): StepResult {
  const [reason] = report.reasons;
  const state = report.verdict === 'HOLD' ? 'held' : 'refused';
  return stop(
    state,
    reason?.code ?? 'signature',
    reason?.sentence ?? 'The signature report did not pass; send a new package.',
    change,
  );
}

function contentFault(
  metadata: PackageMetadata,
  source: string,
  today: string,
): { readonly code: string; readonly sentence: string } | undefined {
  if (metadata.source !== source)
    return {
      code: 'wrong-source',
      sentence: `The package says it is from ${metadata.source}; deliver it there.`,
    };
  if (metadata.kind === 'events') return undefined;
  const { adoptedOn } = metadata.kind === 'decision' ? metadata.decision : metadata.act;
  if (adoptedOn > today)
    return {
      code: 'adopted-in-future',
      sentence: 'The date of adoption is in the future; correct the date.',
    };
  if (metadata.kind === 'act') return undefined;
  const { courtCode, caseNumber } = metadata.decision;
  if (courtByCode(courtCode) === undefined)
    return {
      code: 'unknown-court',
      sentence: 'No court has this code; correct the code or have the court added.',
    };
  if (parseCaseNumber(caseNumber) === undefined)
    return {
      code: 'case-number-malformed',
      sentence: 'The case number is not of the form T(C)-N/YYYY; correct the number.',
    };
  return undefined;
}

function columnsOf(metadata: PackageMetadata) {
  const { recordId, revision } = metadata;
  if (metadata.kind === 'events') return { metadata, recordId, revision };
  const facts = metadata.kind === 'decision' ? metadata.decision : metadata.act;
  const courtCode = metadata.kind === 'decision' ? metadata.decision.courtCode : null;
  return {
    metadata: withoutParties(metadata),
    recordId,
    revision,
    adoptedOn: facts.adoptedOn,
    courtCode,
  };
}

// The parties live in the case record alone.
function withoutParties(metadata: PackageMetadata): PackageMetadata {
  if (metadata.kind !== 'decision') return metadata;
  return { ...metadata, decision: { ...metadata.decision, parties: [] } };
}
