import { indexRow, markIndexed, publicIdsOf } from '#drizzle/index-rows.ts';
import { markDelivered, waitingOutbox } from '#drizzle/outbox.ts';
import type { IndexDocument } from '#indexer/search/engine.ts';
import { indexDocumentOf } from './index-document.ts';
import type { IngestServices } from './services.ts';

const BATCH = 50; // documents per engine call

let running: Promise<number> | undefined; // one delivery at a time in a process

/**
 * Eighth step: tells the search engine what changed, withdrawals first. Idempotent: a delivery that is
 * interrupted happens again. Returns how many rows were delivered.
 */
export function deliverOutbox(services: IngestServices): Promise<number> {
  running ??= deliverAll(services).finally(() => {
    running = undefined;
  });
  return running;
}

async function deliverAll(services: IngestServices): Promise<number> {
  let delivered = 0;
  for (;;) {
    const rows = await waitingOutbox(services.store.read, BATCH);
    if (rows.length === 0) return delivered;
    const workIds = [...new Set(rows.map((row) => row.workId))];
    const documents: IndexDocument[] = [];
    const gone: string[] = [];
    for (const workId of workIds) {
      const row = await indexRow(services.store.read, workId);
      const document = row === undefined ? undefined : indexDocumentOf(row);
      if (document === undefined) gone.push(workId);
      else documents.push(document);
    }
    const goneIds = await publicIdsOf(services.store.read, gone);
    if (goneIds.size > 0) await services.engine.delete([...goneIds.values()]);
    if (documents.length > 0) await services.engine.bulk(documents);
    const at = services.clock.now();
    await services.store.write(async (tx) => {
      await markDelivered(
        tx,
        rows.map((row) => row.id),
        at,
      );
      await markIndexed(tx, workIds, at);
    });
    delivered += rows.length;
  }
}
