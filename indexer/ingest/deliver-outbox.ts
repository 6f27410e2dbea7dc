import { indexRow, markIndexed, publicIdsOf, shownHashes } from '#drizzle/index-rows.ts';
import { enqueueIndexing, markDelivered, waitingOutbox } from '#drizzle/outbox.ts';
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
    const documents = new Map<string, IndexDocument>();
    const gone: string[] = [];
    for (const workId of workIds) {
      const row = await indexRow(services.store.read, workId);
      const document = row === undefined ? undefined : indexDocumentOf(row);
      if (document === undefined) gone.push(workId);
      else documents.set(workId, document);
    }
    const goneIds = await publicIdsOf(services.store.read, gone);
    if (goneIds.size > 0) await services.engine.delete([...goneIds.values()]);
    if (documents.size > 0) await services.engine.bulk(documents.values());
    const overtaken = await overtakenWorks(services, documents);
    const at = services.clock.now();
    await services.store.write(async (tx) => {
      await markDelivered(
        tx,
        rows.map((row) => row.id),
        at,
      );
      await markIndexed(tx, workIds, at);
      for (const workId of overtaken) await enqueueIndexing(tx, workId, 'delete', at);
    });
    delivered += rows.length;
  }
}

/**
 * Works that another process withdrew, or hid a paragraph of, between the reading of their record and its writing
 * into the index: what was written must be looked at again, at once.
 */
async function overtakenWorks(
  { store }: IngestServices,
  documents: ReadonlyMap<string, IndexDocument>,
): Promise<readonly string[]> {
  const shown = await shownHashes(store.read, [...documents.keys()]);
  return [...documents].flatMap(([workId, { hash }]) =>
    shown.get(workId) === hash ? [] : [workId],
  );
}
