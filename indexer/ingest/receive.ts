import type { SourceName } from '#domain/package-metadata.ts';
import { appendAudit } from '#drizzle/audit-log.ts';
import { insertSubmission, type SubmissionReceipt } from '#drizzle/submissions.ts';
import type { IngestServices } from './services.ts';

export const MAX_PACKAGE_BYTES = 100 * 1024 * 1024; // intake limit; operations, Edges

type Arrival = {
  readonly source: SourceName;
  readonly fileName: string;
  /** The package, whole or as it comes. */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  readonly receivedAt: Date;
};

/**
 * First step: keeps the package whole and gives its receipt. The bytes are on disk before the record
 * says so; the same bytes again are the same submission.
 * @throws AppError `disk-full`, `database-gone`: nothing was acknowledged, the source keeps its file.
 */
export async function receive(
  arrival: Arrival,
  services: IngestServices,
): Promise<SubmissionReceipt> {
  const { source, fileName, bytes, receivedAt } = arrival;
  const kept = await services.originals.keep(bytes);
  return services.store.write(async (tx) => {
    const receipt = await insertSubmission(tx, {
      source,
      fileName: fileName.slice(0, 200),
      receivedAt,
      ...kept,
    });
    if (receipt.isNew) {
      const detail = { source, sha256: kept.sha256 };
      await appendAudit(
        tx,
        {
          actor: `source:${source}`,
          action: 'receive',
          subject: receipt.submissionId,
          result: 'done',
          detail,
        },
        services.clock.now(),
      );
    }
    return receipt;
  });
}
