import { indexRow, publishedDigest, publishedWorkIds } from '#drizzle/index-rows.ts';
import { enqueueIndexing } from '#drizzle/outbox.ts';
import { workByPublicId } from '#drizzle/publications.ts';
import type { IndexDocument } from '#indexer/search/engine.ts';
import { deliverOutbox } from './deliver-outbox.ts';
import { indexDocumentOf } from './index-document.ts';
import type { IngestServices } from './services.ts';

/** Public ids in which index and record differ. An orphan may be a leak: it is in the index, not in the record. */
export type IndexDifferences = {
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly orphan: readonly string[];
  readonly documents: number;
};

/** Compares the index with the record store by id and content hash. */
export async function verifyIndex(services: IngestServices): Promise<IndexDifferences> {
  const expected = new Map(
    (await publishedDigest(services.store.read)).map((row) => [row.id, row.hash]),
  );
  const documents = expected.size;
  const stale: string[] = [];
  const orphan: string[] = [];
  for await (const { id, hash } of services.engine.digest()) {
    const wanted = expected.get(id);
    if (wanted === undefined) orphan.push(id);
    else if (wanted !== hash) stale.push(id);
    expected.delete(id);
  }
  return { missing: [...expected.keys()], stale, orphan, documents };
}

/** Repairs the differences: orphans go first, then missing and stale documents are indexed again. */
export async function repairIndex(services: IngestServices): Promise<IndexDifferences> {
  const found = await verifyIndex(services);
  if (found.orphan.length > 0) await services.engine.delete(found.orphan);
  const at = services.clock.now();
  for (const id of [...found.missing, ...found.stale]) {
    const work = await workByPublicId(services.store.read, id);
    if (work !== undefined)
      await services.store.write((tx) => enqueueIndexing(tx, work.id, 'index', at));
  }
  await deliverOutbox(services);
  return found;
}

/** Builds the index anew from the record store beside the live one and swaps it in. */
export async function buildIndex(services: IngestServices): Promise<number> {
  const { indexed } = await services.engine.rebuild(allDocuments(services));
  await deliverOutbox(services); // what was published meanwhile
  return indexed;
}

async function* allDocuments(services: IngestServices): AsyncGenerator<IndexDocument> {
  let after: string | undefined;
  for (;;) {
    const ids = await publishedWorkIds(services.store.read, after, 200);
    if (ids.length === 0) return;
    for (const id of ids) {
      const row = await indexRow(services.store.read, id);
      const document = row === undefined ? undefined : indexDocumentOf(row);
      if (document !== undefined) yield document;
    }
    after = ids.at(-1);
  }
}
